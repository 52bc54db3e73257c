"""A run of a job: its folder, ledger and lock, and the order of writing.

    append line ─▶ sync lines ─▶ commit the ledger with the files' new sizes

A kill between any two of these steps loses no page that the ledger calls done, and doubles none: resuming the run
truncates the files to the committed sizes and processes the remaining pages again.
"""

from __future__ import annotations

import contextlib
import math
import sqlite3
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from pipelines.core.records import Article, Page, Rejected
from pipelines.core.redaction import Redactor
from pipelines.core.scalars import storable
from pipelines.runs.errors import clear_errors
from pipelines.runs.known_addresses import KnownAddresses
from pipelines.runs.lock import JobLock
from pipelines.runs.opening import job_digest, open_ledger
from pipelines.runs.pages_in_progress import PagesInProgress
from pipelines.runs.raw_responses import RawSource
from pipelines.runs.recognition import Verdict, recognise
from pipelines.runs.removal import remove_abandoned, remove_oldest
from pipelines.runs.run_folder import LATEST, RunFolder, check_link
from pipelines.runs.shared import learn_revisions
from pipelines.runs.visits import Visit

# A commit is also due when this many bytes wait for it: 10,000 short texts and ten huge ones are alike to a disk.
_COMMIT_BYTES = 8 * 1024 * 1024


