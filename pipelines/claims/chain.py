"""From attributions to chains: outlet, newspaper, activist, each with its cue, and the content at their end.

Attributions nest (`the paper says [an aide told it [the vote was lost]]`) or share a content (`[the vote was lost],
the paper reports, citing an aide`). Either way the reported statement is one claim, and all who passed it on are
its chain, from the outlet's side to the origin.
"""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property

from pipelines.claims.attribution import Attribution, Spans
from pipelines.claims.coreference.discourse import Discourse
from pipelines.claims.coreference.mentions import classify
from pipelines.claims.coreference.sources import SourceResolver
from pipelines.claims.cues import lemma_of
from pipelines.claims.datelines import DATELINE
from pipelines.claims.repairs import repair, told_outlet
from pipelines.claims.sentences import Span
from pipelines.claims.tables.cue_words import ATTITUDES
from pipelines.claims.tables.source_words import PERSON_NOUNS, PUBLICATION_NOUNS

# What is left of a content when nested ones are taken out is a claim from this many words on.
_FEWEST_WORDS = 4
_SHORT_GAP = re.compile(r"[\s,:;\"“”‘’'\w]{0,12}")
# From the first to the last character that is no separating mark.
_WITHOUT_MARKS = re.compile(r"[^\s,;:–—)-](?=[\S\s]*\w|\w?)(?:[\S\s]*[^\s,;:–—(-])?")
_SHARED = 0.6  # overlap of two contents, in characters over their union, from which they are one
_CITING = re.compile(
    r"\b(?P<cue>citing|quoting)\s(?P<whom>[^,.;:—–\n]{2,120}?)(?=[,.;:—–\n]|\s(?:as saying|as having|who|that|which)\b|$)"
)
_QUOTED_BY = re.compile(
    r"\bas\s(?:quoted|cited|reported|told)\s(?:by|to|in)\s(?P<whom>[^,.;:—–\n\"”]{2,80}?)(?=[,.;:—–\n\"”]|$)"
)
_TOLD = re.compile(
    r"(?:\s(?:\w+ly|also|later))?\s(?P<whom>(?:the\s|an?\s|its\s)?[^,.;:\"“”\n]{2,60}?)(?=[,.;:\"“”\n]|\s(?:that|he|she|they|it|in|on|by|how|of|there|the|his|her|many|most|some)\b|$)"
)
_INTERVIEW = re.compile(
    r"\b(?:in an? (?:\w+ )?interview (?:with|on|to)|in (?:remarks|comments|a statement|an email) to|speaking (?:to|with|on)|told to)\s"
    r"(?P<whom>[^,.;:\"“”\n]{2,60}?)(?=[,.;:\"“”\n]|\s(?:that|on|in|and)\b|$)"
)
_AS_SAYING = re.compile(r"\s(?P<whom>[^,.;:\"“”\n]{3,90}?)(?=\sas\s(?:saying|having)|[,.;:\"“”\n])")
_SUBJECT = re.compile(
    r"(?P<whom>(?:[Tt]he|[Aa]n?)\s(?:[\w’'-]+\s){0,3}?[\w’'-]+|(?:[A-Z][\w’'-]+\s?){1,4})\s(?:has\s|had\s|also\s)?$"
)


@dataclass(frozen=True)
class Step:
    """One attribution on the way: where its source and its cue stand; null where there is none."""

    source: Span | None
    cue: Span | None


@dataclass(frozen=True)
class Chain:
    """A reported statement: its steps from the outlet's side to the origin, and where its content stands."""

    steps: tuple[Step, ...]
    fragments: tuple[Span, ...]
    confidence: float


