"""Decompress one gzip member or zstd frame of an archive, in bounded memory.

In a .warc.zst the first frame holds the dictionary of all others.
"""

from __future__ import annotations

import io
import re
import struct
import sys
import zlib
from typing import TYPE_CHECKING, BinaryIO, Final, Protocol

from typing_extensions import Buffer

if TYPE_CHECKING or sys.version_info < (3, 14):
    from backports import zstd
else:
    from compression import zstd

_GZIP: Final = b"\x1f\x8b\x08"
ZSTD: Final = b"\x28\xb5\x2f\xfd"
# A frame that is no content; in a .warc.zst the first holds the dictionary of all frames.
_SKIPPABLE: Final = re.compile(rb"[\x50-\x5f]\x2a\x4d\x18")
_DICTIONARY: Final = b"\x5d\x2a\x4d\x18"
_LARGEST_DICTIONARY: Final = 32 * 1024 * 1024
BLOCK_BYTES: Final = 64 * 1024


class DamagedError(ValueError):
    """A damaged record; the message says why, `url` whose page it was."""

    def __init__(self, problem: str, *, url: str = "") -> None:
        super().__init__(problem)
        self.url = url


class Unpacker(Protocol):
    """What the decompressors of gzip and zstd share."""

    name: str

    @property
    def eof(self) -> bool: ...

    @property
    def unused_data(self) -> bytes: ...

    def feed(self, packed: bytes) -> None: ...

    def unpack(self, size: int) -> bytes:
        """Up to `size` more bytes; none at the end or without input.

        Raises DamagedError.
        """


class Gzip:
    name = "gzip member"

    def __init__(self) -> None:
        self._unpacker = zlib.decompressobj(wbits=31)
        self._packed = b""

    @property
    def eof(self) -> bool:
        return self._unpacker.eof

    @property
    def unused_data(self) -> bytes:
        return self._unpacker.unused_data

    def feed(self, packed: bytes) -> None:
        self._packed = packed

    def unpack(self, size: int) -> bytes:
        """Unpack at most `size` bytes of what was fed."""
        try:
            part = self._unpacker.decompress(self._packed, size)
        except zlib.error as error:
            raise DamagedError(f"damaged {self.name}: {error}") from error
        self._packed = self._unpacker.unconsumed_tail
        return part


class Zstd:
    name = "zstd frame"

    def __init__(self, dictionary: bytes | None) -> None:
        self._unpacker = zstd.ZstdDecompressor(zstd.ZstdDict(dictionary) if dictionary else None)
        self._packed = b""

    @property
    def eof(self) -> bool:
        return bool(self._unpacker.eof)

    @property
    def unused_data(self) -> bytes:
        return bytes(self._unpacker.unused_data)

    def feed(self, packed: bytes) -> None:
        self._packed = packed

    def unpack(self, size: int) -> bytes:
        """Unpack at most `size` bytes of what was fed."""
        if not self._packed and self._unpacker.needs_input:
            return b""
        packed, self._packed = self._packed, b""
        try:
            return bytes(self._unpacker.decompress(packed, size))
        except (zstd.ZstdError, MemoryError) as error:
            raise DamagedError(f"damaged {self.name}: {error}") from error


def unpacker_of(head: bytes, dictionary: bytes | None) -> Unpacker | None:
    if head.startswith(_GZIP):
        return Gzip()
    return Zstd(dictionary) if head == ZSTD else None


class PackedSegment(io.RawIOBase):
    """Unpack the segment that begins at the position of `file`, in bounded memory."""

    def __init__(self, file: BinaryIO, unpacker: Unpacker) -> None:
        super().__init__()
        self.end = 0
        self._file = file
        self._unpacker = unpacker

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer, /) -> int:
        view = memoryview(buffer)
        while not self._unpacker.eof:
            if part := self._unpacker.unpack(len(view)):
                view[: len(part)] = part
                return len(part)
            if self._unpacker.eof:
                break
            packed = self._file.read(BLOCK_BYTES)
            if not packed:
                raise DamagedError(f"cut off: the file ends within a {self._unpacker.name}")
            self._unpacker.feed(packed)
        self.end = self._file.tell() - len(self._unpacker.unused_data)
        return 0


def read_dictionary(file: BinaryIO) -> tuple[bytes | None, int]:
    """The zstd dictionary of a .warc.zst, and the byte behind it; or None and 0.

    Raises:
        DamagedError: it is cut off, too large or damaged.
    """
    file.seek(0)
    if file.read(len(_DICTIONARY)) != _DICTIONARY:
        return None, 0
    size = int.from_bytes(file.read(4), "little")
    if size > _LARGEST_DICTIONARY:
        raise DamagedError(f"a zstd dictionary of {size} bytes")
    dictionary = file.read(size)
    if len(dictionary) < size:
        raise DamagedError("cut off within its zstd dictionary")
    if dictionary.startswith(ZSTD):
        unpacker = Zstd(None)
        unpacker.feed(dictionary)
        dictionary = unpacker.unpack(_LARGEST_DICTIONARY)
    try:
        zstd.ZstdDict(dictionary)
    except (zstd.ZstdError, ValueError) as error:
        raise DamagedError(f"damaged zstd dictionary: {error}") from error
    return dictionary, file.tell()


def skip_frames(file: BinaryIO, start: int) -> int:
    """The first byte from `start` on that begins no skippable zstd frame."""
    while True:
        file.seek(start)
        head = file.read(8)
        if len(head) < 8 or not _SKIPPABLE.match(head):
            return start
        start += 8 + int(struct.unpack("<I", head[4:])[0])
