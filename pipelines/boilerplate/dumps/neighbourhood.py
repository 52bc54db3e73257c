"""Features of a line among its neighbours: place, repetition, shared words.

`features` gives one row a line: what the line shows by itself (`lines.NAMES`), where it stands among the prose, and
what it shares with the rest of the dump.
"""

from __future__ import annotations

import math
import statistics
from typing import Final

import numpy as np

from pipelines.boilerplate.dumps import likeness
from pipelines.boilerplate.dumps import lines as own_features
from pipelines.boilerplate.dumps.likeness import decayed, frequencies
from pipelines.boilerplate.dumps.lines import Column, Flags, Indices, Lines, Matrix, first_places, matrix

_REASONS: Final = (
    "skipLink", "share", "newsletter", "login", "comments", "related", "advertisement", "cookies", "navigation",
    "republishing", "copyright", "editing", "contact",
)  # fmt: skip
_NUMBER: Final = {reason: number for number, reason in enumerate(_REASONS)}
_MARKERS: Final = ("comments", "related", "newsletter", "navigation")
_MARKED: Final = np.array([[_NUMBER[marker]] for marker in _MARKERS])
_SCALES: Final = (2.0, 8.0, 30.0)
# Words of prose from which a line counts as a paragraph.
_PROSE: Final = 12.0
# What a line must bring, in words, to lengthen the densest segment; and the most that one line can bring.
_LINE_COST: Final = 8.0
_LINE_CAP: Final = 60.0
_NEARBY_CAP: Final = 80.0
_FAR: Final = 30
# Content words of a line that may be the title.
_TITLE_WORDS: Final = (3, 15)
# Lines up to this far away are near; a line of so many words that ends in a colon announces what follows.
_NEAR: Final = 4
_ANNOUNCING: Final = 4

_PAGE: Final = (
    "fromTop", "fromBottom", "place", "proseBefore", "repeats", "repeated", "startsAnother", "sharedWords",
    "titleWords", *(f"since:{marker}" for marker in _MARKERS), "toProseBefore", "toProseBehind",
    *(f"before:{scale:.0f}" for scale in _SCALES), *(f"behind:{scale:.0f}" for scale in _SCALES),
    "inSegment", "fromSegmentStart", "toSegmentEnd", "lines", "proseLines", "relativeLength",
    *(f"reason:{reason}" for reason in _REASONS), "sharedNearby", "sinceColon",
    *likeness.NAMES,
)  # fmt: skip

NAMES: Final = (*own_features.NAMES, *_PAGE)
_INDEX: Final = {name: index for index, name in enumerate(own_features.NAMES)}


def features(lines: Lines) -> Matrix:
    """One row a line, columns as in `NAMES`."""
    return np.hstack([lines.own, _page(lines)]) if len(lines) else np.zeros((0, len(NAMES)), dtype=np.float32)


def _page(lines: Lines) -> Matrix:
    """What the whole dump says of each line, one row a line, for the classifier."""
    count = len(lines)
    reasons = _reasons(lines)
    content = lines.content()
    index = np.arange(count, dtype=np.float64)
    prose = lines.own[:, _INDEX["prose"]].astype(np.float64)
    words = np.expm1(lines.own[:, _INDEX["words"]].astype(np.float64))
    is_prose = prose >= _PROSE
    start, end = densest(np.minimum(prose, _LINE_CAP) - _LINE_COST)
    nearby = np.minimum(prose, _NEARBY_CAP)
    usual = statistics.median(words[is_prose].tolist()) if is_prose.any() else 20.0
    columns = [
        np.log1p(index),
        np.log1p(count - 1 - index),
        index / count,
        (np.cumsum(prose) - prose) / (prose.sum() + 1.0),
        *_repetition(lines),
        *_shared_words(*content, is_prose),
        *_since(reasons == _MARKED, 2 * _FAR),
        _since(is_prose, _FAR),
        _since(is_prose[::-1], _FAR)[::-1],
        *(np.log1p(decayed(nearby, scale)) for scale in _SCALES),
        *(np.log1p(decayed(nearby[::-1], scale)[::-1]) for scale in _SCALES),
        (index >= start) & (index < end),
        np.clip(index - start, -_FAR, _FAR),
        np.clip(end - 1 - index, -_FAR, _FAR),
        np.full(count, math.log1p(count)),
        np.full(count, math.log1p(is_prose.sum())),
        np.minimum(words / (usual + 1.0), 4.0),
        *(reasons == number for number in range(len(_REASONS))),
        _shared_nearby(*content, count),
        _since((lines.own[:, _INDEX["colon"]] > 0) & (words >= _ANNOUNCING), _FAR),
        *likeness.columns(lines, words),
    ]
    return matrix(columns)


