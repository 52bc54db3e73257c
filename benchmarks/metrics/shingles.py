"""The metric of article-extraction-benchmark: multisets of shingles.

A shingle is four words in sequence. Each page's counts are divided by their sum, so that long pages do not weigh more.
Precision and recall are means over pages, F1 is computed from these means, and a page is accurate if nothing is missing
or extra. Follows ``evaluate.py`` of scrapinghub/article-extraction-benchmark (MIT), so that figures compare with those
published there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

_TOKEN = re.compile(r"\w+")


class Counts(NamedTuple):
    """Correct, extra and missing shingles of one page, as shares of their sum."""

    right: float
    spurious: float
    missing: float


class Scores(NamedTuple):
    """Means over pages."""

    f1: float
    precision: float
    recall: float
    accuracy: float


def count(expected: str, found: str) -> Counts:
    """Compare the text `found` on a page with the `expected` one."""
    wanted, got = _shingles(expected), _shingles(found)
    right = sum((wanted & got).values())
    spurious = sum((got - wanted).values())
    missing = sum((wanted - got).values())
    total = right + spurious + missing
    return Counts(right / total, spurious / total, missing / total)


def score(pages: Sequence[Counts]) -> Scores:
    """Average the counts over `pages`."""
    precisions = [_ratio(page, page.spurious) for page in pages if page.right + page.spurious > 0]
    recalls = [_ratio(page, page.missing) for page in pages if page.right + page.missing > 0]
    precision = sum(precisions) / len(precisions) if precisions else 0.0
    recall = sum(recalls) / len(recalls) if recalls else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    accuracy = sum(page.spurious == page.missing == 0 for page in pages) / len(pages) if pages else 0.0
    return Scores(f1, precision, recall, accuracy)


def f1(pages: Sequence[Counts]) -> float:
    """`score(pages).f1`, for bootstrap intervals."""
    return score(pages).f1


def _ratio(page: Counts, wrong: float) -> float:
    if page.spurious == page.missing == 0:
        return 1.0
    return page.right / (page.right + wrong) if page.right else 0.0


def _shingles(text: str, size: int = 4) -> Counter[tuple[str, ...]]:
    words = _TOKEN.findall(text)
    return Counter(tuple(words[start : start + size]) for start in range(max(1, len(words) - size + 1)))
