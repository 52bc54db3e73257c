"""The records that stages pass on, and the one source of the published JSON Schema.

Field names are those of schema.org NewsArticle and zyte-common-items where they have one. Offsets are 0-based and
half-open, in Unicode code points, into ``articleBody``. Every string is stored without NUL and lone surrogates, which
no JSON consumer agrees on; every number is finite.
"""

from __future__ import annotations

import hashlib
import re
from datetime import datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer

SCHEMA_VERSION = "1.0"

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def storable(text: str) -> str:
    """Replace what no JSON consumer can load, NUL and lone surrogates, by U+FFFD. The length stays."""
    return _UNSTORABLE.sub("\ufffd", text)


def _utc(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def _finite(value: object) -> object:
    """Numbers out of a double's range, NaN and infinities become None."""
    if isinstance(value, int | float):
        try:
            number = float(value)
        except OverflowError:
            return None
        return number if abs(number) <= 1.7e308 else None
    return value


Text = Annotated[str, AfterValidator(storable)]
Number = Annotated[float | None, BeforeValidator(_finite)]
Moment = Annotated[datetime, PlainSerializer(_utc, return_type=str, when_used="json")]
Offset = Annotated[int, Field(ge=0)]
Share = Annotated[float, Field(ge=0, le=1)]

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
    "robotsTxt",
]


class Record(BaseModel):
    """What all records share: every key on every line, and no key that the schema does not know."""

    model_config = ConfigDict(extra="forbid", json_schema_serialization_defaults_required=True)


class Page(Record):
    """What a spider hands over: one decoded page or text, before any stage. Never written."""

    url: Text = Field(
        description="Address as fetched; a local file is `file:` and its path relative to the folder given."
    )
    text: str = Field(description="The whole page or dump, decoded.")
    mediaType: Literal["text/html", "text/plain"] = Field(description="Which cleaner takes it.")
    contentType: Text | None = Field(default=None, description="Content type as declared; null where none was.")
    httpStatus: int | None = Field(default=None, description="HTTP status; null for a local file.")
    retrievedAt: Moment = Field(description="When it was read, RFC 3339 in UTC.")
    rawSha256: str = Field(description="SHA-256 of the bytes read, in hex.")


class Rejected(Record):
    """One line of rejected.jsonl: a page that was read, or tried, and did not become an article."""

    url: Text = Field(description="Address of the page, as in Article.")
    stage: Text = Field(description="Who rejected it: `spider` or a stage's name.")
    reason: RejectReason = Field(description="A short stable code; the README has the table.")
    detail: Text = Field(default="", description="What a person needs to know beyond the reason; may be empty.")
    retrievedAt: Moment = Field(description="When it was read or tried, RFC 3339 in UTC.")
    rawSha256: str | None = Field(default=None, description="SHA-256 of the bytes read, in hex; null where none were.")


class Removed(Record):
    """Text of the input that is in no other field, and why."""

    text: Text = Field(description="The removed text.")
    reason: Text = Field(description="Reason code, such as `newsletter`, `comments`, `related`, `foreignScript`.")
    rule: Text = Field(description="Name of the rule or model that decided.")


class Dateline(Record):
    """The place, date and agency that open a report: "MOSCOW, December 20 (Sputnik) –". It stays in the body."""

    text: Text = Field(description="The dateline as it stands, at the start of articleBody or of a paragraph.")
    place: Text | None = Field(default=None, description="Place as written; null where none.")
    date: Text | None = Field(default=None, description="Date as written; null where none.")
    agency: Text | None = Field(default=None, description="Agency as written; null where none.")


class Range(Record):
    """A stretch of articleBody."""

    start: Offset = Field(description="First code point, 0-based.")
    end: Offset = Field(description="One past the last code point.")


class Span(Range):
    """A stretch of articleBody and its text: `articleBody[start:end] == text`."""

    text: Text = Field(description="The text between the offsets.")


class Cue(Span):
    """The words that attribute: "said", "according to", "denied"."""

    lemma: Text = Field(description="Dictionary form, lower case.")


SourceType = Literal["person", "organization", "publication", "officials", "group", "document", "unnamed"]


class Source(Span):
    """Whom a claim is attributed to, as mentioned in the text."""

    name: Text | None = Field(
        default=None, description="Whom the mention stands for (`he` → `Didier Le Bret`); null where unknown."
    )
    type: SourceType | None = Field(default=None, description="Kind of source; null where unknown.")
    resolvedBy: Text | None = Field(
        default=None, description="How `name` was found, such as `self`, `pronoun`, `nominal`; null where it was not."
    )


class Link(Record):
    """One attribution on the way from the outlet to the origin."""

    source: Source | None = Field(description="Who; null where the text does not say.")
    cue: Cue | None = Field(description="The attributing words; null where there are none.")


class Quantity(Span):
    """A number in a claim, and what it counts."""

    value: Number = Field(
        default=None, description="The number, or the lower end of a range; null where it cannot be told."
    )
    maxValue: Number = Field(default=None, description="Upper end of a range; null where it is none.")
    qualifier: Text | None = Field(
        default=None, description="Bound or vagueness, such as `atLeast`, `upTo`, `about`; null where exact."
    )
    unit: Text | None = Field(
        default=None, description="Unit or ISO 4217 currency code; null where it is a plain count."
    )
    of: Text | None = Field(default=None, description="What is counted, as written; null where it cannot be told.")


class TimeExpression(Span):
    """A time in a claim, resolved against the article's date."""

    value: Text | None = Field(
        default=None, description="ISO 8601 date, month, year or interval; null where unresolved."
    )
    granularity: Text | None = Field(
        default=None, description="`day`, `week`, `month`, `season`, `year`, `time`, `interval`; null where unresolved."
    )


