"""Read the WARC records of a file with their places, past damage."""

from __future__ import annotations

import io
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO

from warcio.statusandheaders import StatusAndHeaders, StatusAndHeadersParser

from crawler.warc.segments import END, Effort, Segment, next_segment
from crawler.warc.unpacking import DamagedError, read_dictionary, skip_frames

# A header holds a dozen short lines and an address.
_HEADER_BYTES = 256 * 1024
_DRAIN_BYTES = 64 * 1024
# No content is longer, and no integer that a seek takes.
_LONGEST_CONTENT = 2**50
# Damaged records in one packed segment, each of which has it unpacked again up to there.
_MOST_DAMAGES = 100
# Of them, those after which it is unpacked again however large it is.
_FREE_DAMAGES = 5
# A header's short lines take so many times as long to read as other bytes.
_LINE_COST = 10


@dataclass(frozen=True)
class Record:
    """A whole record.

    `place` is its offset (`Segment.place`); `content` is None if it is longer than was asked for.
    """

    place: str
    headers: StatusAndHeaders
    content: bytes | None

    @property
    def kind(self) -> str:
        """`response`, `request`, `revisit` …"""
        return self.header("WARC-Type").lower()

    @property
    def url(self) -> str:
        return _target(self.headers)

    def header(self, name: str) -> str:
        """The value of a field; empty if there is none."""
        value: str = self.headers.get_header(name, "")
        return value.strip()


@dataclass(frozen=True)
class Damage:
    """Damaged bytes from `place` on; `url` is empty if it is unknown."""

    place: str
    problem: str
    url: str


def read_records(file: BinaryIO, *, max_bytes: int) -> Iterator[Record | Damage]:
    """Everything in an archive, in order, one record held at a time.

    A record comes only after all of it was read and, in a packed segment of its own, held against the checksum. After
    damage reading goes on with the next header line or packed segment that opens a record.

    Args:
        max_bytes: content longer than that is passed over.

    Raises:
        OSError: the file cannot be read.
    """
    size = file.seek(0, io.SEEK_END)
    try:
        dictionary, behind = read_dictionary(file)
    except DamagedError as error:
        yield Damage("0", str(error), "")
        return
    start: int | None = behind
    effort = Effort()
    while start is not None and (start := skip_frames(file, start)) < size:
        start = yield from _read_segment(file, start, dictionary=dictionary, max_bytes=max_bytes, effort=effort)


def _read_segment(
    file: BinaryIO, start: int, *, dictionary: bytes | None, max_bytes: int, effort: Effort
) -> Generator[Record | Damage, None, int | None]:
    """The records of the segment at `start`; returns where the next begins."""
    reader = _SegmentReader(Segment(file, start, dictionary=dictionary), max_bytes=max_bytes)
    for number in range(_MOST_DAMAGES):
        try:
            yield from reader.records()
            return reader.segment.end
        except DamagedError as error:
            yield Damage(reader.place, str(error), error.url)
        if not reader.segment.is_packed:
            # What was read of the damaged record may hold another; of a file made of such it is passed over.
            effort.reread -= _LINE_COST * (reader.segment.position - reader.offset)
            after = reader.offset + 1 if effort.reread > 0 else max(reader.offset + 1, reader.segment.position)
            return next_segment(file, after=start + after, dictionary=dictionary, effort=effort)
        if number >= _FREE_DAMAGES:
            effort.reread -= reader.segment.position
        if effort.reread <= 0:
            break
        resumed = _resumed(file, reader, dictionary)
        if resumed is None:
            break
        reader = resumed
    return next_segment(file, after=start + 1, dictionary=dictionary, effort=effort)


def _resumed(file: BinaryIO, reader: _SegmentReader, dictionary: bytes | None) -> _SegmentReader | None:
    """A reader of what follows a damaged record in its segment; None if none does."""
    segment = Segment(file, reader.segment.start, dictionary=dictionary)
    try:
        opening = segment.skip_to_record(reader.offset + 1)
    except DamagedError:
        return None
    return _SegmentReader(segment, max_bytes=reader.max_bytes, opening=opening) if opening else None


