"""Open input files, whatever has taken their place since their folder was listed."""

from __future__ import annotations

import errno
import os
import stat
from io import BufferedReader
from pathlib import Path


def open_regular(path: Path, *, inside: str = "") -> BufferedReader:
    """Open a regular file for reading, at once.

    A pipe would wait for somebody to write, and a link could be swapped behind our back.

    Args:
        inside: the folder, without links, in which the file must be; empty for anywhere.

    Raises:
        OSError: it is none, it leads out of the folder, or it cannot be opened.
    """
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK | os.O_NOCTTY)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "not a regular file", str(path))
        if inside and not _place_of(descriptor, path).is_relative_to(inside):
            raise OSError(errno.EPERM, "the link leads out of the folder given", str(path))
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def _place_of(descriptor: int, path: Path) -> Path:
    """Where an open file is; without /proc, where its path leads now."""
    try:
        return Path(os.readlink(f"/proc/self/fd/{descriptor}"))
    except OSError:
        return Path(os.path.realpath(path))
