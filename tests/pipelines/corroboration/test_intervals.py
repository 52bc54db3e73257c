from __future__ import annotations

import math

import pytest

from benchmarks.number_pairs import claim_of
from pipelines.core.records import Quantity
from pipelines.corroboration.intervals import bounds, contradictions, intervals_of, relation


@pytest.mark.parametrize(
    ("qualifier", "value", "most", "expected"),
    [
        (None, 14, None, (14, 14)),
        ("atLeast", 100, None, (100, math.inf)),
        ("moreThan", 100, None, (100, math.inf)),
        ("upTo", 50, None, (0, 50)),
        ("about", 100, None, (90, 110)),
        ("nearly", 100, None, (90, 100)),
        (None, 30, 50, (30, 50)),
        ("multipleOf", 12, None, (24, math.inf)),
        ("ordinal", 3, None, None),
        (None, None, None, None),
    ],
)
def test_bounds(
    qualifier: str | None, value: float | None, most: float | None, expected: tuple[float, float] | None
) -> None:
    quantity = Quantity(start=0, end=1, text="x", value=value, maxValue=most, qualifier=qualifier)
    assert bounds(quantity) == (None if expected is None else pytest.approx(expected))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("14 people were missing.", "Between 10 and 20 people are unaccounted for.", "overlapping"),
        ("14 people were missing.", "20 people are missing.", "disjoint"),
        ("At least 100 fighters were executed.", "Between 90 and 120 militants were killed.", "overlapping"),
        ("At least 3 people were killed.", "14 people were missing.", "incomparable"),
        ("The firm lost $5 million.", "The firm lost 5 million euros.", "incomparable"),
        ("12 ships sank.", "12 ships sank.", "equal"),
    ],
)
def test_relations(one: str, other: str, expected: str) -> None:
    (left,), (right,) = intervals_of(claim_of(one)), intervals_of(claim_of(other))
    assert relation(left, right) == relation(right, left) == expected


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        ("The ferry carried 353 people.", "The ferry had 312 passengers and 41 crew members aboard.", False),
        ("The bus carried 52 people.", "The bus had 48 passengers and 2 crew members aboard.", True),
        ("The ferry carried 353 people, among them 41 crew.", "It had 312 passengers and 41 crew aboard.", False),
        ("Three people died and 14 are missing.", "Three people died and 19 are missing.", True),
        ("Three people died and 14 are missing.", "Three people died and up to 20 are missing.", False),
    ],
)
def test_contradictions(one: str, other: str, conflict: bool) -> None:
    found = contradictions(intervals_of(claim_of(one)), intervals_of(claim_of(other)))
    assert bool(found) is conflict
    assert bool(contradictions(intervals_of(claim_of(other)), intervals_of(claim_of(one)))) is conflict
