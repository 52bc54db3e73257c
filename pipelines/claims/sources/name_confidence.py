"""How likely the name of a source is right, by how it was found.

Shares of labelled sources whose names are right; for pronouns a logistic curve over the probability of the antecedent.
Fitted by ``training.claims.source_confidence``.
"""

from __future__ import annotations

import json
from functools import cache
from math import exp, log
from pathlib import Path

MODEL = Path(__file__).resolve().parents[3] / "models" / "confidence" / "sources.json"


def name_confidence(by: str | None, probability: float | None) -> float:
    """The share of names found that way that are right, 0 to 1."""
    weights = load_weights()
    if probability is None:
        return weights.get(by or "", weights["other"])
    logit = weights["bias"] + weights["slope"] * log_odds(probability)
    return round(1 / (1 + exp(-logit)), 4)


def log_odds(probability: float) -> float:
    """Log-odds, bounded: an antecedent without rivals is not certain."""
    bounded = min(max(probability, 0.01), 0.999)
    return log(bounded / (1 - bounded))


@cache
def load_weights() -> dict[str, float]:
    """The shares and the curve, as shipped."""
    weights: dict[str, float] = json.loads(MODEL.read_text(encoding="utf-8"))
    return weights