class Run:
    """A run of the job that `spider` and its `arguments` identify, in `output_dir`.

    Resumes the job's unfinished run; without one, or with `fresh`, begins a new run.

    `raw`, if set, supplies the responses that belong to each line; they are committed together.

    Args:
        commit_seconds: longest time for which a finished page waits to be committed.
        history_days: after so many days without being met, addresses and articles are forgotten; 0 for never.
        keep: how many finished runs of the job to keep; 0 for all.
        redact: removes passwords and keys from what is written.

    Raises:
        OutputError: from any method, if the disk does not allow the operation, or another process has the job.
    """

    raw: RawSource | None = None

    def __init__(
        self,
        *,
        output_dir: Path,
        spider: str,
        arguments: Mapping[str, str],
        started: datetime,
        fresh: bool = False,
        commit_seconds: float = 1.0,
        history_days: float = 0,
        keep: int = 0,
        redact: Redactor | None = None,
    ) -> None:
        self.output_dir = output_dir
        self.keep = keep
        self.redact = redact or Redactor()
        self.job = f"{spider}-{job_digest(arguments)}"
        self.commit_seconds = commit_seconds
        self._in_progress = PagesInProgress()
        # Keys done since the last commit, of which a shared job learns once they are on disk.
        self._done: dict[str, Visit | None] = {}
        self._committed_bytes = 0
        # Long ago, so that the first page is committed at once.
        self._committed_at = -math.inf
        ledger = output_dir / f"{self.job}.sqlite"
        with contextlib.ExitStack() as undo, clear_errors(output_dir, ledger=ledger):
            output_dir.mkdir(parents=True, exist_ok=True)
            self._lock = JobLock(output_dir / f"{self.job}.lock", started=started)
            undo.callback(self._lock.release)
            for link in self._links:
                check_link(output_dir / link)
            self.ledger, self.stored, met_at = open_ledger(
                ledger, started=started, fresh=fresh, history_days=history_days
            )
            undo.callback(self.ledger.close)
            self.folder = RunFolder(output_dir / self.stored.id, sizes=self.stored.sizes)
            undo.callback(self.folder.close)
            self.folder.check(self.stored.digests)
            undo.pop_all()
        self.addresses = KnownAddresses(
            self.ledger.visits, met_at=met_at, redact=self.redact, clear_errors=self._clear_errors
        )
        self._committed_bytes = sum(self.folder.sizes.values())

    @property
    def _links(self) -> tuple[str, str]:
        """The links to the newest run of all jobs and to the newest of this one."""
        return LATEST, f"{self.job}.latest"

    @property
    def id(self) -> str:
        return self.stored.id

    def is_done(self, key: str) -> bool:
        """Whether the page at `key` (an address, file or row) needs no more work."""
        with self._clear_errors():
            return self.stored.finishing or self.ledger.pages.is_done(storable(key))

    def plan(self, key: str) -> bool:
        """Record that the page at `key` will be fetched; False if it was planned before."""
        with self._clear_errors():
            return not self.stored.finishing and self.ledger.pages.plan(storable(key))

    def mark_in_progress(
        self, key: str, found: Page | Rejected, *, visit: Visit | None = None, verdict: Verdict | None = None
    ) -> None:
        """Record that `found`, read at `key`, enters the item pipelines.

        Args:
            visit: what to store about the address for later runs.
            verdict: what `recognise` returns for the article: the verdict of the run that is being repeated.
        """
        key = storable(key)
        if isinstance(found, Page):
            # Before the article's id is made of it, so that a run kept without secrets is repeated with the same ids.
            found.url = self.redact.without_own(found.url)
        with self._clear_errors():
            self.ledger.pages.mark_in_progress(key, raw_sha256=found.rawSha256)
        if self.raw is not None and isinstance(found, Page):
            self.raw.found(key, found)
        self._in_progress.add(key, found, visit=visit, verdict=verdict)

    def unchanged(self, key: str, *, visit: Visit | None = None) -> None:
        """Record that the page at `key` is unchanged; `visit` replaces what is stored."""
        key = storable(key)
        with self._clear_errors():
            self._keep(key, None)
            self.ledger.pages.unchanged(key)
            self._done[key] = visit
            if visit is not None:
                self.addresses.visited(key, visit, run_id=self.id)
            else:
                self.addresses.seen(key)

    def recognise(self, article: Article, *, revises: bool) -> Verdict:
        """The verdict of `recognition` on an article in progress."""
        key, verdict = self._in_progress.next_unrecognised(article)
        visit = self._in_progress.visit(key)
        visited_id = None if visit is None else visit.article_id
        if verdict is None:
            with self._clear_errors():
                if self.addresses.shared is not None:
                    learn_revisions(self.addresses.shared, self.ledger.articles, filter(None, (article.id, visited_id)))
                verdict = recognise(
                    article, self.ledger.articles, key=key, run_id=self.id, visited_id=visited_id, revises=revises
                )
        if self.raw is not None:
            self.raw.recognised(key, verdict)
        return verdict

    def unchanged_article(self, article: Article, *, article_id: str) -> None:
        """Record that an article in progress was written before, as `article_id`."""
        key = self._in_progress.take_key(article.url, article.metadata.rawSha256)
        visit = self._in_progress.take_visit(key)
        if visit is not None:
            visit = replace(visit, article_id=article_id, reason=None, detail="")
        self.unchanged(key, visit=visit)

    def has(self, article: Article) -> bool:
        """Whether this run wrote an article with the same id and the same body."""
        with self._clear_errors():
            return self.ledger.pages.has_article(article.id, article.metadata.bodySha256)

    def write(self, record: Article | Rejected) -> bool:
        """Append the record's line, without the secrets of addresses.

        Returns:
            False if another crawler of the job has taken the page over, and nothing was written.
        """
        metadata = record.metadata if isinstance(record, Article) else record
        key = self._in_progress.take_key(record.url, metadata.rawSha256)
        with self._clear_errors():
            if self.addresses.shared is not None and not self.addresses.shared.claim(key):
                if isinstance(record, Article):
                    self.ledger.articles.forget_in_progress(record.id)
                self._in_progress.take_visit(key)
                self._keep(key, None)
                self.ledger.pages.forget(key)
                return False
            self.redact.redact_record(record)
            line = self.folder.write(record)
            if isinstance(record, Article):
                self.ledger.pages.done(
                    key,
                    "written",
                    raw_sha256=metadata.rawSha256,
                    line=line,
                    article_id=record.id,
                    body_sha256=record.metadata.bodySha256,
                )
                self.ledger.articles.written(record.id, record.metadata.bodySha256)
                self._visited(key, article_id=record.id, reason=None, detail="")
            else:
                self.ledger.pages.done(key, "rejected", raw_sha256=record.rawSha256, line=line)
                self._visited(key, reason=record.reason, detail=record.detail)
            self._keep(key, record)
        return True

    def _visited(self, key: str, **outcome: Any) -> None:
        """Record the visit of an address whose line is being written."""
        visit = self._in_progress.take_visit(key)
        if visit is not None:
            visit = replace(visit, **outcome)
            self.addresses.visited(key, visit, run_id=self.id)
        self._done[key] = visit

    def settle_shared(self, visits: Mapping[str, Visit | None]) -> None:
        """Tell a shared job that the records of these keys are on disk."""
        if self.addresses.shared is not None:
            written = {visit.article_id for visit in visits.values() if visit is not None and visit.article_id}
            newest = [self.ledger.articles.newest(article_id) for article_id in sorted(written)]
            self.addresses.shared.committed(visits, [revision for revision in newest if revision is not None])

    def _keep(self, key: str, line: Article | Rejected | None) -> None:
        if self.raw is not None:
            self._write_raw(self.raw.settled(key, line))

    def _write_raw(self, members: bytes) -> None:
        if members and self.raw is not None:
            self.folder.write_raw(members if self.folder.has_raw else self.raw.opening(self.id) + members)

    def _clear_errors(self) -> contextlib.AbstractContextManager[None]:
        return clear_errors(self.folder.path, ledger=self.ledger.path)

    @property
    def commit_due(self) -> bool:
        waiting = sum(self.folder.sizes.values()) - self._committed_bytes
        return waiting > _COMMIT_BYTES or time.monotonic() - self._committed_at > self.commit_seconds

    def commit(self, counters: Mapping[str, Any]) -> None:
        """Make everything written so far durable, with the `counters` that belong to it."""
        with self._clear_errors():
            if self.raw is not None:
                self._write_raw(self.raw.unsettled())
            sizes = self.folder.sync()
            self.ledger.commit(self.id, sizes=sizes, counters=counters, digests=self.folder.digests)
            self.settle_shared(self._done)
            self._done.clear()
        # A commit before the first page, as of the timer, does not make that page wait.
        if (written := sum(sizes.values())) != self._committed_bytes or self._committed_at != -math.inf:
            self._committed_at = time.monotonic()
        self._committed_bytes = written

    def unaccounted(self) -> Iterator[tuple[str, str | None]]:
        """Key and raw hash of every page that was planned or in progress and has no line."""
        with self._clear_errors():
            return self.ledger.pages.unaccounted()

    def finish(self, report: Mapping[str, Any], *, texts: Mapping[str, str]) -> None:
        """Give the files their final names, with `texts` (name to content).

        Everything must be committed.
        """
        with self._clear_errors():
            self.ledger.finishing(self.id)
            self.folder.finish(texts)
            if self.folder.has_articles:
                self.folder.point(f"{self.job}.latest")
            self.ledger.finished(self.id, report)
            # Only now, so that abandoned runs can be rescued by hand until another run has taken their place.
            remove_abandoned(self.output_dir, self.ledger)
            remove_oldest(self.output_dir, self.ledger, keep=self.keep, links=self._links)

    def close(self) -> None:
        """Release files, ledger and lock; uncommitted pages are done again later."""
        self.folder.close()
        with contextlib.suppress(sqlite3.Error):  # a full disk was reported when it was first met
            self.ledger.close()
        with self._clear_errors():
            self._lock.release()

    def abandon(self) -> None:
        """Close, and remove all files of a run that wrote nothing."""
        with self._clear_errors():
            self.folder.remove()
            if self.ledger.forget_empty(self.id):
                self.ledger.close()
            else:
                self.ledger.remove()
            self._lock.release()
