"""A claim, and what it consists of."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pipelines.core.records.base import Range, Record, Span, digest
from pipelines.core.scalars import Bytes128, ClaimId, Number, Share, SourceId, Text


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


class Vector(Range):
    """What a sentence means."""

    bytes: Bytes128
    """128 signed bytes in base64, to be compared by cosine where `claimsModel` is equal after its `+`."""


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
    vectors: list[Vector] = Field(default_factory=list)
    """What each sentence of `context` means; [] where not computed."""


def claim_id(article: str, fragments: list[tuple[int, int]]) -> str:
    """The id of a claim, from its (start, end) fragments: `clm_` and 16 hex digits."""
    return "clm_" + digest(f"{article}:{fragments!r}")


def source_id(article: str, key: str) -> str:
    """The id of a source, from the `key` of its mentions: `src_` and 16 hex digits."""
    return "src_" + digest(f"{article}:{key}")