def link(discourse: Discourse, attributions: list[Attribution], resolver: SourceResolver) -> list[Chain]:
    """Every reported statement once, with all its steps, in text order."""
    usable = [attribution for attribution in attributions if attribution.content and attribution.cue]
    repaired = repair(discourse, _without_doubles(usable))
    groups = _without_attitudes(discourse.text, _share_content(discourse.text, repaired))
    chains = []
    for group in groups:
        fragments = _remainder(discourse.text, group, groups)
        if not fragments:
            continue
        outer = _containing(group, groups)
        steps = [step for container in outer for step in _steps(discourse, container, resolver)]
        steps += _steps(discourse, group, resolver)
        confidence = min(attribution.confidence for container in [*outer, group] for attribution in container.members)
        chains.append(Chain(tuple(_distinct(steps)), tuple(fragments), confidence))
    return sorted(chains, key=lambda chain: chain.fragments)


@dataclass(frozen=True)
class _Group:
    """Attributions of one content, ordered from the outlet's side to the origin."""

    members: tuple[Attribution, ...]
    content: tuple[Span, ...]

    @cached_property
    def size(self) -> int:
        return sum(end - start for start, end in self.content)


def _without_doubles(attributions: list[Attribution]) -> list[Attribution]:
    seen: set[tuple[Span, ...]] = set()
    kept = []
    for attribution in sorted(attributions, key=lambda attribution: -attribution.confidence):
        key = (*attribution.cue, *attribution.content)
        if key not in seen:
            seen.add(key)
            kept.append(attribution)
    return sorted(kept, key=lambda attribution: attribution.cue)


def _without_attitudes(text: str, groups: list[_Group]) -> list[_Group]:
    """Without wishes and plans that are part of what somebody reports: `the paper says [they want [to return]]`."""
    return [
        group
        for group in groups
        if not all(_is_attitude(text, member) for member in group.members)
        or not any(_inside(group, other) for other in groups)
    ]


def _is_attitude(text: str, attribution: Attribution) -> bool:
    return lemma_of(" ".join(text[start:end] for start, end in attribution.cue)) in ATTITUDES


def _share_content(text: str, attributions: list[Attribution]) -> list[_Group]:
    groups: list[_Group] = []
    for attribution in sorted(attributions, key=lambda each: -_length(each.content)):
        content = tuple(_trimmed(text, attribution.content))
        if not content:
            continue
        for index, group in enumerate(groups):
            if _overlap(group.content, content) >= _SHARED and not _covers(group.content, attribution.cue):
                members = sorted((*group.members, attribution), key=lambda each: _rank(text, each))
                smaller = min(group.content, content, key=lambda spans: _length(list(spans)))
                groups[index] = replace(group, members=tuple(members), content=smaller)
                break
        else:
            groups.append(_Group((attribution,), content))
    return groups


def _rank(text: str, attribution: Attribution) -> int:
    """Of those who share a content: who is quoted by another, or cited, is nearer the origin."""
    cue = " ".join(text[start:end] for start, end in attribution.cue).lower()
    lemma = lemma_of(cue)
    if re.match(r"(?:as )?(?:quoted|cited|reported) (?:by|in)\b", cue):
        return 0
    if lemma in {"cite", "quote"}:
        return 3
    return 1 if lemma in {"report", "according to", "publish", "write"} else 2


def _length(spans: Spans) -> int:
    return sum(end - start for start, end in spans)


def _overlap(first: tuple[Span, ...], second: tuple[Span, ...]) -> float:
    if first[0][0] >= second[-1][1] or first[-1][1] <= second[0][0]:
        return 0.0
    shared = sum(max(0, min(a_end, b_end) - max(a, b)) for a, a_end in first for b, b_end in second)
    union = _length(list(first)) + _length(list(second)) - shared
    return shared / union if union else 0.0


def _covers(content: tuple[Span, ...], spans: Spans) -> bool:
    """Whether all of `spans` lies within the stretch of `content`, and in one of its pieces."""
    return bool(spans) and all(any(start <= begin and end <= stop for start, stop in content) for begin, end in spans)


def _inside(inner: _Group, outer: _Group) -> bool:
    if inner is outer or inner.size >= outer.size:
        return False
    if inner.content[0][0] >= outer.content[-1][1] or inner.content[-1][1] <= outer.content[0][0]:
        return False
    held = sum(max(0, min(a_end, b_end) - max(a, b)) for a, a_end in inner.content for b, b_end in outer.content)
    cue_inside = any(_covers(outer.content, member.cue) for member in inner.members)
    return held >= 0.8 * inner.size and cue_inside


