"""WARC records of a file, each with its place; what is damaged is told and passed over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO

from warcio.statusandheaders import StatusAndHeaders, StatusAndHeadersParser

from crawler.warc.gzip_members import END, DamagedError, Stretch, next_stretch

# A header holds a dozen short lines and an address.
_HEADER_BYTES = 256 * 1024
_DRAIN_BYTES = 64 * 1024


@dataclass(frozen=True)
class Record:
    """A whole record.

    `place` is its offset (`Stretch.place`); `content` is None where it is longer than was asked for.
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
        """The value of a field; empty where there is none."""
        value: str = self.headers.get_header(name, "")
        return value.strip()


@dataclass(frozen=True)
class Damage:
    """What is no whole record, or no record at all, begins at `place`; `url` is empty where it cannot be told."""

    place: str
    problem: str
    url: str


def read_records(file: BinaryIO, *, max_bytes: int) -> Iterator[Record | Damage]:
    """Everything in an archive, in order, one record held at a time.

    A record comes only after all of it was read and, in a gzip member of its own, held against the checksum. After
    damage reading goes on with the next gzip member, or header line, that opens a record.

    Args:
        max_bytes: content longer than that is passed over.

    Raises:
        OSError: the file cannot be read.
    """
    size = file.seek(0, 2)
    start: int | None = 0
    while start is not None and start < size:
        stretch = Stretch(file, start)
        reader = _StretchReader(stretch, max_bytes=max_bytes)
        try:
            yield from reader.records()
            start = stretch.end
        except DamagedError as error:
            yield Damage(reader.place, str(error), error.url)
            begun = start if stretch.is_packed else int(reader.place)
            start = next_stretch(file, after=begun + 1)


class _StretchReader:
    """Reads the records of a stretch; `place` is that of the newest."""

    def __init__(self, stretch: Stretch, *, max_bytes: int) -> None:
        self.stretch = stretch
        self.max_bytes = max_bytes
        self.place = stretch.place

    def records(self) -> Iterator[Record]:
        self.place, opening = self._next_line()
        while opening:
            if not opening.startswith(b"WARC/"):
                raise DamagedError("not a WARC record")
            headers = self._headers(opening)
            try:
                content = self._content(_length(headers))
                end = self.stretch.position
                place, opening = self._next_line()
                is_apart = self.stretch.position - len(opening) - end >= len(END)
                if opening and not is_apart and not opening.startswith(b"WARC/"):
                    raise DamagedError("its length is wrong: no record follows")
            except DamagedError as error:
                raise DamagedError(str(error), url=_target(headers)) from error
            yield Record(self.place, headers, content)
            self.place = place

    def _next_line(self) -> tuple[str, bytes]:
        """Place and bytes of the next line that is not blank; no bytes at the end."""
        while True:
            place = self.stretch.place
            line = self.stretch.readline(_HEADER_BYTES)
            if not line or line.strip(b"\r\n"):
                return place, line

    def _headers(self, opening: bytes) -> StatusAndHeaders:
        header = opening
        while line := self.stretch.readline(_HEADER_BYTES):
            header += line
            if line in {b"\r\n", b"\n"}:
                return StatusAndHeadersParser([], verify=False).parse(BytesIO(header))
            if line.endswith(b"\n") and b":" not in line and line[:1] not in {b" ", b"\t"}:
                raise DamagedError("not a WARC record: a line of its header is no field")
            if len(header) > _HEADER_BYTES:
                raise DamagedError(f"a header of more than {_HEADER_BYTES} bytes")
        raise DamagedError("cut off within its header")

    def _content(self, length: int) -> bytes | None:
        if not self.stretch.may_end_after(length):
            raise DamagedError("cut off, or its length is wrong")
        content = self.stretch.read(min(length, self.max_bytes))
        left = length - len(content)
        while left and (drained := self.stretch.read(min(left, _DRAIN_BYTES))):
            left -= len(drained)
        if left:
            raise DamagedError(f"cut off: {left} of {length} bytes are missing")
        return content if length <= self.max_bytes else None


def _length(headers: StatusAndHeaders) -> int:
    given: str = headers.get_header("Content-Length", "").strip()
    if not (given.isascii() and given.isdigit()):
        raise DamagedError("no Content-Length")
    return int(given)


def _target(headers: StatusAndHeaders) -> str:
    # Older writers put the address in angle brackets, as the first edition of the format showed it.
    url: str = headers.get_header("WARC-Target-URI", "").strip()
    return url[1:-1] if url.startswith("<") and url.endswith(">") else url
