"""A piece of the article and what takes its place in a standalone text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pipelines.core.spans import Span


class NotUnderstoodError(Exception):
    """A word cannot be understood without the article or replaced with certainty."""


@dataclass(frozen=True)
class Replacement:
    """`text` takes the place of `start` to `end`."""

    start: int
    end: int
    text: str


def applied(text: str, span: Span, replacements: Iterable[Replacement]) -> str:
    """Apply the replacements within `text[start:end]`; of two that overlap the first."""
    start, end = span
    pieces, cursor = [], start
    for each in sorted(replacements, key=lambda each: (each.start, -each.end)):
        if each.start < cursor or each.end > end:
            continue
        pieces += [text[cursor : each.start], each.text]
        cursor = each.end
    return "".join([*pieces, text[cursor:end]])
