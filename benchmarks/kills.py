"""Disturb runs of all three spiders, and resume them until they finish.

Their output is compared with that of undisturbed runs. The jobs (`jobs`) run the real program in a process of its own.
Runs are killed at random moments and just before they finish, paused, started twice at once, and deprived of their
workers. The moments are drawn by a seeded generator: one signal in five hits a session while it starts, the others
after it has written something, so that a run is disturbed several times before it finishes.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from benchmarks.processes import descendants
from benchmarks.run_output import latest, records, written
from crawler.settings import ITEM_PIPELINES

WITHOUT_CLAIMS = {name: order for name, order in ITEM_PIPELINES.items() if "claims" not in name}
ROOT = Path(__file__).resolve().parents[1]
FINISHED, FAILED = 0, 1

# Share of the signals sent before a session has written anything; and the largest share of an undisturbed run's work
# that a session does before any other signal.
_AT_START = 0.2
_MOST_OF_WORK = 0.7
# Runs for each signal after which something is wrong with the moments that are chosen.
_MOST_RUNS_A_KILL = 20


@dataclass
class Tally:
    """The figures of one row of the table."""

    kills: int = 0
    runs: int = 0
    records: int = 0
    lost: int = 0
    doubled: int = 0
    torn: int = 0
    exit_codes: Counter[int] = field(default_factory=Counter)


def command(
    folder: Path | None, output: Path, *arguments: str, claims: bool = True, spider: str = "seeds", workers: int = 0
) -> list[str]:
    """The command line of a crawl of `folder`."""
    settings = {
        "OUTPUT_DIR": output,
        "OUTPUT_COMMIT_SECONDS": 0.02,
        "DOWNLOAD_DELAY": 0,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 4,
        "PROGRESS_ENABLED": 0,
        "WORKERS": workers,
        "FETCH_PRIVATE_ADDRESSES": 1,
        "ITEM_PIPELINES": json.dumps(ITEM_PIPELINES if claims else WITHOUT_CLAIMS),
    }
    options = [f"{name}={value}" for name, value in settings.items()]
    scrapy = [sys.executable, "-m", "scrapy", "crawl", spider, *([] if folder is None else ["-a", f"path={folder}"])]
    return [*scrapy, *(part for option in options for part in ("-s", option)), *arguments]


@dataclass
class Job:
    """A job to disturb.

    Attributes:
        command: command line that starts it, for an output folder.
        template: initial content of the output folder, such as an earlier run and its ledger; None for nothing.
        expected: what an undisturbed run writes.
        start: seconds until an undisturbed run has written something.
        work: seconds from then to its end, the shortest that was seen: signals are timed by it, and a machine that was
            busy when it was measured must not have all of them come too late.
    """

    command: Callable[[Path], list[str]]
    template: Path | None
    expected: Counter[str]
    start: float
    work: float


# When to disturb a session: whether to wait until it has written something, and seconds to wait.
Moment = Callable[[Job, random.Random], tuple[bool, float]]


def any_moment(job: Job, pick: random.Random) -> tuple[bool, float]:
    if pick.random() < _AT_START:
        return False, pick.uniform(0, job.start)
    return True, pick.uniform(0, job.work * _MOST_OF_WORK)


def last_moments(job: Job, pick: random.Random) -> tuple[bool, float]:
    """A moment at which a signal may hurt most.

    Within 300 milliseconds of the end, during commits, renames, links, and updates of the ledger.
    """
    return True, max(job.work - pick.uniform(0, 0.3), 0.0)


def disturbed(
    job: Job,
    *,
    kills: int,
    how: signal.Signals,
    pick: random.Random,
    seconds: float = float("inf"),
    moment: Moment = any_moment,
) -> Tally:
    """Run the job until it has received `kills` signals and finishes.

    Each run is resumed until then.

    Args:
        how: the signal to send.
        seconds: after which no more signals are sent.
    """
    tally = Tally()
    deadline = time.monotonic() + seconds
    while tally.kills < kills and time.monotonic() < deadline:
        if tally.runs > _MOST_RUNS_A_KILL * kills:
            raise RuntimeError(f"{tally.runs} runs ended before a signal reached them")
        with output_folder(job) as output:
            done = False
            while not done:
                still = tally.kills < kills and time.monotonic() < deadline
                done = attempt(job, output, tally, how=how if still else None, pick=pick, moment=moment)
            compare(records(output), job.expected, tally)
    return tally


@contextlib.contextmanager
def output_folder(job: Job) -> Iterator[Path]:
    """Make the folder a job writes to, with earlier runs if it has a template."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "output"
        if job.template is not None:
            shutil.copytree(job.template, output, symlinks=True)
        yield output


