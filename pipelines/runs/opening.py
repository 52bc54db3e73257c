"""Opening the ledger of a job, with the run to resume or a new one."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

from pipelines.runs.errors import is_corrupt, set_aside
from pipelines.runs.ledger import Ledger, StoredRun
from pipelines.runs.run_folder import new_run_id


def job_digest(arguments: Mapping[str, str]) -> str:
    """Eight hex digits that identify a spider's job by its arguments, in any order."""
    return hashlib.sha256(json.dumps(dict(arguments), sort_keys=True).encode()).hexdigest()[:8]


def open_ledger(path: Path, *, started: datetime, fresh: bool, history_days: float) -> tuple[Ledger, StoredRun, str]:
    """Open the ledger at `path`; a damaged one is set aside if the run begins `fresh`.

    Returns:
        the ledger, the run to continue, and the time at which this run meets addresses, RFC 3339: never before an
        earlier run, so that a clock set back forgets nothing.
    """
    try:
        return _open(path, started, fresh=fresh, history_days=history_days)
    except sqlite3.DatabaseError as error:
        if not (fresh and is_corrupt(error)):
            raise
        set_aside(path, started)
        return _open(path, started, fresh=fresh, history_days=history_days)


def _open(path: Path, started: datetime, *, fresh: bool, history_days: float) -> tuple[Ledger, StoredRun, str]:
    """The same, for a ledger that is not damaged."""
    ledger = Ledger(path)
    try:
        newest_start = ledger.newest_start() or ""
        stored = _resume_or_start(ledger, started, fresh=fresh, history_days=history_days)
    except BaseException:
        ledger.close()
        raise
    return ledger, stored, max(stored.started_at, newest_start)


def _resume_or_start(ledger: Ledger, started: datetime, *, fresh: bool, history_days: float) -> StoredRun:
    """The unfinished run to resume, or a new one."""
    unfinished = None if fresh else ledger.unfinished()
    # If its folder was deleted, there is nothing to resume.
    if unfinished is not None and (ledger.path.parent / unfinished.id).is_dir():
        return ledger.resume(unfinished)
    return ledger.start(
        new_run_id(started),
        started_at=_rfc3339(started),
        forget_before=_rfc3339(started - timedelta(days=history_days)) if history_days else None,
    )


def _rfc3339(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"
