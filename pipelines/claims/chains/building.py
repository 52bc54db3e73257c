"""Build chains from groups of attributions.

Outlet, newspaper, activist, each with its cue, and the content at their end. Attributions nest (`the paper says [an
aide told it [the vote was lost]]`) or share a content (`[the vote was lost], the paper reports, citing an aide`).
Either way the reported statement is one claim, and all who passed it on are its chain, from the outlet's side to the
origin.
"""

from __future__ import annotations

import re

from pipelines.claims.chains.grouping import is_inside
from pipelines.claims.document import Doc, Language
from pipelines.claims.fields.cues import stance_of
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.structures import Chain, ContentGroup, SourceLookup, Step
from pipelines.claims.tables.report_words import FINITE
from pipelines.core.spans import Neighbours, Spans, any_contains, overlap, subtract

# A content of which others say all but so few words is theirs alone.
_FEWEST_WORDS = 4
# Likewise one of which a single statement of another is so large a share: `said [“…,” Cruz said at a rally]`.
_MOST_OF_IT = 0.6
_WORD = re.compile(r"\w+")
_FINITE = re.compile(FINITE)
# A conjunction right before whoever speaks next.
_JOINT = re.compile(r",?\s(?:and|but|while|although|though|whereas)\s(?:the\s|an?\s|his\s|her\s|their\s)?$")
# After this whoever speaks next gives a reason, or an occasion: `she left because [an audit showed …]`.
_REASON = re.compile(r"\w\s\w+\s(?:because|after|when|since|before)\s(?:the\s|an?\s|his\s|her\s|their\s)?$")


@Language.component("chains", requires=["doc._.discourse", "doc._.groups", "doc._.sources"], assigns=["doc._.chains"])
def build_chains(doc: Doc) -> Doc:
    """Build the chain of each reported statement.

    `The Herald says [an aide said [the vote was lost]]` -> `the vote was lost`: The Herald, an aide
    """
    groups = doc._.groups
    neighbours = Neighbours(group.content for group in groups)
    chains = []
    for group in groups:
        near = [groups[key] for key in neighbours.near(group.content)]
        inner = [other for other in near if is_inside(other, group)]
        if not _is_wrapper(doc, group, inner):
            outer = [other for other in near if is_inside(group, other)]
            chains.append(_chain(doc, group, outer=outer, inner=inner))
    doc._.chains = sorted(chains, key=lambda chain: chain.fragments)
    return doc


def _chain(doc: Doc, group: ContentGroup, *, outer: list[ContentGroup], inner: list[ContentGroup]) -> Chain:
    """Build the chain of a group, from its outer groups inwards."""
    outer = sorted(outer, key=lambda other: -other.size)
    steps = [step for each in (*outer, group) for step in each.steps]
    content = _without_coordinated(doc, group, inner)
    fragments = _without_sources(content, steps) or content
    confidence = min(member.confidence for each in (*outer, group) for member in each.members)
    return Chain(tuple(_distinct(steps, doc._.sources)), tuple(fragments), confidence)


def _is_wrapper(doc: Doc, group: ContentGroup, nested: list[ContentGroup]) -> bool:
    """Whether the content only wraps another statement, which has the whole chain.

    `said [an aide said […]]` is dropped.

    What is quoted stays a claim of its own, and so does what is denied, or holds no clause: `showed links to [a bank]`.
    """
    if not nested:
        return False
    discourse, text = doc._.discourse, doc._.given_text
    if any(stance_of(text[slice(*cue)]) != "asserts" for member in group.members for cue in member.cue):
        return False  # `rejected [its claim that the vote was lost]`
    sources = [member.source for member in group.members]
    for inner in nested:
        if _is_quoted(discourse, inner):
            continue
        if all(not member.source or member.source in sources for member in inner.members):
            return True  # `he [recalled] a film, [saying] it is no call to arms`
        if _FINITE.search(text, inner.content[0][0], inner.content[-1][1]):
            told = [span for member in inner.members for span in (*member.source, *member.cue)]
            if told and _REASON.search(text, group.content[0][0], min(told)[0]):
                continue
            rest = subtract(list(group.content), [*told, *inner.content])
            words = sum(len(_WORD.findall(text, *span)) for span in rest)
            if words < _FEWEST_WORDS or inner.size > _MOST_OF_IT * group.size:
                return True
    return False


def _is_quoted(discourse: Discourse, inner: ContentGroup) -> bool:
    """Whether an attribution is part of what is quoted."""
    cues = [cue for member in inner.members for cue in member.cue]
    return bool(cues) and all(discourse.in_quotation(start) for start, _ in cues)


def _without_coordinated(doc: Doc, group: ContentGroup, nested: list[ContentGroup]) -> Spans:
    """Drop a joined clause that reports what others, or the same source again, say.

    `A lawmaker said [he heard it, but activists said it was a lie]` -> `he heard it`
    """
    content = list(group.content)
    for inner in nested:
        if _is_quoted(doc._.discourse, inner):
            continue
        start = min(span[0] for member in inner.members for span in (*member.source, *member.cue))
        for index, (begin, end) in enumerate(content):
            joint = _JOINT.search(doc._.given_text, begin, start) if begin < start < end else None
            if joint and joint.start() > begin:
                content[index:] = [(begin, joint.start())]
                break
    return content


def _distinct(steps: list[Step], resolver: SourceLookup) -> list[Step]:
    """Keep each source once, with the step that is nearer to the content."""
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
        elif step.cue is not None:
            kept[same[0]] = step
    return kept


def _without_sources(fragments: Spans, steps: list[Step]) -> Spans:
    """Drop fragments that are the source itself.

    `The paper quoted [the envoy Ana Ruiz].`
    """
    sources = [step.source for step in steps if step.source]
    return [fragment for fragment in fragments if not any_contains(sources, fragment)]
