"""Choose what part of the article a standalone text is made of.

The content alone, its clause or its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.standalone.clauses import (
    has_finite_verb,
    is_demonstrative_that,
    is_statement,
    is_unfinished,
    opens_with_verb,
    without_that,
)
from pipelines.claims.tables.calendar_words import WEEKDAY
from pipelines.claims.tables.source_words import POSSESSIVE
from pipelines.core.dateline import DATELINE
from pipelines.core.records import Claim
from pipelines.core.spans import Span, offsets

_LONGEST = 600
_FEWEST_WORDS = 6
_LONGEST_GAP = 120
"""Characters between source, cue and content that may be part of the clause."""
# `demand that doctors have …`: nothing is stated.
_REQUESTS = frozenset("require demand request ask urge recommend propose order want".split())
_OPENING_MARKS = "“\"‘'"
_CLOSING_MARKS = "”\"’'"
# Before a source that is no subject: `criticism by the mayor that …`.
_NO_SUBJECT = re.compile(
    r"\b(?:by|of|with|from|to|for|in|on|at|against|than|as|among|after|about|like|including|[a-z]+ing)\s(?:the\s)?$",
    re.IGNORECASE,
)
_NOT_FINITE = re.compile(r"[^a-z]*(?:to\s|\w+ing\b)")
_POSSESSIVE = re.compile(POSSESSIVE, re.IGNORECASE)
# `what officials called a crime`: what is called so stands before.
_RELATIVE = re.compile(r"\b(?:what|which|who|whom|that|where|as|how)\s$")
_RELATIVE_CLAUSE = re.compile(r",?\s(?:that|which|who)\s[^,]*,?\s?[“\"‘']*")
# `called the plan a crime`: the content has no verb of its own.
_NAMING = frozenset("call label dub brand describe term deem portray cast depict identify".split())
# `he was “very happy”`
_FEW = 4
# `Ruiz told`, whom?
_QUOTED = re.compile(r"[“\"]|''")
_PRONOUN_SUBJECT = re.compile(r"^(?:that\s)?(?:he|she|it|they|we|I)\s", re.IGNORECASE)
# `net profit fell`: whose?
_RESULTS = re.compile(
    r"(?:that\s)?(?:(?:net|gross|operating|quarterly|annual|full-year|pre-?tax|adjusted|total|core)\s)*"
    r"(?:profits?|loss(?:es)?|income|revenues?|sales|earnings|margins?|bookings|turnover|shares|dividends?)\s"
    r"(?:from\soperations\s)?(?:[a-z]+ly\s)?(?:will|would|had|has|have|could|[a-z]+ed|stood|came|fell|rose|"
    r"grew|slid|shrank|sank|hit|was|were|is|are)\b",
    re.IGNORECASE,
)
_LACKS_OBJECT = re.compile(r"\b(?:told|informed|reminded|assured|warned|advised)$")
_SHORT_QUESTION = 5
"""Words of a question, at most, that asks back: `Why not?`"""
# `Noting that it rained, Ruiz left`
_PARTICIPLE = re.compile(r"[A-Z][a-z]+ing")
_DAY_OF_SAYING = re.compile(rf"(?:on\s)?{WEEKDAY}(?:\s(?:morning|afternoon|evening|night))?\s(?=[\w“\"])")
_AUXILIARY = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|means|makes|takes)\b|,\s\w")
# `Rebuilding towns destroyed by floods.`
_GERUND = re.compile(r"[A-Z][a-z]+ing\s")
_VERB_LIKE = re.compile(r"[^\W\d_]\s[a-z]{2,}(?:ed|s)\b")


@dataclass(frozen=True)
class Stretch:
    """Pieces of the article; `attributed` if source and cue are among them."""

    spans: tuple[Span, ...]
    attributed: bool


def stretches(discourse: Discourse, claim: Claim) -> Iterator[Stretch]:
    """What the claim may be told by, the shortest first.

    `Ruiz promised to leave by May, aides said`: not `to leave by May` but `Ruiz promised to leave by May`
    """
    text = discourse.text
    spans = tuple(offsets(claim.fragments))
    content = " ".join(fragment.text for fragment in claim.fragments)
    if len(content) > _LONGEST or is_unfinished(content) or _asks_back(content):
        return
    predicate = _PRONOUN_SUBJECT.match(content)
    bare = (
        predicate is not None and len(content[predicate.end() :].split()) < _FEW and _QUOTED.search(content) is not None
    )
    bare = bare or (claim.source is not None and _RESULTS.match(content) is not None)
    states = (
        claim.stance == "asserts" and (claim.cue is None or claim.cue.lemma not in _REQUESTS | _NAMING) and not bare
    )
    stated = not is_demonstrative_that(content) and is_statement(without_that(content))
    if (stated and states) or (claim.kind == "statement" and _stands_alone(discourse, claim, content)):
        yield Stretch(_without_day(text, claim, spans), attributed=False)
    if claim.source is None or claim.cue is None:
        return
    source, cue = (claim.source.start, claim.source.end), (claim.cue.start, claim.cue.end)
    parts = sorted([*spans, source, cue])
    start, end = parts[0][0], max(stop for _, stop in parts)
    gaps = max((begin - stop for (_, stop), (begin, _) in pairwise(parts)), default=0)
    if (
        end - start <= _LONGEST
        and gaps <= _LONGEST_GAP
        and not _PARTICIPLE.fullmatch(claim.cue.text)
        and _LACKS_OBJECT.search(text, max(start, end - 12), end) is None
        and (stated or source[0] == start or text[start] in _OPENING_MARKS)
        and _is_clause(text, source, spans, start)
        and (stated or has_finite_verb(text[start:end].lower()) or _VERB_LIKE.search(text[start:end]))
    ):
        yield Stretch((_with_marks(text, start, end),), attributed=True)
    begin, stop = claim.context.start, claim.context.end
    if stop - begin <= _LONGEST and discourse.sentence_of(begin) == discourse.sentence_of(stop - 1):
        dateline = DATELINE.match(text, begin)
        begin = dateline.end() if dateline and dateline.end() <= start else begin
        if _is_sentence(text[begin:stop]):
            yield Stretch(((begin, stop),), attributed=True)


def _asks_back(content: str) -> bool:
    """Whether a short question, which nobody understands alone: `Why not?`"""
    return content.rstrip("”\"’' ").endswith("?") and len(content.split()) <= _SHORT_QUESTION


def _without_day(text: str, claim: Claim, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Without the day on which it was said: `said [Tuesday the dam was safe]`."""
    start, end = spans[0]
    day = _DAY_OF_SAYING.match(text, start, end) if claim.cue and claim.cue.end + 1 == start else None
    return ((day.end(), end), *spans[1:]) if day else spans


