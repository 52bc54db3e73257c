"""One file to Pages, within a size limit.

By its type, and with a reason for all that cannot be used.
"""

from __future__ import annotations

import gzip
import logging
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BufferedIOBase
from pathlib import Path

from crawler.inputs.formats.documents import SUFFIXES, SUFFIXES_OF_MANY
from crawler.inputs.formats.packed import SUFFIXES as PACKED_SUFFIXES
from crawler.inputs.formats.packed import DamagedArchiveError, packed_files
from crawler.inputs.parsing import (
    MEDIA_TYPES,
    NOTHING_HELD,
    ROWS,
    Address,
    Found,
    Parsed,
    Parser,
    Unparsed,
    opened,
    suffix_of,
)
from crawler.inputs.paths import InputFile
from crawler.inputs.text_lines import numbered_lines
from pipelines.core.errors import isolated

__all__ = ["Address", "FileReader", "Found"]

logger = logging.getLogger(__name__)

# Formats that are not read, and those that the programs which write them can save instead.
_INSTEAD = {
    ".doc": ".docx", ".rtf": ".docx", ".odt": ".docx", ".pages": ".docx",
    ".xls": ".csv", ".xlsx": ".csv", ".ods": ".csv", ".numbers": ".csv",
    ".epub": ".html", ".webarchive": ".html", ".rar": ".zip", ".7z": ".zip", ".msg": ".eml", ".mbox": ".eml",
    ".sbv": ".srt", ".ass": ".srt", ".ssa": ".srt", ".ttml": ".vtt",
}  # fmt: skip
_MOST_COLUMNS_NAMED = 30
_LONGEST_COLUMN = 100