class _SegmentReader:
    """Reads the records of a segment, from the line `opening` if given.

    `offset` is the unpacked byte at which the newest record begins.
    """

    def __init__(self, segment: Segment, *, max_bytes: int, opening: bytes = b"") -> None:
        self.segment = segment
        self.max_bytes = max_bytes
        self.offset = segment.position - len(opening)
        self._opening = opening

    @property
    def place(self) -> str:
        return self.segment.place(self.offset)

    def records(self) -> Iterator[Record]:
        """The records of the segment, in order; DamagedError at the first damaged one."""
        opening = self._opening
        if not opening:
            self.offset, opening = self._next_line()
        while opening:
            if not opening.startswith(b"WARC/"):
                raise DamagedError("not a WARC record")
            headers = self._headers(opening)
            try:
                content = self._content(_length(headers))
                end = self.segment.position
                following, opening = self._next_line()
                is_apart = self.segment.position - len(opening) - end >= len(END)
                if opening and not is_apart and not opening.startswith(b"WARC/"):
                    raise DamagedError("its length is wrong: no record follows")
            except DamagedError as error:
                raise DamagedError(str(error), url=_target(headers)) from error
            yield Record(self.place, headers, content)
            self.offset = following

    def _next_line(self) -> tuple[int, bytes]:
        """Position and bytes of the next line that is not blank; no bytes at the end."""
        while True:
            position = self.segment.position
            line = self.segment.readline(_HEADER_BYTES)
            if not line or line.strip(b"\r\n"):
                return position, line

    def _headers(self, opening: bytes) -> StatusAndHeaders:
        """Read the header of a record, to its empty line."""
        header = bytearray(opening)
        while line := self.segment.readline(_HEADER_BYTES):
            header += line
            if line in {b"\r\n", b"\n"}:
                return _parsed(header)
            if line.endswith(b"\n") and b":" not in line and line[:1] not in {b" ", b"\t"}:
                raise DamagedError("not a WARC record: a line of its header is no field")
            if len(header) > _HEADER_BYTES:
                raise DamagedError(f"a header of more than {_HEADER_BYTES} bytes")
        raise DamagedError("cut off within its header")

    def _content(self, length: int) -> bytes | None:
        """Read the content of a record; None if it is over the limit."""
        if not self.segment.may_end_after(length):
            raise DamagedError("cut off, or its length is wrong")
        content = self.segment.read(min(length, self.max_bytes))
        left = length - len(content)
        while left and (drained := self.segment.read(min(left, _DRAIN_BYTES))):
            left -= len(drained)
        if left:
            raise DamagedError(f"cut off: {left} of {length} bytes are missing")
        return content if length <= self.max_bytes else None


def _parsed(header: bytearray) -> StatusAndHeaders:
    try:
        return StatusAndHeadersParser([], verify=False).parse(BytesIO(header))
    except (ValueError, EOFError) as error:
        raise DamagedError(f"not a WARC record: {error}") from error


def _length(headers: StatusAndHeaders) -> int:
    """The Content-Length of a record."""
    given: str = headers.get_header("Content-Length", "").strip()
    if not (given.isascii() and given.isdigit()):
        raise DamagedError("no Content-Length")
    digits = given.lstrip("0") or "0"
    # Python refuses to read integers of thousands of digits.
    if len(digits) > len(str(_LONGEST_CONTENT)) or int(digits) > _LONGEST_CONTENT:
        raise DamagedError("a Content-Length that no record has")
    return int(digits)


def _target(headers: StatusAndHeaders) -> str:
    # Older writers put the address in angle brackets, as the first edition of the format showed it.
    url: str = headers.get_header("WARC-Target-URI", "").strip()
    return url[1:-1] if url.startswith("<") and url.endswith(">") else url
