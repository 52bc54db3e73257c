"""Base class of item pipelines: isolate failures per item."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timezone
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from pipelines.core.process_map import timed
from pipelines.core.records import Article, Page, Record, Rejected, RejectReason
from pipelines.core.workers import LimitError, Workers, WorkersClosedError

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.statscollectors import StatsCollector
    from typing_extensions import Self

logger = logging.getLogger(__name__)

Taken = TypeVar("Taken", Page, Article)


class Stage(Generic[Taken]):
    """A Scrapy item pipeline around a pure function.

    A subclass names the record it `takes` and the `work`, a function of a module, that makes the next record of it;
    all other items pass unchanged, so that a Rejected reaches the output from any stage. Items leave in the order in
    which they came. CPU seconds are counted under `stage/<name>/seconds`, failures under `stage/<name>/failed`.
    """

    name: ClassVar[str]
    takes: ClassVar[type[Record]]

    def __init__(self, *, stats: StatsCollector | None = None, workers: Workers | None = None) -> None:
        self.stats = stats
        self.workers = workers
        self._last_in_line: asyncio.Future[None] | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        workers = crawler.get_extension(Workers)
        if workers is not None:
            workers.prepare(cls.prepare)
        return cls(stats=crawler.stats, workers=workers)

    @staticmethod
    def prepare() -> None:
        """Load what `work` needs, before the first record."""

    @staticmethod
    def work(record: Any) -> Record:
        """The pure function; if it raises, `failed` decides what becomes of the record."""
        raise NotImplementedError

    def failed(self, record: Taken) -> Record:
        """Reject a record whose processing raised; the error is in the log."""
        return reject(record, stage=self.name, reason="internalError", detail="see the log")

    async def process_item(self, item: Any) -> Any:
        before = self._last_in_line
        mine = self._last_in_line = asyncio.get_running_loop().create_future()
        try:
            done = await self._process(item) if isinstance(item, self.takes) else item
            if before is not None:
                await before
            return done
        finally:
            mine.set_result(None)

    async def _process(self, record: Any) -> Record:
        """Work on a record in a worker; what fails there fails alone."""
        try:
            work = partial(timed, self.work)
            done, seconds = await self.workers.run(work, record) if self.workers else work(record)
        except WorkersClosedError as error:  # the run is being stopped; the next start will do this page again
            from scrapy.exceptions import DropItem  # noqa: PLC0415 - workers load this module, and no Scrapy

            raise DropItem("the run was stopped", log_level="DEBUG") from error
        except LimitError as error:
            logger.warning("Stage %s gave up on %s: %s", self.name, ascii(record.url), error)
            self.count("failed")
            return reject(record, stage=self.name, reason=error.reason, detail=str(error))
        except Exception:  # the boundary that keeps one article's failure from all others
            logger.exception("Stage %s failed on %s", self.name, ascii(record.url))
            self.count("failed")
            return self.failed(record)
        self.count("seconds", seconds)
        return done

    def count(self, what: str, amount: float = 1) -> None:
        if self.stats is not None:
            self.stats.inc_value(f"stage/{self.name}/{what}", amount)  # type: ignore[arg-type]


def reject(record: Page | Article, *, stage: str, reason: RejectReason, detail: str = "") -> Rejected:
    """The Rejected of a page or article."""
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
