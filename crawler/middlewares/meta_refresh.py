"""Follow `<meta http-equiv="refresh">`, on pages with a bad charset or base, too."""

from __future__ import annotations

from scrapy import Request
from scrapy.downloadermiddlewares.redirect import MetaRefreshMiddleware as ScrapyMetaRefresh
from scrapy.http import HtmlResponse, Response

_HEAD_BYTES = 16 * 1024


class MetaRefreshMiddleware(ScrapyMetaRefresh):
    """Scrapy's own, but a page that it cannot decode is passed on.

    Python has codecs that no page is in (`undefined`, `idna`, `rot13`), and Scrapy decodes by their names. Our own
    decoding ignores them, as it ignores addresses that cannot be taken apart: `<base href="http://[">`.
    """

    def process_response(self, request: Request, response: Response) -> Request | Response:  # type: ignore[override]
        head = _head(response)
        try:
            followed: Request | Response = super().process_response(request, head)
        except (ValueError, LookupError):
            return response
        return response if followed is head else followed


def _head(response: Response) -> Response:
    """The beginning of a long page, for Scrapy, which would decode the whole."""
    if len(response.body) <= _HEAD_BYTES or not isinstance(response, HtmlResponse):
        return response
    # Not by `replace`, which asks for the encoding, for which Scrapy decodes the whole, too.
    return HtmlResponse(
        response.url,
        status=response.status,
        headers=response.headers,
        body=response.body[:_HEAD_BYTES],
        request=response.request,
    )
