"""How much a sentence deserves a check: whether it states something factual that readers would want to know is true."""

from __future__ import annotations

from pipelines.claims.model.reader import read

THRESHOLD = 0.4
"""From this score on a sentence of the outlet's own is a claim; chosen on hand-labelled news."""


def check_worthiness(sentence: str) -> float:
    """0 to 1: the share of sentences of this score that people find worth a check; read without its article."""
    return read(sentence).worth.of([(0, len(sentence))])
