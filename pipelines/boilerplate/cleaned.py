"""What both cleaners give."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipelines.records import Dateline, RejectReason, Removed


@dataclass(kw_only=True)
class Cleaned:
    """A page taken apart. Field names and meanings are those of `pipelines.records.Article`.

    Where the page is no article, `rejection` says why (and `detail` what was seen) and the rest may be empty.
    """

    articleBody: str = ""
    headline: str | None = None
    description: str | None = None
    authors: list[str] = field(default_factory=list)
    publisher: str | None = None
    image: str | None = None
    canonicalUrl: str | None = None
    datePublished: str | None = None
    datePublishedRaw: str | None = None
    dateModified: str | None = None
    dateline: Dateline | None = None
    captions: list[str] = field(default_factory=list)
    removed: list[Removed] = field(default_factory=list)
    rejection: RejectReason | None = None
    detail: str = ""
