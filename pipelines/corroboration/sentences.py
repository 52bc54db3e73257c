"""Sentences of articles in any language, as groups compare them."""

from __future__ import annotations

import re
from itertools import pairwise

from pipelines.corroboration.tables.abbreviations import ABBREVIATIONS

# Looked for by its mark: a search for the word before it would try each word from each of its letters.
_SENTENCE_END = re.compile(r"\n\n|[.!?…][\"”’')]*\s+(?=[\"“‘'(]?[^\W\d_a-z])")


def sentence_spans(body: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of a stretch of an article, which begins and ends with one."""
    borders = [start]
    for match in _SENTENCE_END.finditer(body, start, end):
        word = "" if match[0].isspace() else _word_before(body, borders[-1], match.start())
        if word.lower() not in ABBREVIATIONS and not (len(word) == 1 and word.isupper()):
            borders.append(match.end())
    borders.append(end)
    return [(first, last) for first, last in pairwise(borders) if body[first:last].strip()]


def _word_before(body: str, start: int, end: int) -> str:
    """The word that ends at `end`, or before a digit or bracket there."""
    if end > start and (body[end - 1] == ")" or body[end - 1].isdecimal()):
        end -= 1
    first = end
    while first > start and body[first - 1].isalnum() and not body[first - 1].isdecimal():
        first -= 1
    return body[first:end]
