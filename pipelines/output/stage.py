"""The output stage: articles and rejected pages to the run's folder."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from scrapy.exceptions import DropItem

from pipelines.core.records import Article, Rejected
from pipelines.core.stage import reject
from pipelines.runs.current_run import CurrentRun
from pipelines.runs.errors import OutputError

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.statscollectors import StatsCollector
    from typing_extensions import Self


class OutputPipeline:
    """Requires an Article or a Rejected; assigns metadata.runId.

    A Rejected ends here, as a dropped item.

    Args:
        current: the run to write to.
    """

    name = "output"

    def __init__(self, *, current: CurrentRun, stats: StatsCollector) -> None:
        self.current = current
        self.stats = stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        current = crawler.get_extension(CurrentRun)
        if current is None:
            raise ValueError("the output stage needs the extension crawler.extensions.run.CrawlRun")
        return cls(current=current, stats=crawler.stats)

    def process_item(self, item: Any) -> Any:
        if not isinstance(item, Article | Rejected):
            return item
        began = time.process_time()
        try:
            return self.write(item)
        except OutputError as error:
            raise DropItem("the output has failed", log_level="DEBUG") from error
        finally:
            self.stats.inc_value("stage/output/seconds", time.process_time() - began)  # type: ignore[arg-type]

    def write(self, item: Article | Rejected) -> Article:
        """Write the item's line; a repeated article becomes a Rejected.

        Both it and other rejected items are dropped.
        """
        run = self.current.run
        if run is None:
            raise DropItem("the output has failed", log_level="DEBUG")
        if isinstance(item, Article):
            item.metadata.runId = run.id
            if not self.current.has(item):
                if self.current.write(item):
                    return item
                raise DropItem("another crawler of the job has taken the page over", log_level="DEBUG")
            item = reject(item, stage=self.name, reason="duplicate", detail=f"{item.id} is in this run already")
        self.current.write(item)
        raise DropItem(f"rejected by {item.stage}: {item.reason}", log_level="DEBUG")
