"""Send headers, cookies and log-in of a source to its own site alone."""

from __future__ import annotations

from collections.abc import Mapping

from scrapy import Request
from scrapy.crawler import Crawler
from typing_extensions import Self

from crawler.discovery.secrets import scope_of

_SENT = "source_headers"


class SourceHeadersMiddleware:
    """Adds a source's headers, behind redirects and cookies.

    So it sees every request as it will be sent.

    Args:
        by_scope: the headers for each `crawler.discovery.secrets.scope_of`.
    """

    def __init__(self, by_scope: Mapping[str, Mapping[str, str]]) -> None:
        self.by_scope = by_scope

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(getattr(crawler.spider, "headers_by_scope", {}))

    def process_request(self, request: Request) -> None:
        # A redirect copies the headers of the request that it answers, and may lead to another site.
        for name in request.meta.pop(_SENT, ()):
            request.headers.pop(name, None)
        headers = self.by_scope.get(scope_of(request.url)) if self.by_scope else None
        if not headers:
            return
        for name, value in headers.items():
            own = request.headers.get("Cookie") if name == "Cookie" else None
            request.headers[name] = f"{own.decode('latin-1')}; {value}" if own else value
        request.meta[_SENT] = tuple(headers)
