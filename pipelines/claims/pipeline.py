"""The spaCy pipeline of English claims.

``models/attribution/config.cfg`` lists its components. Importing this module registers the components;
`load().analyze_pipes(pretty=True)` prints what each requires and assigns. The crawl, `extract_claims`,
`find_attributions`, the benchmarks and `spacy.load("models/attribution")` run the same pipeline.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path

from pipelines.claims import assemble, document, quotemarks, sentences, statements, tokens
from pipelines.claims.chains import building, grouping, intermediaries, interviews, statement_filter
from pipelines.claims.document import Doc, Language, load_pipeline
from pipelines.claims.fields import components as fields
from pipelines.claims.model import component as model
from pipelines.claims.model import inner, reread
from pipelines.claims.postprocess import (
    corrections,
    duplicate_claims,
    quotation_borders,
    sentence_contents,
    unattributed_quotations,
)
from pipelines.claims.sources import referents, resolver
from pipelines.claims.standalone import texts
from pipelines.claims.structures import Attribution
from pipelines.claims.values import places, quantities, times
from pipelines.core.records import Claim

COMPONENTS = (
    *(tokens, sentences, quotemarks, document, model, inner, reread),
    *(referents, sentence_contents, quotation_borders, corrections, statement_filter, unattributed_quotations),
    *(resolver, grouping, intermediaries, building, interviews),
    *(places, times, quantities, statements, assemble, fields, duplicate_claims, texts),
)
"""The modules that register the tokenizer, the attributes of `Doc`, and the components, about in their order."""


MODEL = Path(__file__).parents[2] / "models" / "attribution"

ATTRIBUTION = ("sentences", "quotation_marks", "attribution_network", "nested_contents")
"""The components that find attributions; those that follow make claims of them."""

MOST_WORDS = 100_000
"""Different words that the vocabulary holds at most, some 20 MB; a crawl would fill it without end."""

_lock = threading.Lock()


@cache
def load() -> Language:
    """Load the pipeline, once a process; the network loads with its first text."""
    nlp = load_pipeline(MODEL)
    nlp.max_length = sys.maxsize  # the network reads a text in chunks
    return nlp


def read(
    text: str,
    *,
    published: date | None = None,
    url: str | None = None,
    article_id: str = "",
    disable: Iterable[str] = (),
) -> Doc:
    """Run the components but those in `disable`, and return the `Doc`.

    Args:
        published, url, article_id: as for `extract.extract_claims`.
    """
    nlp = load()
    doc = nlp.make_doc(text)
    doc._.published = published
    doc._.url = url
    doc._.article_id = article_id
    return nlp(doc, disable=list(disable))


def claims_of(text: str, *, published: date | None = None, url: str | None = None, article_id: str = "") -> list[Claim]:
    """The claims of `text`, in text order."""
    with _alone():
        claims: list[Claim] = read(text, published=published, url=url, article_id=article_id)._.claims
        return claims


def attributions_of(text: str) -> list[Attribution]:
    """The attributions of `text`, in the order of their cues."""
    with _alone():
        later = set(load().pipe_names) - set(ATTRIBUTION)
        attributions: list[Attribution] = read(text, disable=later)._.attributions
        return attributions


@contextmanager
def _alone() -> Iterator[None]:
    """Let one thread run at a time, and drop a vocabulary that has grown large."""
    with _lock:
        yield
        if len(load().vocab) > MOST_WORDS:
            load.cache_clear()
