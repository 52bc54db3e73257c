"""What a feed, sitemap or section page says of articles; the newest of them."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from functools import partial
from itertools import islice
from typing import Any, Final

from pydantic import BaseModel, ConfigDict

from crawler.discovery.addresses import article_address, site_of
from crawler.discovery.feed_dates import feed_moment
from pipelines.core.records import RejectReason

__all__ = [
    "Chosen",
    "Entry",
    "Listing",
    "ListingError",
    "article_address",
    "listing_of",
    "newest",
    "site_of",
    "to_datetime",
]

# As many as sitemaps.org allows in one file.
MOST_ENTRIES: Final = 50_000


class ListingError(ValueError):
    """A fetched source cannot be read; `reason` is that of its reject.

    The message says why.
    """

    def __init__(self, problem: str, *, reason: RejectReason = "undecodable") -> None:
        super().__init__(problem)
        self.reason: RejectReason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(ListingError, reason=self.reason), self.args


class Entry(BaseModel):
    """An article as a source lists it."""

    model_config = ConfigDict(frozen=True)

    url: str
    """Where it is, as `article_address` writes it."""
    published: str | None = None
    """RFC 3339 in UTC, or a date alone; null if the source does not say."""
    publishedRaw: str | None = None
    """The same as the source has it."""
    modified: str | None = None
    """When it was last changed, as the source has it: compared, never interpreted, but for want of `published`."""
    title: str | None = None
    authors: tuple[str, ...] = ()
    content: str | None = None
    """The article itself as HTML, where the source carries it."""
    guessed: bool = False
    """Whether nobody names this address: a robots.txt that a site may have."""

    @property
    def moment(self) -> datetime | None:
        """When it came out, or was last changed where that is all that is known."""
        known = self.published or feed_moment(self.modified)
        return None if known is None else to_datetime(known)


class Listing(BaseModel):
    """What a source holds: articles, and further listings, as a sitemap index does."""

    model_config = ConfigDict(frozen=True)

    entries: tuple[Entry, ...] = ()
    listings: tuple[Entry, ...] = ()
    omitted: int = 0
    """How many more it has than are read of one source."""
    kind: str | None = None
    """What the source turned out to be: `feed`, `sitemap`, `sitemap index`, `front page`, `section page`, `article`,
    `robots.txt`, `list of addresses`."""

    def packed(self) -> bytes:
        """As bytes to keep."""
        return zlib.compress(self.model_dump_json(exclude_defaults=True).encode())

    @classmethod
    def unpacked(cls, packed: bytes) -> Listing:
        """What `packed` has kept."""
        return cls.model_validate_json(zlib.decompress(packed))


def listing_of(entries: Iterable[Entry]) -> Listing:
    """The first MOST_ENTRIES of `entries`; the rest is only counted."""
    remaining = iter(entries)
    first = tuple(islice(remaining, MOST_ENTRIES))
    return Listing(entries=first, omitted=sum(1 for _ in remaining))


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """The entries that were chosen, in order, and how many were not, by reason."""

    entries: list[Entry] = field(default_factory=list)
    too_old: int = 0
    over_limit: int = 0


def newest(
    entries: Iterable[Entry], *, limit: int | None = None, max_age: timedelta | None = None, now: datetime
) -> Chosen:
    """The newest entries, the newest first, one for each address.

    Those without a date keep their place among themselves, after all that have one: sources list their newest first,
    and an undated entry is never too old.

    Args:
        limit: how many to take at most.
        max_age: how long ago an entry may have come out.
    """
    single: dict[str, Entry] = {}
    for entry in entries:
        single.setdefault(entry.url, entry)
    dated = [(entry.moment, entry) for entry in single.values()]
    young = [(moment, entry) for moment, entry in dated if moment is None or max_age is None or now - moment <= max_age]
    oldest = datetime.min.replace(tzinfo=timezone.utc)
    young.sort(key=lambda pair: pair[0] or oldest, reverse=True)
    chosen = [entry for _, entry in young][:limit]
    return Chosen(entries=chosen, too_old=len(dated) - len(young), over_limit=len(young) - len(chosen))


def to_datetime(moment: str) -> datetime:
    """An RFC 3339 time in UTC, or a date, as a datetime; a date is its first second."""
    parsed = datetime.fromisoformat(moment.replace("Z", "+00:00"))
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=timezone.utc)
