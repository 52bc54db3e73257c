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
        for position in range(start, end):
            if not text[position].isalnum():
                continue
            if any(begin <= position < stop for begin, stop in quotations):
                inside += 1
            else:
                outside += 1
    if inside == 0:
        return "paraphrase"
    return "mixed" if outside > 0 else "quotation"
