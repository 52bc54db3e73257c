"""The output stage: articles and rejected pages to the run's folder, and their counts to the stats."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scrapy import signals
from scrapy.exceptions import CloseSpider, DropItem
from scrapy.utils.asyncio import create_looping_call
from scrapy.utils.defer import deferred_from_coro

from pipelines.core.records import Article, Rejected
from pipelines.core.stage import reject, utc_now
from pipelines.runs.metrics import metrics
from pipelines.runs.run import OutputError, Run
from pipelines.runs.run_report import counters, run_report

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.statscollectors import StatsCollector
    from typing_extensions import Self

logger = logging.getLogger(__name__)

# Why a run was closed that could not write, in Scrapy's finish_reason.
OUTPUT_FAILED = "outputFailed"


class OutputPipeline:
    """Requires a whole Article or a Rejected; assigns metadata.runId. A Rejected ends here, as a dropped item.

    Args:
        output_dir: where runs have their folders.
        arguments: the spider's, but those that do not make another job of it.
        fresh: begin a new run even where one was cut off.
        commit_seconds: longest time for which a finished page waits to be committed.
        history_days: after so many days without being met, addresses and articles are forgotten; 0 for never.
        drop_warning: share of articles or claims, 0 to 1, by which a run may fall behind the previous one unwarned.
        stop: closes the spider, for the reason given.
    """

    run: Run | None = None

    def __init__(
        self,
        *,
        output_dir: Path,
        spider: str,
        arguments: Mapping[str, str],
        fresh: bool,
        commit_seconds: float,
        history_days: float,
        drop_warning: float,
        stats: StatsCollector,
        stop: Callable[[str], object],
    ) -> None:
        self.output_dir = output_dir
        self.spider = spider
        self.arguments = arguments
        self.fresh = fresh
        self.commit_seconds = commit_seconds
        self.history_days = history_days
        self.drop_warning = drop_warning
        self.stats = stats
        self.stop = stop
        self.started = utc_now()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        assert crawler.spider is not None
        pipeline = cls(
            output_dir=Path(crawler.settings["OUTPUT_DIR"]),
            spider=crawler.spider.name,
            arguments=getattr(crawler.spider, "given_arguments", {}),
            fresh=getattr(crawler.spider, "fresh", False),
            commit_seconds=crawler.settings.getfloat("OUTPUT_COMMIT_SECONDS"),
            history_days=crawler.settings.getfloat("HISTORY_DAYS"),
            drop_warning=crawler.settings.getfloat("OUTPUT_DROP_WARNING"),
            stats=crawler.stats,
            stop=lambda reason: deferred_from_coro(crawler.engine.close_spider_async(reason=reason)),
        )
        # A slow crawl must not leave its last page uncommitted until the next one comes.
        timer = create_looping_call(pipeline.commit_if_due)
        interval = max(pipeline.commit_seconds, 0.01)
        crawler.signals.connect(lambda: timer.start(interval, now=False), signals.spider_opened, weak=False)
        crawler.signals.connect(lambda: timer.running and timer.stop(), signals.spider_closed, weak=False)
        crawler.signals.connect(pipeline.spider_closed, signals.spider_closed)
        return pipeline

    def open_spider(self) -> None:
        try:
            self.run = Run(
                output_dir=self.output_dir,
                spider=self.spider,
                arguments=self.arguments,
                started=self.started,
                fresh=self.fresh,
                commit_seconds=self.commit_seconds,
                history_days=self.history_days,
            )
        except OutputError as error:
            self.note_failure(error)
            raise CloseSpider(OUTPUT_FAILED) from error
        for name, value in self.run.stored.counters.items():
            self.stats.set_value(name, value)
        self.stats.set_value("output/folder", str(self.run.folder.path))
        self.stats.set_value("output/sessions", self.run.stored.sessions)

    def process_item(self, item: Any) -> Any:
        if not isinstance(item, Article | Rejected):
            return item
        if self.run is None:
            raise DropItem("the output has failed", log_level="DEBUG")
        began = time.process_time()
        try:
            return self.write(item, self.run)
        except OutputError as error:
            self.fail(error)
            raise DropItem("the output has failed", log_level="DEBUG") from error
        finally:
            self.stats.inc_value("stage/output/seconds", time.process_time() - began)  # type: ignore[arg-type]

    def write(self, item: Article | Rejected, run: Run) -> Article:
        if isinstance(item, Article):
            item.metadata.runId = run.id
            if not run.has(item):
                run.write(item)
                self.count_article(item)
                self.commit_if_due()
                return item
            item = reject(item, stage="output", reason="duplicate", detail=f"{item.id} is in this run already")
        run.write(item)
        self.count_rejected(item)
        self.commit_if_due()
        raise DropItem(f"rejected by {item.stage}: {item.reason}", log_level="DEBUG")

    def commit_if_due(self) -> None:
        if self.run is not None and self.run.commit_due:
            try:
                self.run.commit(counters(self.stats.get_stats()))
            except OutputError as error:
                self.fail(error)

    def spider_closed(self, reason: str) -> None:
        if self.run is None:
            return
        try:
            self.close(self.run, reason)
        except OutputError as error:
            self.note_failure(error)
        finally:
            self.run = None

    def close(self, run: Run, reason: str) -> None:
        if reason == "finished":
            self.account_for_all(run)
        run.commit(counters(self.stats.get_stats()))
        if reason == "finished":
            report = self.report(run, reason)
            for warning in report["warnings"]:
                self.stats.inc_value("output/warnings")
                logger.warning("%s since run %s", warning, report["previous"]["runId"])
            run.finish(report, texts={"metrics.prom": metrics(report), "run.json": to_json(report)})
            run.close()
        elif any(run.folder.sizes.values()):
            run.folder.note("run.json", to_json(self.report(run, reason)))
            run.close()
        else:
            run.abandon()

    def account_for_all(self, run: Run) -> None:
        """Reject what was found and never came here: a callback or another pipeline failed on it, or dropped it."""
        for key, raw_sha256 in run.unaccounted():
            lost = Rejected(
                url=key,
                stage="spider",
                reason="internalError",
                detail="it did not reach the output; see the log",
                retrievedAt=utc_now(),
                rawSha256=raw_sha256,
            )
            run.write(lost)
            self.count_rejected(lost)
            self.stats.inc_value("output/unaccounted")

    def report(self, run: Run, reason: str) -> dict[str, Any]:
        return run_report(
            self.stats.get_stats(),
            run_id=run.id,
            spider=self.spider,
            arguments=self.arguments,
            started_at=run.stored.started_at,
            finished=utc_now(),
            finish_reason=reason,
            sessions=run.stored.sessions,
            files=run.folder.checksums(),
            previous=run.ledger.previous_report(),
            drop_warning=self.drop_warning,
        )

    def fail(self, error: OutputError) -> None:
        """Stop the run where it is; what was committed stays good, and the next start goes on from there."""
        self.note_failure(error)
        assert self.run is not None
        self.run.close()
        self.run = None
        self.stop(OUTPUT_FAILED)

    def note_failure(self, error: OutputError) -> None:
        self.stats.set_value("output/error", str(error))
        logger.error("%s", error)

    def count_article(self, article: Article) -> None:
        self.stats.inc_value("articles/count")
        self.stats.inc_value(f"articles/language/{article.inLanguage}")
        self.stats.inc_value(f"articles/claimsStatus/{article.claimsStatus}")
        if article.metadata.claimsModel is not None:
            self.stats.inc_value(f"articles/claimsModel/{article.metadata.claimsModel}")
        if article.revision > 1:
            self.stats.inc_value("articles/revised")
        if article.nearDuplicateOf is not None:
            self.stats.inc_value("articles/nearDuplicates")
        if article.claimsStatus == "failed":
            self.stats.inc_value("failed/claims")
        self.stats.inc_value("claims/count", len(article.claims))
        for claim in article.claims:
            self.stats.inc_value(f"claims/kind/{claim.kind}")

    def count_rejected(self, rejected: Rejected) -> None:
        self.stats.inc_value("rejected/count")
        self.stats.inc_value(f"rejected/reason/{rejected.reason}")
        self.stats.inc_value(f"rejected/stage/{rejected.stage}")
        if rejected.reason == "internalError":
            self.stats.inc_value(f"failed/{rejected.stage}")


def to_json(report: Mapping[str, Any]) -> str:
    return json.dumps(report, indent=2, ensure_ascii=False) + "\n"
