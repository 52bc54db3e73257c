"""The benchmark of hostile input in its bounded form.

Short inputs, on which only what explodes is slow.
"""

from __future__ import annotations

import pytest

from benchmarks.hostile.__main__ import STEEPEST, sample
from benchmarks.hostile.functions import FUNCTIONS, pairs
from benchmarks.hostile.measuring import Growth, Measurer

SIZE = 6_000
# CPU seconds; what is linear at two seconds for 100 kB needs a tenth of that, and a busy machine lies.
LIMIT = 2.0
# In two languages, with a network that takes three times as long.
LIMITS = {"extract_claims, German": 4.0}


def measured(function: str, *, count: int | None) -> list[Growth]:
    chosen = [case for case in pairs() if case[0] == function]
    chosen = chosen if count is None else sample(chosen, count)
    with Measurer(limit=60) as measurer:
        return [measurer.growth(function, kind, make, sizes=[SIZE]) for _, kind, make in chosen]


@pytest.mark.slow
@pytest.mark.parametrize("function", [name for name in FUNCTIONS if "claims" in name or "attributions" in name])
def test_claims_of_100_kb_take_time_in_proportion(function: str) -> None:
    chosen = sample([case for case in pairs() if case[0] == function], 6)
    with Measurer(limit=120) as measurer:
        grown = [measurer.growth(function, kind, make, sizes=[25_000, 100_000]) for _, kind, make in chosen]
    assert not [one for one in grown if one.crash or one.exponent > STEEPEST]


@pytest.mark.parametrize("count", [25, pytest.param(None, marks=pytest.mark.slow)])
@pytest.mark.parametrize("function", FUNCTIONS)
def test_hostile_input_is_read_in_time(function: str, count: int | None) -> None:
    limit = LIMITS.get(function, LIMIT)
    slow = [one for one in measured(function, count=count) if one.crash or max(one.seconds.values()) > limit]
    assert not slow, slow


def test_what_takes_too_long_or_raises_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    with Measurer(limit=0.25) as measurer:
        assert measurer.growth("detect", "x", lambda size: "a " * size, sizes=[10]).crash is None
        too_long = measurer.growth("clean_html", "x", lambda size: "<p>Rain fell.</p>" * size, sizes=[100_000])
    assert max(too_long.seconds.values()) == float("inf")
    assert too_long.exponent == float("inf")
    growth = Growth("f", "x", {1000: 0.1, 10_000: 10.0})
    assert growth.exponent == pytest.approx(2.0)
    assert growth.per_100_kb == pytest.approx(100.0)
