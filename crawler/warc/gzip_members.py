"""The unpacked bytes of an archive, stretch by stretch: a gzip member, or a file that is not packed.

Members are unpacked here, not by warcio or FastWARC: at a damaged or cut off member warcio hands out what comes before
the damage as if it were all, or drops it without a word, FastWARC raises, and neither reads on behind it.
"""

from __future__ import annotations

import io
import re
import zlib
from typing import BinaryIO

from typing_extensions import Buffer

# What follows each record's content.
END = b"\r\n\r\n"
_GZIP = b"\x1f\x8b\x08"
_RECORD = b"WARC/"
# Where a record may begin: a gzip member, or the line that opens a record's header, with a field after it. Neither need
# follow a line break: what comes before it may be cut off.
_MAY_BEGIN = re.compile(rb"\x1f\x8b\x08|WARC/[01]\.\d{1,2}\r?\n[A-Za-z-]{1,40}:")
# Longer than any match of it.
_OVERLAP = 64
_BLOCK_BYTES = 64 * 1024


class DamagedError(ValueError):
    """What the file holds here is no whole record; the message says why, `url` whose page it is where that is known."""

    def __init__(self, problem: str, *, url: str = "") -> None:
        super().__init__(problem)
        self.url = url


class Stretch:
    """Unpacked bytes from byte `start` of `file` on: one gzip member, or all that follows in a file that is not packed.

    `position` counts the unpacked bytes that were read.

    Raises:
        DamagedError: from reading, where the member is damaged or cut off.
        OSError: from reading, where the file cannot be read.
    """

    def __init__(self, file: BinaryIO, start: int) -> None:
        file.seek(start)
        self.start = start
        self.is_packed = file.read(len(_GZIP)) == _GZIP
        file.seek(start)
        self._file = file
        self._member = _Member(file) if self.is_packed else None
        self._stream = io.BufferedReader(self._member, _BLOCK_BYTES) if self._member else file
        self.position = 0

    def read(self, size: int) -> bytes:
        got = self._stream.read(size)
        self.position += len(got)
        return got

    def readline(self, limit: int) -> bytes:
        """The bytes up to and with the next newline, but no more than `limit`; none at the end."""
        got = self._stream.readline(limit)
        self.position += len(got)
        return got

    def may_end_after(self, size: int) -> bool:
        """Whether a record can end `size` bytes on, as far as can be told without reading them."""
        if self.is_packed:
            return True
        here = self._file.tell()
        self._file.seek(0, io.SEEK_END)
        is_within = here + size <= self._file.tell()
        self._file.seek(here + size)
        behind = self._file.read(_OVERLAP)
        self._file.seek(here)
        return is_within and (behind.startswith(END) or behind.lstrip(b"\r\n")[: len(_RECORD)] in {b"", _RECORD})

    @property
    def end(self) -> int:
        """The byte of the file at which the next stretch begins, once this one was read to its end."""
        return self._member.end if self._member else self.start + self.position

    @property
    def place(self) -> str:
        """Where the next byte comes from: a byte of the file and, within a gzip member, `+` the unpacked byte of it."""
        if not self.is_packed:
            return str(self.start + self.position)
        return f"{self.start}+{self.position}" if self.position else str(self.start)


class _Member(io.RawIOBase):
    """Unpacks the gzip member that begins where `file` stands; memory stays bounded, however much it unpacks to."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__()
        self.end = 0
        self._file = file
        self._unzip = zlib.decompressobj(wbits=31)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer, /) -> int:
        view = memoryview(buffer)
        while not self._unzip.eof:
            packed = self._unzip.unconsumed_tail or self._file.read(_BLOCK_BYTES)
            if not packed:
                raise DamagedError("cut off: the file ends within a gzip member")
            try:
                part = self._unzip.decompress(packed, len(view))
            except zlib.error as error:
                raise DamagedError(f"damaged gzip member: {error}") from error
            if part:
                view[: len(part)] = part
                return len(part)
        self.end = self._file.tell() - len(self._unzip.unused_data)
        return 0


def next_stretch(file: BinaryIO, *, after: int) -> int | None:
    """The first byte of `file` from `after` on at which a record begins; None where there is none."""
    base = after
    file.seek(base)
    window = b""
    while block := file.read(_BLOCK_BYTES):
        window += block
        for match in _MAY_BEGIN.finditer(window):
            begin = base + match.start()
            if match.group() != _GZIP or _unpacks_to_record(file, begin):
                return begin
        base += max(len(window) - _OVERLAP, 0)
        window = window[-_OVERLAP:]
        file.seek(base + len(window))
    return None


def _unpacks_to_record(file: BinaryIO, begin: int) -> bool:
    # These three bytes occur in packed data by chance, too.
    try:
        return Stretch(file, begin).read(len(_RECORD)) == _RECORD
    except DamagedError:
        return False
