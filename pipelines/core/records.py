"""The records that stages pass on, the source of the published JSON Schema.

Field names are those of schema.org NewsArticle and zyte-common-items where they have one. Offsets are 0-based and
half-open, in Unicode code points, into ``articleBody``.
"""

from __future__ import annotations

import hashlib
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from pipelines.core.scalars import (
    ArticleId,
    ClaimId,
    Moment,
    Number,
    Offset,
    Sha256,
    Share,
    SourceId,
    Text,
)

SCHEMA_VERSION: Literal["1.1"] = "1.1"

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


class Record(BaseModel):
    """Base of all records: every key on every line, and no unknown key."""

    model_config = ConfigDict(
        extra="forbid",
        validate_assignment=True,
        use_attribute_docstrings=True,
        json_schema_serialization_defaults_required=True,
    )


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


class Range(Record):
    """A stretch of articleBody."""

    start: Offset
    """First code point, 0-based."""
    end: Offset
    """One past the last code point."""


class Span(Range):
    """A stretch of articleBody and its text: `articleBody[start:end] == text`."""

    text: Text
    """The text between the offsets."""


class Cue(Span):
    """The words that attribute: "said", "according to", "denied"."""

    lemma: Text
    """Dictionary form, lower case."""


SourceType = Literal["person", "organization", "publication", "officials", "group", "document", "unnamed"]


class Source(Span):
    """Whom a claim is attributed to, as mentioned in the text."""

    name: Text | None = None
    """Proper name of whom the mention stands for (`he` → `Didier Le Bret`), with what tells it from others of its kind;
    null if it would be a guess."""
    label: Text
    """The name, or else the fullest mention in the article: `a 26-year-old Saudi national`. Never a bare pronoun while
    the article has better."""
    entityId: SourceId
    """`src_` and 16 hex digits: the same for every mention of one source in an article, named or not."""
    role: Text | None = None
    """What the article calls the person or body: `political analyst`; null if it does not say."""
    confidence: Share | None = None
    """How likely `name` is right, calibrated, 0 to 1; null where `name` is null."""
    type: SourceType | None = None
    """Kind of source; null where unknown."""
    resolvedBy: Text | None = None
    """How `name` was found: `self` (the mention is the name), `surname`, `shortName`, `acronym`, `pronoun`, `nominal`,
    `apposition`, `affiliation` (of a group), `owner` (of a document), `cataphor` (named later), `byline`; null if it
    was not."""


class Link(Record):
    """One attribution on the way from the outlet to the origin."""

    source: Source | None
    """Who; null if the text does not say."""
    cue: Cue | None
    """The attributing words; null if there are none."""


class Quantity(Span):
    """A number in a claim, and what it counts."""

    value: Number = None
    """The number, or the lower end of a range; null if it cannot be told."""
    maxValue: Number = None
    """Upper end of a range; null if it is none."""
    qualifier: Text | None = None
    """`atLeast`, `moreThan`, `atMost`, `upTo`, `lessThan`, `about`, `nearly`, `exactly`, `multipleOf` (an untold
    multiple of `value`: `dozens` is one of 12), `ordinal` (an order, no count); null where plain."""
    unit: Text | None = None
    """ISO 4217 code of money, `%`, `percentagePoint`, `fraction`, a symbol such as `km`, or `second` to `century`; null
    where it is a plain count."""
    of: Text | None = None
    """What is counted, as written; null if it cannot be told."""


class TimeExpression(Span):
    """A time in a claim, resolved against the article's date."""

    value: Text | None = None
    """ISO 8601 date, week, month, year, time or interval, an open side as `..`; a season is an interval of months; null
    where unresolved."""
    granularity: Text | None = None
    """`day`, `week`, `month`, `season`, `year`, `time`, `interval`; null where unresolved."""


class Entity(Span):
    """A name in a claim."""

    type: Literal["person", "organization", "place", "other"]
    """Kind of entity."""


class Claim(Record):
    """One claim: what was said, by whom, and where in articleBody it stands."""

    id: ClaimId
    """`clm_` and 16 hex digits, from the article id and the fragments."""
    kind: Literal["quotation", "mixed", "paraphrase", "statement"]
    """`quotation`: all in quotation marks; `mixed`: partly; `paraphrase`: attributed in other words; `statement`:
    the outlet's own assertion."""
    text: Text
    """The fragments' texts, joined by a space."""
    fragments: list[Span]
    """Where the claim stands; several where the attribution breaks it."""
    context: Range
    """The sentence or sentences around claim and attribution."""
    source: Source | None = None
    """Origin of the claim, the last of `chain`; null where unattributed or unsaid."""
    cue: Cue | None = None
    """Attributing words, the last of `chain`; null if there are none."""
    chain: list[Link] = Field(default_factory=list)
    """Every attribution on the way, from the outlet's side to the origin."""
    stance: Literal["asserts", "denies", "asks", "doubts"] = "asserts"
    """The source's stance, from the cue; `doubts` also where it is told not to have said so: `never claimed`."""
    hedges: list[Span] = Field(default_factory=list)
    """Words that weaken the claim: `reportedly`, `allegedly`."""
    negated: bool = False
    """Whether the claim's main assertion is negated."""
    quantities: list[Quantity] = Field(default_factory=list)
    """Numbers in the claim."""
    times: list[TimeExpression] = Field(default_factory=list)
    """Times in the claim."""
    entities: list[Entity] = Field(default_factory=list)
    """Names in the claim."""
    standaloneText: Text | None = None
    """The claim as a sentence that is understood without the article: pronouns and descriptions replaced by whom they
    stand for, in square brackets, relative times by dates. A claim that is no sentence by itself, or is only understood
    as somebody's words, is told with its source: `“We have lost,” [Ana Ruiz] said.` Null if that would be a guess."""
    saidOn: TimeExpression | None = None
    """When it was said, resolved like `times`; null if the text does not say."""
    duplicateOf: ClaimId | None = None
    """Id of the claim of the article that this one repeats: an earlier one, or one that says it in full or says whose
    claim it is; null if it repeats none, or where repetitions are not looked for."""
    checkWorthiness: Share | None = None
    """How much the claim deserves a check, 0 to 1; null where not scored."""
    confidence: Share
    """How sure the extractor is of the whole claim, 0 to 1."""


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


def claim_id(article: str, fragments: list[tuple[int, int]]) -> str:
    """The id of a claim, from its (start, end) fragments: `clm_` and 16 hex digits."""
    return "clm_" + digest(f"{article}:{fragments!r}")


def source_id(article: str, key: str) -> str:
    """The id of a source, from the `key` of its mentions: `src_` and 16 hex digits."""
    return "src_" + digest(f"{article}:{key}")


def digest(text: str) -> str:
    """The first 16 hex digits of the SHA-256 of `text`."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