def _stands_alone(discourse: Discourse, claim: Claim, content: str) -> bool:
    """Whether the outlet's claim is a sentence."""
    if _GERUND.match(content) and not _AUXILIARY.search(content):
        return False
    return _is_sentence(content) or _is_whole(discourse, claim)


def _is_whole(discourse: Discourse, claim: Claim) -> bool:
    """Whether the outlet's claim is a sentence of its own.

    `Women back him by almost 20 points.`
    """
    start, end = claim.fragments[0].start, claim.fragments[-1].end
    begin, stop = discourse.sentences[discourse.sentence_of(start)]
    text = discourse.text[start:end]
    whole = discourse.text[begin:start].strip() == discourse.text[end:stop].strip() == ""
    return whole and text[:1].isupper() and text.endswith(".") and len(text.split()) >= _FEWEST_WORDS


def _is_sentence(text: str) -> bool:
    return (has_finite_verb(text) or _VERB_LIKE.search(text) is not None) and len(text.split()) >= _FEWEST_WORDS


def _is_clause(text: str, source: Span, spans: tuple[Span, ...], start: int) -> bool:
    """Whether source, cue and content make a main clause, as far as one can tell."""
    if start < source[0]:
        return True  # `According to …`, `“…,” Ruiz said`
    before = text[max(0, start - 14) : start]
    if _NO_SUBJECT.search(before) or (_RELATIVE.search(before) and not is_statement(text[slice(*spans[0])])):
        return False
    told = text[source[1] : spans[0][0]].lower()
    if _RELATIVE_CLAUSE.fullmatch(told):
        return False  # `a leaflet that predicted victory`
    verbless = _NOT_FINITE.match(told) or _POSSESSIVE.search(text[slice(*source)])
    return (verbless is None or has_finite_verb(told)) and not opens_with_verb(text[slice(*spans[0])])


def _with_marks(text: str, start: int, end: int) -> Span:
    """With the quotation marks beside the stretch."""
    if start > 0 and text[start - 1] in _OPENING_MARKS:
        start -= 1
    while text[end : end + 1] and text[end] in _CLOSING_MARKS and text[end - 1 : end] != " ":
        end += 1
    return start, end
