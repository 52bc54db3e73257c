"""A growing file of lines, with its checksum; it notices changes by others."""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
from pathlib import Path
from typing import BinaryIO

logger = logging.getLogger(__name__)

_READ_BYTES = 1024 * 1024


class LineFile:
    """A growing file of `rows` lines and `bytes` bytes, with its SHA-256.

    Args:
        path: created if missing.
        size: the committed bytes; the file is truncated to that.

    Raises:
        OSError: the file is shorter than `size`, or the disk does not allow the operation.
    """

    def __init__(self, path: Path, *, size: int) -> None:
        self.path = path
        self.bytes = 0
        self.rows = 0
        self._digest = hashlib.sha256()
        self._file: BinaryIO = path.open("r+b" if path.exists() else "w+b")
        self._resume(path, size)

    def write(self, line: bytes) -> tuple[int, int]:
        """Append `line`; returns the bytes that it spans."""
        self._file.write(line)
        start = self.bytes
        self._count(line)
        return start, self.bytes

    def sync(self) -> None:
        """Flush to disk, and check that nobody else has written."""
        self._file.flush()
        if not self._is_in_place():
            self._restore()
        found = os.fstat(self._file.fileno()).st_size
        if found != self.bytes:
            raise OSError(None, f"another program has changed it: {found} bytes instead of {self.bytes}", self.path)
        os.fsync(self._file.fileno())

    def verify(self) -> None:
        """Read the whole file again and compare it with what was written.

        Raises:
            OSError: another program has changed it.
        """
        if _digest_of(self._file) != self.sha256:
            raise OSError(
                None, "another program has changed it: the checksum differs from that of the lines", self.path
            )

    def close(self) -> None:
        self._file.close()

    @property
    def sha256(self) -> str:
        return self._digest.hexdigest()

    def _is_in_place(self) -> bool:
        try:
            return os.path.samestat(os.fstat(self._file.fileno()), self.path.stat())
        except FileNotFoundError:
            return False

    def _restore(self) -> None:
        """Write an open file again that another program has deleted or replaced."""
        logger.warning("%s was deleted or replaced by another program; it is written again", self.path)
        aside = self.path.with_name(f".{self.path.name}.restored")
        restored = aside.open("w+b")
        self._file.seek(0)
        shutil.copyfileobj(self._file, restored, _READ_BYTES)
        restored.flush()
        os.fsync(restored.fileno())
        aside.replace(self.path)
        self._file.close()
        self._file = restored
        sync_folder(self.path.parent)

    def _resume(self, path: Path, size: int) -> None:
        """Read the lines committed before, and cut off what follows."""
        while self.bytes < size and (chunk := self._file.read(min(size - self.bytes, _READ_BYTES))):
            self._count(chunk)
        if self.bytes < size:
            raise OSError(None, f"has {self.bytes} of the {size} bytes committed; -a fresh=1 begins a new run", path)
        self._file.seek(size)
        self._file.truncate()

    def _count(self, written: bytes) -> None:
        self._digest.update(written)
        self.bytes += len(written)
        self.rows += written.count(b"\n")


def checksum(lines: str) -> dict[str, int | str]:
    """Bytes, rows and SHA-256 of a text file, as in `RunFolder.checksums`."""
    written = lines.encode("utf-8")
    return {"bytes": len(written), "rows": written.count(b"\n"), "sha256": hashlib.sha256(written).hexdigest()}


def _digest_of(file: BinaryIO) -> str:
    """The SHA-256 of a file, from its start."""
    file.seek(0)
    digest = hashlib.sha256()
    while chunk := file.read(_READ_BYTES):
        digest.update(chunk)
    return digest.hexdigest()


def sync_folder(folder: Path) -> None:
    """Make the names of new files in a folder durable."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
