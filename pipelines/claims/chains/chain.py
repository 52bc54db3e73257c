"""From attributions to chains: outlet, newspaper, activist, each with its cue, and the content at their end.

Attributions nest (`the paper says [an aide told it [the vote was lost]]`) or share a content (`[the vote was lost],
the paper reports, citing an aide`). Either way the reported statement is one claim, and all who passed it on are
its chain, from the outlet's side to the origin.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from pipelines.claims.chains.intermediaries import Step, cited, outlet_side
from pipelines.claims.chains.interviews import carried_on
from pipelines.claims.chains.statement_filter import is_hypothetical, reports
from pipelines.claims.fields.confidence import calibrated, signs_of
from pipelines.claims.fields.cues import lemma_of
from pipelines.claims.postprocess.borders import settled, trimmed
from pipelines.claims.postprocess.corrections import repair
from pipelines.claims.postprocess.subtract_nested import remainder
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.sources.resolver import SourceResolver
from pipelines.claims.spans import Span, Spans, any_contains, overlap, shared_length, similarity, total_length
from pipelines.claims.structures import Attribution, is_nested
from pipelines.claims.tables.cue_words import ATTITUDES

_SHARED = 0.6  # overlap of two contents, in characters over their union, from which they are one


@dataclass(frozen=True)
class Chain:
    """A reported statement: its steps from the outlet's side to the origin, and where its content stands."""

    steps: tuple[Step, ...]
    fragments: tuple[Span, ...]
    confidence: float


def reported(discourse: Discourse, attributions: list[Attribution]) -> list[Attribution]:
    """Those of `attributions` that report a statement, set right, with their confidence."""
    usable = settled(discourse, [each for each in attributions if each.content and each.cue])
    judged = [replace(each, confidence=calibrated(signs_of(discourse.text, each, usable))) for each in usable]
    repaired = [
        each
        for each in repair(discourse, judged)
        if reports(discourse, each) and not is_hypothetical(discourse, each, nested=is_nested(each, judged))
    ]
    return _without_doubles(repaired)


def link(discourse: Discourse, attributions: list[Attribution], resolver: SourceResolver) -> list[Chain]:
    """Every statement of `attributions`, which ``reported`` gave, once, with all its steps, in text order."""
    groups = _share_content(discourse.text, attributions)
    for is_part in (_is_speaker, _is_attitude):
        groups = _without_parts(discourse.text, groups, is_part)
    chains = []
    for group in groups:
        fragments = _remainder(discourse, group, groups)
        if not fragments or not _still_reports(discourse, group, fragments):
            continue
        outer = _containing(group, groups)
        steps = [step for container in outer for step in _steps(discourse, container, resolver)]
        steps += _steps(discourse, group, resolver)
        fragments = _without_sources(fragments, steps) or fragments
        confidence = min(attribution.confidence for container in [*outer, group] for attribution in container.members)
        chains.append(Chain(tuple(_distinct(steps, resolver)), tuple(fragments), confidence))
    chains.sort(key=lambda chain: chain.fragments)
    carried = carried_on(discourse, [(chain.steps, chain.fragments) for chain in chains], resolver)
    return [replace(chain, steps=steps) for chain, steps in zip(chains, carried, strict=True)]


@dataclass(frozen=True)
class _Group:
    """Attributions of one content, ordered from the outlet's side to the origin."""

    members: tuple[Attribution, ...]
    content: tuple[Span, ...]

    @cached_property
    def size(self) -> int:
        return total_length(self.content)


def _without_doubles(attributions: list[Attribution]) -> list[Attribution]:
    seen: set[tuple[Span, ...]] = set()
    kept = []
    for attribution in sorted(attributions, key=lambda attribution: -attribution.confidence):
        key = (*attribution.cue, *attribution.content)
        if key not in seen:
            seen.add(key)
            kept.append(attribution)
    return sorted(kept, key=lambda attribution: attribution.cue)


def _without_parts(text: str, groups: list[_Group], is_part: Callable[[str, Attribution], bool]) -> list[_Group]:
    """Without those that are part of what somebody else reports, where all their members are such."""
    return [
        group
        for group in groups
        if not all(is_part(text, member) for member in group.members)
        or not any(_inside(group, other) for other in groups)
    ]


def _is_speaker(text: str, attribution: Attribution) -> bool:
    """What somebody quoted says of himself that he says: `“I told them [to go],” she said`."""
    return bool(attribution.source) and text[slice(*attribution.source[0])].lower() in {"i", "we"}


def _is_attitude(text: str, attribution: Attribution) -> bool:
    """A wish or a plan: `the paper says [they want [to return]]`."""
    return lemma_of(" ".join(text[start:end] for start, end in attribution.cue)) in ATTITUDES


