"""The run of this process, shared by the stages and the spider.

It has one owner, an extension of the crawl, which opens, commits and closes it. The history stage asks it what earlier
runs of the job wrote, the output stage writes to it, and the spider asks it what is done already.
"""

from __future__ import annotations

import contextlib
import json
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipelines.core.records import Article, Rejected
from pipelines.core.redaction import Redactor
from pipelines.core.scalars import storable
from pipelines.core.stage import utc_now
from pipelines.runs.counters import count_article, count_rejected, kept_counters
from pipelines.runs.errors import OutputError, StoppedError
from pipelines.runs.line_file import checksum
from pipelines.runs.metrics import metrics
from pipelines.runs.raw_responses import RawSource
from pipelines.runs.run import Run
from pipelines.runs.run_report import run_report

if TYPE_CHECKING:
    from scrapy.statscollectors import StatsCollector

logger = logging.getLogger(__name__)

# Scrapy's finish_reason of a crawl whose spider has seen everything, of one that was stopped, and of one that could
# not write.
FINISHED = "finished"
STOPPED = "shutdown"
OUTPUT_FAILED = "outputFailed"


@dataclass(frozen=True, kw_only=True)
class RunOptions:
    """Which job to run, and how.

    Attributes:
        output_dir: where runs have their folders.
        arguments: the spider's arguments that identify the job.
        fresh: begin a new run even where the last one did not finish.
        commit_seconds: longest time for which a finished page waits to be committed.
        history_days: after so many days without being met, addresses and articles are forgotten; 0 for never.
        keep: how many finished runs of the job to keep; 0 for all.
        drop_warning: share of articles or claims, 0 to 1, by which a run may fall behind the previous one unwarned.
        more_files: makes further files of the run, name to content, from its file of articles, when it finishes. It may
            raise StoppedError, which leaves the run to be resumed.
    """

    output_dir: Path
    spider: str
    arguments: Mapping[str, str]
    fresh: bool = False
    commit_seconds: float = 1.0
    history_days: float = 0.0
    keep: int = 0
    drop_warning: float = 0.3
    more_files: Callable[[Path], Mapping[str, str]] | None = None
    own_addresses: Sequence[str] = ()


