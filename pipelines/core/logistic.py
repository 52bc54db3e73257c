"""Logistic regressions over named features, whose weights are in JSON files.

`training.claims.logistic` fits them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from math import exp, log
from pathlib import Path

_MOST_ODDS = 30.0


@cache
def load_weights(path: Path, part: str | None = None) -> dict[str, float]:
    """The weight of each feature, as shipped; a file may have several parts."""
    stored = json.loads(path.read_text(encoding="utf-8"))
    weights: dict[str, float] = stored[part] if part else stored
    return weights


def probability(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The probability of what was fitted for a case with `features`, 0 to 1."""
    logit = weights["bias"] + sum(weights.get(name, 0.0) * value for name, value in features.items())
    return 1 / (1 + exp(-max(-_MOST_ODDS, min(_MOST_ODDS, logit))))


def log_odds(share: float, *, margin: float = 1e-4) -> float:
    """The logarithm of the odds of a share, which is kept off 0 and 1 by `margin`."""
    share = min(max(share, margin), 1 - margin)
    return log(share / (1 - share))
