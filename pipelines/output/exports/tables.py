"""The tables of an export: their columns, types and keys.

Within a major version columns are only added.
"""

from __future__ import annotations

from pipelines.output.exports.table_types import Column, ColumnType, Table

_Row = tuple[str, ColumnType, str]


def _columns(*rows: _Row) -> tuple[Column, ...]:
    return tuple(Column(*row) for row in rows)


_ARTICLE_NUMBER: _Row = ("articleNumber", "integer", "row of the article in this export, from 0")
_CLAIM_NUMBER: _Row = ("claimNumber", "integer", "row of the claim in this export, from 0")
_GROUP_NUMBER: _Row = ("groupNumber", "integer", "row of the group in this export, from 0")
_GROUP_ID: _Row = ("groupId", "text", "id of the group")
_CLAIM_ID: _Row = ("claimId", "text", "id of the claim")
_POSITION: _Row = ("position", "integer", "place in its list, from 0")
_SPAN = _columns(
    ("startOffset", "integer", "first code point in articleBody"),
    ("endOffset", "integer", "one past the last code point"),
    ("text", "text", "articleBody from startOffset to endOffset"),
)
_SOURCE_AND_CUE = _columns(
    ("sourceName", "text", "proper name; null rather than a guess"),
    ("sourceLabel", "text", "the name, or else the fullest mention; null if no source is given"),
    ("sourceEntityId", "text", "the same for every mention of one source in an article"),
    ("sourceType", "text", "person, organization, publication, officials, group, document or unnamed"),
    ("sourceRole", "text", "what the article calls the source"),
    ("sourceConfidence", "number", "how likely the name is right, 0 to 1"),
    ("sourceResolvedBy", "text", "how the name was found"),
    ("sourceText", "text", "the mention"),
    ("sourceStart", "integer", "first code point of the mention"),
    ("sourceEnd", "integer", "one past its last code point"),
    ("cueText", "text", "the words that attribute"),
    ("cueLemma", "text", "their dictionary form"),
    ("cueStart", "integer", "first code point of the cue"),
    ("cueEnd", "integer", "one past its last code point"),
)
_OF_A_CLAIM = (("claimNumber", "claims", "claimNumber"),)

