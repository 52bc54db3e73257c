"""Runs that are killed at random moments and taken up: what they write is what an undisturbed run writes."""

from __future__ import annotations

import signal

import pytest

from benchmarks.kills import measure


@pytest.mark.parametrize(
    ("how", "kills", "size"),
    [
        (signal.SIGKILL, 15, 15),
        (signal.SIGTERM, 3, 15),
        pytest.param(signal.SIGKILL, 100, 60, marks=pytest.mark.slow),
        pytest.param(signal.SIGTERM, 100, 60, marks=pytest.mark.slow),
    ],
)
def test_nothing_is_lost_doubled_or_torn(how: signal.Signals, kills: int, size: int) -> None:
    tally = measure(kills=kills, how=how, seed=7, size=size)
    assert (tally.lost, tally.doubled, tally.torn) == (0, 0, 0)
    assert (tally.kills, tally.runs > 0, tally.records > 0) == (kills, True, True)
    # Every stop that was asked for is told; those by SIGKILL the kernel tells.
    assert tally.exit_codes == {0: tally.runs, (1 if how is signal.SIGTERM else -signal.SIGKILL): kills}
