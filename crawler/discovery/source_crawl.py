"""Collect the entries of one source, which may take several listings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from crawler.discovery.entries import Chosen, Entry, Listing, newest
from crawler.discovery.sources import Source
from pipelines.core.redaction import redacted

# Of a sitemap index, whose newest sitemaps hold the newest articles.
_MOST_LISTINGS = 50
# Of a whole site, of which only the front page was named: its sitemaps may list all that it ever published.
_MOST_LISTINGS_OF_SITE = 12
_LIMIT_OF_SITE = 100
_PLURALS = {
    "address": "addresses",
    "sitemap index": "sitemap indexes",
    "robots.txt": "robots.txt",
    "list of addresses": "lists of addresses",
}


@dataclass
class SourceCrawl:
    """The entries found of `source`, and how many of its listings are still to come."""

    source: Source
    entries: list[Entry] = field(default_factory=list)
    waiting: int = 0
    met: set[str] = field(default_factory=set)
    complete: bool = False
    kinds: Counter[str] = field(default_factory=Counter)
    """How many listings of which kind came."""
    of_site: bool = False
    """Whether the source is a front page, for all of whose site it stands."""

    def begin(self) -> list[Entry]:
        """The listing to ask for first."""
        return self._new([Entry(url=self.source.url)])

    def add(self, listing: Listing, *, now: datetime) -> list[Entry]:
        """Add a listing; return the listings to request now, each only once.

        Indexes cannot lead in circles.
        """
        self.waiting -= 1
        self.kinds[listing.kind or "source"] += 1
        self.of_site = self.of_site or listing.kind == "front page"
        self.entries += listing.entries
        return self._new(newest(listing.listings, max_age=self.source.age, now=now).entries)

    def fail(self) -> None:
        """Record that a listing will not come."""
        self.waiting -= 1

    def newest(self, is_wanted: Callable[[Entry], bool], *, now: datetime) -> Chosen:
        """The entries to take, once all listings came."""
        limit = self.source.limit or (_LIMIT_OF_SITE if self.of_site else None)
        return newest(filter(is_wanted, self.entries), limit=limit, max_age=self.source.age, now=now)

    def summary(self, chosen: Chosen) -> str:
        """What the source is: `https://a.example/: 1 front page, 2 feeds, 40 articles`."""
        kinds = [_counted(count, kind) for kind, count in self.kinds.items()]
        over = f", {chosen.over_limit} over the limit" if chosen.over_limit else ""
        old = f", {chosen.too_old} too old" if chosen.too_old else ""
        return (
            f"{redacted(self.source.url)}: {', '.join([*kinds, _counted(len(chosen.entries), 'address')])}{old}{over}"
        )

    def is_complete(self) -> bool:
        """Whether all listings came or failed; True only once.

        So no article is requested twice.
        """
        if self.waiting or self.complete:
            return False
        self.complete = True
        return True

    def _new(self, listings: list[Entry]) -> list[Entry]:
        """The listings not met before, as many as a source may still have."""
        most = _MOST_LISTINGS_OF_SITE if self.of_site else _MOST_LISTINGS
        new = [entry for entry in listings if entry.url not in self.met][: max(most - len(self.met), 0)]
        self.met.update(entry.url for entry in new)
        self.waiting += len(new)
        return new


def _counted(count: int, kind: str) -> str:
    return f"{count} {kind if count == 1 else _PLURALS.get(kind, kind + 's')}"
