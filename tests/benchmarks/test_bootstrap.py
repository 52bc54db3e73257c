from collections.abc import Sequence

import pytest

from benchmarks.bootstrap import interval, paired_interval


def mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def test_interval_holds_the_score_and_is_repeatable() -> None:
    documents = [0.0, 1.0] * 50
    low, high = interval(documents, mean)
    assert 0.35 < low < 0.5 < high < 0.65
    assert interval(documents, mean) == (low, high)


def test_paired_interval_removes_what_documents_share() -> None:
    theirs = [float(value) for value in range(100)]
    ours = [value + 1 for value in theirs]
    assert paired_interval(ours, theirs, mean) == pytest.approx((1, 1))


def test_no_documents_no_interval() -> None:
    with pytest.raises(ValueError, match="no documents"):
        interval([], mean)
