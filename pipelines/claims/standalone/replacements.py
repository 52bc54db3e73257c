"""A piece of the article and what takes its place in a standalone text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pipelines.core.spans import Span

# `[A 26-year-old student]`, but `[The Hague]`
_ARTICLE = re.compile(r"\[(?:An?|The|Some|One|Two|Three|Many|Several)(?=\s[a-z\d])")


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
        pieces += [text[cursor : each.start], _ARTICLE.sub(lambda match: match.group().lower(), each.text)]
        cursor = each.end
    return "".join([*pieces, text[cursor:end]])
