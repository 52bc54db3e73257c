"""Measure the cost of a command with all its child processes.

It reads /proc, so it is for Linux only.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

_TICKS = os.sysconf("SC_CLK_TCK")
_INTERVAL = 0.1


@dataclass(frozen=True)
class Cost:
    """Elapsed and CPU seconds, peak bytes, and seconds until the first record.

    Over all processes; the first record is that of a crawl.
    """

    TIMES: ClassVar = ("wall", "cpu", "peak")
    wall: float
    cpu: float
    peak: float
    processes: int
    first: float | None = None


def measure(command: list[str], *, copies: int = 1, output: Path | None = None) -> Cost:
    """Run `command` to its end, and measure its cost.

    CPU time and memory (PSS, so that shared pages count once) are sampled ten times a second.

    Args:
        copies: how many of it run at once.
        output: folder in which a crawl makes the folder of its run.

    Raises:
        subprocess.CalledProcessError: the command failed.
    """
    started = time.perf_counter()
    with tempfile.TemporaryFile("w+") as errors:
        processes = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=errors) for _ in range(copies)]
        cpu: dict[int, float] = {}
        peak = 0
        first: float | None = None
        while any(process.poll() is None for process in processes):
            family = {pid: seconds for process in processes for pid, seconds in descendants(process.pid).items()}
            cpu.update(family)
            peak = max(peak, sum(map(memory, family)))
            if first is None and output is not None and any(map(_has_record, output.glob("run_*/articles.jsonl*"))):
                first = time.perf_counter() - started
            time.sleep(_INTERVAL)
        wall = time.perf_counter() - started
        errors.seek(0)
        for process in processes:
            if process.returncode:
                raise subprocess.CalledProcessError(process.returncode, command, stderr=errors.read())
    return Cost(wall=wall, cpu=sum(cpu.values()), peak=peak, processes=len(cpu), first=first)


def _has_record(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:  # it has just been renamed
        return False


def descendants(pid: int) -> dict[int, float]:
    """CPU seconds of the process and of all its descendants, by process id."""
    children: dict[int, list[int]] = {}
    seconds: dict[int, float] = {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            fields = (entry / "stat").read_text().rsplit(")", 1)[1].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        children.setdefault(int(fields[1]), []).append(int(entry.name))
        seconds[int(entry.name)] = (int(fields[11]) + int(fields[12])) / _TICKS
    family, waiting = {}, [pid]
    while waiting:
        one = waiting.pop()
        if one in seconds:
            family[one] = seconds[one]
            waiting += children.get(one, [])
    return family


def memory(pid: int) -> int:
    """Proportional set size of a process in bytes; 0 if it has ended."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError, PermissionError):
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)
