"""The components of the claims pipeline that find names and resolve sources."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.sources.resolver import resolver_of


@Language.component(
    "discourse",
    requires=["doc._.given_text", "doc._.sentences", "doc._.quotations", "doc._.entities"],
    assigns=["doc._.discourse"],
)
def find_discourse(doc: Doc) -> Doc:
    """Find names and referents, from the network's entities and by rules.

    `Ana Ruiz, the mayor of Oslo, left. She …` -> person `Ana Ruiz`, role `mayor`; place `Oslo`; referent `Ana Ruiz`.
    """
    entities = [(entity.start, entity.end, entity.type) for entity in doc._.entities]
    doc._.discourse = Discourse(doc._.given_text, entities, doc._.sentences, doc._.quotations)
    return doc


@Language.component(
    "sources",
    requires=["doc._.discourse", "doc._.attributions", "doc._.candidates", "doc._.antecedents"],
    assigns=["doc._.sources"],
)
def resolve_sources(doc: Doc) -> Doc:
    """Resolve whom each source mention stands for, in text order.

    `Ana Ruiz said it rained. She left, she added.` -> the source `she` of `added` is `Ana Ruiz`.
    """
    doc._.sources = resolver_of(
        doc._.discourse,
        [*doc._.attributions, *doc._.candidates],
        antecedents=doc._.antecedents,
        article_id=doc._.article_id or "",
    )
    return doc
