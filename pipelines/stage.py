"""What all item pipelines share: one bad article never takes the run, or itself, down unseen."""

from __future__ import annotations

import logging
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from pipelines.records import Article, Page, Record, Rejected

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.statscollectors import StatsCollector
    from typing_extensions import Self

logger = logging.getLogger(__name__)

Taken = TypeVar("Taken", Page, Article)


class Stage(Generic[Taken]):
    """A Scrapy item pipeline around a pure function.

    A subclass names the record it `takes` and implements `process`; all other items pass unchanged, so that a
    Rejected reaches the output from wherever it came. Failures are counted under `stage/<name>/failed`.
    """

    name: ClassVar[str]
    takes: ClassVar[type[Record]]

    def __init__(self, *, stats: StatsCollector | None = None) -> None:
        self.stats = stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(stats=crawler.stats)

    def process(self, record: Taken) -> Record:
        """Do the stage's work on `record`; whatever this raises becomes `failed`'s answer."""
        raise NotImplementedError

    def failed(self, record: Taken) -> Record:
        """What becomes of a record whose processing raised: the page is rejected, with the error in the log."""
        return reject(record, stage=self.name, reason="internalError", detail="see the log")

    def process_item(self, item: Any) -> Any:
        if not isinstance(item, self.takes):
            return item
        try:
            return self.process(item)  # type: ignore[arg-type]
        except Exception:  # the boundary at which one article's failure is kept from all others
            logger.exception("Stage %s failed on %s", self.name, ascii(item.url))  # type: ignore[attr-defined]
            self.count("failed")
            return self.failed(item)  # type: ignore[arg-type]

    def count(self, what: str, times: int = 1) -> None:
        if self.stats is not None:
            self.stats.inc_value(f"stage/{self.name}/{what}", times)


def reject(record: Page | Article, *, stage: str, reason: Any, detail: str = "") -> Rejected:
    """The Rejected that stands for `record`."""
    origin = record if isinstance(record, Page) else record.metadata
    return Rejected(
        url=record.url,
        stage=stage,
        reason=reason,
        detail=detail,
        retrievedAt=origin.retrievedAt,
        rawSha256=origin.rawSha256,
    )


def utc_now() -> datetime:
    return datetime.now(timezone.utc)
