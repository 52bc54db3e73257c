"""What the lines of a dump show together, in numbers: place, repetition, shared words, distance from prose.

`features` gives one row a line: what the line shows by itself (`lines.NAMES`), where it stands among the prose, and
what it shares with the rest of the dump.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from pipelines.boilerplate.dumps import lines as own_features
from pipelines.boilerplate.dumps.lines import Line

Matrix = npt.NDArray[np.float32]
Column = npt.NDArray[np.float64]

_REASONS: Final = (
    "skipLink", "share", "newsletter", "login", "comments", "related", "advertisement", "cookies", "navigation",
    "republishing", "copyright", "editing", "contact",
)  # fmt: skip
_MARKERS: Final = ("comments", "related", "newsletter", "navigation")
_SCALES: Final = (2.0, 8.0, 30.0)
# Words of prose from which a line counts as a paragraph.
_PROSE: Final = 12.0
# What a line must bring, in words, to lengthen the densest segment; and the most that one line can bring.
_LINE_COST: Final = 8.0
_LINE_CAP: Final = 60.0
_NEARBY_CAP: Final = 80.0
_FAR: Final = 30
# What stands farther away than this many times a scale weighs nothing.
_REACH: Final = 8

_PAGE: Final = (
    "fromTop", "fromBottom", "place", "proseBefore", "repeats", "repeated", "startsAnother", "sharedWords",
    "titleWords", *(f"since:{marker}" for marker in _MARKERS), "toProseBefore", "toProseBehind",
    *(f"before:{scale:.0f}" for scale in _SCALES), *(f"behind:{scale:.0f}" for scale in _SCALES),
    "inSegment", "fromSegmentStart", "toSegmentEnd", "lines", "proseLines", "relativeLength",
    *(f"reason:{reason}" for reason in _REASONS),
)  # fmt: skip

NAMES: Final = (*own_features.NAMES, *_PAGE)
_INDEX: Final = {name: index for index, name in enumerate(own_features.NAMES)}


def features(lines: Sequence[Line]) -> Matrix:
    """One row a line, columns as in `NAMES`."""
    if not lines:
        return np.zeros((0, len(NAMES)), dtype=np.float32)
    own = np.array([line.own for line in lines], dtype=np.float32)
    return np.hstack([own, _page(lines, own)])


def _page(lines: Sequence[Line], own: Matrix) -> Matrix:
    count = len(lines)
    index = np.arange(count, dtype=np.float64)
    prose = own[:, _INDEX["prose"]].astype(np.float64)
    words = np.expm1(own[:, _INDEX["words"]].astype(np.float64))
    is_prose = prose >= _PROSE
    start, end = densest(np.minimum(prose, _LINE_CAP) - _LINE_COST)
    nearby = np.minimum(prose, _NEARBY_CAP)
    usual = float(np.median(words[is_prose])) if is_prose.any() else 20.0
    columns = [
        np.log1p(index),
        np.log1p(count - 1 - index),
        index / count,
        (np.cumsum(prose) - prose) / (prose.sum() + 1.0),
        *_repetition(lines),
        *_shared_words(lines, is_prose),
        *_since_markers(lines),
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
        *_reasons(lines),
    ]
    return np.stack(columns, axis=1).astype(np.float32)


def densest(gains: Column) -> tuple[int, int]:
    """The half-open run of lines with the greatest sum of `gains` (Kadane's maximum subarray), (0, 0) for none."""
    totals = np.concatenate([[0.0], np.cumsum(gains)])
    lowest = np.minimum.accumulate(totals)
    end = int(np.argmax(totals - lowest))
    start = int(np.argmin(totals[: end + 1]))
    return start, end


def _repetition(lines: Sequence[Line]) -> list[Column]:
    counts = Counter(line.text for line in lines)
    openings = [line.text[:40].lower() for line in lines]
    alike = Counter(openings)
    seen: set[str] = set()
    rows = []
    for line, opening in zip(lines, openings, strict=True):
        text = line.text
        rows.append((min(counts[text], 5), text in seen, alike[opening] > counts[text]))
        seen.add(text)
    return list(np.array(rows, dtype=np.float64).T)


def _shared_words(lines: Sequence[Line], is_prose: npt.NDArray[np.bool_]) -> list[Column]:
    """Of a line's content words: the share that other paragraphs have too, and the share that the likely title has."""
    long = is_prose.tolist()
    paragraphs: Counter[str] = Counter()
    for line, is_long in zip(lines, long, strict=True):
        if is_long:
            paragraphs.update(line.content)
    shared, title, best = [], frozenset[str](), 0.0
    for line, is_long in zip(lines, long, strict=True):
        words = line.content
        counts = [paragraphs[word] for word in words]
        own = 1 if is_long else 0
        shared.append(sum(count > own for count in counts) / len(words) if words else -0.1)
        if 3 <= len(words) <= 15 and not is_long:
            weight = sum(min(count, 4) for count in counts) / (5 + len(words))
            if weight > best:
                best, title = weight, words
    overlap = [len(line.content & title) / len(title) if title else 0.0 for line in lines]
    return [np.array(shared), np.array(overlap)]


def _since_markers(lines: Sequence[Line]) -> list[Column]:
    reasons = [line.rule.reason if line.rule else "" for line in lines]
    return [_since(np.array([reason == marker for reason in reasons]), 2 * _FAR) for marker in _MARKERS]


def _reasons(lines: Sequence[Line]) -> Matrix:
    table = np.zeros((len(_REASONS), len(lines)), dtype=np.float32)
    for index, line in enumerate(lines):
        if line.rule is not None and line.rule.reason in _REASONS:
            table[_REASONS.index(line.rule.reason), index] = 1
    return table


def _since(mask: npt.NDArray[np.bool_], far: int) -> Column:
    """How many lines ago `mask` last held, at most `far`."""
    index = np.arange(len(mask))
    last = np.maximum.accumulate(np.where(mask, index, -far - 1))
    before = np.concatenate([[-far - 1], last[:-1]])
    distance: Column = np.minimum(index - before, far).astype(np.float64)
    return distance


def decayed(values: Column, scale: float) -> Column:
    """The sum of what stands before each line, weighted less the farther away: by 1/e in `scale` lines."""
    count = len(values)
    weights = np.exp(-np.arange(min(count, int(_REACH * scale))) / scale)
    result: Column = np.concatenate([[0.0], np.convolve(values, weights)[: count - 1]])
    return result
