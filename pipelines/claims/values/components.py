"""The components of the claims pipeline that find numbers and times."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from pipelines.claims.values.places import country_of, find_places
from pipelines.claims.values.quantities import find_quantities, without_times
from pipelines.claims.values.times import find_times


@Language.component("places", requires=["doc._.given_text"], assigns=["doc._.places"])
def add_places(doc: Doc) -> Doc:
    """Find which country's money, seasons and week the article means.

    `https://news.example.au/…` -> `$5` is Australian
    """
    doc._.places = find_places(doc._.given_text, country=country_of(doc._.url))
    return doc


@Language.component("times", requires=["doc._.given_text", "doc._.places"], assigns=["doc._.times"])
def add_times(doc: Doc) -> Doc:
    """Find times and dates, resolved against the article's date.

    `on Friday`, published on 2024-05-06, a Monday -> 2024-05-03
    """
    doc._.times = find_times(doc._.given_text, published=doc._.published, places=doc._.places)
    return doc


@Language.component(
    "quantities", requires=["doc._.given_text", "doc._.places", "doc._.times"], assigns=["doc._.quantities"]
)
def add_quantities(doc: Doc) -> Doc:
    """Find numbers with what they count, other than in times.

    `at least 300 homes` -> 300, at least, homes
    """
    doc._.quantities = without_times(find_quantities(doc._.given_text, places=doc._.places), doc._.times)
    return doc