def _share_content(text: str, attributions: list[Attribution]) -> list[_Group]:
    groups: list[_Group] = []
    for attribution in sorted(attributions, key=lambda each: -total_length(each.content)):
        content = tuple(trimmed(text, attribution.content))
        if not content:
            continue
        for index, group in enumerate(groups):
            if similarity(group.content, content) >= _SHARED and not _covers(group.content, attribution.cue):
                groups[index] = _joined(text, group, _Group((attribution,), content))
                break
        else:
            groups.append(_Group((attribution,), content))
    return groups


def _joined(text: str, group: _Group, other: _Group) -> _Group:
    """Two groups that share a content: all who passed it on, with the smaller of the contents.

    Of two cues of one source (`he [recalled] a film, [saying] …`) only the one whose words are less scattered counts.
    """
    pieces = len(group.content) - len(other.content)
    if pieces and [member.source for member in group.members] == [member.source for member in other.members]:
        return other if pieces > 0 else group
    members = sorted((*group.members, *other.members), key=lambda each: _rank(text, each))
    return _Group(tuple(members), min(group.content, other.content, key=total_length))


def _rank(text: str, attribution: Attribution) -> int:
    """Of those who share a content: who is quoted by another, or cited, is nearer the origin."""
    cue = " ".join(text[start:end] for start, end in attribution.cue).lower()
    lemma = lemma_of(cue)
    if re.match(r"(?:as )?(?:quoted|cited|reported) (?:by|in)\b", cue):
        return 0
    if lemma in {"cite", "quote"}:
        return 3
    return 1 if lemma in {"report", "according to", "publish", "write"} else 2


def _covers(content: tuple[Span, ...], spans: Spans) -> bool:
    """Whether all of `spans` lies within the stretch of `content`, and in one of its pieces."""
    return bool(spans) and all(any_contains(content, span) for span in spans)


def _inside(inner: _Group, outer: _Group) -> bool:
    if inner is outer or inner.size >= outer.size:
        return False
    if inner.content[0][0] >= outer.content[-1][1] or inner.content[-1][1] <= outer.content[0][0]:
        return False
    held = shared_length(inner.content, outer.content)
    cue_inside = any(_covers(outer.content, member.cue) for member in inner.members)
    return held >= 0.8 * inner.size and cue_inside


def _containing(group: _Group, groups: list[_Group]) -> list[_Group]:
    """The groups whose content holds `group`, the widest first."""
    return sorted((other for other in groups if _inside(group, other)), key=lambda other: -other.size)


def _remainder(discourse: Discourse, group: _Group, groups: list[_Group]) -> list[Span]:
    """The content of `group` without what is told in it by others; empty where little else is left."""
    nested = [other for other in groups if _inside(other, group)]
    told = [[*member.source, *member.cue, *other.content] for other in nested for member in other.members]
    return remainder(discourse, list(group.content), told) if nested else list(group.content)


def _steps(discourse: Discourse, group: _Group, resolver: SourceResolver) -> list[Step]:
    """The steps of a group, with those that the sentence tells beside its attributions."""
    steps: list[Step] = []
    for member in group.members:
        step = Step(_hull(member.source), _hull(member.cue))
        around = _around(discourse, member, group)
        outlet = outlet_side(discourse, step, around, resolver)
        origin = cited(discourse, step, around, resolver)
        steps += [each for each in (outlet, step, origin) if each is not None]
    return steps


def _distinct(steps: list[Step], resolver: SourceResolver) -> list[Step]:
    """Without steps whose source an earlier step has; of two in a row by one person the one nearer to the content."""
    kept: list[Step] = []
    for step in steps:
        before = kept[-1].source if kept else None
        if before and step.source and not overlap(before, step.source):
            name = resolver.resolve_silently(*step.source).name
            if name is not None and name == resolver.resolve_silently(*before).name:
                kept[-1] = step
                continue
        same = [index for index, other in enumerate(kept) if overlap(other.source, step.source)]
        if not same:
            kept.append(step)
        elif kept[same[0]].cue is None:
            kept[same[0]] = step
    return kept


def _without_sources(fragments: Spans, steps: list[Step]) -> Spans:
    """Without pieces that are who said it: `The paper quoted [the envoy Ana Ruiz].`"""
    sources = [step.source for step in steps if step.source]
    return [fragment for fragment in fragments if not any_contains(sources, fragment)]


def _still_reports(discourse: Discourse, group: _Group, fragments: Spans) -> bool:
    """Whether what nested ones leave of a content says anything: `he recalled [a film], saying […]`."""
    return tuple(fragments) == group.content or any(
        reports(discourse, replace(member, content=fragments)) for member in group.members
    )


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
