"""Disturb the runs of each spider, and count lost, duplicated and torn records.

python -m benchmarks.disturbances                     # all, about an hour
python -m benchmarks.disturbances --spiders news --kills 20
"""

from __future__ import annotations

import argparse
import random
import signal
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from pathlib import Path
from types import MappingProxyType

from benchmarks import kills
from benchmarks.jobs import JOBS
from benchmarks.kills import FAILED, FINISHED, Job, Tally, added

Disturb = Callable[[Job, int, random.Random], Tally]


def killed(job: Job, count: int, pick: random.Random) -> Tally:
    return kills.disturbed(job, kills=count, how=signal.SIGKILL, pick=pick)


def stopped(job: Job, count: int, pick: random.Random) -> Tally:
    return kills.disturbed(job, kills=count, how=signal.SIGTERM, pick=pick)


def killed_at_the_end(job: Job, count: int, pick: random.Random) -> Tally:
    return kills.disturbed(job, kills=count, how=signal.SIGKILL, pick=pick, moment=kills.last_moments)


def workers_killed_once(job: Job, count: int, pick: random.Random) -> Tally:
    return reduce(added, (kills.kill_workers(job, times=1, pick=pick) for _ in range(max(count // 5, 1))))


def workers_killed_twice(job: Job, count: int, pick: random.Random) -> Tally:
    return reduce(added, (kills.kill_workers(job, times=2, pick=pick) for _ in range(max(count // 5, 1))))


def paused(job: Job, count: int, pick: random.Random) -> Tally:
    return reduce(added, (kills.paused(job, seconds=pick.uniform(0.5, 3)) for _ in range(max(count // 5, 1))))


def started_twice(job: Job, count: int, pick: random.Random) -> Tally:
    return reduce(added, (kills.started_twice(job) for _ in range(max(count // 5, 1))))


# The disturbance, and the number of workers.
DISTURBANCES: Mapping[str, tuple[Disturb, int]] = MappingProxyType(
    {
        "SIGKILL": (killed, 0),
        "SIGTERM": (stopped, 0),
        "SIGKILL in the last 300 ms": (killed_at_the_end, 0),
        "workers and fork server killed": (workers_killed_once, 2),
        "the same, twice": (workers_killed_twice, 2),
        "SIGSTOP and SIGCONT": (paused, 1),
        "started twice at once": (started_twice, 0),
    }
)


def measure(spider: str, name: str, *, count: int, seed: int = 7, size: int = 15, claims: bool = False) -> Tally:
    """Disturb a spider's job `count` times; returns one row of the table."""
    disturb, workers = DISTURBANCES[name]
    with (
        tempfile.TemporaryDirectory() as folder,
        JOBS[spider](Path(folder), size=size, claims=claims, workers=workers) as job,
    ):
        return disturb(job, count, random.Random(seed))


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=50, help="signals of each kind (%(default)s)")
    parser.add_argument("--size", type=int, default=15, help="a quarter of a job's inputs (%(default)s)")
    parser.add_argument("--seed", type=int, default=0, help="of the moments (%(default)s)")
    parser.add_argument("--claims", action="store_true", help="extract claims, too, which takes longer")
    parser.add_argument("--spiders", nargs="+", choices=JOBS, default=list(JOBS))
    options = parser.parse_args(argv)
    print("| spider | disturbance | how often | runs | records compared | lost | doubled | torn lines |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    failed = False
    for spider in options.spiders:
        for name in DISTURBANCES:
            tally = measure(
                spider, name, count=options.kills, seed=options.seed, size=options.size, claims=options.claims
            )
            figures = (tally.kills, tally.runs, tally.records, tally.lost, tally.doubled, tally.torn)
            print("| " + " | ".join([spider, name, *(f"{figure:,}" for figure in figures)]) + " |", flush=True)
            failed |= bool(tally.lost or tally.doubled or tally.torn)
    return FAILED if failed else FINISHED


if __name__ == "__main__":
    sys.exit(main())
