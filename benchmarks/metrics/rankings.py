"""Ranking of claims by check-worthiness.

Its score is the overlap of the first five with a person's choice.
"""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.metrics.matching import largest_matching
from pipelines.core.records import Claim
from pipelines.core.spans import Span

TOP = 5
_SHARED = 0.5  # of the shorter of both


def first_claims(claims: Sequence[Claim]) -> list[Claim]:
    """The five claims with the highest check-worthiness, without duplicates."""
    ranked = sorted(
        (claim for claim in claims if claim.duplicateOf is None),
        key=lambda claim: (-(claim.checkWorthiness or 0.0), claim.fragments[0].start),
    )
    return ranked[:TOP]


def overlap(claims: Sequence[Claim], top: Sequence[Span]) -> int:
    """Count the sentences of `top` that hold one of the first five claims.

    Each claim counts for one sentence.
    """
    first = first_claims(claims)
    candidates = [[place for place, claim in enumerate(first) if is_in(claim, span)] for span in top]
    return len(largest_matching(candidates))


def is_in(claim: Claim, sentence: Span) -> bool:
    """Whether claim and sentence share at least half of the shorter one."""
    start, end = sentence
    shared = sum(max(0, min(end, piece.end) - max(start, piece.start)) for piece in claim.fragments)
    length = sum(piece.end - piece.start for piece in claim.fragments)
    return shared >= _SHARED * min(length, end - start)
