"""How sure the extractor is of a claim, on the scale of how often such claims are right."""

from __future__ import annotations

from itertools import pairwise

# Isotonic fit of an attribution's confidence to whether it matches one of PolNeAR dev (first 40 documents), by
# `python -m benchmarks.claims --calibrate`: (confidence, share of matches), between which values are interpolated.
POINTS: tuple[tuple[float, float], ...] = (
    (0.0000, 0.3000),
    (0.5026, 0.4153),
    (0.7347, 0.5614),
    (0.8470, 0.8051),
    (0.8701, 0.8602),
    (0.8949, 0.9068),
    (0.9270, 1.0000),
    (1.0000, 1.0000),
)


def calibrated(confidence: float) -> float:
    """The share of claims of that confidence that are right, 0 to 1."""
    confidence = min(max(confidence, 0.0), 1.0)
    for (low, low_share), (high, high_share) in pairwise(POINTS):
        if confidence <= high:
            share = (confidence - low) / (high - low) if high > low else 1.0
            return low_share + share * (high_share - low_share)
    return POINTS[-1][1]
