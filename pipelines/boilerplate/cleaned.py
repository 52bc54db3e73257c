"""The result of both cleaners."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any

from pipelines.core.records import Dateline, RejectReason, Removed


@dataclass(kw_only=True)
class Described:
    """Metadata of an article, with the field names of `Article`."""

    headline: str | None = None
    articleSection: str | None = None
    keywords: list[str] = field(default_factory=list)
    description: str | None = None
    authors: list[str] = field(default_factory=list)
    publisher: str | None = None
    image: str | None = None
    canonicalUrl: str | None = None
    datePublished: str | None = None
    datePublishedRaw: str | None = None
    dateModified: str | None = None

    def described(self) -> dict[str, Any]:
        """Return these fields by name, for another record that has them."""
        return {one.name: getattr(self, one.name) for one in fields(Described)}

    def put_change(self, change: str | None) -> None:
        """Take a date of change, unless the article was published after it."""
        # Days are compared with days, moments with moments.
        published = (self.datePublished or "")[: len(change or "")]
        self.dateModified = change if change and change[: len(published)] >= published else None


@dataclass(kw_only=True)
class Cleaned(Described):
    """The parts of a page, with the field names of `Article` where they are the same.

    Where the page is no article, `rejection` says why, `detail` says what was seen, and the text may be empty.
    """

    articleBody: str = ""
    dateline: Dateline | None = None
    captions: list[str] = field(default_factory=list)
    removed: list[Removed] = field(default_factory=list)
    rejection: RejectReason | None = None
    detail: str = ""
