"""The history stage: what a job has written before is not written, nor read for claims, again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from scrapy.exceptions import DropItem

from pipelines.core.records import Article
from pipelines.core.stage import reject
from pipelines.runs.recognition import Verdict

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.statscollectors import StatsCollector
    from typing_extensions import Self


class Run(Protocol):
    """What the stage asks of a run."""

    def recognise(self, article: Article, *, revises: bool) -> Verdict: ...

    def unchanged_article(self, article: Article, *, article_id: str) -> None: ...


class HistoryPipeline:
    """Requires an Article's body, headline and addresses; assigns revision, revisionOf and nearDuplicateOf.

    Args:
        run: gives the run, once it is there; None where there is none, and nothing can be told.
        revises: whether the job passes over what it knows.
    """

    name = "history"

    def __init__(self, *, run: Callable[[], Run | None], revises: bool, stats: StatsCollector) -> None:
        self.run = run
        self.revises = revises
        self.stats = stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        spider = crawler.spider
        revises = getattr(spider, "revises", False)
        return cls(run=lambda: getattr(spider, "run", None), revises=revises, stats=crawler.stats)

    def process_item(self, item: Any) -> Any:
        run = self.run()
        if not isinstance(item, Article) or run is None:
            return item
        verdict = run.recognise(item, revises=self.revises)
        if verdict.outcome == "duplicate":
            return reject(item, stage=self.name, reason="duplicate", detail=f"{verdict.article_id} at another address")
        if verdict.outcome == "unchanged":
            run.unchanged_article(item, article_id=verdict.article_id)
            self.stats.inc_value("unchanged/count")
            self.stats.inc_value("unchanged/by/sameText")
            raise DropItem("as an earlier run has written it", log_level="DEBUG")
        item.id = verdict.article_id
        item.revision = verdict.revision
        item.revisionOf = verdict.revision_of
        item.nearDuplicateOf = verdict.near_duplicate_of
        return item
