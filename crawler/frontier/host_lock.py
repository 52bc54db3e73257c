"""One request at a time to a host, and the delay, for all crawlers of a job."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from scrapy import Request
from scrapy.exceptions import NotConfigured
from scrapy.http import Response
from scrapy.utils.httpobj import urlparse_cached

from crawler.frontier.extension import CrawlFrontier

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from typing_extensions import Self

_LOOK_AGAIN = 0.1
_LOCK = "frontier_lock"


class HostLock:
    """The downloader middleware nearest to the download.

    Pages, sources, robots.txt and redirects all pass it.
    """

    def __init__(self, crawler: Crawler, shared: CrawlFrontier) -> None:
        self.crawler = crawler
        self.shared = shared

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        shared = crawler.get_extension(CrawlFrontier)
        if shared is None:
            raise NotConfigured
        return cls(crawler, shared)

    async def process_request(self, request: Request) -> None:
        host = urlparse_cached(request).netloc
        while (token := self.shared.frontier.lock(host)) is None:
            await asyncio.sleep(_LOOK_AGAIN)
        request.meta[_LOCK] = (host, token)

    def process_response(self, request: Request, response: Response) -> Response:
        self._unlock(request)
        return response

    def process_exception(self, request: Request, exception: Exception) -> None:
        self._unlock(request)

    def _unlock(self, request: Request) -> None:
        if (lock := request.meta.pop(_LOCK, None)) is not None:
            host, token = lock
            self.shared.frontier.unlock(host, token, delay=self._delay(request))

    def _delay(self, request: Request) -> float:
        """The host's delay: DOWNLOAD_DELAY, AutoThrottle's, or a Crawl-delay."""
        assert self.crawler.engine is not None
        downloader = self.crawler.engine.downloader
        slot = downloader.slots.get(downloader.get_slot_key(request))
        return slot.delay if slot is not None else self.crawler.settings.getfloat("DOWNLOAD_DELAY")
