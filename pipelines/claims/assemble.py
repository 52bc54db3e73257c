"""Make records of claims, from attribution chains and the outlet's statements."""

from __future__ import annotations

from pipelines.claims.document import Doc, Language
from pipelines.claims.fields.cues import lemma_of
from pipelines.claims.sentences import around
from pipelines.claims.structures import Chain, Step
from pipelines.core import records
from pipelines.core.spans import Span, Spans, items_inside, offsets, words_at


@Language.component(
    "claims",
    requires=[
        "doc._.discourse",
        "doc._.sources",
        "doc._.chains",
        "doc._.statements",
        "doc._.times",
        "doc._.quantities",
    ],
    assigns=["doc._.claims"],
)
def make_claims(doc: Doc) -> Doc:
    """Make a record of each chain and of each statement of the outlet.

    chain The Herald, an aide: `the vote was lost` -> Claim(text="the vote was lost", chain=[…], source=an aide, …)
    """
    claims = [_reported(doc, chain) for chain in doc._.chains]
    claims += [_stated(doc, span, score) for span, score in doc._.statements]
    doc._.claims = sorted(claims, key=lambda claim: offsets(claim.fragments))
    return doc


def _reported(doc: Doc, chain: Chain) -> records.Claim:
    """A claim that somebody makes."""
    links = [_link(doc, step) for step in chain.steps]
    last = chain.steps[-1]
    fragments = list(chain.fragments)
    claim = _claim(doc, fragments, [*fragments, *(span for span in (last.source, last.cue) if span)])
    claim.kind = "paraphrase"
    claim.source, claim.cue, claim.chain = links[-1].source, links[-1].cue, links
    claim.confidence = round(chain.confidence, 4)
    return claim


def _stated(doc: Doc, span: Span, score: float) -> records.Claim:
    """A claim of the outlet's own."""
    claim = _claim(doc, [span], [span])
    claim.confidence = score
    return claim


def _claim(doc: Doc, fragments: Spans, context: Spans) -> records.Claim:
    """Make a claim of `fragments`, with its context and the values in it.

    The context is the sentences of `context`.
    """
    text = doc._.given_text
    start, end = around(doc._.sentences, context)
    return records.Claim(
        id=records.claim_id(doc._.article_id or "", fragments),
        kind="statement",
        text=words_at(text, fragments),
        fragments=records.spans_of(text, fragments),
        context=records.Range(start=start, end=end),
        quantities=items_inside(doc._.quantities, fragments),
        times=items_inside(doc._.times, fragments),
        entities=[
            records.Entity(start=name.start, end=name.end, text=name.text, type=name.kind)
            for name in items_inside(doc._.discourse.names, fragments)
        ],
        confidence=1.0,
    )


def _link(doc: Doc, step: Step) -> records.Link:
    """The record of a chain's step, with its source and cue."""
    cue = None
    if step.cue:
        start, end = step.cue
        words = doc._.given_text[start:end]
        cue = records.Cue(start=start, end=end, text=words, lemma=lemma_of(words))
    return records.Link(source=doc._.sources.source(*step.source) if step.source else None, cue=cue)
