"""What addresses answered and what sources listed, in tables of the job's ledger."""

from __future__ import annotations

import sqlite3
from dataclasses import astuple, dataclass

from pipelines.core.records import RejectReason
from pipelines.core.redaction import identity

_SCHEMA = """
CREATE TABLE IF NOT EXISTS visits (
    key TEXT PRIMARY KEY,               -- the address, as a source lists it, without secrets
    firstAt TEXT NOT NULL,              -- RFC 3339: when it was first asked
    etag TEXT,                          -- validators of its newest answer
    lastModified TEXT,
    listed TEXT,                        -- when it was changed, according to its source
    rawSha256 TEXT,                     -- hash of the newest answer; null where there was none
    reason TEXT,                        -- why it was rejected; null where its article is known
    detail TEXT,
    articleId TEXT,                     -- the article on it; null where there was none
    runId TEXT NOT NULL,                -- the run that asked
    seenAt TEXT NOT NULL                -- RFC 3339: start of the newest run whose sources listed it
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS listings (
    url TEXT PRIMARY KEY,
    etag TEXT,
    lastModified TEXT,
    listed TEXT,                        -- of a sitemap in an index: when it was changed, according to the index
    content BLOB NOT NULL,              -- what it listed, as packed by the reader
    seenAt TEXT NOT NULL                -- RFC 3339: start of the newest run that used it
) WITHOUT ROWID;
"""


@dataclass(frozen=True, kw_only=True)
class Visit:
    """The newest answer of an address."""

    first_at: str
    etag: str | None = None
    last_modified: str | None = None
    listed: str | None = None
    raw_sha256: str | None = None
    reason: RejectReason | None = None
    detail: str = ""
    article_id: str | None = None


@dataclass(frozen=True, kw_only=True)
class StoredListing:
    """What a source listed in its newest answer."""

    etag: str | None
    last_modified: str | None
    listed: str | None
    content: bytes


class Visits:
    """The visits and listings in the ledger's database; may raise sqlite3.Error."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._db.executescript(_SCHEMA)
        for table in ("visits", "listings"):
            # Older ledgers have no such column; their rows stay until they are met again.
            if "seenAt" not in (row[1] for row in self._db.execute(f"PRAGMA table_info({table})")):
                self._db.execute(f"ALTER TABLE {table} ADD COLUMN seenAt TEXT NOT NULL DEFAULT '9999'")

    def visit(self, key: str) -> Visit | None:
        """What is stored of the last visit of an address."""
        row = self._db.execute(
            "SELECT firstAt, etag, lastModified, listed, rawSha256, reason, detail, articleId FROM visits"
            " WHERE key = ?",
            (identity(key),),
        ).fetchone()
        if row is None:
            return None
        first_at, etag, last_modified, listed, raw_sha256, reason, detail, article_id = row
        return Visit(
            first_at=first_at,
            etag=etag,
            last_modified=last_modified,
            listed=listed,
            raw_sha256=raw_sha256,
            reason=reason,
            detail=detail,
            article_id=article_id,
        )

    def visited(self, key: str, visit: Visit, *, run_id: str, at: str) -> None:
        """Store the answer of an address, in a run that began `at`."""
        self._db.execute(
            "INSERT OR REPLACE INTO visits VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (identity(key), *astuple(visit), run_id, at),
        )

    def seen(self, key: str, *, at: str) -> None:
        """Record that a run that began `at` met the address and did not fetch it."""
        self._db.execute("UPDATE visits SET seenAt = ? WHERE key = ?", (at, identity(key)))

    def forget_before(self, moment: str) -> None:
        """Delete what no run since `moment` has met."""
        self._db.execute("DELETE FROM visits WHERE seenAt < ?", (moment,))
        self._db.execute("DELETE FROM listings WHERE seenAt < ?", (moment,))

    def forget_run(self, run_id: str) -> None:
        """Delete what an abandoned run saw, so that its pages are fetched again."""
        self._db.execute("DELETE FROM visits WHERE runId = ?", (run_id,))

    def listing(self, url: str, *, at: str) -> StoredListing | None:
        """What the source at `url` listed last, for a run that began `at`."""
        url = identity(url)
        self._db.execute("UPDATE listings SET seenAt = ? WHERE url = ?", (at, url))
        row = self._db.execute(
            "SELECT etag, lastModified, listed, content FROM listings WHERE url = ?", (url,)
        ).fetchone()
        if row is None:
            return None
        etag, last_modified, listed, content = row
        return StoredListing(etag=etag, last_modified=last_modified, listed=listed, content=content)

    def listed(self, url: str, listing: StoredListing, *, at: str) -> None:
        self._db.execute(
            "INSERT OR REPLACE INTO listings VALUES (?, ?, ?, ?, ?, ?)", (identity(url), *astuple(listing), at)
        )
