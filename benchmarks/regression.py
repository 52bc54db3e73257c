"""Logistic regression by iteratively reweighted least squares."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

_STEPS = 25


def fit_weights(features: Floats, labels: Floats, *, penalty: float) -> tuple[Floats, float]:
    """Fit the weights of standardised features, and the bias, to `labels` of 1 and 0.

    Args:
        penalty: of squared weights; the bias has none.
    """
    rows = np.concatenate([features, np.ones((len(features), 1))], axis=1)
    weights = np.zeros(rows.shape[1])
    penalties = np.full(rows.shape[1], penalty)
    penalties[-1] = 0.0
    for _ in range(_STEPS):
        likely = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        gradient = rows.T @ (labels - likely) - penalties * weights
        curvature = (rows * (likely * (1 - likely))[:, None]).T @ rows + np.diag(penalties + 1e-6)
        weights += np.linalg.solve(curvature, gradient)
    return weights[:-1], float(weights[-1])
