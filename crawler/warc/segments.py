"""The unpacked bytes of an archive: gzip members, zstd frames, or plain.

Segments are unpacked here, not by warcio or FastWARC: at a damaged or cut off member warcio hands out what comes before
the damage as if it were all, or drops it without a word, FastWARC raises, and neither reads on behind it.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import BinaryIO, Final

from crawler.warc.unpacking import BLOCK_BYTES, ZSTD, DamagedError, PackedSegment, unpacker_of

# What follows each record's content.
END: Final = b"\r\n\r\n"
_RECORD: Final = b"WARC/"
# Where a record may begin: a packed segment, or the line that opens a record's header, with a field after it. Neither
# need follow a line break: what comes before it may be cut off.
_MAY_BEGIN: Final = re.compile(rb"\x1f\x8b\x08|\x28\xb5\x2f\xfd|WARC/[01]\.\d{1,2}\r?\n[A-Za-z-]{1,40}:")
_OPENING: Final = re.compile(rb"WARC/[01]\.\d{1,2}\r?\n\Z")
# Longer than any match of them.
_OVERLAP: Final = 64
# Unpacked bytes behind a damaged record in which the next is sought; a segment that unpacks to more is a bomb.
_FARTHEST_RECORD: Final = 1024**3


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
        unpacker = unpacker_of(file.read(len(ZSTD)), dictionary)
        self.is_packed = unpacker is not None
        file.seek(start)
        self._file = file
        self._packed = PackedSegment(file, unpacker) if unpacker else None
        self._stream = io.BufferedReader(self._packed, BLOCK_BYTES) if self._packed else file
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
        while self.position < after and self.read(min(BLOCK_BYTES, after - self.position)):
            pass
        last = after + _FARTHEST_RECORD
        while self.position < last and (line := self.readline(BLOCK_BYTES)):
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
    while block := file.read(BLOCK_BYTES):
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
