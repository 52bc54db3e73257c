"""The folder of one run: files end in `.part` until the run has finished."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from pipelines.core.jsonl import to_line
from pipelines.core.records import Article, Record, Rejected
from pipelines.runs.line_file import LineFile, sync_folder

FILE_NAMES: Mapping[type[Record], str] = MappingProxyType({Article: "articles.jsonl", Rejected: "rejected.jsonl"})

# The responses of a run that keeps them: gzip members, each a WARC record.
RAW_NAME = "raw.warc.gz"

# The link in OUTPUT_DIR to the newest finished run.
LATEST = "latest"

PART = ".part"


def new_run_id(started: datetime) -> str:
    """A new id that sorts by time: `run_20260102T030405Z_1a2b3c`."""
    return f"run_{started:%Y%m%dT%H%M%SZ}_{secrets.token_hex(3)}"


class RunFolder:
    """The folder of a run: JSON Lines for each kind of record, raw.warc.gz.

    It is `OUTPUT_DIR/<run id>/`.

    Args:
        path: created if missing.
        sizes: file name to committed bytes, of a run that is resumed.

    Raises:
        OSError: from any method, if the disk does not allow the operation.
    """

    def __init__(self, path: Path, *, sizes: Mapping[str, int]) -> None:
        self.path = path
        self.path.mkdir(parents=True, exist_ok=True)
        for leftover in path.glob(".*.restored"):
            leftover.unlink()
        self._files = {name: self._opened(name, size=sizes.get(name, 0)) for name in FILE_NAMES.values()}
        if RAW_NAME in sizes:
            self._files[RAW_NAME] = self._opened(RAW_NAME, size=sizes[RAW_NAME])
        else:
            self._part(RAW_NAME).unlink(missing_ok=True)

    def write(self, record: Record) -> tuple[int, int]:
        """Append the record's line to its file; returns the bytes that it spans."""
        return self._files[FILE_NAMES[type(record)]].write(to_line(record))

    @property
    def has_raw(self) -> bool:
        return RAW_NAME in self._files

    def write_raw(self, members: bytes) -> None:
        """Append WARC records, each a gzip member of its own, to raw.warc.gz."""
        if not self.has_raw:
            self._files[RAW_NAME] = self._opened(RAW_NAME, size=0)
        self._files[RAW_NAME].write(members)

    def sync(self) -> dict[str, int]:
        """Sync all files to disk; returns the size of each."""
        for file in self._files.values():
            file.sync()
        return self.sizes

    @property
    def sizes(self) -> dict[str, int]:
        return {name: file.bytes for name, file in self._files.items()}

    @property
    def digests(self) -> dict[str, str]:
        """SHA-256 of each file."""
        return {name: file.sha256 for name, file in self._files.items()}

    def check(self, digests: Mapping[str, str]) -> None:
        """Compare the files of a resumed run with the digests that were committed.

        Raises:
            OSError: another program has changed one.
        """
        for name, digest in digests.items():
            if name in self._files and self._files[name].sha256 != digest:
                message = "another program has changed it since it was committed; -a fresh=1 begins a new run"
                raise OSError(None, message, self._files[name].path)

    def checksums(self) -> dict[str, dict[str, int | str]]:
        """Bytes, rows (of JSON Lines) and SHA-256 of each file."""
        return {
            name: {"bytes": file.bytes} | ({} if name == RAW_NAME else {"rows": file.rows}) | {"sha256": file.sha256}
            for name, file in self._files.items()
        }

    @property
    def articles_path(self) -> Path:
        """Where the articles are, finished or not."""
        return self._present(FILE_NAMES[Article])

    def close(self) -> None:
        """Close the files; torn lines that were not synced are truncated on resuming."""
        for file in self._files.values():
            with contextlib.suppress(OSError):  # a full disk has been reported already
                file.close()

    def finish(self, texts: Mapping[str, str]) -> None:
        """Give all files their final names, `texts` last, and point `latest` here.

        Files that an interrupted call has renamed already stay as they are.
        """
        for file in self._files.values():
            file.sync()
            file.verify()
        for name, text in texts.items():
            self.note(name, text)
        for name in (*self._files, *texts):
            if self._part(name).exists():
                self._part(name).replace(self.path / name)
        sync_folder(self.path)
        self.point(LATEST)

    def note(self, name: str, text: str) -> None:
        """Write `text` to `name`.part, unless `name` is complete."""
        if (self.path / name).exists():
            return
        with self._part(name).open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())

    def remove(self) -> None:
        """Delete the folder of a run that wrote nothing."""
        self.close()
        for file in self.path.iterdir():
            file.unlink()
        self.path.rmdir()

    def _part(self, name: str) -> Path:
        return self.path / f"{name}{PART}"

    def _opened(self, name: str, *, size: int) -> LineFile:
        return LineFile(self._present(name), size=size)

    def _present(self, name: str) -> Path:
        return self.path / name if (self.path / name).exists() else self._part(name)

    @property
    def has_articles(self) -> bool:
        return self._files[FILE_NAMES[Article]].rows > 0

    def point(self, link: str) -> None:
        """Make the `link` in OUTPUT_DIR lead to this run."""
        # Created under another name and renamed, so that the link never is missing.
        aside = self.path.parent / f".{link}-{self.path.name}"
        aside.unlink(missing_ok=True)
        aside.symlink_to(self.path.name, target_is_directory=True)
        aside.replace(self.path.parent / link)
        sync_folder(self.path.parent)


def check_link(path: Path) -> None:
    """Raise OSError where something of the user's stands in the place of a link."""
    # A copy of the output that follows links has folders there; a run must not end by replacing them.
    if path.exists() and not path.is_symlink():
        raise OSError(None, "it is no link to a run; move it away", path)