@dataclass(frozen=True, kw_only=True)
class FileReader(Parser):
    """Reads input files for the spider named `spider`.

    Inputs of more than `max_bytes`, unpacked, are too large.
    """

    def read(self, file: InputFile, *, skip: Callable[[str], bool] = lambda key: False) -> Iterator[Found]:
        """Everything in `file`: pages, addresses, or why it cannot be used.

        Args:
            skip: which keys to pass over, unread.
        """
        columns = UnreadNames(file.url)
        for piece in self.pieces(file):
            if skip(key_of(piece)):
                continue
            parsed = self.parsed_here(piece) if isinstance(piece, Unparsed) else Parsed([piece])
            columns.add(parsed.unread)
            yield from ((key, one) for key, one in parsed.found if not skip(key))
        columns.warn()

    def parsed_here(self, unparsed: Unparsed) -> Parsed:
        """What is in `unparsed`; whatever parsing it raises is its reject."""
        try:
            return self.parse(unparsed)
        except Exception as error:  # the boundary of one file, row or file within an archive
            logger.exception("Failed to read %s", ascii(unparsed.url))
            return Parsed([(unparsed.url, self.failed(unparsed.url, error, raw=unparsed.raw or None))])

    def pieces(self, file: InputFile) -> Iterator[Found | Unparsed]:
        """What `file` consists of: itself, its rows, the files in it, or addresses.

        All but addresses are left to parse. Nothing here takes more time or memory than the bytes that are read.
        """
        if file.problem is not None:
            return iter([(file.url, self.reject(file.url, file.problem, file.detail))])
        return self._isolated(self._pieces(file), url=file.url)

    def holds_many(self, file: InputFile) -> bool:
        """Whether what `file` holds has keys of its own."""
        suffix = suffix_of(file.path)[0]
        # A dump may be an export of a news database, with many articles.
        return suffix in {".urls", ".txt"} | ROWS | SUFFIXES_OF_MANY | PACKED_SUFFIXES

    def _pieces(self, file: InputFile) -> Iterator[Found | Unparsed]:
        """What a file consists of, by its suffix."""
        suffix, is_gzipped = suffix_of(file.path)
        if suffix in PACKED_SUFFIXES:
            return self._packed(file)
        whole = Unparsed(url=file.url, suffix=suffix, path=file.path, is_gzipped=is_gzipped, inside=file.inside)
        return self._pieces_of(whole)

    def _isolated(self, pieces: Iterator[Found | Unparsed], *, url: str) -> Iterator[Found | Unparsed]:
        """The pieces of a file, or of one within an archive.

        Where no more can be read, the last is the reason.
        """
        return isolated(
            self._reasoned_pieces(pieces, url=url),
            what=lambda: url,
            on_error=lambda error: (url, self.failed(url, error)),
        )

    def _reasoned_pieces(self, pieces: Iterator[Found | Unparsed], *, url: str) -> Iterator[Found | Unparsed]:
        """The pieces of a file; a damaged one ends with the reason.

        So does one without any.
        """
        is_empty = True
        try:
            for piece in pieces:
                is_empty = False
                yield piece
            if is_empty:
                yield url, self.reject(url, "empty", NOTHING_HELD)
        except DamagedArchiveError as error:
            yield url, self.reject(url, "undecodable", f"damaged archive: {error}")
        except (gzip.BadGzipFile, zlib.error, EOFError) as error:
            yield url, self.reject(url, "undecodable", f"damaged gzip file: {error}")
        except OSError as error:
            yield url, self.reject(url, "unreadable", error.strerror or str(error))

    def _pieces_of(self, whole: Unparsed) -> Iterator[Found | Unparsed]:
        """What a file, or a file within an archive, consists of, by its suffix."""
        if whole.suffix in ROWS:
            with opened(whole) as stream:
                yield from self._rows(stream, url=whole.url, suffix=whole.suffix)
        elif whole.suffix == ".urls":
            with opened(whole) as stream:
                yield from self._addresses(stream, url=whole.url)
        elif whole.suffix in SUFFIXES or whole.suffix in MEDIA_TYPES:
            yield whole
        else:
            yield whole.url, self.reject(whole.url, "unsupportedType", _no_reader(whole.suffix))

    def _packed(self, archive: InputFile) -> Iterator[Found | Unparsed]:
        """The files within an archive.

        Each under the archive's address and its own name in the fragment.
        """
        for file in packed_files(archive.path, max_bytes=self.max_bytes, inside=archive.inside):
            file_url = f"{archive.url}#{file.name}"
            suffix, is_gzipped = suffix_of(Path(file.name))
            if file.is_too_large:
                yield file_url, self.reject(file_url, "tooLarge", f"more than {self.max_bytes} bytes")
            elif file.problem is not None:
                yield file_url, self.reject(file_url, "undecodable", file.problem)
            elif suffix in PACKED_SUFFIXES:
                yield file_url, self.reject(file_url, "unsupportedType", "an archive within an archive")
            else:
                inner = Unparsed(url=file_url, suffix=suffix, raw=file.raw, is_gzipped=is_gzipped)
                yield from self._isolated(self._pieces_of(inner), url=file_url)

    def _rows(self, stream: BufferedIOBase, *, url: str, suffix: str) -> Iterator[Found | Unparsed]:
        """The rows of a file of lines, each to be parsed on its own."""
        for number, line in numbered_lines(stream, max_bytes=self.max_bytes):
            row_url = f"{url}#{number}"
            if line is None:
                yield row_url, self.reject(row_url, "tooLarge", f"a row of more than {self.max_bytes} bytes")
            elif line.strip():
                yield Unparsed(url=row_url, suffix=suffix, raw=line)

    def _addresses(self, stream: BufferedIOBase, *, url: str) -> Iterator[Found]:
        """The addresses in a list of addresses; other lines are rejected."""
        for number, line in numbered_lines(stream, max_bytes=self.max_bytes):
            address = line.decode("utf-8", "replace").strip("\ufeff \t\r\n") if line is not None else ""
            if address.lower().startswith(("http://", "https://")):
                yield address, Address(address)
            elif line is None or (address and not address.startswith("#")):
                line_url = f"{url}#{number}"
                yield line_url, self.reject(line_url, "unsupportedType", "not an http(s) address", raw=line)


class UnreadNames:
    """Collects the names of a file's columns that are not read.

    They are named once, in the log.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self._names: set[str] = set()

    def add(self, names: frozenset[str]) -> None:
        if len(self._names) < _MOST_COLUMNS_NAMED:
            self._names |= names

    def warn(self) -> None:
        if self._names:
            columns = ", ".join(ascii(name[:_LONGEST_COLUMN]) for name in sorted(self._names)[:_MOST_COLUMNS_NAMED])
            logger.warning("%s: columns that are not read: %s", ascii(self.url), columns)


def key_of(piece: Found | Unparsed) -> str:
    """The key under which a piece is recorded; that of a table stands for all in it."""
    return piece.url if isinstance(piece, Unparsed) else piece[0]


def _no_reader(suffix: str) -> str:
    """What is accepted instead of a file with that suffix."""
    accepted = " ".join(sorted({".urls"} | ROWS | MEDIA_TYPES.keys() | SUFFIXES | PACKED_SUFFIXES))
    instead = f"save it as {_INSTEAD[suffix]}; " if suffix in _INSTEAD else ""
    return f"no reader for {suffix or 'a file without suffix'}; {instead}accepted: {accepted}, each also as .gz"
