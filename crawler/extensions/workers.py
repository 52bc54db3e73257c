"""The worker processes of a crawl, for the stages to share."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from scrapy import signals
from scrapy.exceptions import CloseSpider

from pipelines.core.workers import NoWorkersError, Workers, usable_cores

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.settings import BaseSettings
    from scrapy.statscollectors import StatsCollector
    from typing_extensions import Self

logger = logging.getLogger(__name__)

# Why a run was closed that could not have its workers, in Scrapy's finish_reason.
NO_WORKERS = "noWorkers"

PRELOAD = ("crawler.preloaded",)


def worker_count(settings: BaseSettings) -> int:
    """How many worker processes a crawl has."""
    count = settings.get("WORKERS")
    return usable_cores() if count is None else int(count)


class CrawlWorkers(Workers):
    """Workers that start and end with the crawl, which is closed at once where the system does not allow them."""

    stats: StatsCollector | None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        workers = cls(worker_count(crawler.settings), preload=PRELOAD)
        workers.stats = crawler.stats
        crawler.signals.connect(workers.open, signals.spider_opened)
        crawler.signals.connect(workers.close, signals.spider_closed)
        return workers

    async def open(self) -> None:
        try:
            await self.start()
        except NoWorkersError as error:
            logger.error("%s", error)
            assert self.stats is not None
            self.stats.set_value("workers/error", str(error))
            raise CloseSpider(NO_WORKERS) from error
