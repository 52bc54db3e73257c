"""Vectors of the sentences of claims.

Groups compare what claims mean by them.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipelines.claims.model.meaning import Meaning
from pipelines.core import records
from pipelines.core.spans import Spans


def add_vectors(claims: Iterable[records.Claim], sentences: Spans, meaning: Meaning) -> None:
    """Set the vectors of each claim: one for each of `sentences` in its context."""
    for claim in claims:
        inside = [span for span in sentences if claim.context.start <= span[0] < claim.context.end]
        found = [(span, meaning.of(*span)) for span in inside]
        claim.vectors = [records.Vector(start=start, end=end, bytes=vector) for (start, end), vector in found if vector]