def attempt(
    job: Job, output: Path, tally: Tally, *, how: signal.Signals | None, pick: random.Random, moment: Moment
) -> bool:
    """Start the job once, and send it a signal, if any.

    Returns whether it finished its run.
    """
    before = written(output)
    finished_before = latest(output)
    process = started(job, output)
    if how is not None:
        after_progress, wait = moment(job, pick)
        if after_progress:
            await_progress(process, output, before)
        began = time.monotonic()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(wait)
        if process.poll() is None:
            process.send_signal(how)
        elif after_progress:
            job.work = min(job.work, time.monotonic() - began)
    elif process.wait() != FINISHED:
        raise RuntimeError(f"an undisturbed session ended with exit code {process.returncode}")
    # A signal may arrive when the run is ending anyway, or when only its exit is left; then it disturbs nothing.
    done = process.wait() == FINISHED or latest(output) != finished_before
    tally.kills += process.returncode != FINISHED
    tally.exit_codes[process.returncode] += 1
    return done


def kill_workers(job: Job, *, times: int, pick: random.Random) -> Tally:
    """Kill all child processes of a session, `times` times, 0.6 seconds apart.

    The run must recover and finish.
    """
    tally = Tally()
    with output_folder(job) as output:
        process = started(job, output)
        await_progress(process, output, written(output))
        time.sleep(pick.uniform(0, job.work / 4))
        for _ in range(times):
            for pid in descendants(process.pid).keys() - {process.pid}:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
                    tally.kills += 1
            time.sleep(0.6)
        end(process, tally)
        compare(records(output), job.expected, tally)
    return tally


def paused(job: Job, *, seconds: float) -> Tally:
    """Stop a session with SIGSTOP, and let it continue after a while."""
    tally = Tally(kills=1)
    with output_folder(job) as output:
        process = started(job, output)
        await_progress(process, output, written(output))
        process.send_signal(signal.SIGSTOP)
        time.sleep(seconds)
        process.send_signal(signal.SIGCONT)
        end(process, tally)
        compare(records(output), job.expected, tally)
    return tally


def started_twice(job: Job) -> Tally:
    """Start a job twice at once: one session does it, the other is refused."""
    tally = Tally(kills=1)
    with output_folder(job) as output:
        both = [started(job, output) for _ in range(2)]
        codes = sorted(process.wait() for process in both)
        tally.exit_codes.update(codes)
        if codes != [FINISHED, FAILED]:
            raise RuntimeError(f"of two sessions of one job, the exit codes were {codes}")
        compare(records(output), job.expected, tally)
    return tally


def end(process: subprocess.Popen[bytes], tally: Tally) -> None:
    tally.exit_codes[process.wait()] += 1
    if process.returncode != FINISHED:
        raise RuntimeError(f"a disturbed session did not recover: exit code {process.returncode}")


def started(job: Job, output: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(job.command(output), cwd=ROOT, stderr=subprocess.DEVNULL)


def await_progress(process: subprocess.Popen[bytes], output: Path, before: int) -> None:
    """Wait until the session has written more than `before` bytes, or ended."""
    while process.poll() is None:
        with contextlib.suppress(FileNotFoundError):  # it has just been renamed
            if written(output) > before:
                return
        time.sleep(0.002)


def compare(found: Counter[str], expected: Counter[str], tally: Tally) -> None:
    """Count what was lost, doubled and torn among the records of a run."""
    tally.runs += 1
    tally.records += found.total()
    tally.torn += sum(count for line, count in found.items() if line.endswith(" torn"))
    tally.lost += (expected - found).total()
    tally.doubled += (found - expected).total()


def undisturbed(command: Callable[[Path], list[str]], *, template: Path | None = None) -> Job:
    """Make a job of `command`, and measure it in an undisturbed run."""
    job = Job(command, template, Counter(), start=0, work=0)
    with output_folder(job) as output:
        began = time.monotonic()
        process = started(job, output)
        await_progress(process, output, 0)
        wrote = time.monotonic()
        if process.wait() != FINISHED:
            raise RuntimeError(f"the undisturbed run ended with exit code {process.returncode}")
        return replace(job, expected=records(output), start=wrote - began, work=time.monotonic() - wrote)


def added(one: Tally, other: Tally) -> Tally:
    """Add two rows."""
    names = ("kills", "runs", "records", "lost", "doubled", "torn", "exit_codes")
    return Tally(**{name: getattr(one, name) + getattr(other, name) for name in names})
