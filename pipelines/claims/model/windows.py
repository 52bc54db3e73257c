"""Overlapping windows over a long text, and which of them answers for which word."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from pipelines.claims.model.words import Integers, Words

LONGEST = 320
"""Word pieces a window, the two special ones included. The network was trained on windows of up to 256; attention
reaches a little further without loss, and fewer windows overlap less."""

OVERLAP = 40
"""Word pieces that neighbouring windows share, up to a word."""


@dataclass(frozen=True)
class Window:
    """The words first to last (half-open) are read; those from owned_first to owned_last are answered for."""

    first: int
    last: int
    owned_first: int
    owned_last: int


def plan(words: Words) -> list[Window]:
    """Windows that cover all words; each word is owned by the window in which it stands farthest from a border.

    Windows begin at a paragraph, or else at any word, so that little context is cut.
    """
    if not len(words):
        return []
    extents = _extents(words)
    cuts = [0]
    for (_, end), (begin, _) in pairwise(extents):
        cuts.append((begin + end) // 2)
    cuts.append(len(words))
    return [Window(first, last, cuts[i], cuts[i + 1]) for i, (first, last) in enumerate(extents)]


def _extents(words: Words) -> list[tuple[int, int]]:
    count = len(words)
    limit = LONGEST - 2
    begins = np.append(0, np.flatnonzero(np.diff(words.paragraph)) + 1)
    extents: list[tuple[int, int]] = []
    first = 0
    while True:
        last = int(np.searchsorted(words.last, words.first[first] + limit, side="right"))
        last = min(max(last, first + 1), count)
        if last == count:
            return [*extents, (first, last)]
        begin = _next_begin(words.last, begins, first, last)
        # Where the next window begins at a paragraph, more of this one would be read twice, to no gain in score.
        shared = int(np.searchsorted(words.last, words.first[begin] + OVERLAP, side="right"))
        extents.append((first, min(last, max(shared, begin))))
        first = begin


def _next_begin(piece_ends: Integers, begins: Integers, first: int, last: int) -> int:
    """The last beginning of a paragraph that leaves the overlap, if it goes on by half a window; else any word."""
    latest = int(np.searchsorted(piece_ends, piece_ends[last - 1] - OVERLAP, side="right"))
    latest = min(max(latest, first + 1), last)
    middle = (first + latest) // 2
    index = int(np.searchsorted(begins, latest, side="right")) - 1
    return int(begins[index]) if begins[index] > middle else latest