def _containing(group: _Group, groups: list[_Group]) -> list[_Group]:
    """The groups whose content holds `group`, the widest first."""
    return sorted((other for other in groups if _inside(group, other)), key=lambda other: -other.size)


def _remainder(text: str, group: _Group, groups: list[_Group]) -> list[Span]:
    """The content of `group` without what is told in it by others; empty where little else is left."""
    nested = [other for other in groups if _inside(other, group)]
    if not nested:
        return list(group.content)
    holes = _joined(
        text,
        [
            span
            for other in nested
            for member in other.members
            for span in (*member.source, *member.cue, *other.content)
        ],
    )
    pieces: Spans = []
    for start, end in group.content:
        cursor = start
        for hole_start, hole_end in holes:
            if cursor < hole_end and hole_start < end:
                pieces.append((cursor, min(hole_start, end)))
                cursor = hole_end
        if cursor < end:
            pieces.append((cursor, end))
    return [
        piece for piece in _trimmed(text, pieces) if len(re.findall(r"\w+", text[piece[0] : piece[1]])) >= _FEWEST_WORDS
    ]


def _joined(text: str, spans: Spans) -> Spans:
    """`spans` in order, with those made one that overlap or that a word or two part."""
    joined: Spans = []
    for start, end in sorted(spans):
        if joined and (start < joined[-1][1] or _SHORT_GAP.fullmatch(text[joined[-1][1] : start])):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _trimmed(text: str, spans: Spans) -> Spans:
    """Without dateline, white space, separating marks and empty pieces; pieces that touch are joined."""
    kept: Spans = []
    for whole_start, whole_end in sorted(spans):
        dateline = DATELINE.match(text, whole_start, whole_end)
        start = dateline.end() if dateline else whole_start
        words = _WITHOUT_MARKS.search(text, start, whole_end)
        if words is None:
            continue
        start, end = words.span()
        if kept and start <= kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return kept


def _steps(discourse: Discourse, group: _Group, resolver: SourceResolver) -> list[Step]:
    """The steps of a group, with those that the sentence tells beside its attributions."""
    steps: list[Step] = []
    for member in group.members:
        step = Step(_hull(member.source), _hull(member.cue))
        around = _around(discourse, member, group)
        outlet = _outlet_side(discourse, step, around, resolver)
        origin = _cited(discourse, step, around, resolver)
        steps += [each for each in (outlet, step, origin) if each is not None]
    return steps


def _distinct(steps: list[Step]) -> list[Step]:
    """Without steps whose source an earlier step has."""
    kept: list[Step] = []
    for step in steps:
        same = [index for index, other in enumerate(kept) if _touch(other.source, step.source)]
        if not same:
            kept.append(step)
        elif kept[same[0]].cue is None:
            kept[same[0]] = step
    return kept


def _touch(first: Span | None, second: Span | None) -> bool:
    return first is not None and second is not None and first[0] < second[1] and second[0] < first[1]


def _hull(spans: Spans) -> Span | None:
    """The first span; parts that only a space or two parts from it belong to it."""
    if not spans:
        return None
    start, end = min(spans)
    for other_start, other_end in sorted(spans):
        if other_start - end <= 2:
            end = max(end, other_end)
    return start, end


def _around(discourse: Discourse, member: Attribution, group: _Group) -> Spans:
    """What of the sentences of source and cue is not content."""
    spans = [*member.source, *member.cue]
    first = discourse.sentences[discourse.sentence_of(min(start for start, _ in spans))][0]
    last = discourse.sentences[discourse.sentence_of(max(end for _, end in spans) - 1)][1]
    pieces: Spans = []
    cursor = first
    for start, end in sorted(group.content):
        if start > cursor:
            pieces.append((cursor, min(start, last)))
        cursor = max(cursor, end)
    pieces.append((cursor, last))
    return [(start, end) for start, end in pieces if start < end]


