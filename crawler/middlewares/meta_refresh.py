"""Follow `<meta http-equiv="refresh">`, on pages with a bad charset, too."""

from __future__ import annotations

from scrapy import Request
from scrapy.downloadermiddlewares.redirect import MetaRefreshMiddleware as ScrapyMetaRefresh
from scrapy.http import Response


class MetaRefreshMiddleware(ScrapyMetaRefresh):
    """Scrapy's own, but a page that it cannot decode is passed on.

    Python has codecs that no page is in (`undefined`, `idna`, `rot13`), and Scrapy decodes by their names. Our own
    decoding ignores them.
    """

    def process_response(self, request: Request, response: Response) -> Request | Response:  # type: ignore[override]
        try:
            followed: Request | Response = super().process_response(request, response)
        except (UnicodeError, LookupError):
            return response
        return followed
