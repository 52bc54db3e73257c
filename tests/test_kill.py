"""Runs of all three spiders that are disturbed and resumed.

What they write is what an undisturbed run writes.
"""

from __future__ import annotations

import signal

import pytest

from benchmarks.disturbances import DISTURBANCES, measure
from benchmarks.jobs import JOBS

_BOUNDED = {
    ("seeds", "SIGKILL"): 6,
    ("seeds", "SIGTERM"): 2,
    ("seeds", "SIGKILL in the last 300 ms"): 2,
    ("seeds", "the same, twice"): 1,
    ("seeds", "SIGSTOP and SIGCONT"): 1,
    ("seeds", "started twice at once"): 1,
    ("news", "SIGKILL"): 3,
    ("news", "SIGKILL in the last 300 ms"): 2,
    ("archive", "SIGKILL"): 2,
    ("archive", "workers and fork server killed"): 1,
}
_ALL = [(spider, name) for spider in JOBS for name in DISTURBANCES]


@pytest.mark.parametrize(
    ("spider", "name", "count"),
    [
        *((spider, name, count) for (spider, name), count in _BOUNDED.items()),
        *(pytest.param(spider, name, 50, marks=pytest.mark.slow) for spider, name in _ALL),
    ],
)
def test_nothing_is_lost_doubled_or_torn(spider: str, name: str, count: int) -> None:
    tally = measure(spider, name, count=count, size=10)
    assert (tally.lost, tally.doubled, tally.torn) == (0, 0, 0)
    assert tally.kills >= (count if "SIG" in name and "STOP" not in name else 1)
    assert tally.runs > 0
    assert tally.records > 0
    # Every stop that was asked for is told; those by SIGKILL, or before Python has loaded Scrapy, the kernel tells.
    how = {"SIGKILL": -signal.SIGKILL, "SIGTERM": -signal.SIGTERM}.get(name.split(" ", maxsplit=1)[0], 0)
    assert set(tally.exit_codes) <= {0, 1, how}
