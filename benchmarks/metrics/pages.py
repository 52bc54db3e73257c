"""Agreement of extracted article text with the known text.

By the two public definitions. `shingles` is article-extraction-benchmark's (evaluate.py): overlap of 4-token shingles,
normalised per page; precision and recall are averaged over pages, and F1 is computed from the two averages. `segments`
is trafilatura's (tests/eval_common.py): strings that must be in the text, and strings that must not.
"""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

_TOKEN = re.compile(r"\w+")
_SHINGLE = 4


class Overlap(NamedTuple):
    """One page's shares of true and false positive and false negative shingles.

    And whether all tokens are equal.
    """

    hit: float
    extra: float
    missed: float
    exact: bool


class Segments(NamedTuple):
    """One page's counts of wanted and unwanted strings, found and not found."""

    hit: int
    extra: int
    missed: int
    avoided: int


def shingles(truth: str, found: str) -> Overlap:
    """Compare an article's text with what was found.

    >>> shingles("one two three four five", "one two three four")
    Overlap(hit=0.5, extra=0.0, missed=0.5, exact=False)
    """
    true_tokens, found_tokens = _TOKEN.findall(truth), _TOKEN.findall(found)
    wanted, got = _shingles(true_tokens), _shingles(found_tokens)
    hit = sum((wanted & got).values())
    extra, missed = sum(got.values()) - hit, sum(wanted.values()) - hit
    total = hit + extra + missed or 1
    return Overlap(hit / total, extra / total, missed / total, true_tokens == found_tokens)


def _shingles(tokens: Sequence[str]) -> Counter[tuple[str, ...]]:
    starts = range(max(1, len(tokens) - _SHINGLE + 1))
    return Counter(shingle for start in starts if (shingle := tuple(tokens[start : start + _SHINGLE])))


def precision(pages: Sequence[Overlap]) -> float:
    """Mean over the pages on which anything was found."""
    return _mean([page.hit / (page.hit + page.extra) for page in pages if page.hit + page.extra > 0])


def recall(pages: Sequence[Overlap]) -> float:
    """Mean over the pages that have an article."""
    return _mean([page.hit / (page.hit + page.missed) for page in pages if page.hit + page.missed > 0])


def f1(pages: Sequence[Overlap]) -> float:
    """Harmonic mean of the averaged precision and recall."""
    both = precision(pages) + recall(pages)
    return 2 * precision(pages) * recall(pages) / both if both else 0.0


def accuracy(pages: Sequence[Overlap]) -> float:
    """Share of pages with exactly the article's tokens."""
    return _mean([float(page.exact) for page in pages])


def segments(inside: Sequence[str], outside: Sequence[str], found: str) -> Segments:
    """Find which of the wanted and unwanted strings the text contains.

    White space is ignored.

    >>> segments(["a b"], ["c"], "x a  b")
    Segments(hit=1, extra=0, missed=0, avoided=1)
    """
    text = " ".join(found.split())
    hit = sum(" ".join(segment.split()) in text for segment in inside)
    extra = sum(" ".join(segment.split()) in text for segment in outside)
    return Segments(hit, extra, len(inside) - hit, len(outside) - extra)


def segment_f1(pages: Sequence[Segments]) -> float:
    """F1 over all strings of all pages."""
    hit, extra, missed = (sum(column) for column in list(zip(*pages, strict=True))[:3])
    return 2 * hit / (2 * hit + extra + missed) if hit else 0.0


def segment_precision(pages: Sequence[Segments]) -> float:
    """The share of found strings that are wanted."""
    return _ratio(sum(page.hit for page in pages), sum(page.extra for page in pages))


def segment_recall(pages: Sequence[Segments]) -> float:
    """The share of wanted strings that were found."""
    return _ratio(sum(page.hit for page in pages), sum(page.missed for page in pages))


OVERLAP_SCORES: dict[str, Callable[[Sequence[Overlap]], float]] = {
    "F1": f1,
    "precision": precision,
    "recall": recall,
    "accuracy": accuracy,
}
SEGMENT_SCORES: dict[str, Callable[[Sequence[Segments]], float]] = {
    "F1": segment_f1,
    "precision": segment_precision,
    "recall": segment_recall,
}


def _mean(values: Sequence[float]) -> float:
    return statistics.fmean(values) if values else 0.0


def _ratio(part: int, rest: int) -> float:
    return part / (part + rest) if part + rest else 0.0