def _cited(discourse: Discourse, step: Step, around: Spans, resolver: SourceResolver) -> Step | None:
    """`…, the paper reports, citing an aide`: the aide; `the paper quoted the envoy Ana Ruiz`: the envoy."""
    if step.cue is None:
        return None
    lemma = lemma_of(discourse.text[step.cue[0] : step.cue[1]])
    if lemma in {"quote", "cite"} and step.source and step.source[1] <= step.cue[0]:
        following = _AS_SAYING.match(discourse.text, step.cue[1])
        if following and _is_person(discourse, following.span("whom")):
            return Step(following.span("whom"), step.cue)
    if lemma == "cite":
        return None
    for start, end in around:
        match = _CITING.search(discourse.text, start, end)
        if match is None or _touch(step.source, match.span("whom")):
            continue
        if _speaks(discourse, match.span("whom"), resolver):
            return Step(match.span("whom"), match.span("cue"))
    return None


def _outlet_side(discourse: Discourse, step: Step, around: Spans, resolver: SourceResolver) -> Step | None:  # noqa: PLR0911 - one way of telling after the other
    """Through whom the words came: `told the newspaper`, `as quoted by the daily`, `in an interview with …`."""
    text = discourse.text
    if step.cue is None:
        return None
    lemma = lemma_of(text[step.cue[0] : step.cue[1]])
    if lemma == "tell":
        match = _TOLD.match(text, step.cue[1])
        named = told_outlet(discourse, step.cue[1])
        if named:
            return Step(named, None)
        if match and _is_outlet(discourse, match.span("whom"), resolver):
            return Step(match.span("whom"), None)
    for start, end in around:
        quoted_by = _QUOTED_BY.search(text, start, end)
        if (
            quoted_by
            and not _touch(step.source, quoted_by.span("whom"))
            and _is_outlet(discourse, quoted_by.span("whom"), resolver)
        ):
            return Step(quoted_by.span("whom"), (quoted_by.start(), quoted_by.start("whom") - 1))
        interview = _INTERVIEW.search(text, start, end)
        if interview and _is_outlet(discourse, interview.span("whom"), resolver):
            return Step(interview.span("whom"), None)
    if lemma in {"quote", "cite"} and step.source and step.source[0] >= step.cue[1]:
        subject = _SUBJECT.search(text, max(0, step.cue[0] - 60), step.cue[0])
        if subject and _is_outlet(discourse, subject.span("whom"), resolver):
            return Step(subject.span("whom"), step.cue)
    return None


def _is_outlet(discourse: Discourse, span: Span, resolver: SourceResolver) -> bool:
    mention = classify(discourse.text, *span, discourse.names)
    if mention.sort == "pronoun" or (
        mention.sort == "nominal" and mention.head not in PUBLICATION_NOUNS and not mention.inner
    ):
        return False
    return resolver.resolve_silently(*span).type == "publication"


def _is_person(discourse: Discourse, span: Span) -> bool:
    mention = classify(discourse.text, *span, discourse.names)
    return (mention.name is not None and mention.name.kind == "person") or mention.head in PERSON_NOUNS


def _speaks(discourse: Discourse, span: Span, resolver: SourceResolver) -> bool:
    """Whether a cited phrase names one who can tell, and not a reason: `citing her health`."""
    mention = classify(discourse.text, *span, discourse.names)
    reason = (
        re.match(r"(?:his|her|its|their)\s", discourse.text[span[0] : span[1]]) and mention.head not in PERSON_NOUNS
    )
    if mention.sort == "pronoun" or reason:
        return False
    kind = resolver.resolve_silently(*span).type
    return (
        mention.sort == "name"
        or kind in {"person", "publication", "officials", "unnamed", "document"}
        or (kind == "group" and mention.head in PERSON_NOUNS)
        or (kind == "organization" and bool(mention.inner))
    )
