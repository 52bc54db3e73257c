"""The folder of one run: files end in `.part` while it runs, and are complete without it."""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from pipelines.output.jsonl import to_line
from pipelines.records import Article, Record, Rejected

FILE_NAMES: Mapping[type[Record], str] = MappingProxyType({Article: "articles.jsonl", Rejected: "rejected.jsonl"})


def new_run_id(started: datetime) -> str:
    """An id that sorts by time and differs between runs of the same second: `run_20260102T030405Z_1a2b3c`."""
    return f"run_{started:%Y%m%dT%H%M%SZ}_{secrets.token_hex(3)}"


class RunFolder:
    """`OUTPUT_DIR/<run id>/` with one JSON Lines file a kind of record.

    Raises:
        OSError: from any method, where the disk does not allow what was asked.
    """

    def __init__(self, output_dir: Path, run_id: str) -> None:
        self.path = output_dir / run_id
        self.path.mkdir(parents=True)
        self._files = {kind: self._part(name).open("wb") for kind, name in FILE_NAMES.items()}

    def write(self, record: Record) -> None:
        self._files[type(record)].write(to_line(record))

    def close(self) -> None:
        """Make sure that every line is on disk."""
        for file in self._files.values():
            if not file.closed:
                file.flush()
                os.fsync(file.fileno())
                file.close()

    def finish(self, report: Mapping[str, Any]) -> None:
        """Close, give the files their final names, add run.json, and let `latest` point here."""
        self.close()
        self._part("run.json").write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        for name in (*FILE_NAMES.values(), "run.json"):
            self._part(name).replace(self.path / name)
        self._point_latest()

    def remove_if_empty(self) -> None:
        """Leave no trace of a run that wrote nothing."""
        parts = [self._part(name) for name in FILE_NAMES.values()]
        if not any(part.stat().st_size for part in parts):
            for part in parts:
                part.unlink()
            self.path.rmdir()

    def _part(self, name: str) -> Path:
        return self.path / f"{name}.part"

    def _point_latest(self) -> None:
        # Made aside and renamed, so that `latest` is never missing.
        aside = self.path.parent / f".latest-{self.path.name}"
        aside.symlink_to(self.path.name, target_is_directory=True)
        aside.replace(self.path.parent / "latest")
