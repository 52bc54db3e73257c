"""What a run wrote: its records, as other runs write them too, and how far it is."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path


def records(output: Path) -> Counter[str]:
    """Every line of the finished run, without the run's id and times.

    These differ between any two runs.
    """
    lines: Counter[str] = Counter()
    for name in ("articles.jsonl", "rejected.jsonl"):
        for line in (output / "latest" / name).read_bytes().splitlines(keepends=True):
            lines[name + " " + comparable(line)] += 1
    return lines


def comparable(line: bytes) -> str:
    """A line without what differs between any two runs; "torn" if it is no record."""
    try:
        record = json.loads(line)
    except ValueError:
        return "torn"
    if not line.endswith(b"\n"):
        return "torn"
    record.pop("retrievedAt", None)
    for name in ("runId", "retrievedAt"):
        record.get("metadata", {}).pop(name, None)
    return json.dumps(record, sort_keys=True)


def latest(output: Path) -> str | None:
    """The name of the newest finished run."""
    link = output / "latest"
    return link.readlink().name if link.is_symlink() else None


def written(output: Path) -> int:
    """The number of bytes in the files of an unfinished run."""
    return sum(path.stat().st_size for path in output.glob("run_*/*.jsonl.part"))
