"""One file to Pages: by its type, within a size limit, and with a reason for all that cannot be used."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import logging
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from io import BufferedIOBase
from pathlib import Path

from crawler.inputs.formats.databases import split_export
from crawler.inputs.formats.documents import (
    SUFFIXES,
    SUFFIXES_OF_MANY,
    Document,
    FormatError,
    MediaType,
    UnreadColumns,
    documents,
)
from crawler.inputs.formats.packed import SUFFIXES as PACKED_SUFFIXES
from crawler.inputs.formats.packed import DamagedArchiveError, packed_files
from crawler.inputs.formats.rows import document_of, unknown_columns
from crawler.inputs.html_start import is_html
from crawler.inputs.paths import InputFile
from pipelines.core.decoding import decode, is_binary
from pipelines.core.errors import described, isolated
from pipelines.core.records import Page, Rejected, RejectReason
from pipelines.core.stage import utc_now

logger = logging.getLogger(__name__)

_MEDIA_TYPES: dict[str, MediaType] = {
    ".txt": "text/plain",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
}
_ROWS = frozenset({".jsonl", ".ndjson"})
# Formats that are not read, and those that the programs which write them can save instead.
_INSTEAD = {
    ".doc": ".docx", ".rtf": ".docx", ".odt": ".docx", ".pages": ".docx",
    ".xls": ".csv", ".xlsx": ".csv", ".ods": ".csv", ".numbers": ".csv",
    ".epub": ".html", ".webarchive": ".html", ".rar": ".zip", ".7z": ".zip", ".msg": ".eml", ".mbox": ".eml",
}  # fmt: skip
_MOST_COLUMNS_NAMED = 30


@dataclass(frozen=True)
class Address:
    """An http(s) address to fetch, from a .urls file."""

    url: str


# What was found, and its key: the file, the file's row or the address that it comes from. A row's page may have an
# address of its own, which several rows may share; its key is its alone.
Found = tuple[str, Page | Rejected | Address]


@dataclass(frozen=True, kw_only=True)
class FileReader:
    """Reads input files for the spider named `spider`; inputs of more than `max_bytes`, unpacked, are too large."""

    spider: str
    max_bytes: int

    def read(self, file: InputFile, *, skip: Callable[[str], bool] = lambda key: False) -> Iterator[Found]:
        """Everything in `file`: its pages, the addresses it lists, or why it cannot be used.

        Args:
            skip: which keys to pass over, unread.
        """
        found = isolated(
            self._read(file, skip),
            what=lambda: file.url,
            on_error=lambda error: (file.url, self.failed(file.url, error)),
        )
        for key, one in found:
            if not skip(key):
                yield key, one

    def holds_many(self, file: InputFile) -> bool:
        """Whether what `file` holds has keys of its own."""
        suffix = _suffix(file.path)[0]
        # A dump may be an export of a news database, with many articles.
        return suffix in {".urls", ".txt"} | _ROWS | SUFFIXES_OF_MANY | PACKED_SUFFIXES

    def _read(self, file: InputFile, skip: Callable[[str], bool]) -> Iterator[Found]:
        if file.problem is not None:
            yield file.url, self.reject(file.url, file.problem, file.detail)
            return
        suffix, gzipped = _suffix(file.path)
        try:
            if skip(file.url):
                return
            if suffix in PACKED_SUFFIXES:
                yield from self._packed(file.path, url=file.url, skip=skip)
                return
            with _open(file.path, gzipped=gzipped) as stream:
                yield from self._content(stream, url=file.url, suffix=suffix, skip=skip)
        except DamagedArchiveError as error:
            yield file.url, self.reject(file.url, "undecodable", f"damaged archive: {error}")
        except (gzip.BadGzipFile, zlib.error, EOFError) as error:
            yield file.url, self.reject(file.url, "undecodable", f"damaged gzip file: {error}")
        except OSError as error:
            yield file.url, self.reject(file.url, "unreadable", error.strerror or str(error))

    def reject(self, url: str, reason: RejectReason, detail: str = "", *, raw: bytes | None = None) -> Rejected:
        """A Rejected of the spider stage."""
        return Rejected(
            url=url,
            stage="spider",
            reason=reason,
            detail=detail,
            retrievedAt=utc_now(),
            rawSha256=None if raw is None else hashlib.sha256(raw).hexdigest(),
        )

    def failed(self, url: str, error: Exception, *, raw: bytes | None = None) -> Rejected:
        """A Rejected for what a bug of ours, or of a library, made of an input."""
        return self.reject(url, "internalError", described(error), raw=raw)

    def page(
        self,
        raw: bytes,
        *,
        url: str,
        media_type: MediaType,
        content_type: str | None = None,
        http_status: int | None = None,
    ) -> Page | Rejected:
        """The Page that `raw` holds, or why it holds none; no page makes it raise."""
        try:
            return self._page(raw, url=url, media_type=media_type, content_type=content_type, http_status=http_status)
        except Exception as error:  # the boundary of one page
            logger.exception("Failed to read %s", ascii(url))
            return self.failed(url, error, raw=raw)

    def _page(
        self, raw: bytes, *, url: str, media_type: MediaType, content_type: str | None, http_status: int | None
    ) -> Page | Rejected:
        if not raw.strip():
            return self.reject(url, "empty", raw=raw)
        if is_binary(raw):
            return self.reject(url, "unsupportedType", "binary data", raw=raw)
        text = decode(raw, content_type=content_type, is_html=media_type == "text/html")
        if text is None:
            return self.reject(url, "undecodable", "no known charset fits", raw=raw)
        return self._text_page(
            text, raw, url=url, media_type=media_type, content_type=content_type, http_status=http_status
        )

    def _text_page(
        self,
        text: str,
        raw: bytes,
        *,
        url: str,
        media_type: MediaType,
        content_type: str | None = None,
        http_status: int | None = None,
    ) -> Page:
        return Page(
            url=url,
            spider=self.spider,
            text=text,
            mediaType="text/html" if is_html(text) else media_type,
            contentType=content_type,
            httpStatus=http_status,
            retrievedAt=utc_now(),
            rawSha256=hashlib.sha256(raw).hexdigest(),
        )

    def _content(
        self, stream: BufferedIOBase, *, url: str, suffix: str, skip: Callable[[str], bool]
    ) -> Iterator[Found]:
        """What a file, or a file within an archive, holds, by its suffix."""
        if suffix in _ROWS:
            yield from self._rows(stream, url=url, skip=skip)
        elif suffix == ".urls":
            yield from self._addresses(stream, url=url)
        elif suffix not in SUFFIXES and suffix not in _MEDIA_TYPES:
            yield url, self.reject(url, "unsupportedType", _no_reader(suffix))
        elif len(raw := stream.read(self.max_bytes + 1)) > self.max_bytes:
            yield url, self.reject(url, "tooLarge", f"more than {self.max_bytes} bytes")
        elif suffix in SUFFIXES:
            yield from self._documents(raw, url=url, suffix=suffix)
        else:
            yield from self._page_or_export(raw, url=url, media_type=_MEDIA_TYPES[suffix])

    def _page_or_export(self, raw: bytes, *, url: str, media_type: MediaType) -> Iterator[Found]:
        page = self.page(raw, url=url, media_type=media_type)
        articles = split_export(page.text) if isinstance(page, Page) and page.mediaType == "text/plain" else []
        yield from self._numbered(articles, raw, url=url) if articles else [(url, page)]

    def _numbered(self, articles: Iterable[Document | FormatError], raw: bytes, *, url: str) -> Iterator[Found]:
        """The articles of one file, each under a key of its own."""
        for number, article in enumerate(articles, start=1):
            key = f"{url}#{number}"
            if isinstance(article, FormatError):
                yield key, self.reject(key, article.reason, str(article), raw=raw)
            else:
                yield key, self._document_page(article, raw, url=key)

    def _documents(self, raw: bytes, *, url: str, suffix: str) -> Iterator[Found]:
        """The articles in a file of another format; where it may hold several, each has a key of its own."""
        try:
            articles = _without_columns(documents(raw, suffix=suffix), url=url)
            if suffix in SUFFIXES_OF_MANY:
                yield from self._numbered(articles, raw, url=url)
                return
            match list(articles):
                case [FormatError() as error]:
                    raise error
                case [Document() as document]:
                    yield url, self._document_page(document, raw, url=url)
                case several:  # an export of a news database
                    yield from self._numbered(several, raw, url=url)
        except FormatError as error:
            yield url, self.reject(url, error.reason, str(error), raw=raw)
        except Exception as error:  # a library met a file that it did not expect: the boundary of one file
            detail = f"damaged {suffix} file: {type(error).__name__}: {error}"
            yield url, self.reject(url, "undecodable", detail, raw=raw)

    def _document_page(self, document: Document, raw: bytes, *, url: str) -> Page | Rejected:
        url = document.url or url
        if not document.content.strip():
            return self.reject(url, "empty", raw=raw)
        page = self._text_page(document.content, raw, url=url, media_type=document.media_type)
        page.hints = document.hints
        return page

    def _packed(self, path: Path, *, url: str, skip: Callable[[str], bool]) -> Iterator[Found]:
        """The files within an archive, each under the archive's address and its own name in the fragment."""
        for file in packed_files(path, max_bytes=self.max_bytes):
            file_url = f"{url}#{file.name}"
            suffix, gzipped = _suffix(Path(file.name))
            if skip(file_url):
                continue
            if file.is_too_large:
                yield file_url, self.reject(file_url, "tooLarge", f"more than {self.max_bytes} bytes")
            elif file.problem is not None:
                yield file_url, self.reject(file_url, "undecodable", file.problem)
            elif suffix in PACKED_SUFFIXES:
                yield file_url, self.reject(file_url, "unsupportedType", "an archive within an archive")
            else:
                stream = io.BytesIO(file.raw)
                inner = gzip.GzipFile(fileobj=stream) if gzipped else stream
                yield from self._content(inner, url=file_url, suffix=suffix, skip=skip)

    def _rows(self, stream: BufferedIOBase, *, url: str, skip: Callable[[str], bool]) -> Iterator[Found]:
        unread: set[str] = set()
        for number, line in self._lines(stream):
            row_url = f"{url}#{number}"
            if skip(row_url):
                continue
            if line is None:
                yield row_url, self.reject(row_url, "tooLarge", f"a row of more than {self.max_bytes} bytes")
            elif line.strip():
                yield row_url, self._isolated_row(line, url=row_url, unread=unread)
        _warn_of(unread, url=url)

    def _isolated_row(self, line: bytes, *, url: str, unread: set[str]) -> Page | Rejected:
        try:
            return self._row(line, url=url, unread=unread)
        except Exception as error:  # the boundary of one row
            logger.exception("Failed to read %s", ascii(url))
            return self.failed(url, error, raw=line)

    def _row(self, line: bytes, *, url: str, unread: set[str]) -> Page | Rejected:
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            return self.reject(url, "undecodable", f"not a JSON value: {error}", raw=line)
        if isinstance(row, dict) and len(unread) < _MOST_COLUMNS_NAMED:
            unread.update(unknown_columns(row))
        document = document_of(row)
        if isinstance(document, FormatError):
            return self.reject(document.url or url, document.reason, str(document), raw=line)
        return self._document_page(document, line, url=url)

    def _addresses(self, stream: BufferedIOBase, *, url: str) -> Iterator[Found]:
        for number, line in self._lines(stream):
            address = line.decode("utf-8", "replace").strip("\ufeff \t\r\n") if line is not None else ""
            if address.lower().startswith(("http://", "https://")):
                yield address, Address(address)
            elif line is None or (address and not address.startswith("#")):
                line_url = f"{url}#{number}"
                yield line_url, self.reject(line_url, "unsupportedType", "not an http(s) address", raw=line)

    def _lines(self, stream: BufferedIOBase) -> Iterator[tuple[int, bytes | None]]:
        """Numbered lines from 1; None stands for a line over the limit, which is skipped without being held."""
        number = 0
        while line := stream.readline(self.max_bytes + 1):
            number += 1
            if len(line) <= self.max_bytes:
                yield number, line
                continue
            while line and not line.endswith(b"\n"):
                line = stream.readline(self.max_bytes + 1)
            yield number, None


