"""Find intermediary sources (`told the newspaper`).

They are named beside the attribution, in its sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from pipelines.claims.document import Doc, Language
from pipelines.claims.fields.cues import lemma_of
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.sources.mentions import classify
from pipelines.claims.structures import Attribution, ContentGroup, SourceLookup, Step, step_of
from pipelines.claims.tables import relay_words as words
from pipelines.claims.tables.report_words import REQUESTS
from pipelines.claims.tables.source_words import PERSON_NOUNS, PUBLICATION_NOUNS
from pipelines.core.spans import Span, Spans, overlap

_CITING = re.compile(words.CITING)
_QUOTED_BY = re.compile(words.QUOTED_BY)
_TOLD = re.compile(words.TOLD)
_INTERVIEW = re.compile(words.INTERVIEW)
_PUBLISHED = re.compile(words.PUBLISHED)
_BROADCAST = re.compile(words.BROADCAST)
_WROTE = re.compile(words.WROTE)
_WRITING = re.compile(words.WRITING)
# Sentences have many cues and few of these, so that each pattern is only tried behind one.
_OPENING = re.compile(words.OPENING)
_AS_SAYING = re.compile(words.AS_SAYING)
_BEFORE_OUTLET = re.compile(r"(?:(?:the|an?|its)\s)?(?:[\w’'-]+\s){0,3}(?:the\s)?")


@Language.component(
    "intermediaries", requires=["doc._.discourse", "doc._.groups", "doc._.sources"], assigns=["doc._.groups"]
)
def find_intermediaries(doc: Doc) -> Doc:
    """Find outlets and origins that the sentence names beside its attribution.

    `An aide told the Herald [the vote was lost]` -> steps: the Herald, an aide
    `[The vote was lost], the Herald reports, citing an aide` -> steps: the Herald, an aide
    """
    discourse, resolver = doc._.discourse, doc._.sources
    openings = [match.start() for match in _OPENING.finditer(discourse.text)]
    doc._.groups = [replace(group, steps=_steps(discourse, group, resolver, openings)) for group in doc._.groups]
    return doc


def _steps(discourse: Discourse, group: ContentGroup, resolver: SourceLookup, openings: list[int]) -> tuple[Step, ...]:
    """The steps of a group's members, with intermediaries named beside them."""
    steps: list[Step] = []
    for member in group.members:
        step = step_of(member)
        around = _from_openings(_around(discourse, member, group), openings)
        outlet = outlet_side(discourse, step, around, resolver)
        origin = cited(discourse, step, around, resolver)
        steps += [each for each in (outlet, step, origin) if each is not None]
    return tuple(steps)


def _around(discourse: Discourse, member: Attribution, group: ContentGroup) -> Spans:
    """The parts of the sentences of source and cue that are not content."""
    spans = [*member.source, *member.cue]
    first = discourse.sentence_near(min(start for start, _ in spans))[0]
    last = discourse.sentence_near(max(end for _, end in spans) - 1)[1]
    pieces: Spans = []
    cursor = first
    for start, end in sorted(group.content):
        if start > cursor:
            pieces.append((cursor, min(start, last)))
        cursor = max(cursor, end)
    pieces.append((cursor, last))
    return [(start, end) for start, end in pieces if start < end]


def _from_openings(stretches: Spans, openings: list[int]) -> Spans:
    """What of each stretch follows the first of `openings` in it."""
    found: Spans = []
    for start, end in stretches:
        index = bisect_left(openings, start)
        if index < len(openings) and openings[index] < end:
            found.append((openings[index], end))
    return found


def cited(discourse: Discourse, step: Step, around: Spans, resolver: SourceLookup) -> Step | None:
    """Find the origin that an outlet cites or quotes.

    `…, the paper reports, citing an aide` -> the aide; `the paper quoted the envoy Ana Ruiz` -> the envoy.
    """
    if step.cue is None:
        return None
    lemma = lemma_of(discourse.text[step.cue[0] : step.cue[1]])
    if lemma in {"quote", "cite"} and step.source and step.source[1] <= step.cue[0]:
        following = _AS_SAYING.match(discourse.text, step.cue[1])
        if following and _is_person(discourse, following.span("whom")):
            return Step(following.span("whom"), step.cue)
    if lemma == "cite" or lemma in REQUESTS:
        return None  # `urged them to wait, citing a survey` gives a reason
    for start, end in around:
        match = _CITING.search(discourse.text, start, end)
        if match is None or overlap(step.source, match.span("whom")):
            continue
        if _speaks(discourse, match.span("whom"), resolver):
            return Step(match.span("whom"), match.span("cue"))
    return None


