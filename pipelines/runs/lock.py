"""One run of a job at a time."""

from __future__ import annotations

import fcntl
import json
import os
import socket
from datetime import datetime
from pathlib import Path


class LockedError(OSError):
    """Another process holds the lock; the message says which."""


class JobLock:
    """An exclusive lock on the file at `path`, which names its holder.

    The kernel releases it when the holder dies.

    Raises:
        LockedError: another process holds it.
        OSError: the file cannot be created.
    """

    def __init__(self, path: Path, *, started: datetime) -> None:
        self.path = path
        self._file = _locked(path)
        holder = {"pid": os.getpid(), "host": socket.gethostname(), "since": f"{started:%Y-%m-%dT%H:%M:%SZ}"}
        os.ftruncate(self._file, 0)
        os.write(self._file, json.dumps(holder).encode() + b"\n")

    def release(self) -> None:
        # Deleted while still held: a process that has opened it meanwhile finds it gone and creates a new one.
        self.path.unlink(missing_ok=True)
        os.close(self._file)


def _locked(path: Path) -> int:
    """Open and lock the file of a job, which an earlier run may be deleting."""
    while True:
        file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            with os.fdopen(file) as held:
                raise LockedError(f"another run of this job is in progress: {_holder(held.read())}") from None
        if _is_at(file, path):
            return file
        os.close(file)


def _is_at(file: int, path: Path) -> bool:
    """Whether `path` still is the open `file`, neither deleted nor replaced."""
    try:
        return os.path.samestat(os.fstat(file), path.stat())
    except FileNotFoundError:
        return False


def _holder(content: str) -> str:
    """Who holds the lock, as the file tells."""
    try:
        holder = json.loads(content)
        return f"process {holder['pid']} on {holder['host']}, since {holder['since']}"
    except (ValueError, KeyError, TypeError, RecursionError):
        return "a process that is just starting"
