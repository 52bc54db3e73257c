"""An article and its parts: one line of articles.jsonl."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pipelines.core.records.base import SCHEMA_VERSION, Record, digest
from pipelines.core.records.claims import Claim
from pipelines.core.scalars import ArticleId, Moment, Sha256, Share, Text


class Removed(Record):
    """Text of the input that is in no other field, and why."""

    text: Text
    """The removed text."""
    reason: Text
    """Reason code, such as `newsletter`, `comments`, `related`, `foreignScript`."""
    rule: Text
    """Name of the rule or model that decided."""


class Dateline(Record):
    """The place, date and agency that open a report:

    "MOSCOW, December 20 (Sputnik) –". It stays in the body.
    """

    text: Text
    """The dateline as it stands, at the start of articleBody or of a paragraph."""
    place: Text | None = None
    """Place as written; null if none."""
    date: Text | None = None
    """Date as written; null if none."""
    agency: Text | None = None
    """Agency as written; null if none."""


class Metadata(Record):
    """How the record came about."""

    spider: Text
    """Name of the spider."""
    runId: Text = ""
    """Id of the run, also the name of its folder."""
    retrievedAt: Moment
    """When the page was read, RFC 3339 in UTC."""
    contentType: Text | None
    """Content type as declared; null if none was."""
    httpStatus: int | None
    """HTTP status; null for a local file."""
    rawSha256: Sha256
    """SHA-256 of the bytes read, in hex."""
    bodySha256: Sha256
    """SHA-256 of articleBody in UTF-8, in hex."""
    pipelineVersion: Text
    """Version of this program."""
    claimsModel: Text | None = None
    """Name and version of the claims model; null if none ran."""


class Article(Record):
    """One line of articles.jsonl."""

    schemaVersion: Literal["1.1"] = SCHEMA_VERSION
    """Within a major version fields are only added."""
    id: ArticleId
    """`art_` and 16 hex digits of the canonical URL's hash: the same article has the same id in every run."""
    url: Text
    """Address as fetched; a local file is `file:` and its path relative to the folder given."""
    canonicalUrl: Text
    """Address that the page declares as its own, else `url`."""
    revision: int = 1
    """1, or one more than that of the revision which this one replaces: it has the same `id`."""
    revisionOf: Text | None = None
    """`runId` of the run that wrote the revision before this one; null if this is the first."""
    nearDuplicateOf: ArticleId | None = None
    """Id of the first article of the job, in this run or an earlier one, whose text is nearly the same, as an agency's
    report is on several sites; null if there is none."""
    headline: Text | None = None
    """Headline without the site's name; null if the page has none."""
    articleSection: Text | None = None
    """Section of the outlet, as the page names it: `World`; null if the page does not say."""
    keywords: list[Text] = Field(default_factory=list)
    """Keywords of the article, as the page has them; [] where it has none."""
    description: Text | None = None
    """Summary from metadata or a standfirst; null if the page has none."""
    authors: list[Text] = Field(default_factory=list)
    """Authors' names, in order; [] where the page has none."""
    publisher: Text | None = None
    """Name of the outlet; null if the page does not say."""
    image: Text | None = None
    """Address of the main image; null if the page has none."""
    datePublished: Text | None = None
    """RFC 3339 in UTC, or a date alone where no time is given; null where unknown."""
    datePublishedRaw: Text | None = None
    """The date as the page has it; null if it has none."""
    dateModified: Text | None = None
    """As datePublished, of the last change; null where unknown."""
    dateline: Dateline | None = None
    """Opening place, date and agency; null if there is none."""
    inLanguage: Text = "und"
    """BCP 47 code; `und` where no language is sure."""
    languageConfidence: Share = 0.0
    """The detector's confidence, 0 to 1."""
    articleBody: Text
    """Paragraphs separated by one blank line, white space normalised."""
    captions: list[Text] = Field(default_factory=list)
    """Image captions and credits, apart from the body."""
    removed: list[Removed] = Field(default_factory=list)
    """All text of the input that is in no other field, in order."""
    claims: list[Claim] = Field(default_factory=list)
    """Claims in text order; [] where there are none."""
    claimsStatus: Literal["extracted", "unsupportedLanguage", "failed"] = "unsupportedLanguage"
    """`extracted`: a model looked for claims; `unsupportedLanguage`: none reads the language; `failed`: see the log.
    Other languages than English have reported claims alone, without `standaloneText`, `duplicateOf` and
    `checkWorthiness`."""
    metadata: Metadata
    """How the record came about."""


def article_id(canonical_url: str) -> str:
    """The id of the article at `canonical_url`: `art_` and 16 hex digits."""
    return "art_" + digest(canonical_url)
