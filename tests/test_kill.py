"""Runs that are killed at random moments and taken up: what they write is what an undisturbed run writes."""

from __future__ import annotations

import signal

import pytest

from benchmarks.crawls.kills import measure


@pytest.mark.parametrize(
    ("how", "kills", "claims"),
    [
        (signal.SIGKILL, 15, False),
        (signal.SIGTERM, 3, True),
        pytest.param(signal.SIGKILL, 100, True, marks=pytest.mark.slow),
        pytest.param(signal.SIGTERM, 100, True, marks=pytest.mark.slow),
    ],
)
def test_nothing_is_lost_doubled_or_torn(how: signal.Signals, kills: int, claims: bool) -> None:
    tally = measure(kills=kills, how=how, seed=7, size=15, claims=claims)
    assert (tally.lost, tally.doubled, tally.torn) == (0, 0, 0)
    assert (tally.kills, tally.runs > 0, tally.records > 0) == (kills, True, True)
    # Every stop that was asked for is told; those by SIGKILL, or before Python has loaded Scrapy, the kernel tells.
    told = 1 if how is signal.SIGTERM else -signal.SIGKILL
    assert {0, told} <= set(tally.exit_codes) <= {0, told, -how}
