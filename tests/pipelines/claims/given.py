"""The claims pipeline after the network.

On attributions that a test gives by hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from spacy.tokens import Doc

from pipelines.claims.attribution import Attribution
from pipelines.claims.model import reader
from pipelines.claims.pipeline import load
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.sources.referents import find_discourse
from pipelines.core.records import Claim

BY_HAND = ("attribution_network", "nested_contents")


def doc_given(
    text: str, attributions: list[Attribution], *, only: Sequence[str] | None = None, published: date | None = None
) -> Doc:
    """The document after all components, or only those named.

    Those that find sentences and names always run.
    """
    nlp = load()
    doc = nlp.make_doc(text)
    found = reader.read(text)
    doc._.attributions, doc._.entities, doc._.check_worthiness = attributions, found.entities, found.check_worthiness
    doc._.meaning = found.meaning
    doc._.published, doc._.article_id = published, "art_0"
    if only is None:
        return nlp(doc, disable=BY_HAND)
    kept = {"sentences", "quotation_marks", "discourse", "candidates", *only}
    return nlp(doc, disable=[name for name in nlp.pipe_names if name not in kept])


def claims_given(text: str, attributions: list[Attribution], *, published: date | None = None) -> list[Claim]:
    """The claims of `text` with those attributions."""
    claims: list[Claim] = doc_given(text, attributions, published=published)._.claims
    return claims


def contents_given(text: str, attributions: list[Attribution], *, only: Sequence[str]) -> list[list[str]]:
    """The contents of the candidates for claims after the components named."""
    doc = doc_given(text, attributions, only=only)
    return [[text[start:end] for start, end in each.content] for each in doc._.candidates]


def discourse_of(text: str) -> Discourse:
    """What `text` mentions, by the network's entities."""
    return find_discourse(text, [(one.start, one.end, one.type) for one in reader.read(text).entities])