def densest(gains: Column) -> tuple[int, int]:
    """The half-open run of lines with the greatest sum of `gains`; (0, 0) for none.

    Kadane's maximum subarray.
    """
    totals = np.concatenate([[0.0], np.cumsum(gains)])
    lowest = np.minimum.accumulate(totals)
    end = int(np.argmax(totals - lowest))
    start = int(np.argmin(totals[: end + 1]))
    return start, end


def _repetition(lines: Lines) -> list[Column]:
    """How often each line occurs, if it occurred before, and if its beginning repeats."""
    texts = [line.text for line in lines.each]
    first = first_places(texts)
    repeats = frequencies(first)
    startings = frequencies(first_places([text[:40].lower() for text in texts]))
    return [np.minimum(repeats, 5), first < np.arange(len(texts)), startings > repeats]


def _shared_words(line: Indices, word: Indices, is_prose: Flags) -> list[Column]:
    """Shares of a line's content words in other paragraphs and in the likely title."""
    count = len(is_prose)
    in_paragraphs = np.bincount(word, is_prose[line])
    sizes = np.bincount(line, minlength=count)
    held = in_paragraphs[word]
    shared = np.bincount(line, held > is_prose[line], minlength=count) / np.maximum(sizes, 1)
    weights = np.bincount(line, np.minimum(held, 4), minlength=count) / (5 + sizes)
    weights[is_prose | (sizes < _TITLE_WORDS[0]) | (sizes > _TITLE_WORDS[1])] = 0
    title = int(np.argmax(weights))
    overlap = np.zeros(count)
    if weights[title] > 0:
        in_title = np.zeros(len(in_paragraphs), dtype=np.bool_)
        in_title[word[line == title]] = True
        overlap = np.bincount(line, in_title[word], minlength=count) / sizes[title]
    return [np.where(sizes > 0, shared, -0.1), overlap]


def _shared_nearby(line: Indices, word: Indices, count: int) -> Column:
    """Share of a line's content words that nearby lines have, too.

    Paragraphs go on with the same words, teasers do not.
    """
    order = np.lexsort((line, word))
    is_near = (np.diff(word[order]) == 0) & (np.diff(line[order]) <= _NEAR)
    either = np.zeros(len(order), dtype=np.bool_)
    either[order[1:]] |= is_near
    either[order[:-1]] |= is_near
    return np.bincount(line, either, minlength=count) / np.maximum(np.bincount(line, minlength=count), 1)


def _reasons(lines: Lines) -> Indices:
    """For each line the number of the reason why it is interface text, -1 for none."""
    return np.array([_NUMBER.get(line.rule.reason, -1) if line.rule else -1 for line in lines.each])


def _since(mask: Flags, far: int) -> Indices:
    """How many lines ago `mask` last held, or each of its rows did, at most `far`."""
    index = np.arange(mask.shape[-1])
    last = np.maximum.accumulate(np.where(mask, index, -far), axis=-1)
    distance = np.full(mask.shape, far)
    distance[..., 1:] = np.minimum(index[1:] - last[..., :-1], far)
    return distance
