"""The kinds of names that tables and forms tell: countries, outlets, bodies."""

from __future__ import annotations

import re

from pipelines.claims.sources.outlets import is_outlet, without_article
from pipelines.claims.structures import Kind
from pipelines.claims.tables import name_words as words
from pipelines.claims.tables.abbreviations import STATES
from pipelines.claims.tables.body_names import BODIES
from pipelines.claims.tables.given_names import GIVEN
from pipelines.claims.tables.outlet_names import ALONE_ONLY, OUTLETS
from pipelines.claims.tables.place_names import PEOPLES, PLACE_PHRASES, PLACES
from pipelines.claims.tables.source_words import PARTISANS

# `Cupertino, Calif.`
_IN_A_STATE = re.compile(rf"[A-Z][\w. -]+, (?:{'|'.join(sorted(STATES))})\.?")
# `ShoreTel`, but not `McBride`, `MaryAnn`
_CAMEL_CASE = re.compile(
    r"(?!(?:Mac|Fitz|Van|Von|Des|Del|Abu|Bin|Ben)[A-Z])(?P<first>[A-Z][a-z]{2,20})[A-Z][a-z]*[A-Za-z]{0,20}"
)
_OUTLETS_ANYWHERE = OUTLETS - ALONE_ONLY


def kind_by_table(text: str, kind: Kind) -> Kind:
    """The kind of names that tables know: countries, peoples, outlets, bodies."""
    text = without_article(text)
    if text in words.NO_WITNESSES:
        return "other"
    if kind in {"organization", "other"} and (text in PLACES or text in PLACE_PHRASES or _IN_A_STATE.fullmatch(text)):
        return "place"
    if _is_body(text, kind):
        return "organization"
    return "other" if kind in {"organization", "place"} and text in PEOPLES else kind


def _is_body(text: str, kind: Kind) -> bool:
    """Whether a name is that of a body: `Reuters`, `Harbour Productions`."""
    if text in BODIES or text.lower() in _OUTLETS_ANYWHERE:
        return True
    last = text.rsplit(maxsplit=1)[-1]
    if kind == "person":
        is_party = last.endswith("s") and last.removesuffix("s") in PARTISANS
        camel = _CAMEL_CASE.fullmatch(text)
        return (
            is_party or (" " in text and last in words.BODY_ENDS) or (camel is not None and camel["first"] not in GIVEN)
        )
    if " " not in text:
        return False
    return (kind == "other" and is_outlet(text)) or (kind == "place" and last in words.ORGANIZATION_WORDS)


def is_portfolio(phrase: str, kind: Kind) -> bool:
    """Whether a seeming person is an office: `Investment and Commerce`."""
    return kind == "person" and " and " in phrase and phrase.rsplit(maxsplit=1)[-1] in words.PORTFOLIOS
