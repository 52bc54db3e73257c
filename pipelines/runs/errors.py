"""Errors of the disk and of the ledger, in one line that says what helps."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from pipelines.core.errors import RunError
from pipelines.runs.lock import LockedError

logger = logging.getLogger(__name__)

_SIGNS_OF_DAMAGE = (
    "malformed",
    "not a database",
    "no such column",
    "no such table",
    "has no column",
    "could not decode",
)


class OutputError(RunError):
    """The output cannot be written; the message is one line for the user."""


class StoppedError(RunError):
    """The run was stopped while its last files were made; the next start makes them."""


def is_corrupt(error: sqlite3.Error) -> bool:
    """Whether an error of SQLite means a damaged file, not a full or busy disk."""
    return any(sign in str(error).lower() for sign in _SIGNS_OF_DAMAGE)


def set_aside(ledger: Path, now: datetime) -> None:
    """Rename a damaged ledger, with the files that SQLite keeps beside it."""
    aside = ledger.with_name(f"{ledger.stem}.{now:%Y%m%dT%H%M%SZ}.corrupt")
    logger.warning("the ledger %s is damaged; it is set aside as %s", ledger, aside.name)
    for suffix in ("", "-wal", "-shm"):
        path = ledger.with_name(ledger.name + suffix)
        if path.exists():
            path.replace(aside.with_name(aside.name + suffix))


@contextlib.contextmanager
def clear_errors(path: Path, *, ledger: Path) -> Iterator[None]:
    """Convert errors of the disk and of SQLite to an OutputError.

    It says what failed, where, and what helps.
    """
    try:
        yield
    except LockedError as error:
        raise OutputError(str(error)) from error
    except OSError as error:
        # Links and renames have two names; the second is the one that is created.
        where = error.filename2 or error.filename or path
        raise OutputError(f"cannot write {where}: {error.strerror or error}") from error
    except sqlite3.Error as error:
        if is_corrupt(error):
            remedy = "-a fresh=1 sets it aside and begins a new run"
            raise OutputError(f"the ledger {ledger} is damaged: {error}; {remedy}") from error
        raise OutputError(f"cannot write the ledger {ledger}: {error}") from error
