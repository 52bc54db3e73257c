"""The `Doc` of the claims pipeline, and what its components assign to it.

Offsets are code points into `doc._.given_text`. It differs from `doc.text` in lone surrogates alone, which spaCy cannot
hold. Token spans (`doc.spans`, `doc.ents`) are widened to whole tokens; the attributes below have the exact offsets.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any

__all__ = ["ATTRIBUTES", "Doc", "Language", "TokenSpan", "Vocab", "filter_spans", "load_pipeline", "registry"]


@contextmanager
def _without_command_line() -> Iterator[None]:
    """Import spaCy without its command line, a third of the import time.

    `spacy.info` and `import spacy.cli` load it when they are called.
    """

    def info(*args: Any, **options: Any) -> Any:
        return import_module("spacy.cli.info").info(*args, **options)

    names = () if "spacy" in sys.modules else ("spacy.cli", "spacy.cli.info")
    placeholder = ModuleType("spacy.cli")
    placeholder.__dict__["info"] = info
    sys.modules.update(dict.fromkeys(names, placeholder))
    try:
        yield
    finally:
        for name in names:
            del sys.modules[name]


with _without_command_line():
    from spacy import load as load_pipeline
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.tokens import Span as TokenSpan
    from spacy.util import filter_spans, registry
    from spacy.vocab import Vocab

ATTRIBUTES: dict[str, str] = {
    "given_text": "str: the text as it was given",
    "published": "date | None: the article's date, against which relative times are resolved",
    "url": "str | None: the article's address",
    "article_id": "str: id of the article, part of each claim's and source's id",
    "sentences": "list[Span]: sentences, in order",
    "quotations": "list[Span]: stretches in quotation marks, marks included",
    "turns": "list[Turn]: turns of a transcript, with their speakers' labels",
    "attributions": "list[Attribution]: what the network found, in the order of the cues",
    "entities": "list[Entity]: named entities of the network, in order",
    "check_worthiness": "CheckWorthiness: what each word adds to the check-worthiness of a stretch",
    "meaning": "Meaning: what each word adds to the vector of a stretch",
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
