"""The run of a crawl, opened and closed with the spider, committed at intervals."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from scrapy import signals
from scrapy.exceptions import CloseSpider, NotConfigured
from scrapy.utils.asyncio import create_looping_call
from scrapy.utils.defer import deferred_from_coro
from scrapy.utils.misc import load_object

from crawler.extensions.groups import RunGroups
from crawler.extensions.workers import worker_count
from pipelines.output.stage import OutputPipeline
from pipelines.runs.current_run import OUTPUT_FAILED, CurrentRun, RunOptions
from pipelines.runs.errors import OutputError

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.settings import BaseSettings
    from typing_extensions import Self


class CrawlRun(CurrentRun):
    """The crawl's run, for `get_extension(CurrentRun)`; absent without output."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        if not writes_output(crawler.settings):
            raise NotConfigured
        assert crawler.spider is not None
        assert crawler.stats is not None
        options = RunOptions(
            output_dir=Path(crawler.settings["OUTPUT_DIR"]),
            spider=crawler.spider.name,
            arguments=getattr(crawler.spider, "given_arguments", {}),
            own_addresses=getattr(crawler.spider, "own_addresses", ()),
            fresh=getattr(crawler.spider, "fresh", False),
            commit_seconds=crawler.settings.getfloat("OUTPUT_COMMIT_SECONDS"),
            history_days=crawler.settings.getfloat("HISTORY_DAYS"),
            keep=crawler.settings.getint("RUNS_KEEP"),
            drop_warning=crawler.settings.getfloat("OUTPUT_DROP_WARNING"),
            more_files=(
                RunGroups(crawler.stats, worker_count(crawler.settings))
                if crawler.settings.getbool("GROUPS_ENABLED")
                else None
            ),
        )
        current = cls(
            options,
            stats=crawler.stats,
            stop=lambda reason: deferred_from_coro(crawler.engine.close_spider_async(reason=reason)),
        )
        # A slow crawl must not leave its last page uncommitted until the next one comes.
        timer = create_looping_call(current.commit_if_due)
        interval = max(options.commit_seconds, 0.01)
        crawler.signals.connect(current.spider_opened, signals.spider_opened)
        crawler.signals.connect(lambda: timer.start(interval, now=False), signals.spider_opened, weak=False)
        crawler.signals.connect(lambda: timer.running and timer.stop(), signals.spider_closed, weak=False)
        crawler.signals.connect(current.spider_closed, signals.spider_closed)
        return current

    def spider_opened(self) -> None:
        try:
            self.open()
        except OutputError as error:
            raise CloseSpider(OUTPUT_FAILED) from error

    def spider_closed(self, reason: str) -> None:
        self.close(reason)


def writes_output(settings: BaseSettings) -> bool:
    """Whether the output stage is among the item pipelines."""
    pipelines = settings.get_component_priority_dict_with_base("ITEM_PIPELINES")
    return any(order is not None and load_object(name) is OutputPipeline for name, order in pipelines.items())
