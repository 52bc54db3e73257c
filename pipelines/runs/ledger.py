"""What a job remembers of its runs, in SQLite.

One ledger serves one job: a spider with its arguments. It has a row for each run, and the tables of `page_states`,
`visits` and `written_articles`, which commit with it.

The ledger is never ahead of the files: the writer syncs the lines first, then calls `commit` with their sizes.
So WAL with ``synchronous=NORMAL`` is enough: a power cut may lose the newest commits, but never reorders them.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from pipelines.core.redaction import identity
from pipelines.runs.page_states import LINES_OF, PageStates
from pipelines.runs.visits import Visits
from pipelines.runs.written_articles import Articles

_SCHEMA = """
CREATE TABLE IF NOT EXISTS runs (
    id TEXT PRIMARY KEY,                -- also the name of the run's folder
    startedAt TEXT NOT NULL,            -- RFC 3339
    state TEXT NOT NULL,                -- running, finishing (all pages are done), finished, abandoned, pruned
    sessions INTEGER NOT NULL,          -- how often it was started or resumed
    sizes TEXT NOT NULL,                -- JSON: file name to its committed bytes
    counters TEXT NOT NULL,             -- JSON: the stats of these bytes
    report TEXT,                        -- run.json, once finished
    digests TEXT NOT NULL DEFAULT '{}'  -- JSON: file name to the SHA-256 of its committed bytes
);
"""
# Of ledgers whose addresses have no secrets, and the columns that hold them.
_VERSION = 1
_ADDRESSES = (("pages", "key"), ("visits", "key"), ("listings", "url"), ("revisions", "key"))


@dataclass(frozen=True)
class StoredRun:
    """A run as the last commit left it."""

    id: str
    started_at: str
    finishing: bool
    sessions: int
    sizes: dict[str, int]
    counters: dict[str, Any]
    digests: dict[str, str]


def _stored_run(row: Sequence[Any]) -> StoredRun:
    """The run of a row; another program may have written anything into it."""
    run_id, started_at, finishing, sessions, *stored = row
    sizes, counters, digests = (dict(json.loads(text).items()) for text in stored)
    datetime.strptime(started_at, "%Y-%m-%dT%H:%M:%SZ")
    if not all(isinstance(size, int) and size >= 0 for size in (sessions, *sizes.values())):
        raise ValueError("not a number of bytes")
    if not all(isinstance(value, int | float) for value in counters.values()):
        raise ValueError("not a counter")
    return StoredRun(run_id, started_at, bool(finishing), sessions, sizes, counters, digests)


class Ledger:
    """The ledger at `path`, created if missing. Any method may raise sqlite3.Error."""

    def __init__(self, path: Path) -> None:
        self.path = path
        # What a job knows is its owner's alone; older versions kept addresses with the passwords in them.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        self._db = sqlite3.connect(path, timeout=30)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=NORMAL")
        self._db.executescript(_SCHEMA)
        if "digests" not in (row[1] for row in self._db.execute("PRAGMA table_info(runs)")):
            self._db.execute("ALTER TABLE runs ADD COLUMN digests TEXT NOT NULL DEFAULT '{}'")
        self.pages = PageStates(self._db)
        self.visits = Visits(self._db)
        self.articles = Articles(self._db)
        self._mask_addresses()

    def _mask_addresses(self) -> None:
        """Mask the secrets in addresses that older versions kept as they were given."""
        if self._db.execute("PRAGMA user_version").fetchone()[0] >= _VERSION:
            return
        self._db.execute("PRAGMA secure_delete=ON")
        with self._db:
            for table, column in _ADDRESSES:
                for (address,) in self._db.execute(f"SELECT DISTINCT {column} FROM {table}").fetchall():
                    if (masked := identity(address)) != address:
                        self._db.execute(
                            f"UPDATE OR REPLACE {table} SET {column} = ? WHERE {column} = ?", (masked, address)
                        )
            self._db.execute(f"PRAGMA user_version = {_VERSION}")

    def unfinished(self) -> StoredRun | None:
        """The job's unfinished run, if any."""
        row = self._db.execute(
            "SELECT id, startedAt, state = 'finishing', sessions, sizes, counters, digests FROM runs"
            " WHERE state IN ('running', 'finishing')"
        ).fetchone()
        if row is None:
            return None
        try:
            run = _stored_run(row)
        except (ValueError, TypeError, AttributeError, RecursionError) as error:
            raise sqlite3.DatabaseError(f"malformed row of {row[0]}") from error
        self._check_lines(run)
        return run

    def _check_lines(self, run: StoredRun) -> None:
        """Raise DatabaseError unless the pages account for each committed byte of lines."""
        for state, name in LINES_OF.items():
            if self.pages.line_bytes(state) != run.sizes.get(name, 0):
                raise sqlite3.DatabaseError(f"malformed: its pages are not the lines of {name} in {run.id}")

    def start(self, run_id: str, *, started_at: str, forget_before: str | None = None) -> StoredRun:
        """Begin a run; an unfinished one becomes abandoned.

        Args:
            forget_before: forget addresses and articles that no run met which began at this time or later.
        """
        with self._db:
            self.pages.clear()
            self.articles.forget_unwritten()
            for (abandoned,) in self._db.execute(
                "SELECT id FROM runs WHERE state IN ('running', 'finishing')"
            ).fetchall():
                self.visits.forget_run(abandoned)
                self.articles.forget_run(abandoned)
            self._db.execute("UPDATE runs SET state = 'abandoned' WHERE state IN ('running', 'finishing')")
            self._db.execute(
                "INSERT INTO runs (id, startedAt, state, sessions, sizes, counters)"
                " VALUES (?, ?, 'running', 1, '{}', '{}')",
                (run_id, started_at),
            )
            if forget_before is not None:
                self.visits.forget_before(forget_before)
                self.articles.forget_before(forget_before)
        return StoredRun(run_id, started_at, finishing=False, sessions=1, sizes={}, counters={}, digests={})

    def resume(self, run: StoredRun) -> StoredRun:
        """Continue an unfinished run: pages that were in progress are to be done again."""
        with self._db:
            self.pages.forget_undone()
            self.articles.forget_unwritten()
            self._db.execute("UPDATE runs SET sessions = sessions + 1 WHERE id = ?", (run.id,))
        return replace(run, sessions=run.sessions + 1)

    def finishing(self, run_id: str) -> None:
        """Record that all pages are committed, before files get their final names."""
        # A power cut must not lose this mark while what follows it is on disk.
        self._db.execute("PRAGMA synchronous=FULL")
        with self._db:
            self._db.execute("UPDATE runs SET state = 'finishing' WHERE id = ?", (run_id,))

    def finished(self, run_id: str, report: Mapping[str, Any]) -> None:
        with self._db:
            self._db.execute(
                "UPDATE runs SET state = 'finished', report = ? WHERE id = ?", (json.dumps(report), run_id)
            )

    def abandoned(self) -> list[str]:
        """The unfinished runs that were replaced by a new one."""
        return [run_id for (run_id,) in self._db.execute("SELECT id FROM runs WHERE state = 'abandoned'").fetchall()]

    def forget_run(self, run_id: str) -> None:
        """Delete the row of a run whose files are gone."""
        with self._db:
            self._db.execute("DELETE FROM runs WHERE id = ?", (run_id,))

    def forget_empty(self, run_id: str) -> bool:
        """Delete a run that wrote nothing; returns whether the ledger has any other."""
        with self._db:
            self.pages.clear()
            self._db.execute("DELETE FROM runs WHERE id = ?", (run_id,))
        return self._db.execute("SELECT 1 FROM runs").fetchone() is not None

    def finished_runs(self) -> list[str]:
        """The finished runs, the newest first."""
        rows = self._db.execute("SELECT id FROM runs WHERE state = 'finished' ORDER BY rowid DESC").fetchall()
        return [run_id for (run_id,) in rows]

    def newest_start(self) -> str | None:
        """When the newest run of all began, by the clock of its time."""
        newest: str | None = self._db.execute("SELECT MAX(startedAt) FROM runs").fetchone()[0]
        return newest

    def prune(self, run_id: str) -> None:
        """Record that a run's files were deleted; what later runs need of it stays."""
        with self._db:
            self._db.execute("UPDATE runs SET state = 'pruned', report = NULL WHERE id = ?", (run_id,))

    def previous_report(self) -> dict[str, Any] | None:
        """run.json of the newest finished run."""
        row = self._db.execute(
            "SELECT report FROM runs WHERE state = 'finished' AND report IS NOT NULL ORDER BY rowid DESC"
        ).fetchone()
        return None if row is None else json.loads(row[0])

    def commit(
        self,
        run_id: str,
        *,
        sizes: Mapping[str, int],
        counters: Mapping[str, Any],
        digests: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Commit, with the `sizes` and `digests` of the synced files."""
        with self._db:
            self._db.execute(
                "UPDATE runs SET sizes = ?, counters = ?, digests = ? WHERE id = ?",
                (json.dumps(sizes), json.dumps(counters), json.dumps(dict(digests)), run_id),
            )

    def close(self) -> None:
        """Close the database; what was not committed is lost."""
        self._db.close()

    def remove(self) -> None:
        """Close, and delete the database's files."""
        self.close()
        for suffix in ("", "-wal", "-shm"):
            self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
