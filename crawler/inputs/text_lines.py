"""The lines of a stream, in UTF-8 whatever it is in."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator

from pipelines.core.decoding import wide_encoding

_READ = 1024


def numbered_lines(stream: io.BufferedIOBase, *, max_bytes: int) -> Iterator[tuple[int, bytes | None]]:
    """Numbered lines from 1; None stands for a line over the limit.

    Such a line is skipped without being held. Lines of UTF-16 and UTF-32 come in UTF-8.
    """
    readline = _reader(stream)
    number = 0
    while line := readline(max_bytes + 1):
        number += 1
        if len(line) <= max_bytes:
            yield number, line
            continue
        while line and not line.endswith(b"\n"):
            line = readline(max_bytes + 1)
        yield number, None


def _reader(stream: io.BufferedIOBase) -> Callable[[int], bytes]:
    """What reads the next line of a stream, up to a number of bytes."""
    # It has to be looked into: a line break of UTF-16 is two bytes, one of which is none in UTF-8.
    buffered = stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(stream)
    encoding = wide_encoding(buffered.peek(_READ)[:_READ])
    if encoding is None:
        return buffered.readline
    # The mark tells the order of bytes; without it the name has to.
    text = io.TextIOWrapper(buffered, encoding=encoding, errors="replace", newline="\n")
    return lambda size: text.readline(size).removeprefix("\ufeff").encode("utf-8", "replace")