class Entity(Span):
    """A name in a claim."""

    type: Literal["person", "organization", "place", "other"] = Field(description="Kind of entity.")


class Claim(Record):
    """One claim: what was said, by whom, and where in articleBody it stands."""

    id: str = Field(description="`clm_` and 16 hex digits, from the article id and the fragments.")
    kind: Literal["quotation", "mixed", "paraphrase", "statement"] = Field(
        description="`quotation`: all in quotation marks; `mixed`: partly; `paraphrase`: attributed in other words; "
        "`statement`: the outlet's own assertion."
    )
    text: Text = Field(description="The fragments' texts, joined by a space.")
    fragments: list[Span] = Field(description="Where the claim stands; several where the attribution breaks it.")
    context: Range = Field(description="The sentence or sentences around claim and attribution.")
    source: Source | None = Field(
        default=None, description="Origin of the claim, the last of `chain`; null where unattributed or unsaid."
    )
    cue: Cue | None = Field(
        default=None, description="Attributing words, the last of `chain`; null where there are none."
    )
    chain: list[Link] = Field(
        default_factory=list, description="Every attribution on the way, from the outlet's side to the origin."
    )
    stance: Literal["asserts", "denies", "asks", "doubts"] = Field(
        default="asserts", description="The source's stance, from the cue."
    )
    hedges: list[Span] = Field(
        default_factory=list, description="Words that weaken the claim: `reportedly`, `allegedly`."
    )
    negated: bool = Field(default=False, description="Whether the claim's main assertion is negated.")
    quantities: list[Quantity] = Field(default_factory=list, description="Numbers in the claim.")
    times: list[TimeExpression] = Field(default_factory=list, description="Times in the claim.")
    entities: list[Entity] = Field(default_factory=list, description="Names in the claim.")
    checkWorthiness: Share | None = Field(
        default=None, description="How much the claim deserves a check, 0 to 1; null where not scored."
    )
    confidence: Share = Field(description="How sure the extractor is of the whole claim, 0 to 1.")


class Metadata(Record):
    """How the record came about."""

    spider: Text = Field(description="Name of the spider.")
    runId: Text = Field(description="Id of the run, also the name of its folder.")
    retrievedAt: Moment = Field(description="When the page was read, RFC 3339 in UTC.")
    contentType: Text | None = Field(description="Content type as declared; null where none was.")
    httpStatus: int | None = Field(description="HTTP status; null for a local file.")
    rawSha256: str = Field(description="SHA-256 of the bytes read, in hex.")
    bodySha256: str = Field(description="SHA-256 of articleBody in UTF-8, in hex.")
    pipelineVersion: Text = Field(description="Version of this program.")
    claimsModel: Text | None = Field(
        default=None, description="Name and version of the claims model; null where none ran."
    )


class Article(Record):
    """One line of articles.jsonl."""

    schemaVersion: Literal["1.0"] = Field(
        default=SCHEMA_VERSION, description="Within a major version fields are only added."
    )
    id: str = Field(
        description="`art_` and 16 hex digits of the canonical URL's hash: the same article has the same id in every run."
    )
    url: Text = Field(
        description="Address as fetched; a local file is `file:` and its path relative to the folder given."
    )
    canonicalUrl: Text = Field(description="Address that the page declares as its own, else `url`.")
    headline: Text | None = Field(
        default=None, description="Headline without the site's name; null where the page has none."
    )
    description: Text | None = Field(
        default=None, description="Summary from metadata or a standfirst; null where the page has none."
    )
    authors: list[Text] = Field(
        default_factory=list, description="Authors' names, in order; [] where the page has none."
    )
    publisher: Text | None = Field(default=None, description="Name of the outlet; null where the page does not say.")
    image: Text | None = Field(default=None, description="Address of the main image; null where the page has none.")
    datePublished: Text | None = Field(
        default=None, description="RFC 3339 in UTC, or a date alone where no time is given; null where unknown."
    )
    datePublishedRaw: Text | None = Field(
        default=None, description="The date as the page has it; null where it has none."
    )
    dateModified: Text | None = Field(
        default=None, description="As datePublished, of the last change; null where unknown."
    )
    dateline: Dateline | None = Field(
        default=None, description="Opening place, date and agency; null where there is none."
    )
    inLanguage: Text = Field(default="und", description="BCP 47 code; `und` where no language is sure.")
    languageConfidence: Share = Field(default=0.0, description="The detector's confidence, 0 to 1.")
    articleBody: Text = Field(description="Paragraphs separated by one blank line, white space normalised.")
    captions: list[Text] = Field(default_factory=list, description="Image captions and credits, apart from the body.")
    removed: list[Removed] = Field(
        default_factory=list, description="All text of the input that is in no other field, in order."
    )
    claims: list[Claim] = Field(default_factory=list, description="Claims in text order; [] where there are none.")
    claimsStatus: Literal["extracted", "unsupportedLanguage", "failed"] = Field(
        default="unsupportedLanguage", description="Whether claims could be looked for."
    )
    metadata: Metadata = Field(description="How the record came about.")


def article_id(canonical_url: str) -> str:
    """The id of the article at `canonical_url`: `art_` and 16 hex digits."""
    return "art_" + _digest(canonical_url)


def claim_id(article: str, fragments: list[tuple[int, int]]) -> str:
    """The id of a claim of `article` that consists of `fragments`, (start, end) pairs: `clm_` and 16 hex digits."""
    return "clm_" + _digest(f"{article}:{fragments!r}")


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
