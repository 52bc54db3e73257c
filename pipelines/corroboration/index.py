"""Index articles by their distinctive words in SQLite.

It finds those close in time that share some of them. The cost of an article does not grow with the number of articles:
a term that very many share says little and is passed over, and each article is compared with a few others. The groups
found wait here too until all can be read in order.
"""

from __future__ import annotations

import pickle
import sqlite3
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path
from types import TracebackType

from pipelines.core.records.groups import ClaimGroup
from pipelines.corroboration.days import close_in_time
from pipelines.corroboration.views import ArticleView
from pipelines.corroboration.words import idf

# Days between the publication of two articles that may tell the same news.
WINDOW_DAYS = 7.0
_MOST_POSTINGS = 400  # articles in the window that share a term, from which it is passed over
_MOST_RELATED = 12  # articles that an article is compared with
_LEAST_ALIKE = 0.08  # share of an article's terms, weighted, that a related one has
_CACHED = 1_000

_SCHEMA = """
PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA temp_store=FILE;
CREATE TABLE article (number INTEGER PRIMARY KEY, id TEXT UNIQUE, day REAL, weight REAL, view BLOB);
CREATE TABLE posting (term TEXT, day REAL, number INTEGER);
CREATE TABLE claim_group (firstSeen TEXT, id TEXT, record BLOB);
"""


class ArticleIndex:
    """The views of articles, each id once; a context manager that deletes its file.

    Args:
        path: a file that does not exist yet; None for memory.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self._connection = sqlite3.connect(str(path) if path else ":memory:", isolation_level=None)
        self._connection.executescript(_SCHEMA)
        self._connection.execute("BEGIN")
        self.view = lru_cache(maxsize=_CACHED)(self._view)

    def __enter__(self) -> ArticleIndex:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()
        if self.path is not None:
            self.path.unlink(missing_ok=True)

    def add(self, view: ArticleView) -> None:
        """Take in an article.

        Of two with one id the one that sorts last is kept, whichever comes first.
        """
        known = self._connection.execute("SELECT number, view FROM article WHERE id = ?", (view.id,)).fetchone()
        packed = pickle.dumps(view, protocol=pickle.HIGHEST_PROTOCOL)
        if known is not None:
            if _recency(pickle.loads(known[1])) >= _recency(view):
                return
            self._connection.execute("DELETE FROM posting WHERE number = ?", (known[0],))
            self._connection.execute("DELETE FROM article WHERE number = ?", (known[0],))
        weight = sum(map(idf, view.terms))
        number = self._connection.execute(
            "INSERT INTO article (id, day, weight, view) VALUES (?, ?, ?, ?)", (view.id, view.day, weight, packed)
        ).lastrowid
        self._connection.executemany(
            "INSERT INTO posting VALUES (?, ?, ?)", [(term, view.day, number) for term in view.terms]
        )

    def finish(self) -> None:
        """Index the articles added, before `related` is called."""
        self._connection.execute("COMMIT")
        self._connection.execute("CREATE INDEX by_term ON posting (term, day, number)")

    def ids(self) -> Iterator[str]:
        """Ids of all articles in order of publication.

        So related ones are met near each other.
        """
        rows = self._connection.execute("SELECT id FROM article ORDER BY day, id").fetchall()
        return (row[0] for row in rows)

    def day(self, identity: str) -> float | None:
        """When an article was published, in days since 1970."""
        day: float | None = self._connection.execute("SELECT day FROM article WHERE id = ?", (identity,)).fetchone()[0]
        return day

    def packed(self, identity: str) -> bytes:
        """The pickled view of an article."""
        row = self._connection.execute("SELECT view FROM article WHERE id = ?", (identity,)).fetchone()
        packed: bytes = row[0]
        return packed

    def related(self, view: ArticleView) -> list[str]:
        """Ids of the articles most likely to share claims, the most likely first."""
        shared: dict[int, float] = {}
        for term in view.terms:
            for number in self._postings(term, view.day):
                shared[number] = shared.get(number, 0.0) + idf(term)
        weight = sum(map(idf, view.terms))
        found = []
        for number, common in shared.items():
            if common < _LEAST_ALIKE * weight:
                continue
            identity, other = self._connection.execute(
                "SELECT id, weight FROM article WHERE number = ?", (number,)
            ).fetchone()
            alike = common / max(min(weight, other), 1e-6)
            if identity != view.id and alike >= _LEAST_ALIKE:
                found.append((-round(alike, 9), identity))
        close = (
            identity for _, identity in sorted(found) if close_in_time(view, self.view(identity), days=WINDOW_DAYS)
        )
        return list(islice(close, _MOST_RELATED))

    def in_order(self, groups: Iterable[ClaimGroup]) -> Iterator[ClaimGroup]:
        """Store `groups`, and read them again in order of their first publication."""
        self._connection.executemany(
            "INSERT INTO claim_group VALUES (?, ?, ?)",
            ((group.firstSeen, group.id, pickle.dumps(group, protocol=pickle.HIGHEST_PROTOCOL)) for group in groups),
        )
        for (record,) in self._connection.execute(
            "SELECT record FROM claim_group ORDER BY firstSeen IS NULL, firstSeen, id"
        ):
            group: ClaimGroup = pickle.loads(record)
            yield group

    def _postings(self, term: str, day: float | None) -> list[int]:
        """Numbers of the articles with a term, of about that day."""
        if day is None:
            rows = self._connection.execute(
                "SELECT number FROM posting WHERE term = ? LIMIT ?", (term, _MOST_POSTINGS + 1)
            ).fetchall()
        else:
            rows = self._connection.execute(
                "SELECT number FROM posting WHERE term = ?1 AND day BETWEEN ?2 AND ?3 "
                "UNION ALL SELECT number FROM posting WHERE term = ?1 AND day IS NULL LIMIT ?4",
                (term, day - WINDOW_DAYS, day + WINDOW_DAYS, _MOST_POSTINGS + 1),
            ).fetchall()
        return [row[0] for row in rows] if len(rows) <= _MOST_POSTINGS else []

    def _view(self, identity: str) -> ArticleView:
        view: ArticleView = pickle.loads(self.packed(identity))
        return view


def _recency(view: ArticleView) -> tuple[float, str, str, int]:
    """Decide which of two records of one article to keep.

    The later, and else any, but always the same.
    """
    return view.day or 0.0, view.published or "", view.url, len(view.sentences)
