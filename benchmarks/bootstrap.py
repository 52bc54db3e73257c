"""Bootstrap intervals over documents.

They tell how much a score varies with other documents of the same kind. Percentile bootstrap (Efron 1979); the paired
form for two systems on the same documents follows Koehn (2004), "Statistical significance tests for machine translation
evaluation". Seeded: the same input gives the same interval.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

Document = TypeVar("Document")


class Interval(NamedTuple):
    """The bounds that hold the score in 95 % of the resamples."""

    low: float
    high: float


def interval(
    documents: Sequence[Document], score: Callable[[Sequence[Document]], float], *, resamples: int = 1000, seed: int = 0
) -> Interval:
    """The 95 % interval of `score` over `documents`, each given by its counts.

    Raises:
        ValueError: there are no documents.
    """
    return _percentiles([score(sample) for sample in _resamples(documents, resamples, seed)])


def paired_interval(
    ours: Sequence[Document],
    theirs: Sequence[Document],
    score: Callable[[Sequence[Document]], float],
    *,
    resamples: int = 1000,
    seed: int = 0,
) -> Interval:
    """The 95 % interval of `score(ours) - score(theirs)`.

    Both are of the same documents, in the same order.

    Raises:
        ValueError: the two differ in length, or are empty.
    """
    pairs = list(zip(ours, theirs, strict=True))
    return _percentiles(
        [
            score([our for our, _ in sample]) - score([their for _, their in sample])
            for sample in _resamples(pairs, resamples, seed)
        ]
    )


def _resamples(items: Sequence[Document], count: int, seed: int) -> list[list[Document]]:
    if not items:
        raise ValueError("no documents to resample")
    chooser = random.Random(seed)
    return [chooser.choices(items, k=len(items)) for _ in range(count)]


def _percentiles(values: list[float]) -> Interval:
    ordered = sorted(values)
    last = len(ordered) - 1
    return Interval(ordered[round(0.025 * last)], ordered[round(0.975 * last)])
