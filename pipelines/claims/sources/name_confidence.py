"""How likely the name of a source is right, by how it was found.

Shares of labelled sources whose names are right; for pronouns a logistic curve over the probability of the antecedent.
Fitted by ``training.claims.source_confidence``.
"""

from __future__ import annotations

from pathlib import Path

from pipelines.core import logistic
from pipelines.core.logistic import load_weights, log_odds

MODEL = Path(__file__).resolve().parents[3] / "models" / "confidence" / "sources.json"


def name_confidence(by: str | None, probability: float | None) -> float:
    """The share of names found that way that are right, 0 to 1."""
    weights = load_weights(MODEL)
    if probability is None:
        return weights.get(by or "", weights["other"])
    return round(logistic.probability({"slope": antecedent_odds(probability)}, weights), 4)


def antecedent_odds(probability: float) -> float:
    """Log-odds, bounded: an antecedent without rivals is not certain."""
    return log_odds(max(probability, 0.01), margin=0.001)
