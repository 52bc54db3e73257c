"""The state of every page of a job's newest run, in a table of its ledger.

    planned ──▶ inProgress ──▶ written, rejected or unchanged

A page is planned if it will be fetched, in progress once it was read, and done when its line is on disk, or when an
earlier run has written it and it has not changed since.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Literal

from pipelines.core.redaction import identity

DoneState = Literal["written", "rejected"]

LINES_OF: Mapping[DoneState, str] = MappingProxyType({"written": "articles.jsonl", "rejected": "rejected.jsonl"})
"""The file that has the lines of pages in a state."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS pages (
    key TEXT PRIMARY KEY,               -- its origin, without secrets: an address, a file, a file's row
    state TEXT NOT NULL,
    rawSha256 TEXT,                     -- hash of the bytes read; null until then, and if nothing could be read
    articleId TEXT,
    bodySha256 TEXT,
    lineStart INTEGER,                  -- its line in articles.jsonl (written) or rejected.jsonl, in bytes
    lineEnd INTEGER
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS pages_by_body ON pages (bodySha256) WHERE bodySha256 IS NOT NULL;
"""
_DONE = "('written', 'rejected', 'unchanged')"


class PageStates:
    """The table of pages. What is stored is committed with the ledger."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._db.executescript(_SCHEMA)

    def is_done(self, key: str) -> bool:
        """Whether nothing is left to do for the page at `key`."""
        return (
            self._db.execute(f"SELECT 1 FROM pages WHERE key = ? AND state IN {_DONE}", (identity(key),)).fetchone()
            is not None
        )

    def plan(self, key: str) -> bool:
        """Record that the page at `key` will be fetched; returns whether that is new."""
        return (
            self._db.execute(
                "INSERT OR IGNORE INTO pages (key, state) VALUES (?, 'planned')", (identity(key),)
            ).rowcount
            == 1
        )

    def mark_in_progress(self, key: str, *, raw_sha256: str | None) -> None:
        """Record that the page at `key` was read."""
        self._db.execute(
            "INSERT OR REPLACE INTO pages (key, state, rawSha256) VALUES (?, 'inProgress', ?)",
            (identity(key), raw_sha256),
        )

    def done(
        self,
        key: str,
        state: DoneState,
        *,
        raw_sha256: str | None,
        line: tuple[int, int],
        article_id: str | None = None,
        body_sha256: str | None = None,
    ) -> None:
        """Record that the page at `key` has its line, at the bytes `line` of its file."""
        self._db.execute(
            "INSERT OR REPLACE INTO pages (key, state, rawSha256, articleId, bodySha256, lineStart, lineEnd)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (identity(key), state, raw_sha256, article_id, body_sha256, *line),
        )

    def unchanged(self, key: str) -> None:
        """Record that the page at `key` is as an earlier run wrote it."""
        self._db.execute("INSERT OR REPLACE INTO pages (key, state) VALUES (?, 'unchanged')", (identity(key),))

    def forget(self, key: str) -> None:
        """Delete what is stored of a page that another crawler of the job has taken over."""
        self._db.execute("DELETE FROM pages WHERE key = ?", (identity(key),))

    def has_article(self, article_id: str, body_sha256: str) -> bool:
        """Whether an article with this id and body was written in this run."""
        # By body first: many pages may share an id, few share a body.
        return (
            self._db.execute(
                "SELECT 1 FROM pages WHERE bodySha256 = ? AND articleId = ?", (body_sha256, article_id)
            ).fetchone()
            is not None
        )

    def unaccounted(self) -> Iterator[tuple[str, str | None]]:
        """Key and raw hash of every page that was planned or in progress and is not done."""
        return iter(
            self._db.execute(f"SELECT key, rawSha256 FROM pages WHERE state NOT IN {_DONE} ORDER BY key").fetchall()
        )

    def line_bytes(self, state: DoneState) -> int:
        """The bytes of the lines of all pages in a state."""
        lines = "SELECT TOTAL(lineEnd - lineStart) FROM pages WHERE state = ?"
        return int(self._db.execute(lines, (state,)).fetchone()[0])

    def forget_undone(self) -> None:
        """Delete the pages that are not done."""
        self._db.execute(f"DELETE FROM pages WHERE state NOT IN {_DONE}")

    def clear(self) -> None:
        """Delete all pages."""
        self._db.execute("DELETE FROM pages")
