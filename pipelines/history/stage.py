"""The history stage: skip known articles, mark revisions and near-duplicates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrapy.exceptions import DropItem

from pipelines.core.records import Article
from pipelines.core.stage import reject
from pipelines.runs.current_run import CurrentRun
from pipelines.runs.errors import OutputError

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.statscollectors import StatsCollector
    from typing_extensions import Self


class HistoryPipeline:
    """Assigns revision, revisionOf and nearDuplicateOf.

    Requires an Article's body, headline and addresses.

    Args:
        current: the run, with what its job knows of earlier runs; None if nothing is kept.
        revises: whether the job skips articles that have not changed, and counts revisions of those that have.
    """

    name = "history"

    def __init__(self, *, current: CurrentRun | None, revises: bool, stats: StatsCollector) -> None:
        self.current = current
        self.revises = revises
        self.stats = stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        revises = getattr(crawler.spider, "revises", False)
        return cls(current=crawler.get_extension(CurrentRun), revises=revises, stats=crawler.stats)

    def process_item(self, item: Any) -> Any:
        if self.current is None or self.current.run is None or not isinstance(item, Article):
            return item
        try:
            return self.compare(item, self.current)
        except OutputError as error:
            self.current.fail(error)
            raise DropItem("the output has failed", log_level="DEBUG") from error

    def compare(self, article: Article, current: CurrentRun) -> Any:
        """Mark, reject or drop the article, as its history says."""
        assert current.run is not None
        verdict = current.run.recognise(article, revises=self.revises)
        if verdict.outcome == "duplicate":
            detail = f"{verdict.article_id} at another address"
            return reject(article, stage=self.name, reason="duplicate", detail=detail)
        if verdict.outcome == "unchanged":
            current.run.unchanged_article(article, article_id=verdict.article_id)
            self.stats.inc_value("unchanged/count")
            self.stats.inc_value("unchanged/by/sameText")
            raise DropItem("unchanged since an earlier run", log_level="DEBUG")
        article.id = verdict.article_id
        article.revision = verdict.revision
        article.revisionOf = verdict.revision_of
        article.nearDuplicateOf = verdict.near_duplicate_of
        return article
