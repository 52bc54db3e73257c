"""Vectors of the sentences of claims.

Groups compare what claims mean by them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from functools import cache

from pipelines.claims.model.meaning import Meaning
from pipelines.core import records
from pipelines.core.spans import Spans


def add_vectors(claims: Iterable[records.Claim], sentences: Spans, meaning: Meaning) -> None:
    """Set the vectors of each claim: one for each of `sentences` in its context."""
    starts = [start for start, _ in sentences]
    vector_of = cache(meaning.of)  # claims of one sentence share its vector
    for claim in claims:
        inside = sentences[bisect_left(starts, claim.context.start) : bisect_left(starts, claim.context.end)]
        found = [(span, vector_of(*span)) for span in inside]
        claim.vectors = [records.Vector(start=start, end=end, bytes=vector) for (start, end), vector in found if vector]
