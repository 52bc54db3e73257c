"""The output stage: articles and rejected pages to the run's folder, and their counts to the stats."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scrapy import signals
from scrapy.exceptions import DropItem

from pipelines.output.run_folder import RunFolder, new_run_id
from pipelines.output.run_report import run_report
from pipelines.records import Article, Rejected
from pipelines.stage import reject, utc_now

if TYPE_CHECKING:
    from scrapy import Spider
    from scrapy.crawler import Crawler
    from scrapy.statscollectors import StatsCollector
    from typing_extensions import Self


class OutputPipeline:
    """Requires a whole Article or a Rejected; assigns metadata.runId. A Rejected ends here, as a dropped item."""

    def __init__(self, *, output_dir: Path, started: datetime, stats: StatsCollector) -> None:
        self.stats = stats
        self.started = started
        self.run_id = new_run_id(started)
        self.output_dir = output_dir
        self.bodies_by_id: dict[str, set[str]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        assert crawler.stats is not None
        pipeline = cls(output_dir=Path(crawler.settings["OUTPUT_DIR"]), started=utc_now(), stats=crawler.stats)
        crawler.signals.connect(pipeline.spider_closed, signals.spider_closed)
        return pipeline

    def open_spider(self) -> None:
        self.folder = RunFolder(self.output_dir, self.run_id)
        self.stats.set_value("output/folder", str(self.folder.path))

    def process_item(self, item: Any) -> Any:
        if isinstance(item, Article):
            item.metadata.runId = self.run_id
            if not self.is_duplicate(item):
                self.folder.write(item)
                self.count_article(item)
                return item
            item = reject(item, stage="output", reason="duplicate", detail=f"{item.id} is in this run already")
        if isinstance(item, Rejected):
            self.folder.write(item)
            self.stats.inc_value("rejected/count")
            self.stats.inc_value(f"rejected/reason/{item.reason}")
            raise DropItem(f"rejected by {item.stage}: {item.reason}", log_level="DEBUG")
        return item

    def close_spider(self) -> None:
        self.folder.close()

    def spider_closed(self, spider: Spider, reason: str) -> None:
        if reason == "finished":
            stats = self.stats.get_stats()
            self.folder.finish(run_report(stats, run_id=self.run_id, spider=spider, started=self.started))
        else:
            self.folder.remove_if_empty()

    def is_duplicate(self, article: Article) -> bool:
        """Whether the same address brought the same body before in this run."""
        bodies = self.bodies_by_id.setdefault(article.id, set())
        if article.metadata.bodySha256 in bodies:
            return True
        bodies.add(article.metadata.bodySha256)
        return False

    def count_article(self, article: Article) -> None:
        self.stats.inc_value("articles/count")
        self.stats.inc_value(f"articles/language/{article.inLanguage}")
        self.stats.inc_value(f"articles/claimsStatus/{article.claimsStatus}")
        self.stats.inc_value("claims/count", len(article.claims))
        for claim in article.claims:
            self.stats.inc_value(f"claims/kind/{claim.kind}")
