"""Unpack gzip files of any number of members, in linear time."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from io import BufferedIOBase

from typing_extensions import Buffer

_MAGIC = b"\x1f\x8b"
# Unpacked, a block is at most a thousand times as large.
_BLOCK_BYTES = 16 * 1024
# Members take time of their own; a file of so many that hold less than this each holds no text.
_MOST_SMALL = 1_000
_SMALL_BYTES = 64


def open_gzip(stream: BufferedIOBase) -> BufferedIOBase:
    """The unpacked content of a gzip file as a stream; closing it closes the file.

    Raises:
        gzip.BadGzipFile, zlib.error, EOFError: from reading, where the file is damaged or cut off.
    """
    return io.BufferedReader(_Unpacked(stream), 64 * 1024)


def unpacked_blocks(stream: BufferedIOBase, *, ignore_behind: bool = False) -> Iterator[bytes]:
    """The unpacked bytes of a gzip file, block by block.

    Args:
        ignore_behind: whether bytes behind the last member are ignored; zeros always are.

    Raises:
        gzip.BadGzipFile, zlib.error, EOFError: the file is damaged or cut off.
    """
    members = size = 0
    rest = _opening(stream, b"")
    while rest:
        if not rest.startswith(_MAGIC[: len(rest)]):
            if ignore_behind and members:
                return
            raise gzip.BadGzipFile("not a gzip file" if not members else "bytes that are no gzip follow")
        unpacking = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
        block = rest
        while True:
            part = unpacking.decompress(block)
            size += len(part)
            if part:
                yield part
            if unpacking.eof:
                break
            block = stream.read(_BLOCK_BYTES)
            if not block:
                raise EOFError("it ends within a member")
        members += 1
        check_small(members, size, of="members")
        rest = _opening(stream, unpacking.unused_data)


def check_small(count: int, size: int, *, of: str) -> None:
    """Raise a BadGzipFile if many members, or frames, are nearly empty.

    `count` of them have `size` bytes in all.
    """
    if count > _MOST_SMALL and size < count * _SMALL_BYTES:
        raise gzip.BadGzipFile(f"more than {_MOST_SMALL} {of} with hardly anything in them")


def _opening(stream: BufferedIOBase, behind: bytes) -> bytes:
    """The next bytes behind padding: at least a member's first two, if any."""
    behind = behind.lstrip(b"\0")
    while len(behind) < len(_MAGIC):
        block = stream.read(_BLOCK_BYTES)
        if not block:
            break
        behind = (behind + block).lstrip(b"\0")
    return behind


class _Unpacked(io.RawIOBase):
    def __init__(self, stream: BufferedIOBase) -> None:
        super().__init__()
        self._stream = stream
        self._blocks = unpacked_blocks(stream)
        self._block = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer, /) -> int:
        if not self._block:
            self._block = memoryview(next(self._blocks, b""))
        view = memoryview(buffer).cast("B")
        size = min(len(view), len(self._block))
        view[:size] = self._block[:size]
        self._block = self._block[size:]
        return size

    def close(self) -> None:
        self._stream.close()
        super().close()
