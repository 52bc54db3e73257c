"""Pages as spiders read them, and those that became no article."""

from __future__ import annotations

from typing import Final, Literal

from pydantic import Field

from pipelines.core.records.base import Record
from pipelines.core.scalars import Moment, Sha256, Text

RejectReason = Literal[
    "empty",
    "tooShort",
    "notAnArticle",
    "unsupportedType",
    "undecodable",
    "tooLarge",
    "blocked",
    "httpError",
    "timeout",
    "duplicate",
    "internalError",
    "unreadable",
    "outsideFolder",
    "notWanted",
]

REJECT_REASONS: Final[dict[RejectReason, str]] = {
    "empty": "nothing in it, or nothing but markup",
    "tooShort": "too little text to be an article",
    "notAnArticle": "a section front, a list of links, a search page",
    "unsupportedType": "no text that can be read: an unknown suffix, binary data, a row without text",
    "undecodable": "damaged, or in no charset that can be told; in an archive with the byte offset",
    "tooLarge": "over `INPUT_MAXSIZE`",
    "blocked": "a challenge or log-in page, or robots.txt forbids it",
    "httpError": "an HTTP status other than 200, or no connection",
    "timeout": "the server did not answer in time, or the page took too long to process",
    "duplicate": "the same address brought the same body before, or another address the same article",
    "internalError": "a bug of ours; the log has the traceback",
    "unreadable": "the file cannot be opened",
    "outsideFolder": "a link that leads out of the folder given",
    "notWanted": "outside the dates or languages that the job asks for",
}


class Hints(Record):
    """What the source of a page says of its article; the page's own word goes first."""

    headline: Text | None = None
    """As in Article; null if the source does not say."""
    authors: list[Text] = Field(default_factory=list)
    """As in Article; [] where the source does not say."""
    datePublished: Text | None = None
    """As in Article; null if the source does not say."""
    datePublishedRaw: Text | None = None
    """As in Article; null if the source does not say."""
    inLanguage: Text | None = None
    """Language that the source declares, a BCP 47 code; null if it does not say."""
    publisher: Text | None = None
    """As in Article; null if the source does not say."""


class Page(Record):
    """One decoded page or text, as a spider hands it over. Never written."""

    url: Text
    """Address as fetched; a local file is `file:` and its path relative to the folder given."""
    spider: Text
    """Name of the spider that read it."""
    text: Text
    """The whole page or dump, decoded."""
    mediaType: Literal["text/html", "text/plain"]
    """Which cleaner takes it."""
    contentType: Text | None = None
    """Content type as declared; null if none was."""
    httpStatus: int | None = None
    """HTTP status; null for a local file."""
    retrievedAt: Moment
    """When it was read, RFC 3339 in UTC."""
    rawSha256: Sha256
    """SHA-256 of the bytes read, in hex."""
    hints: Hints = Field(default_factory=Hints)
    """What is known of the article from elsewhere."""


class Rejected(Record):
    """One line of rejected.jsonl: a page, read or tried, that became no article."""

    url: Text
    """Address of the page, as in Article."""
    stage: Text
    """Who rejected it: `spider` or a stage's name."""
    reason: RejectReason
    """A short stable code; `REJECT_REASONS` says what each means."""
    detail: Text = ""
    """What a person needs to know beyond the reason; may be empty."""
    retrievedAt: Moment
    """When it was read or tried, RFC 3339 in UTC."""
    rawSha256: Sha256 | None = None
    """SHA-256 of the bytes read, in hex; null if there were none."""
