"""What a run asks of a job that several crawlers work on at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from pipelines.runs.visits import StoredListing, Visit
from pipelines.runs.written_articles import Articles, Revision


class SharedJob(Protocol):
    """What all crawlers of a job know; the ledger keeps what this one has written."""

    def visit(self, key: str) -> Visit | None:
        """What the address `key` answered last, whoever asked."""

    def listing(self, url: str) -> StoredListing | None:
        """What the source at `url` listed last."""

    def listed(self, url: str, listing: StoredListing) -> None:
        """Share what a source lists now."""

    def revision(self, article_id: str) -> Revision | None:
        """The newest revision of an article, whoever wrote it."""

    def claim(self, key: str) -> bool:
        """Whether this crawler may write the record of the page at `key`."""

    def committed(self, visits: Mapping[str, Visit | None], revisions: Iterable[Revision]) -> None:
        """Share that the records of these pages are on disk, and which revisions they are."""


def learn_revisions(shared: SharedJob, articles: Articles, article_ids: Iterable[str]) -> None:
    """Add revisions that other crawlers wrote to the ledger's `articles`."""
    for article_id in article_ids:
        theirs, ours = shared.revision(article_id), articles.newest(article_id)
        if theirs is not None and (ours is None or ours.revision < theirs.revision):
            articles.add(theirs, bands=[])
            articles.written(article_id, theirs.body_sha256)
