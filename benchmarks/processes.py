"""What a command costs with all the processes that it starts. Reads /proc, so Linux only."""

from __future__ import annotations

import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

_TICKS = os.sysconf("SC_CLK_TCK")
_INTERVAL = 0.1


@dataclass(frozen=True)
class Cost:
    """Seconds by the clock, CPU seconds, and bytes at the peak, over all processes."""

    TIMES: ClassVar = ("wall", "cpu", "peak")
    wall: float
    cpu: float
    peak: float
    processes: int


def measure(command: list[str]) -> Cost:
    """Run `command` to its end and tell what it cost.

    CPU time and memory (PSS, so that shared pages count once) are sampled ten times a second.

    Raises:
        subprocess.CalledProcessError: the command failed.
    """
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    cpu: dict[int, float] = {}
    peak = 0
    while process.poll() is None:
        family = descendants(process.pid)
        cpu.update(family)
        peak = max(peak, sum(map(_memory, family)))
        time.sleep(_INTERVAL)
    wall = time.perf_counter() - started
    _, errors = process.communicate()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, stderr=errors)
    return Cost(wall=wall, cpu=sum(cpu.values()), peak=peak, processes=len(cpu))


def descendants(pid: int) -> dict[int, float]:
    """CPU seconds of the process and of all below it, by process id."""
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


def _memory(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError, PermissionError):
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)
