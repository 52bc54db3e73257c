"""The pages between spider and output, in memory, with their keys."""

from __future__ import annotations

from collections import deque

from pipelines.core.records import Article, Page, Rejected
from pipelines.runs.recognition import Verdict
from pipelines.runs.visits import Visit


class PagesInProgress:
    """Finds the key of a record by its address and raw hash.

    Pages with the same address and hash leave in the order in which they were added, as items of a crawl do.
    """

    def __init__(self) -> None:
        self._keys: dict[tuple[str, str | None], deque[str]] = {}
        # Pages not yet compared with the history, with the verdict of the run that is being repeated.
        self._unrecognised: dict[tuple[str, str | None], deque[tuple[str, Verdict | None]]] = {}
        # Stored together with the line, so that a page without a line is fetched again.
        self._visits: dict[str, Visit] = {}

    def add(self, key: str, found: Page | Rejected, *, visit: Visit | None, verdict: Verdict | None) -> None:
        """Add the page that was read at `key`."""
        self._keys.setdefault((found.url, found.rawSha256), deque()).append(key)
        self._unrecognised.setdefault((found.url, found.rawSha256), deque()).append((key, verdict))
        if visit is not None:
            self._visits[key] = visit

    def next_unrecognised(self, article: Article) -> tuple[str, Verdict | None]:
        """The key of the next article to compare with the history, and its known verdict."""
        waiting = self._unrecognised.get((article.url, article.metadata.rawSha256))
        return waiting.popleft() if waiting else (article.url, None)

    def take_key(self, url: str, raw_sha256: str | None) -> str:
        """Remove a page and return its key, by default its address."""
        keys = self._keys.get((url, raw_sha256))
        if keys is None:
            return url
        key = keys.popleft()
        if not keys:
            del self._keys[url, raw_sha256], self._unrecognised[url, raw_sha256]
        return key

    def visit(self, key: str) -> Visit | None:
        """Return what is to be stored about the address `key`."""
        return self._visits.get(key)

    def take_visit(self, key: str) -> Visit | None:
        """Remove and return what is to be stored about the address `key`."""
        return self._visits.pop(key, None)
