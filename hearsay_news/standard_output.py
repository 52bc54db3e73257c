"""Standard streams that are closed, full, or whose reader has left."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager


class StandardOutputError(Exception):
    """Standard output takes no more.

    `line` is for standard error; it is empty where a reader such as `head` has enough.
    """

    def __init__(self, error: OSError) -> None:
        super().__init__(str(error))
        is_left = isinstance(error, BrokenPipeError)
        self.line = "" if is_left else f"error: cannot write to standard output: {error.strerror or error}\n"


@contextmanager
def usable_streams() -> Iterator[None]:
    """Open closed standard streams, let them take any character, flush at the end.

    Raises:
        StandardOutputError: what was written did not get there.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # `hearsay … >&-`
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115 - for the whole process
    # What a page says may hold characters that the terminal's charset lacks.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    yield
    write("")


def write(text: str) -> None:
    """Write to standard output at once; a StandardOutputError if that fails."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        # Python flushes once more as it ends, and would complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise StandardOutputError(error) from error
