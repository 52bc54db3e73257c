from hypothesis import given
from hypothesis import strategies as st

from pipelines.claims.confidence import POINTS, calibrated


@given(st.floats(min_value=0, max_value=1), st.floats(min_value=0, max_value=1))
def test_rises_and_stays_a_share(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 <= calibrated(low) <= calibrated(high) <= 1


def test_goes_through_its_points() -> None:
    assert all(abs(calibrated(confidence) - share) < 1e-9 for confidence, share in POINTS)
