"""Ridge logistic regression for a few features and few examples, in numpy alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

_STEPS = 50


def fit(
    features: Sequence[dict[str, float]],
    labels: Sequence[bool],
    *,
    penalty: float | Mapping[str, float] = 1.0,
    prior: Mapping[str, float] | None = None,
) -> dict[str, float]:
    """Fit weights by name, and the "bias", by Newton's method.

    Args:
        penalty: weight of the squared distance from the prior, for standardised features; may differ by name.
        prior: expected weights of standardised features, by name; 0 unless given.
    """
    names = list(features[0])
    raw = np.array([[row[name] for name in names] for row in features], dtype=np.float64)
    mean, spread = raw.mean(0), raw.std(0)
    spread[spread < 1e-9] = 1.0
    inputs = np.column_stack([np.ones(len(raw)), (raw - mean) / spread])
    targets = np.array(labels, dtype=np.float64)
    costs = [penalty[name] if isinstance(penalty, Mapping) else penalty for name in names]
    ridge = np.diag([1e-6, *costs])
    expected = np.array([0.0, *((prior or {}).get(name, 0.0) for name in names)])
    weights = expected.copy()
    for _ in range(_STEPS):
        shares = _sigmoid(inputs @ weights)
        gradient = inputs.T @ (shares - targets) + ridge @ (weights - expected)
        curvature = (inputs * (shares * (1 - shares))[:, None]).T @ inputs + ridge
        step = np.linalg.solve(curvature, gradient)
        weights -= step
        if np.abs(step).max() < 1e-8:
            break
    plain = weights[1:] / spread
    bias = float(weights[0] - plain @ mean)
    return {"bias": round(bias, 4), **{name: round(float(value), 4) for name, value in zip(names, plain, strict=True)}}


def _sigmoid(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return 1 / (1 + np.exp(-np.clip(values, -30, 30)))
