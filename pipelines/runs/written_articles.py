"""The articles that a job has written, with revisions, in its ledger."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.core import minhash

_SCHEMA = """
CREATE TABLE IF NOT EXISTS revisions (
    number INTEGER PRIMARY KEY,         -- in the order in which they were met
    articleId TEXT NOT NULL,
    revision INTEGER NOT NULL,          -- from 1
    key TEXT NOT NULL,                  -- the address that brought it
    site TEXT NOT NULL,
    contentSha256 TEXT NOT NULL,        -- of headline and body
    bodySha256 TEXT NOT NULL,
    runId TEXT NOT NULL,                -- the run that wrote it
    written INTEGER NOT NULL,           -- 0 while it is in progress
    nearDuplicateOf TEXT,               -- article id
    signature BLOB,                     -- MinHash of the body; null where that is too short
    UNIQUE (articleId, revision)
);
CREATE INDEX IF NOT EXISTS revisions_by_body ON revisions (bodySha256);
CREATE TABLE IF NOT EXISTS bands (      -- of articles that are no near-duplicates themselves
    band INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (band, number)
) WITHOUT ROWID;
"""

_COLUMNS = "number, articleId, revision, key, site, contentSha256, bodySha256, runId, nearDuplicateOf, signature"
# Pages of one template share bands by the thousand; only the likeliest are compared.
_MOST_CANDIDATES = 100


@dataclass(frozen=True, kw_only=True)
class Revision:
    """A revision of an article, written or in progress."""

    number: int = 0
    article_id: str
    revision: int
    key: str
    site: str
    content_sha256: str
    body_sha256: str
    run_id: str
    near_duplicate_of: str | None = None
    signature: bytes | None


class Articles:
    """The revisions in the ledger's database `db`. Any method may raise sqlite3.Error."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._db.executescript(_SCHEMA)

    def forget_run(self, run_id: str) -> None:
        """Delete what an abandoned run wrote."""
        self._forget("runId = ?", run_id)

    def forget_unwritten(self) -> None:
        """Delete revisions that were in progress when a run was interrupted."""
        self._forget("NOT written")

    def forget_before(self, moment: str) -> None:
        """Delete articles without a visited address that no run since `moment` wrote."""
        self._forget(
            "articleId NOT IN (SELECT articleId FROM visits WHERE articleId IS NOT NULL) AND articleId NOT IN"
            " (SELECT articleId FROM revisions JOIN runs ON runs.id = revisions.runId WHERE startedAt >= ?)",
            moment,
        )

    def newest(self, article_id: str) -> Revision | None:
        """The newest revision of an article, written or in progress."""
        return self._one("articleId = ? ORDER BY revision DESC LIMIT 1", article_id)

    def with_content(self, article_id: str, content_sha256: str) -> Revision | None:
        """The revision of an article that has this headline and body."""
        return self._one("articleId = ? AND contentSha256 = ?", article_id, content_sha256)

    def first_number(self, article_id: str) -> int | None:
        """The article's place in the order of all that the run has met."""
        row = self._db.execute("SELECT MIN(number) FROM revisions WHERE articleId = ?", (article_id,)).fetchone()
        number: int | None = row[0]
        return number

    def with_body(self, body_sha256: str, *, before: int | None = None, site: str | None = None) -> Revision | None:
        """The first article before `before` with this very body, of one site or of any."""
        condition, values = "bodySha256 = ?", [body_sha256]
        if before is not None:
            condition += f" AND number < {before:d}"
        if site is not None:
            condition += " AND site = ?"
            values.append(site)
        return self._one(f"{condition} ORDER BY number LIMIT 1", *values)

    def alike(self, bands: Sequence[int], *, before: int | None = None) -> list[Revision]:
        """Originals before `before` that share a band of the signature."""
        marks = ", ".join("?" * len(bands))
        earlier = "" if before is None else f"AND number < {before:d}"
        numbers = self._db.execute(
            f"SELECT number FROM bands WHERE band IN ({marks}) {earlier}"
            f" GROUP BY number ORDER BY COUNT(*) DESC, number LIMIT {_MOST_CANDIDATES}",
            bands,
        ).fetchall()
        found = (self._one("number = ?", number) for (number,) in numbers)
        return sorted((revision for revision in found if revision is not None), key=lambda revision: revision.number)

    def add(self, revision: Revision, *, bands: Sequence[int]) -> None:
        """Add a revision in progress; later articles are compared with it by its `bands`."""
        number = self._db.execute(
            f"INSERT INTO revisions ({_COLUMNS}, written) VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
            (
                revision.article_id,
                revision.revision,
                revision.key,
                revision.site,
                revision.content_sha256,
                revision.body_sha256,
                revision.run_id,
                revision.near_duplicate_of,
                revision.signature,
            ),
        ).lastrowid
        self._db.executemany("INSERT OR IGNORE INTO bands VALUES (?, ?)", [(band, number) for band in bands])

    def forget_in_progress(self, article_id: str) -> None:
        """Delete the revision of an article that is in progress and will not be written."""
        self._forget("articleId = ? AND NOT written", article_id)

    def written(self, article_id: str, body_sha256: str) -> None:
        """Record that the article has its line."""
        self._db.execute(
            "UPDATE revisions SET written = 1 WHERE articleId = ? AND bodySha256 = ?", (article_id, body_sha256)
        )

    def _forget(self, condition: str, *values: object) -> None:
        """Forget articles, with the bands of their signatures."""
        signed = f"SELECT number, signature FROM revisions WHERE {condition} AND signature IS NOT NULL"
        # Bands are computed from the signature again: an index by number would double the table.
        for number, signature in self._db.execute(signed, values).fetchall():
            rows = [(band, number) for band in minhash.bands(minhash.unpacked(signature))]
            self._db.executemany("DELETE FROM bands WHERE band = ? AND number = ?", rows)
        self._db.execute(f"DELETE FROM revisions WHERE {condition}", values)

    def _one(self, condition: str, *values: object) -> Revision | None:
        """The first revision that meets a condition."""
        row = self._db.execute(f"SELECT {_COLUMNS} FROM revisions WHERE {condition}", values).fetchone()
        if row is None:
            return None
        number, article_id, revision, key, site, content_sha256, body_sha256, run_id, near_duplicate_of, signature = row
        return Revision(
            number=number,
            article_id=article_id,
            revision=revision,
            key=key,
            site=site,
            content_sha256=content_sha256,
            body_sha256=body_sha256,
            run_id=run_id,
            near_duplicate_of=near_duplicate_of,
            signature=signature,
        )
