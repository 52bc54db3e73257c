"""The worker processes of a crawl, shared by the stages."""

from __future__ import annotations

import logging
from time import monotonic
from typing import TYPE_CHECKING

from scrapy import signals
from scrapy.exceptions import CloseSpider
from scrapy.utils.asyncio import create_looping_call

from crawler import PRELOAD
from pipelines.core.workers import NoWorkersError, Workers, usable_cores

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.settings import BaseSettings
    from scrapy.statscollectors import StatsCollector
    from typing_extensions import Self

logger = logging.getLogger(__name__)

# Scrapy's finish_reason of a crawl that could not have its workers.
NO_WORKERS = "noWorkers"

# Seconds that pages in progress have when a run is stopped; those that need longer are left to the next start.
_STOP_GRACE = 5.0
# Seconds between two looks whether the run is being stopped.
_LOOK_CLOSING = 0.25


def worker_count(settings: BaseSettings) -> int:
    """The number of worker processes of a crawl."""
    count = settings.get("WORKERS")
    return usable_cores() if count is None else int(count)


class CrawlWorkers(Workers):
    """Workers that start and end with the crawl, which ends if they cannot start."""

    crawler: Crawler | None = None
    stats: StatsCollector | None = None
    _closing_since: float | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        cpu_seconds = crawler.settings.getfloat("PAGE_TIMEOUT") or None
        memory_bytes = (crawler.settings.getint("PAGE_MEMORY_MB") << 20) or None
        count = worker_count(crawler.settings)
        workers = cls(count, preload=PRELOAD, cpu_seconds=cpu_seconds, memory_bytes=memory_bytes)
        workers.crawler = crawler
        workers.stats = crawler.stats
        looking = create_looping_call(workers.close_if_stopped)
        crawler.signals.connect(workers.open, signals.spider_opened)
        crawler.signals.connect(lambda: looking.start(_LOOK_CLOSING), signals.spider_opened, weak=False)
        crawler.signals.connect(lambda: looking.running and looking.stop(), signals.spider_closed, weak=False)
        crawler.signals.connect(workers.close, signals.spider_closed)
        return workers

    async def open(self) -> None:
        """Start the workers; a crawl that cannot have any is closed."""
        try:
            await self.start()
        except NoWorkersError as error:
            logger.error("%s", error)
            assert self.stats is not None
            self.stats.set_value("workers/error", str(error))
            raise CloseSpider(NO_WORKERS) from error

    def close_if_stopped(self) -> None:
        """Kill workers that outlive a stopped run, so that it can end."""
        assert self.crawler is not None
        slot = self.crawler.engine._slot if self.crawler.engine is not None else None
        if slot is None or slot.closing is None:
            return
        if self._closing_since is None:
            self._closing_since = monotonic()
        elif monotonic() - self._closing_since > _STOP_GRACE:
            self.close()
