"""The spaCy `Doc` that the components of the claims pipeline hand on, and what they assign to it.

Offsets are code points into `doc._.given_text`. It differs from `doc.text` in lone surrogates alone, which spaCy cannot
hold. Token spans (`doc.spans`, `doc.ents`) are widened to whole tokens; the attributes below have the exact offsets.
"""

from __future__ import annotations

from spacy.tokens import Doc

ATTRIBUTES: dict[str, str] = {
    "given_text": "str: the text as it was given",
    "published": "date | None: the article's date, against which relative times are resolved",
    "url": "str | None: the article's address",
    "article_id": "str: id of the article, part of each claim's and source's id",
    "sentences": "list[Span]: sentences, in order",
    "quotations": "list[Span]: stretches in quotation marks, marks included",
    "attributions": "list[Attribution]: what the network found, in the order of the cues",
    "entities": "list[Entity]: named entities of the network, in order",
    "check_worthiness": "CheckWorthiness: what each word adds to the check-worthiness of a stretch",
    "antecedents": "Antecedents | None: how well a name fits a pronoun",
    "discourse": "Discourse: names and referents",
    "candidates": "list[Attribution]: attributions that may become claims, corrected",
    "sources": "SourceResolver: whom each source mention stands for",
    "groups": "list[ContentGroup]: attributions that share one content",
    "chains": "list[Chain]: reported statements, with all who passed them on",
    "places": "Places: which country's money, seasons and week the article means",
    "times": "list[TimeExpression]: times and dates, resolved where possible",
    "quantities": "list[Quantity]: numbers with what they count",
    "statements": "list[tuple[Span, float]]: check-worthy sentences of the outlet's own, with their check-worthiness",
    "claims": "list[Claim]: the claims, in text order",
}
"""Name, type and meaning of each `doc._` attribute; each is None until a component assigns it."""

for _name in ATTRIBUTES:
    Doc.set_extension(_name, default=None, force=True)