def outlet_side(discourse: Discourse, step: Step, around: Spans, resolver: SourceLookup) -> Step | None:
    """Find the outlet that a source spoke to, or that quoted it.

    `told the newspaper`, `as quoted by the daily`, `in an interview with …`.
    """
    if step.cue is None:
        return None
    lemma = lemma_of(discourse.text[step.cue[0] : step.cue[1]])
    addressed = _addressed(discourse, step.cue[1], lemma, resolver)
    if addressed:
        return Step(addressed, None)
    for start, end in around:
        quoted_by = _QUOTED_BY.search(discourse.text, start, end)
        whom = quoted_by.span("whom") if quoted_by else None
        if quoted_by and whom and not overlap(step.source, whom) and _is_outlet(discourse, whom, resolver):
            return Step(whom, (quoted_by.start(), whom[0] - 1))
        given_to = _given_to(discourse, (start, end), resolver)
        if given_to:
            return Step(given_to, None)
    return None


def _addressed(discourse: Discourse, cue_end: int, lemma: str, resolver: SourceLookup) -> Span | None:
    """The outlet right after the cue: `told the newspaper`, `wrote in the Herald`."""
    to = discourse.text.startswith(" to ", cue_end)  # `confirmed to the Herald`
    if lemma == "tell" or to:
        named = _told_outlet(discourse, cue_end + 3 * to)
        if named:
            return named
    pattern = _TOLD if lemma == "tell" else _WROTE if lemma in words.WRITES else None
    match = pattern.match(discourse.text, cue_end) if pattern else None
    return match.span("whom") if match and _is_outlet(discourse, match.span("whom"), resolver) else None


def _told_outlet(discourse: Discourse, cue_end: int) -> Span | None:
    """Find the outlet named right after `told`: `the daily Coastal Post`."""
    start = cue_end + 1
    for name in discourse.names_in(start, min(len(discourse.text), start + 160)):
        if name.start < start + 60 and discourse.is_outlet(discourse.full_name(name)):
            return (start, name.end) if _BEFORE_OUTLET.fullmatch(discourse.text, start, name.start) else None
    return None


def _given_to(discourse: Discourse, stretch: Span, resolver: SourceLookup) -> Span | None:
    """The outlet to which, or on which, something is said in `stretch`."""
    for pattern in (_INTERVIEW, _PUBLISHED, _BROADCAST, _WRITING):
        for match in pattern.finditer(discourse.text, *stretch):
            whom = match.span(match.lastgroup or "whom")
            if _is_outlet(discourse, whom, resolver):
                return whom
    return None


def _is_outlet(discourse: Discourse, span: Span, resolver: SourceLookup) -> bool:
    """Whether a mention is of a newspaper, an agency or a broadcaster."""
    mention = classify(discourse.text, *span, discourse.names)
    if mention.sort == "pronoun" or (
        mention.sort == "nominal" and mention.head not in PUBLICATION_NOUNS and not mention.inner
    ):
        return False
    return resolver.resolve_silently(*span).type == "publication"


def _is_person(discourse: Discourse, span: Span) -> bool:
    mention = classify(discourse.text, *span, discourse.names)
    return (mention.name is not None and mention.name.kind == "person") or mention.head in PERSON_NOUNS


def _speaks(discourse: Discourse, span: Span, resolver: SourceLookup) -> bool:
    """Whether a cited phrase is a speaker, not a reason: `citing her health`."""
    mention = classify(discourse.text, *span, discourse.names)
    reason = (
        re.match(r"(?:his|her|its|their)\s", discourse.text[span[0] : span[1]]) and mention.head not in PERSON_NOUNS
    )
    if mention.sort == "pronoun" or reason:
        return False
    kind = resolver.resolve_silently(*span).type
    return (
        mention.sort == "name"
        or kind in {"person", "organization", "publication", "officials", "unnamed", "document"}
        or (kind == "group" and mention.head in PERSON_NOUNS)
    )
