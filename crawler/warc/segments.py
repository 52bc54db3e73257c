"""The unpacked bytes of an archive: gzip members, zstd frames, or plain.

Segments are unpacked here, not by warcio or FastWARC: at a damaged or cut off member warcio hands out what comes before
the damage as if it were all, or drops it without a word, FastWARC raises, and neither reads on behind it.
"""

from __future__ import annotations

import io
import re
import struct
import sys
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final, Protocol

from typing_extensions import Buffer

if TYPE_CHECKING or sys.version_info < (3, 14):
    from backports import zstd
else:
    from compression import zstd

# What follows each record's content.
END: Final = b"\r\n\r\n"
_GZIP: Final = b"\x1f\x8b\x08"
_ZSTD: Final = b"\x28\xb5\x2f\xfd"
# A frame that is no content; in a .warc.zst the first holds the dictionary of all frames.
_SKIPPABLE: Final = re.compile(rb"[\x50-\x5f]\x2a\x4d\x18")
_DICTIONARY: Final = b"\x5d\x2a\x4d\x18"
_LARGEST_DICTIONARY: Final = 32 * 1024 * 1024
_RECORD: Final = b"WARC/"
# Where a record may begin: a packed segment, or the line that opens a record's header, with a field after it. Neither
# need follow a line break: what comes before it may be cut off.
_MAY_BEGIN: Final = re.compile(rb"\x1f\x8b\x08|\x28\xb5\x2f\xfd|WARC/[01]\.\d{1,2}\r?\n[A-Za-z-]{1,40}:")
_OPENING: Final = re.compile(rb"WARC/[01]\.\d{1,2}\r?\n\Z")
# Longer than any match of them.
_OVERLAP: Final = 64
_BLOCK_BYTES: Final = 64 * 1024
# Unpacked bytes behind a damaged record in which the next is sought; a segment that unpacks to more is a bomb.
_FARTHEST_RECORD: Final = 1024**3


class DamagedError(ValueError):
    """A damaged record; the message says why, `url` whose page it was."""

    def __init__(self, problem: str, *, url: str = "") -> None:
        super().__init__(problem)
        self.url = url


class Segment:
    """Unpacked bytes of `file` from `start`: a packed segment, or all that follows.

    `position` counts the unpacked bytes that were read.

    Raises:
        DamagedError: from reading, where the segment is damaged or cut off.
        OSError: from reading, where the file cannot be read.
    """

    def __init__(self, file: BinaryIO, start: int, *, dictionary: bytes | None = None) -> None:
        file.seek(start)
        self.start = start
        unpacker = _unpacker(file.read(len(_ZSTD)), dictionary)
        self.is_packed = unpacker is not None
        file.seek(start)
        self._file = file
        self._packed = _PackedSegment(file, unpacker) if unpacker else None
        self._stream = io.BufferedReader(self._packed, _BLOCK_BYTES) if self._packed else file
        self.position = 0

    def read(self, size: int) -> bytes:
        got = self._stream.read(size)
        self.position += len(got)
        return got

    def readline(self, limit: int) -> bytes:
        """The bytes up to and with the next newline, at most `limit`; none at the end."""
        got = self._stream.readline(limit)
        self.position += len(got)
        return got

    def may_end_after(self, size: int) -> bool:
        """Whether a record can end `size` bytes on, as far as is known unread."""
        if self.is_packed:
            return True
        here = self._file.tell()
        is_within = here + size <= self._file.seek(0, io.SEEK_END)
        behind = b""
        if is_within:
            self._file.seek(here + size)
            behind = self._file.read(_OVERLAP)
        self._file.seek(here)
        return is_within and (behind.startswith(END) or behind.lstrip(b"\r\n")[: len(_RECORD)] in {b"", _RECORD})

    def skip_to_record(self, after: int) -> bytes:
        """Read on to the first line behind `after` that opens a record, if any."""
        while self.position < after and self.read(min(_BLOCK_BYTES, after - self.position)):
            pass
        last = after + _FARTHEST_RECORD
        while self.position < last and (line := self.readline(_BLOCK_BYTES)):
            if opening := _OPENING.search(line):
                return opening.group()
        return b""

    @property
    def end(self) -> int:
        """The byte at which the next segment begins, once this one was read."""
        return self._packed.end if self._packed else self.start + self.position

    def place(self, position: int) -> str:
        """The place of an unpacked byte: a byte of the file, `+` one in the segment."""
        if not self.is_packed:
            return str(self.start + position)
        return f"{self.start}+{position}" if position else str(self.start)


class _Unpacker(Protocol):
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


class _Gzip:
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


class _Zstd:
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


def _unpacker(head: bytes, dictionary: bytes | None) -> _Unpacker | None:
    if head.startswith(_GZIP):
        return _Gzip()
    return _Zstd(dictionary) if head == _ZSTD else None


class _PackedSegment(io.RawIOBase):
    """Unpack the segment that begins at the position of `file`, in bounded memory."""

    def __init__(self, file: BinaryIO, unpacker: _Unpacker) -> None:
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
            packed = self._file.read(_BLOCK_BYTES)
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
    if dictionary.startswith(_ZSTD):
        unpacker = _Zstd(None)
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


@dataclass
class Effort:
    """What may still be spent on the damage in a file.

    So a file made of damage ends, too.

    Attributes:
        probes: places that look like a packed record and are none; by chance there is one in 16 MB.
        reread: bytes that are read, or unpacked, a second time.
    """

    probes: int = 20_000
    reread: int = 64 * 1024 * 1024


def next_segment(file: BinaryIO, *, after: int, effort: Effort, dictionary: bytes | None = None) -> int | None:
    """The first byte from `after` on at which a record begins, or None."""
    base = after
    file.seek(base)
    window = b""
    while block := file.read(_BLOCK_BYTES):
        window += block
        for match in _MAY_BEGIN.finditer(window):
            begin = base + match.start()
            if match.group().startswith(_RECORD):
                return begin
            if effort.probes > 0:
                effort.probes -= 1
                if _unpacks_to_record(file, begin, dictionary):
                    effort.probes += 1
                    return begin
        base += max(len(window) - _OVERLAP, 0)
        window = window[-_OVERLAP:]
        file.seek(base + len(window))
    return None


def _unpacks_to_record(file: BinaryIO, begin: int, dictionary: bytes | None) -> bool:
    # These bytes occur in packed data by chance, too.
    try:
        return Segment(file, begin, dictionary=dictionary).read(len(_RECORD)) == _RECORD
    except DamagedError:
        return False
