import math

import pytest

from pipelines.core.logistic import log_odds, probability


def test_probability_undoes_log_odds() -> None:
    assert probability({"odds": log_odds(0.7)}, {"bias": 0.0, "odds": 1.0, "other": 5.0}) == pytest.approx(0.7)


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_nothing_is_certain(share: float) -> None:
    assert math.isfinite(log_odds(share))
    assert 0 < probability({"odds": (share - 0.5) * 1e6}, {"bias": 0.0, "odds": 1.0}) < 1
