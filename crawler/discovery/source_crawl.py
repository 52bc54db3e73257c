"""One source on the way to its entries: it may take several listings to have them all."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from crawler.discovery.entries import Entry, Listing, Selection, newest
from crawler.discovery.sources import Source

# Of a sitemap index, whose newest sitemaps hold the newest articles.
_MOST_LISTINGS = 50


@dataclass
class Gathering:
    """What was found of `source`, and how many of its listings are still to come."""

    source: Source
    entries: list[Entry] = field(default_factory=list)
    waiting: int = 0
    met: set[str] = field(default_factory=set)
    complete: bool = False

    def begin(self) -> list[Entry]:
        """The listing to ask for first."""
        return self._new([Entry(url=self.source.url)])

    def add(self, listing: Listing, *, now: datetime) -> list[Entry]:
        """One more listing came; gives those to ask for now, none twice, so that indexes cannot lead in circles."""
        self.waiting -= 1
        self.entries += listing.entries
        return self._new(newest(listing.listings, max_age=self.source.age, now=now).entries)

    def fail(self) -> None:
        """A listing that was asked for will not come."""
        self.waiting -= 1

    def selection(self, *, now: datetime) -> Selection:
        """What to take of the entries, once all listings came."""
        return newest(self.entries, limit=self.source.limit, max_age=self.source.age, now=now)

    def is_complete(self) -> bool:
        """Whether all listings came or failed; true once only, so that nothing is taken twice."""
        if self.waiting or self.complete:
            return False
        self.complete = True
        return True

    def _new(self, listings: list[Entry]) -> list[Entry]:
        new = [entry for entry in listings if entry.url not in self.met][: _MOST_LISTINGS - len(self.met)]
        self.met.update(entry.url for entry in new)
        self.waiting += len(new)
        return new