class CurrentRun:
    """Opens, writes and closes the run of this process.

    `run` is None before, after, and once writing has failed.

    Args:
        stop: ends the crawl, for the reason given.
    """

    run: Run | None = None
    # Set before the run is opened, by what keeps the responses of a crawl.
    raw: RawSource | None = None

    def __init__(self, options: RunOptions, *, stats: StatsCollector, stop: Callable[[str], object]) -> None:
        self.options = options
        self.stats = stats
        self.stop = stop
        self.started: datetime = utc_now()
        self.redact = Redactor((*options.arguments.values(), *options.own_addresses))

    def open(self) -> None:
        """Begin the run, or resume the job's unfinished one.

        Raises:
            OutputError: the disk does not allow it, or another process has the job.
        """
        options = self.options
        try:
            self.run = Run(
                output_dir=options.output_dir,
                spider=options.spider,
                arguments=options.arguments,
                started=self.started,
                fresh=options.fresh,
                commit_seconds=options.commit_seconds,
                history_days=options.history_days,
                keep=options.keep,
                redact=self.redact,
            )
        except OutputError as error:
            self._note_failure(error)
            raise
        if self.raw is not None:
            self.raw.redact = self.redact
        self.run.raw = self.raw
        for name, value in self.run.stored.counters.items():
            self.stats.set_value(name, value)
        self.stats.set_value("output/folder", str(self.run.folder.path))
        self.stats.set_value("output/sessions", self.run.stored.sessions)

    def write(self, record: Article | Rejected) -> bool:
        """Append the record's line, count it, and commit if it is time to.

        Returns:
            False if another crawler of the job has taken the page over, and nothing was written.

        Raises:
            OutputError: it cannot be written; the crawl is being stopped.
        """
        assert self.run is not None
        try:
            is_written = self.run.write(record)
            if is_written:
                self._count(record)
            self._commit_if_due(self.run)
        except OutputError as error:
            self.fail(error)
            raise
        return is_written

    def has(self, article: Article) -> bool:
        """Whether this run wrote an article with the same id and body.

        Raises:
            OutputError: the ledger cannot be read; the crawl is being stopped.
        """
        assert self.run is not None
        try:
            return self.run.has(article)
        except OutputError as error:
            self.fail(error)
            raise

    def commit_if_due(self) -> None:
        """Commit what has waited long enough; a timer calls it for slow crawls."""
        if self.run is not None:
            try:
                self._commit_if_due(self.run)
            except OutputError as error:
                self.fail(error)

    def close(self, reason: str) -> None:
        """Finish the run if the crawl ended as `finished`, or leave it to be resumed."""
        if self.run is None:
            return
        try:
            self._close(self.run, reason)
        except OutputError as error:
            self._note_failure(error)
        except Exception as error:  # whatever it was, the run has not finished, and must not seem so
            logger.exception("The run in %s could not be closed", self.run.folder.path)
            self.stats.set_value("output/error", f"the run could not be closed: {error!r}; the log has the traceback")
        finally:
            self.run = None

    def fail(self, error: OutputError) -> None:
        """Stop writing and end the crawl; what was committed can be resumed."""
        self._note_failure(error)
        run, self.run = self.run, None
        if run is not None:
            with contextlib.suppress(OutputError):  # the first failure is the one to tell
                run.close()
        self.stop(OUTPUT_FAILED)

    def _commit_if_due(self, run: Run) -> None:
        if run.commit_due:
            run.commit(kept_counters(self.stats.get_stats()))

    def _close(self, run: Run, reason: str) -> None:
        """Commit and finish a run, leave it to be resumed, or drop an empty one."""
        if reason == FINISHED:
            self._reject_unaccounted(run)
        run.commit(kept_counters(self.stats.get_stats()))
        more: Mapping[str, str] = {}
        if reason == FINISHED:
            try:
                more = self._more_files(run)
            except StoppedError as error:
                self._note_failure(error)
                reason = STOPPED
        if reason == FINISHED:
            report = self._report(run, reason, more=more)
            for warning in report["warnings"]:
                self.stats.inc_value("output/warnings")
                logger.warning("%s since run %s", warning, report["previous"]["runId"])
            run.finish(report, texts={**more, "metrics.prom": metrics(report), "run.json": to_json(report)})
            run.close()
        elif any(run.folder.sizes.values()):
            run.folder.note("run.json", to_json(self._report(run, reason)))
            run.close()
        else:
            run.abandon()

    def _more_files(self, run: Run) -> Mapping[str, str]:
        """The further files of the run; a failure to make them is logged."""
        if self.options.more_files is None:
            return {}
        try:
            return self.options.more_files(run.folder.articles_path)
        except StoppedError:
            raise
        except Exception:  # the articles are complete, whatever becomes of what is made of them
            logger.exception("Files of the run in %s could not be made", run.folder.path)
            self.stats.inc_value("output/failedFiles")
            return {}

    def _reject_unaccounted(self, run: Run) -> None:
        """Reject pages without a record, whose callback or pipeline failed."""
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
            self._count(lost)
            self.stats.inc_value("output/unaccounted")

    def _count(self, record: Article | Rejected) -> None:
        if isinstance(record, Article):
            count_article(self.stats, record)
        else:
            count_rejected(self.stats, record)

    def _report(self, run: Run, reason: str, *, more: Mapping[str, str] | None = None) -> dict[str, Any]:
        """The content of run.json for the run as it stands."""
        return run_report(
            self.stats.get_stats(),
            run_id=run.id,
            spider=self.options.spider,
            arguments={name: self.redact(storable(value)) for name, value in self.options.arguments.items()},
            started_at=run.stored.started_at,
            finished=utc_now(),
            finish_reason=reason,
            sessions=run.stored.sessions,
            files=run.folder.checksums() | {name: checksum(text) for name, text in (more or {}).items()},
            previous=run.ledger.previous_report(),
            drop_warning=self.options.drop_warning,
        )

    def _note_failure(self, error: OutputError | StoppedError) -> None:
        self.stats.set_value("output/error", str(error))
        logger.error("%s", error)


def to_json(report: Mapping[str, Any]) -> str:
    """The content of run.json."""
    return json.dumps(report, indent=2, ensure_ascii=False) + "\n"
