"""How much memory a crawl of many large texts takes, the crawler and its workers together, and whether it grows.

The resident memory of the process and of all below it is read from /proc while the real program works. Shared pages
are counted once for each process, so the sum is an upper bound.
"""

from __future__ import annotations

import argparse
import contextlib
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.durability import STAGES, WITH
from benchmarks.kills import ROOT, story

LIMIT = 600  # MB
_TEXT_BYTES = 50_000


def make_inputs(folder: Path, *, count: int) -> None:
    """`count` texts of 50 kB, no two alike: a short report, and behind it the repeated lines of a dump."""
    for number in range(count):
        text = story(number)
        filler = f"Line {{}} of the archive of district {number} says what the line before it said about the harbour.\n"
        lines = (filler.format(line) for line in range(_TEXT_BYTES // len(filler) + 1))
        (folder / f"{number:06}.txt").write_text((text + "\n" + "".join(lines))[:_TEXT_BYTES])


def family(pid: int) -> list[int]:
    """The process and all below it that are alive."""
    found = [pid]
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text().split():
            found += family(int(child))
    return found


def resident(pid: int) -> float:
    """MB."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def measure(folder: Path, *, claims: bool, every: float) -> list[float]:
    """Resident memory in MB, every so many seconds of a run."""
    stages = {name: at for name, at in STAGES.items() if claims or "claims" not in name}
    pipelines = ",".join(f'"{name}":{at}' for name, at in (stages | {WITH: 400}).items())
    samples: list[float] = []
    with tempfile.TemporaryDirectory() as output:
        options = ["-s", f"OUTPUT_DIR={output}", "-s", f"ITEM_PIPELINES={{{pipelines}}}", "-s", "PROGRESS_ENABLED=0"]
        command = [sys.executable, "-m", "scrapy", "crawl", "seeds", "-a", f"path={folder}", *options]
        with subprocess.Popen(command, cwd=ROOT) as process:
            while process.poll() is None:
                with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # one ended while it was looked at
                    samples.append(sum(map(resident, family(process.pid))))
                time.sleep(every)
        if process.returncode:
            raise RuntimeError(f"the run ended with exit code {process.returncode}")
    return samples


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, default=20_000, help="texts of 50 kB (%(default)s)")
    parser.add_argument("--no-claims", action="store_true", help="without the claims stage: the crawler's own memory")
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        make_inputs(Path(folder), count=options.inputs)
        samples = measure(Path(folder), claims=not options.no_claims, every=0.5)
    tenth = max(len(samples) // 10, 1)
    early, late = max(samples[tenth : 3 * tenth]), max(samples[-2 * tenth :])
    print(f"peak        {max(samples):7.0f} MB (limit {LIMIT})")
    print(f"early, late {early:7.0f} MB, {late:.0f} MB")
    return 0 if max(samples) < LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
