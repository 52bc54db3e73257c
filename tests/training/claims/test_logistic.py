import pytest

from pipelines.core.logistic import probability
from training.claims.logistic import fit

ROWS = [{"a": 1.0, "b": 5.0}, {"a": 2.0, "b": 3.0}, {"a": 3.0, "b": 4.0}, {"a": 4.0, "b": 4.0}]


def test_learns_which_feature_decides() -> None:
    weights = fit(ROWS, [False, False, True, True], penalty=0.1)
    assert weights["a"] > 0
    scores = [probability(row, weights) for row in ROWS]
    assert scores == sorted(scores)


def test_without_evidence_keeps_to_the_prior() -> None:
    weights = fit(ROWS, [False, True, True, False], penalty=1e6, prior={"b": 0.5})
    assert weights["b"] > 0
    assert weights["a"] == pytest.approx(0, abs=1e-3)
