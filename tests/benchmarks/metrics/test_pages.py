from __future__ import annotations

import pytest

from benchmarks.metrics import pages
from benchmarks.metrics.pages import Overlap, Segments


@pytest.mark.parametrize(
    ("truth", "found", "overlap"),
    [
        ("a b c d e", "a b c d e", Overlap(1, 0, 0, True)),
        ("a b c d e", "a, b c - d e!", Overlap(1, 0, 0, True)),
        ("a b c d e", "a b c d", Overlap(0.5, 0, 0.5, False)),
        ("a b c d", "a b c d e", Overlap(0.5, 0.5, 0, False)),
        ("a b", "a b", Overlap(1, 0, 0, True)),
        ("a b c d", "", Overlap(0, 0, 1, False)),
        ("", "", Overlap(0, 0, 0, True)),
    ],
)
def test_shingles(truth: str, found: str, overlap: Overlap) -> None:
    assert pages.shingles(truth, found) == overlap


def test_averages_are_over_pages() -> None:
    both = [Overlap(1, 0, 0, True), Overlap(0.5, 0.5, 0, False)]
    assert pages.precision(both) == 0.75
    assert pages.recall(both) == 1
    assert pages.f1(both) == pytest.approx(6 / 7)
    assert pages.accuracy(both) == 0.5


def test_a_page_on_which_nothing_is_found_counts_for_recall_alone() -> None:
    both = [Overlap(1, 0, 0, True), Overlap(0, 0, 1, False)]
    assert pages.precision(both) == 1
    assert pages.recall(both) == 0.5


def test_segments() -> None:
    one = pages.segments(["is  in", "is not"], ["out", "ads"], "this is\nin and ads are")
    assert one == Segments(hit=1, extra=1, missed=1, avoided=1)
    assert pages.segment_f1([one]) == 0.5
    assert pages.segment_precision([one]) == 0.5
    assert pages.segment_recall([one]) == 0.5
