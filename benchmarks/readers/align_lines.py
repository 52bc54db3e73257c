"""Align the lines of a dump with an article whose text is known."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

_TOKEN = re.compile(r"\w+")
_SIZE = 4
# Shares of a line's shingles that must occur in the article, at one position.
_ENOUGH = 0.5
# Positions tried for a line of few words.
_MOST = 50


def article_lines(lines: Sequence[str], article: str) -> list[bool]:
    """Whether each of `lines` is in `article`.

    A text that the page repeats counts once. A line belongs to the article if its words occur there together. Of all
    ways to map lines to positions in increasing order, the one that covers most words is chosen, so that the copy of a
    paragraph among its neighbours wins over a teaser or a caption with the same words.
    """
    places = _places(lines, article)
    best: list[tuple[int, int, int]] = []  # (end in the article, words covered, index into `steps`)
    steps: list[tuple[int, int]] = []  # (line, step before it or -1)
    for line, candidates in enumerate(places):
        reached = []
        for start, words in candidates:
            before = max((entry for entry in best if entry[0] <= start), key=lambda entry: entry[1], default=(0, 0, -1))
            reached.append((start + words, before[1] + words, before[2]))
        for end, covered, step in reached:
            steps.append((line, step))
            best = [entry for entry in best if entry[0] < end or entry[1] > covered]
            best.append((end, covered, len(steps) - 1))
    chosen = [False] * len(lines)
    step = max(best, key=lambda entry: entry[1], default=(0, 0, -1))[2]
    while step >= 0:
        line, step = steps[step]
        chosen[line] = True
    return chosen


def _places(lines: Sequence[str], article: str) -> list[list[tuple[int, int]]]:
    """For each line, (first word in the article, words) of its possible positions."""
    words = _TOKEN.findall(article)
    at: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for index in range(len(words) - _SIZE + 1):
        at[tuple(words[index : index + _SIZE])].append(index)
    short: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for size in range(1, _SIZE):
        for index in range(len(words) - size + 1):
            short[tuple(words[index : index + size])].append(index)
    return [_places_of(tuple(_TOKEN.findall(line)), at, short) for line in lines]


def _places_of(
    tokens: tuple[str, ...], at: dict[tuple[str, ...], list[int]], short: dict[tuple[str, ...], list[int]]
) -> list[tuple[int, int]]:
    """Places in the article where most of a line's shingles occur, with its length."""
    if len(tokens) < _SIZE:
        return [(start, len(tokens)) for start in short.get(tokens, ())[:_MOST]]
    shingles = len(tokens) - _SIZE + 1
    starts: Counter[int] = Counter()
    for index in range(shingles):
        for found in at.get(tokens[index : index + _SIZE], ()):
            starts[found - index] += 1
    return [(max(start, 0), len(tokens)) for start, count in starts.most_common(5) if count >= _ENOUGH * shingles]
