"""What a feed, a sitemap or a section page says of an article, and the choice of the newest."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from urllib.parse import urldefrag, urljoin, urlsplit

from courlan import extract_domain, normalize_url
from pydantic import BaseModel, ConfigDict

from pipelines.boilerplate.pages.moments import moment_of


class ListingError(ValueError):
    """A source was fetched and is none that can be read; the message says why."""


class Entry(BaseModel):
    """An article as a source lists it."""

    model_config = ConfigDict(frozen=True)

    url: str
    """Where it is, as `article_address` writes it."""
    published: str | None = None
    """RFC 3339 in UTC, or a date alone; null where the source does not say."""
    publishedRaw: str | None = None
    """The same as the source has it."""
    modified: str | None = None
    """When it was last changed, as the source has it: compared, never interpreted, but for want of `published`."""
    title: str | None = None
    authors: tuple[str, ...] = ()

    @property
    def moment(self) -> datetime | None:
        """When it came out, or was last changed where that is all that is known."""
        known = self.published or (moment_of(self.modified) if self.modified else None)
        return None if known is None else to_datetime(known)


class Listing(BaseModel):
    """What a source holds: articles, and further listings, as a sitemap index does."""

    model_config = ConfigDict(frozen=True)

    entries: tuple[Entry, ...] = ()
    listings: tuple[Entry, ...] = ()

    def packed(self) -> bytes:
        """As bytes to keep."""
        return zlib.compress(self.model_dump_json(exclude_defaults=True).encode())

    @classmethod
    def unpacked(cls, packed: bytes) -> Listing:
        """What `packed` has kept."""
        return cls.model_validate_json(zlib.decompress(packed))


@dataclass(frozen=True, kw_only=True)
class Selection:
    """The entries that were chosen, in order, and how many were not, by reason."""

    entries: list[Entry] = field(default_factory=list)
    too_old: int = 0
    over_limit: int = 0


def newest(
    entries: Iterable[Entry], *, limit: int | None = None, max_age: timedelta | None = None, now: datetime
) -> Selection:
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
    return Selection(entries=chosen, too_old=len(dated) - len(young), over_limit=len(young) - len(chosen))


def article_address(link: str, *, base: str) -> str | None:
    """The address that `link`, found at `base`, stands for, without tracking parameters; None where it is not http(s).

    >>> article_address("/a?utm_source=rss&id=1#top", base="https://example.org/feed")
    'https://example.org/a?id=1'
    """
    try:
        url = urldefrag(urljoin(base, link.strip())).url
        if not url.lower().startswith(("http://", "https://")) or not urlsplit(url).hostname:
            return None
        return normalize_url(url)
    except (ValueError, UnicodeError):
        return None


def to_datetime(moment: str) -> datetime:
    """An RFC 3339 time in UTC, or a date, as a datetime; a date is its first second."""
    parsed = datetime.fromisoformat(moment.replace("Z", "+00:00"))
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=timezone.utc)


def site_of(url: str) -> str:
    """The site that an address belongs to: its registered domain where it has one, else its host."""
    return extract_domain(url, fast=True) or urlsplit(url).hostname or ""
