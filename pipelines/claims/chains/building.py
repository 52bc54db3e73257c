"""From groups of attributions to chains: outlet, newspaper, activist, each with its cue, and the content at their end.

Attributions nest (`the paper says [an aide told it [the vote was lost]]`) or share a content (`[the vote was lost],
the paper reports, citing an aide`). Either way the reported statement is one claim, and all who passed it on are
its chain, from the outlet's side to the origin.
"""

from __future__ import annotations

from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from pipelines.claims.chains.grouping import is_inside
from pipelines.claims.chains.statement_filter import reports_statement
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.sources.resolver import SourceResolver
from pipelines.claims.spans import Spans, any_contains, overlap
from pipelines.claims.structures import Chain, ContentGroup, Step


@Language.component("chains", requires=["doc._.discourse", "doc._.groups", "doc._.sources"], assigns=["doc._.chains"])
def build_chains(doc: Doc) -> Doc:
    """Build the chain of each reported statement.

    `The Herald says [an aide said [the vote was lost]]` -> `the vote was lost`: The Herald, an aide
    """
    chains = [_chain(doc, group) for group in doc._.groups if _says_something(doc._.discourse, group)]
    doc._.chains = sorted(chains, key=lambda chain: chain.fragments)
    return doc


def _chain(doc: Doc, group: ContentGroup) -> Chain:
    outer = sorted((other for other in doc._.groups if is_inside(group, other)), key=lambda other: -other.size)
    steps = [step for each in (*outer, group) for step in each.steps]
    fragments = _without_sources(list(group.own), steps) or list(group.own)
    confidence = min(member.confidence for each in (*outer, group) for member in each.members)
    return Chain(tuple(_distinct(steps, doc._.sources)), tuple(fragments), confidence)


def _says_something(discourse: Discourse, group: ContentGroup) -> bool:
    """Whether what nested attributions leave of a content is a statement: `he recalled [a film], saying […]`."""
    return bool(group.own) and (
        group.own == group.content
        or any(reports_statement(discourse, replace(member, content=list(group.own))) for member in group.members)
    )


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
