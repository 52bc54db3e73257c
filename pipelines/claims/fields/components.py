"""Components that fill single fields of claims or of attributions."""

from __future__ import annotations

from dataclasses import replace

from pipelines.claims.document import Doc, Language
from pipelines.claims.fields.check_worthiness import with_check_worthiness
from pipelines.claims.fields.confidence import (
    calibrated,
    confidence_features,
    statement_confidence,
    with_name_confidence,
)
from pipelines.claims.fields.cues import stance_of
from pipelines.claims.fields.hedges import find_hedges
from pipelines.claims.fields.kind import kind_of
from pipelines.claims.fields.negation import is_negated
from pipelines.claims.fields.said_on import said_on
from pipelines.claims.fields.vectors import add_vectors
from pipelines.claims.structures import Stance, nested_among
from pipelines.claims.transcripts import with_turns
from pipelines.core import records
from pipelines.core.spans import offsets


@Language.component("confidence", requires=["doc._.given_text", "doc._.candidates"], assigns=["doc._.candidates"])
def calibrate_confidence(doc: Doc) -> Doc:
    """Calibrate the confidence of each candidate.

    `she said`, one content in one piece -> higher than the network says; a scattered content of three words -> lower
    """
    every = doc._.candidates
    doc._.candidates = [
        replace(each, confidence=calibrated(confidence_features(doc._.given_text, each, nested=nested)))
        for each, nested in zip(every, nested_among(every), strict=True)
    ]
    return doc


@Language.component("claim_confidence", requires=["doc._.claims"], assigns=["doc._.claims"])
def find_claim_confidence(doc: Doc) -> Doc:
    """Combine the confidences of a claim's attribution and of its source.

    attribution 0.9, source.confidence 0.8 -> 0.72
    """
    for claim in doc._.claims:
        if claim.kind == "statement":
            claim.confidence = statement_confidence(claim.confidence)
        else:
            claim.confidence = with_name_confidence(claim)
    return doc


@Language.component(
    "claim_kinds", requires=["doc._.quotations", "doc._.turns", "doc._.claims"], assigns=["doc._.claims"]
)
def find_kinds(doc: Doc) -> Doc:
    """Tell quotations, paraphrases and mixtures of both apart.

    `She said [“it rained”]` -> quotation; `She said [it rained]` -> paraphrase;
    `It was [a “bad” year], she said` -> mixed
    """
    quotations = with_turns(doc._.quotations, doc._.turns or [])
    for claim in doc._.claims:
        if claim.chain:
            claim.kind = kind_of(doc._.given_text, offsets(claim.fragments), quotations)
    return doc


@Language.component("stances", requires=["doc._.sentences", "doc._.claims"], assigns=["doc._.claims"])
def find_stances(doc: Doc) -> Doc:
    """Find what the source does to the content.

    `She said [it rained]` -> asserts; `She denied [that it rained]` -> denies
    """
    for claim in doc._.claims:
        if claim.cue:
            claim.stance = _stance(doc, claim.cue)
    return doc


def _stance(doc: Doc, cue: records.Cue) -> Stance:
    text = doc._.given_text
    start, end = doc._.discourse.sentence_near(cue.start)
    return stance_of(cue.text, before=text[start : cue.start], after=text[cue.end : max(end, cue.end)])


@Language.component("said_on", requires=["doc._.discourse", "doc._.times", "doc._.claims"], assigns=["doc._.claims"])
def find_said_on(doc: Doc) -> Doc:
    """Find the time that dates the saying, not the content.

    `“The bridge is safe,” she said on Tuesday` -> `on Tuesday`
    """
    for claim in doc._.claims:
        if claim.cue:
            claim.saidOn = said_on(
                doc._.given_text,
                doc._.times,
                cue=(claim.cue.start, claim.cue.end),
                source=(claim.source.start, claim.source.end) if claim.source else None,
                fragments=offsets(claim.fragments),
                sentence=doc._.sentences[doc._.discourse.sentence_of(claim.cue.start)],
            )
    return doc


@Language.component("hedges", requires=["doc._.given_text", "doc._.claims"], assigns=["doc._.claims"])
def find_claim_hedges(doc: Doc) -> Doc:
    """Find the words that weaken a claim, in its fragments and its cues.

    `He may have left` -> `may`
    """
    text = doc._.given_text
    for claim in doc._.claims:
        cues = [(link.cue.start, link.cue.end) for link in claim.chain if link.cue]
        claim.hedges = records.spans_of(text, find_hedges(text, [*offsets(claim.fragments), *cues]))
    return doc


@Language.component("negation", requires=["doc._.given_text", "doc._.claims"], assigns=["doc._.claims"])
def find_negation(doc: Doc) -> Doc:
    """Find whether the main statement of a claim is negated.

    `the bridge was not safe` -> negated; `the bridge, which was not new, was safe` -> not negated
    """
    for claim in doc._.claims:
        claim.negated = is_negated(doc._.given_text, offsets(claim.fragments))
    return doc


@Language.component(
    "claim_check_worthiness",
    requires=["doc._.given_text", "doc._.check_worthiness", "doc._.claims"],
    assigns=["doc._.claims"],
)
def score_check_worthiness(doc: Doc) -> Doc:
    """Score how much each claim deserves a check.

    `The council spends more on flowers than on schools` -> above `The fair was first held in 1988`
    """
    doc._.claims = with_check_worthiness(doc._.claims, doc._.given_text, doc._.check_worthiness)
    return doc


@Language.component(
    "claim_vectors", requires=["doc._.sentences", "doc._.meaning", "doc._.claims"], assigns=["doc._.claims"]
)
def find_vectors(doc: Doc) -> Doc:
    """Add the vector of each sentence of a claim's context.

    `He resigned` and `He has quit` -> vectors whose cosine is high
    """
    add_vectors(doc._.claims, doc._.sentences, doc._.meaning)
    return doc