def _without_columns(
    found: Iterable[Document | FormatError | UnreadColumns], *, url: str
) -> Iterator[Document | FormatError]:
    """The articles alone; columns that are not read are named in the log."""
    for one in found:
        if isinstance(one, UnreadColumns):
            _warn_of(one.names, url=url)
        else:
            yield one


def _warn_of(columns: Iterable[str], *, url: str) -> None:
    if columns := sorted(columns):
        logger.warning("%s: columns that are not read: %s", ascii(url), ", ".join(map(ascii, columns)))


def _no_reader(suffix: str) -> str:
    """What is accepted instead of a file with that suffix."""
    accepted = " ".join(sorted({".urls"} | _ROWS | _MEDIA_TYPES.keys() | SUFFIXES | PACKED_SUFFIXES))
    instead = f"save it as {_INSTEAD[suffix]}; " if suffix in _INSTEAD else ""
    return f"no reader for {suffix or 'a file without suffix'}; {instead}accepted: {accepted}, each also as .gz"


def _suffix(path: Path) -> tuple[str, bool]:
    """The suffix that determines the type, in lower case, and whether the file is gzipped."""
    name = Path(path.name.lower())
    return (Path(name.stem).suffix, True) if name.suffix == ".gz" else (name.suffix, False)


def _open(path: Path, *, gzipped: bool) -> BufferedIOBase:
    return gzip.open(path, "rb") if gzipped else path.open("rb")