ARTICLES = Table(
    "articles",
    "One row for each line of articles.jsonl.",
    _columns(
        _ARTICLE_NUMBER,
        ("id", "text", "the same for every revision of an article"),
        ("runId", "text", "run that wrote the line"),
        ("url", "text", "address as fetched"),
        ("canonicalUrl", "text", "address that the page declares as its own, else url"),
        ("revision", "integer", "1, or one more than that of the revision before"),
        ("revisionOf", "text", "run that wrote the revision before"),
        ("nearDuplicateOf", "text", "id of the first article with nearly the same text"),
        ("headline", "text", "headline"),
        ("articleSection", "text", "section of the outlet"),
        ("keywords", "texts", "keywords of the page"),
        ("description", "text", "summary or standfirst"),
        ("authors", "texts", "authors' names"),
        ("publisher", "text", "name of the outlet"),
        ("image", "text", "address of the main image"),
        ("datePublished", "text", "RFC 3339 in UTC, or a date alone"),
        ("datePublishedRaw", "text", "the date as the page has it"),
        ("dateModified", "text", "as datePublished, of the last change"),
        ("datelineText", "text", "opening place, date and agency as written"),
        ("datelinePlace", "text", "place of the dateline"),
        ("datelineDate", "text", "date of the dateline"),
        ("datelineAgency", "text", "agency of the dateline"),
        ("inLanguage", "text", "BCP 47 code"),
        ("languageConfidence", "number", "0 to 1"),
        ("articleBody", "text", "the text into which all offsets point"),
        ("captions", "texts", "image captions"),
        ("claimsStatus", "text", "extracted, unsupportedLanguage or failed"),
        ("claimCount", "integer", "number of claims"),
        ("removedCount", "integer", "number of removed passages"),
        ("spider", "text", "spider that read the page"),
        ("retrievedAt", "text", "when it was read, RFC 3339 in UTC"),
        ("contentType", "text", "content type as declared"),
        ("httpStatus", "integer", "HTTP status"),
        ("rawSha256", "text", "SHA-256 of the bytes read"),
        ("bodySha256", "text", "SHA-256 of articleBody"),
        ("pipelineVersion", "text", "version of the program"),
        ("claimsModel", "text", "claims model"),
        ("schemaVersion", "text", "version of the schema"),
    ),
    key="articleNumber",
    facets=("publisher", "inLanguage", "claimsStatus", "articleSection"),
    searched=("headline", "articleBody"),
)
CLAIMS = Table(
    "claims",
    "One row for each claim.",
    (
        *_columns(
            _CLAIM_NUMBER,
            _ARTICLE_NUMBER,
            ("id", "text", "clm_ and 16 hex digits"),
            ("articleId", "text", "id of the article"),
            ("kind", "text", "quotation, mixed, paraphrase or statement"),
            ("text", "text", "the fragments' texts, joined by a space"),
            ("standaloneText", "text", "the claim as a sentence that is understood by itself"),
            ("startOffset", "integer", "first code point of the first fragment"),
            ("endOffset", "integer", "one past the last code point of the last fragment"),
            ("fragmentStarts", "integers", "first code point of each fragment"),
            ("fragmentEnds", "integers", "one past the last code point of each fragment"),
            ("contextStart", "integer", "first code point of the sentences around"),
            ("contextEnd", "integer", "one past their last code point"),
        ),
        *_SOURCE_AND_CUE,
        *_columns(
            ("chainLength", "integer", "attributions on the way; the table links has them"),
            ("stance", "text", "asserts, denies, asks or doubts"),
            ("negated", "boolean", "whether the main assertion is negated"),
            ("hedges", "texts", "words that weaken the claim"),
            ("saidOn", "text", "when it was said, ISO 8601"),
            ("saidOnText", "text", "the words that say when"),
            ("duplicateOf", "text", "id of the earlier claim that this one repeats"),
            ("checkWorthiness", "number", "0 to 1"),
            ("confidence", "number", "0 to 1"),
            ("vectors", "texts", "what each sentence around means, 128 signed bytes in base64"),
        ),
    ),
    key="claimNumber",
    references=(("articleNumber", "articles", "articleNumber"),),
    facets=("kind", "sourceType", "stance", "negated", "sourceName"),
    searched=("text", "sourceLabel"),
)
LINKS = Table(
    "links",
    "One row for each attribution on the way of a claim, from the outlet's side to the origin.",
    (*_columns(_CLAIM_NUMBER, _CLAIM_ID, _POSITION), *_SOURCE_AND_CUE),
    references=_OF_A_CLAIM,
    facets=("sourceType", "cueLemma"),
)
QUANTITIES = Table(
    "quantities",
    "One row for each number in a claim.",
    (
        *_columns(_CLAIM_NUMBER, _CLAIM_ID, _POSITION),
        *_SPAN,
        *_columns(
            ("value", "number", "the number, or the lower end of a range"),
            ("maxValue", "number", "upper end of a range"),
            ("qualifier", "text", "atLeast, moreThan, about, …"),
            ("unit", "text", "ISO 4217 code, %, km, second, …; null for a plain count"),
            ("ofWhat", "text", "what is counted"),
        ),
    ),
    references=_OF_A_CLAIM,
    facets=("qualifier", "unit"),
)
TIMES = Table(
    "times",
    "One row for each time in a claim.",
    (
        *_columns(_CLAIM_NUMBER, _CLAIM_ID, _POSITION),
        *_SPAN,
        *_columns(
            ("value", "text", "ISO 8601"), ("granularity", "text", "day, week, month, season, year, time or interval")
        ),
    ),
    references=_OF_A_CLAIM,
    facets=("granularity",),
)
ENTITIES = Table(
    "entities",
    "One row for each name in a claim.",
    (
        *_columns(_CLAIM_NUMBER, _CLAIM_ID, _POSITION),
        *_SPAN,
        *_columns(("type", "text", "person, organization, place or other")),
    ),
    references=_OF_A_CLAIM,
    facets=("type",),
)
REMOVED = Table(
    "removed",
    "One row for each passage of a page that is not in its article, in document order.",
    _columns(
        _ARTICLE_NUMBER,
        ("articleId", "text", "id of the article"),
        _POSITION,
        ("text", "text", "the removed text"),
        ("reason", "text", "why it was removed"),
        ("rule", "text", "rule or model that decided"),
    ),
    references=(("articleNumber", "articles", "articleNumber"),),
    facets=("reason",),
)
REJECTED = Table(
    "rejected",
    "One row for each page that did not become an article.",
    _columns(
        ("runId", "text", "run that rejected it"),
        ("url", "text", "address of the page"),
        ("stage", "text", "who rejected it"),
        ("reason", "text", "why"),
        ("detail", "text", "what a person needs to know beyond the reason"),
        ("retrievedAt", "text", "when it was read or tried, RFC 3339 in UTC"),
        ("rawSha256", "text", "SHA-256 of the bytes read"),
    ),
    facets=("reason", "stage"),
)
GROUPS = Table(
    "groups",
    "One row for each claim that several articles make.",
    _columns(
        _GROUP_NUMBER,
        ("id", "text", "grp_ and 16 hex digits; runs with different members of a group share it"),
        ("text", "text", "the clearest text among the members"),
        ("memberCount", "integer", "number of claims"),
        ("outlets", "integer", "number of publishers"),
        ("independentOrigins", "integer", "origins that do not depend on each other"),
        ("conflictKinds", "texts", "what members do not agree on: number, date, polarity"),
        ("firstSeen", "text", "earliest datePublished of the members"),
        ("lastSeen", "text", "latest datePublished of the members"),
        ("confidence", "number", "how likely all members make the same claim, 0 to 1"),
    ),
    key="groupNumber",
    facets=("outlets", "independentOrigins", "conflictKinds"),
    searched=("text",),
)
GROUP_MEMBERS = Table(
    "group_members",
    "One row for each claim of a group.",
    _columns(
        _GROUP_NUMBER,
        _GROUP_ID,
        _POSITION,
        ("claimNumber", "integer", "row of the claim in this export; null if it is not exported"),
        ("claimId", "text", "id of the claim"),
        ("spanText", "text", "the part of a long claim that says it; null of the whole claim"),
        ("spanStart", "integer", "first code point of that part in articleBody"),
        ("spanEnd", "integer", "one past its last code point"),
        ("articleId", "text", "id of the article"),
        ("url", "text", "address of the article"),
        ("publisher", "text", "name of the outlet"),
        ("datePublished", "text", "as in articles"),
        ("polarity", "text", "asserts or denies"),
        ("relation", "text", "same or update"),
        ("originPosition", "integer", "position of its origin in group_origins"),
    ),
    references=(("groupNumber", "groups", "groupNumber"), ("claimNumber", "claims", "claimNumber")),
    facets=("publisher", "polarity", "relation"),
)
GROUP_ORIGINS = Table(
    "group_origins",
    "One row for each origin of a group.",
    _columns(
        _GROUP_NUMBER,
        _GROUP_ID,
        _POSITION,
        ("name", "text", "proper name"),
        ("label", "text", "the name, or else the fullest mention"),
        ("type", "text", "as sourceType"),
        ("memberCount", "integer", "claims that come from it"),
    ),
    references=(("groupNumber", "groups", "groupNumber"),),
    facets=("type",),
)
GROUP_CONFLICTS = Table(
    "group_conflicts",
    "One row for each disagreement within a group.",
    _columns(
        _GROUP_NUMBER,
        _GROUP_ID,
        _POSITION,
        ("kind", "text", "number, date or polarity"),
        ("conflictingValues", "texts", "the values that exclude each other, as written"),
    ),
    references=(("groupNumber", "groups", "groupNumber"),),
    facets=("kind",),
)

# Referenced tables first.
TABLES = (
    ARTICLES,
    CLAIMS,
    LINKS,
    QUANTITIES,
    TIMES,
    ENTITIES,
    REMOVED,
    REJECTED,
    GROUPS,
    GROUP_MEMBERS,
    GROUP_ORIGINS,
    GROUP_CONFLICTS,
)
