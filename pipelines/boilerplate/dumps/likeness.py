"""Features of lines that resemble others, as in comments, teasers and tables.

Lines open, end or look the same, up to numbers; and a line may stand in others word for word, in whole or in part.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import numpy as np

from pipelines.boilerplate.dumps.lines import Column, Indices, Line, Lines, first_places

_DIGITS: Final = re.compile(r"\d+")
# Characters that make the shape of a line; so many of a shape are many, where they are of few words.
_SHAPE: Final = 60
_ALIKE, _FEW_WORDS = 3, 8
_RUN: Final = 3
_SCALES: Final = (4.0, 15.0)
# What stands farther away than this many times a scale weighs nothing.
_REACH: Final = 8

NAMES: Final = (
    "sameOpening", "sameEnding", "sameShape", "endsAlike", "shapesAlike", "copied", "copiedBefore",
    *(f"around:{measure}:{scale:.0f}" for scale in _SCALES for measure in ("endsAlike", "shapesAlike", "copied")),
)  # fmt: skip


def columns(lines: Lines, words: Column) -> list[Column]:
    """The columns of `NAMES`, given the lines of a dump and the words of each."""
    openings = [_folded(line.words[0]) if line.words else line.text[0] for line in lines.each]
    endings = [_folded(line.words[-1]) if line.words else line.text[-1] for line in lines.each]
    shapes = [_shape(line) for line in lines.each]
    same_opening, same_ending, same_shape = (frequencies(first_places(keys)) for keys in (openings, endings, shapes))
    ends_alike = ((same_ending > _ALIKE) & (words <= _FEW_WORDS)).astype(np.float64)
    shapes_alike = (same_shape > _ALIKE).astype(np.float64)
    copied, copied_before = _copied(lines)
    return [
        *(np.log1p(same - 1) for same in (same_opening, same_ending, same_shape)),
        ends_alike,
        shapes_alike,
        copied,
        copied_before,
        *_around((ends_alike, shapes_alike, copied)),
    ]


def _folded(word: str) -> str:
    return _DIGITS.sub("0", word) if word[0].isdigit() else word


def _shape(line: Line) -> str:
    start = line.text[:_SHAPE].lower()
    return _DIGITS.sub("0", start) if line.has_digit else start


def frequencies(places: Indices) -> Indices:
    """How often each of `places` is among them."""
    return np.bincount(places)[places]


def _copied(lines: Lines) -> tuple[Column, Column]:
    """For each line, the shares of its word trigrams in other and in earlier lines."""
    word, line = lines.word, lines.word_line
    count = len(lines)
    nothing = np.zeros(count)
    if len(word) < _RUN:
        return nothing, nothing
    base = int(word.max()) + 1
    runs = (word[:-2] * base + word[1:-1]) * base + word[2:]
    within = line[:-2] == line[2:]
    runs, owner = runs[within], line[:-2][within]
    # Words come in the order of lines, so that the first of equal runs stands in the first line that has it.
    _, first, number = np.unique(runs, return_index=True, return_inverse=True)
    last = np.zeros(len(first), dtype=np.int64)
    last[number] = owner
    first_line, last_line = owner[first][number], last[number]
    size = np.maximum(np.bincount(owner, minlength=count), 1)
    elsewhere = (first_line != owner) | (last_line != owner)
    return (
        np.bincount(owner, elsewhere, minlength=count) / size,
        np.bincount(owner, first_line < owner, minlength=count) / size,
    )


def _around(values: Sequence[Column]) -> list[Column]:
    """Means of each value over neighbouring lines, weighted by distance."""
    count = len(values[0])
    columns: list[Column] = []
    for scale in _SCALES:
        reach = min(count - 1, int(_REACH * scale))
        weights = np.exp(-np.abs(np.arange(-reach, reach + 1)) / scale)
        weight = np.convolve(np.ones(count), weights)[reach : reach + count]
        columns += [np.convolve(each, weights)[reach : reach + count] / weight for each in values]
    return columns


def decayed(values: Column, scale: float) -> Column:
    """Sum of all values before each line, which decay by 1/e in `scale` lines."""
    count = len(values)
    weights = np.exp(-np.arange(min(count, int(_REACH * scale))) / scale)
    result: Column = np.concatenate([[0.0], np.convolve(values, weights)[: count - 1]])
    return result
