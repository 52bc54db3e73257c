"""Whether a claim stands in quotation marks: quotation, mixed or paraphrase."""

from __future__ import annotations

from typing import Literal

from pipelines.claims.sentences import Span


def kind_of(text: str, fragments: list[Span], quotations: list[Span]) -> Literal["quotation", "mixed", "paraphrase"]:
    """How much of the claim at `fragments` the source's own words make up.

    Args:
        quotations: stretches of `text` in quotation marks, from `quotemarks.quoted`.
    """
    inside = outside = 0
    for start, end in fragments:
        held = sum(
            _letters(text, max(start, begin), min(end, stop))
            for begin, stop in quotations
            if begin < end and start < stop
        )
        inside += held
        outside += _letters(text, start, end) - held
    if inside == 0:
        return "paraphrase"
    return "mixed" if outside > 0 else "quotation"


def _letters(text: str, start: int, end: int) -> int:
    return sum(map(str.isalnum, text[start:end]))
