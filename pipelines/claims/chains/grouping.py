"""Group the attributions of one content.

`[the vote was lost], the paper reports, citing an aide`
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from pipelines.claims.document import Doc, Language
from pipelines.claims.fields.cues import lemma_of
from pipelines.claims.postprocess.trim import trimmed
from pipelines.claims.structures import Attribution, ContentGroup, SourceLookup, step_of
from pipelines.claims.tables.cue_words import ATTITUDES, PROVES
from pipelines.claims.tables.source_words import DOCUMENT_NOUNS, ORGANIZATION_NOUNS
from pipelines.core.spans import (
    Neighbours,
    Span,
    Spans,
    any_contains,
    shared_length,
    similarity,
    total_length,
    words_at,
)

_CITING = frozenset({"cite", "quote"})
_SHARED = 0.6  # overlap of two contents, in characters over their union, from which they are one


@Language.component("content_groups", requires=["doc._.given_text", "doc._.candidates"], assigns=["doc._.groups"])
def group_by_content(doc: Doc) -> Doc:
    """Group the attributions that share a content.

    `[Ten left], the Herald reports, citing an aide`, two attributions -> one group: the Herald, an aide
    """
    doc._.groups = _share_content(doc._.given_text, _without_outlet_cues(doc._.given_text, doc._.candidates))
    return doc


@Language.component("quoted_self_reports", requires=["doc._.given_text", "doc._.groups"], assigns=["doc._.groups"])
def drop_quoted_self_reports(doc: Doc) -> Doc:
    """Drop what somebody quoted says of himself that he says.

    `“I told them [to go],” she said` -> no attribution to `I`
    """
    doc._.groups = _without_parts(doc._.given_text, doc._.groups, _is_speaker)
    return doc


@Language.component(
    "quoted_attitudes", requires=["doc._.given_text", "doc._.groups", "doc._.sources"], assigns=["doc._.groups"]
)
def drop_quoted_attitudes(doc: Doc) -> Doc:
    """Drop wishes, plans and inferences that are part of what another reports.

    `The paper says [they want [to return]]` -> no attribution to `they`
    `Ruiz said [the crash showed [that brakes fail]]` -> no attribution to `the crash`
    """
    doc._.groups = _without_parts(doc._.given_text, doc._.groups, _is_attitude)
    doc._.groups = _without_parts(doc._.given_text, doc._.groups, partial(_is_inference, doc._.sources))
    return doc


def _without_parts(
    text: str, groups: list[ContentGroup], is_part: Callable[[str, Attribution], bool]
) -> list[ContentGroup]:
    """Drop groups within the content of another whose members all satisfy `is_part`."""
    neighbours = Neighbours(group.content for group in groups)
    return [
        group
        for group in groups
        if not all(is_part(text, member) for member in group.members)
        or not any(is_inside(group, groups[key]) for key in neighbours.near(group.content))
    ]


def _is_speaker(text: str, attribution: Attribution) -> bool:
    """Whether a quoted speaker reports own words: `“I told them [to go],” she said`."""
    return bool(attribution.source) and text[slice(*attribution.source[0])].lower() in {"i", "we"}


def _is_attitude(text: str, attribution: Attribution) -> bool:
    """Whether the cue is of a wish or a plan, and tells nothing.

    `the paper says [they want [to return]]`, but not `an inquiry found [it empty]`
    """
    lemma = lemma_of(words_at(text, attribution.cue))
    noun = text[slice(*attribution.source[-1])].rpartition(" ")[2].lower() if attribution.source else ""
    told = lemma in {"promise", "pledge", "vow", "threaten", "find"} and text.startswith(
        "that ", attribution.content[0][0]
    )
    found = lemma == "find" and noun in DOCUMENT_NOUNS | ORGANIZATION_NOUNS
    return lemma in ATTITUDES and not (told or found)


def _is_inference(sources: SourceLookup, text: str, attribution: Attribution) -> bool:
    """Whether the speaker draws a conclusion: `the crash showed`, `this proves`."""
    if not attribution.source or lemma_of(words_at(text, attribution.cue)) not in PROVES:
        return False
    return sources.resolve_silently(*attribution.source[-1]).type is None


def _without_outlet_cues(text: str, attributions: list[Attribution]) -> list[Attribution]:
    """Begin what is cited behind the cue of the outlet that cites it.

    `Reuters, citing an aide, [said ten left]` -> `ten left`
    """
    by_cue = {each.cue[0][0]: each for each in attributions if each.cue}
    found = []
    for each in attributions:
        citing = each.content and lemma_of(words_at(text, each.cue)) in _CITING
        outlet = by_cue.get(each.content[0][0]) if citing else None
        found.append(replace(each, content=outlet.content) if outlet else each)
    return found


def _share_content(text: str, attributions: list[Attribution]) -> list[ContentGroup]:
    """Group attributions that share most of their content."""
    groups: list[ContentGroup] = []
    neighbours = Neighbours()
    for attribution in sorted(attributions, key=lambda each: -total_length(each.content)):
        content = tuple(trimmed(text, attribution.content))
        if not content:
            continue
        for index in neighbours.near(content):
            group = groups[index]
            if similarity(group.content, content) >= _SHARED and not _covers(group.content, attribution.cue):
                groups[index] = _joined(text, group, _group((attribution,), content))
                break
        else:
            neighbours.add(len(groups), content)
            groups.append(_group((attribution,), content))
    return groups


def _group(members: tuple[Attribution, ...], content: tuple[Span, ...]) -> ContentGroup:
    return ContentGroup(members, content, steps=tuple(step_of(member) for member in members))


def _joined(text: str, group: ContentGroup, other: ContentGroup) -> ContentGroup:
    """Join two groups that share a content, and keep the smaller content.

    Of two cues of one source (`he [recalled] a film, [saying] …`) only the one whose words are less scattered counts.
    """
    pieces = len(group.content) - len(other.content)
    if pieces and [member.source for member in group.members] == [member.source for member in other.members]:
        return other if pieces > 0 else group
    members = sorted((*group.members, *other.members), key=lambda each: _rank(text, each))
    return _group(tuple(members), min(group.content, other.content, key=total_length))


def _rank(text: str, attribution: Attribution) -> int:
    """Rank an attribution from the outlet's side (low) to the origin (high)."""
    cue = words_at(text, attribution.cue).lower()
    lemma = lemma_of(cue)
    if re.match(r"(?:as )?(?:quoted|cited|reported) (?:by|in)\b", cue):
        return 0
    if lemma in _CITING:
        return 3
    return 1 if lemma in {"report", "according to", "publish", "write"} else 2


def _covers(content: tuple[Span, ...], spans: Spans) -> bool:
    """Whether every span of `spans` lies within a piece of `content`."""
    return bool(spans) and all(any_contains(content, span) for span in spans)


def is_inside(inner: ContentGroup, outer: ContentGroup) -> bool:
    """Whether `inner` is nested in `outer`: most of its content and one of its cues."""
    if inner is outer or inner.size >= outer.size:
        return False
    if inner.content[0][0] >= outer.content[-1][1] or inner.content[-1][1] <= outer.content[0][0]:
        return False
    held = shared_length(inner.content, outer.content)
    cue_inside = any(_covers(outer.content, member.cue) for member in inner.members)
    return held >= 0.8 * inner.size and cue_inside
