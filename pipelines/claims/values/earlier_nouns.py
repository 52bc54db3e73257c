"""Numbers that count what the number before them counts.

`five eggs were left and he had eaten three` -> three eggs
"""

from __future__ import annotations

import re

from pipelines.core.records import Quantity

_BARE_END = re.compile(
    r"\s*(?:$|[.,;:!?”\"’)–—])|\s(?:was|were|is|are|has|have|had|did|died|would|will|could|can|of\sthem|in\s(?:19|20)\d\d)\b"
)
_JOINED = re.compile(r"(?:\b(?:and|but|or|than|against|versus|while)|['’]s?|,)\s$")
# `a town with a population under 500`
_OF_ITS_OWN = re.compile(r"\b(?:population|turnout|score|rate|age|rank|index|level)s?\s(?:\w+\s)?$", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?][\"”’)]*\s|\n")


def with_earlier_noun(text: str, earlier: Quantity, quantity: Quantity) -> Quantity:
    """Give a bare `quantity` the noun of the one before in the sentence."""
    plain = quantity.unit is None and quantity.of is None and quantity.qualifier != "ordinal"
    if not plain or earlier.of is None or earlier.unit is not None or earlier.qualifier == "ordinal":
        return quantity
    spelled = quantity.text[:1].isalpha()
    if not (spelled or _JOINED.search(text, max(earlier.end, quantity.start - 12), quantity.start)):
        return quantity
    if _OF_ITS_OWN.search(text, max(0, quantity.start - 24), quantity.start):
        return quantity
    far = quantity.start - earlier.end > 120 or _SENTENCE_END.search(text, earlier.end, quantity.start)
    if far or not _BARE_END.match(text, quantity.end):
        return quantity
    return quantity.model_copy(update={"of": earlier.of})
