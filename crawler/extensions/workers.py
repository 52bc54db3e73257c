"""The worker processes of a crawl, for the stages to share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrapy import signals

from pipelines.workers import Workers, usable_cores

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from typing_extensions import Self


class CrawlWorkers(Workers):
    """Workers that end with the crawl."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        count = crawler.settings.get("WORKERS")
        workers = cls(usable_cores() if count is None else int(count))
        crawler.signals.connect(workers.close, signals.spider_closed)
        return workers
