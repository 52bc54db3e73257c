"""Parse what files hold: documents, tables, rows, mail.

In a crawl this happens in worker processes alone.
"""

from __future__ import annotations

import gzip
import io
import time
import zlib
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
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
from crawler.inputs.formats.json_values import json_value
from crawler.inputs.formats.rows import document_of, unknown_columns
from crawler.inputs.gzip_stream import open_gzip
from crawler.inputs.message_start import message_suffix
from crawler.inputs.opening import open_regular
from crawler.inputs.page_reader import PageReader, digest, own_address
from pipelines.core.records import Page, Rejected

MEDIA_TYPES: dict[str, MediaType] = {
    ".txt": "text/plain",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
}
NOTHING_HELD = "it holds no article, row, address or file"
ROWS = frozenset({".jsonl", ".ndjson"})


@dataclass(frozen=True)
class Address:
    """An http(s) address to fetch, from a .urls file."""

    url: str


# What was found, and its key: the file, the file's row or the address that it comes from. A row's page may have an
# address of its own, which several rows may share; its key is its alone.
Found = tuple[str, Page | Rejected | Address]


@dataclass(frozen=True, kw_only=True)
class Unparsed:
    """A file, or a part of one, that is not parsed yet.

    In `raw`, or at `path` where it was not even read; `inside` is the folder that it must lie in.
    """

    url: str
    suffix: str
    raw: bytes = b""
    path: Path | None = None
    is_gzipped: bool = False
    inside: str = ""


@dataclass(frozen=True)
class Parsed:
    """What was found in an Unparsed, and whether this is all of it.

    With the names of columns that are not read.
    """

    found: list[Found]
    unread: frozenset[str] = frozenset()
    is_whole: bool = True


@dataclass(frozen=True, kw_only=True)
class Parser(PageReader):
    """Parses what is not a page yet."""

    def parse(self, unparsed: Unparsed, *, start: int = 0, seconds: float | None = None) -> Parsed:
        """Everything in `unparsed` from its `start`-th article on.

        Args:
            seconds: time after which it may stop with what it has, so that the first articles of a large table need not
                wait for the last.
        """
        until = None if seconds is None else time.monotonic() + seconds
        found: list[Found] = []
        unread: frozenset[str] = frozenset()
        with closing(self._reasoned(unparsed)) as contents:
            for one in contents:
                if isinstance(one, UnreadColumns):
                    unread |= one.names
                else:
                    found.append(one)
                if until is not None and found and time.monotonic() > until:
                    return Parsed(found, unread, is_whole=False)
        if not found:
            found.append((unparsed.url, self.reject(unparsed.url, "empty", NOTHING_HELD)))
        return Parsed(found[start:], unread)

    def _reasoned(self, unparsed: Unparsed) -> Generator[Found | UnreadColumns, None, None]:
        """What `unparsed` holds.

        A file that cannot be read to its end ends with the reason.
        """
        try:
            with opened(unparsed) as stream:
                yield from self._content(stream, url=unparsed.url, suffix=unparsed.suffix)
        except (gzip.BadGzipFile, zlib.error, EOFError) as error:
            yield unparsed.url, self.reject(unparsed.url, "undecodable", f"damaged gzip file: {error}")
        except OSError as error:
            yield unparsed.url, self.reject(unparsed.url, "unreadable", error.strerror or str(error))

    def _content(self, stream: BufferedIOBase, *, url: str, suffix: str) -> Iterator[Found | UnreadColumns]:
        """What a file holds, by its suffix."""
        if len(raw := stream.read(self.max_bytes + 1)) > self.max_bytes:
            yield url, self.reject(url, "tooLarge", f"more than {self.max_bytes} bytes")
        elif suffix in ROWS:
            yield from self._row(raw, url=url)
        elif suffix in SUFFIXES:
            yield from self._documents(raw, url=url, suffix=suffix)
        elif message_suffix(raw) == ".mhtml":
            yield from self._documents(raw, url=url, suffix=".mhtml")
        else:
            yield from self._page_or_export(raw, url=url, media_type=MEDIA_TYPES[suffix])

    def _page_or_export(self, raw: bytes, *, url: str, media_type: MediaType) -> Iterator[Found | UnreadColumns]:
        """A page of text, or the articles of a database's export."""
        page = self._page(raw, url=url, media_type=media_type, content_type=None, http_status=None)
        articles = split_export(page.text) if isinstance(page, Page) and page.mediaType == "text/plain" else []
        if articles:
            yield from self._numbered(articles, sha256=digest(raw), url=url)
        else:
            yield url, page

    def _numbered(
        self, articles: Iterable[Document | FormatError | UnreadColumns], *, sha256: str, url: str
    ) -> Iterator[Found | UnreadColumns]:
        """The articles of one file, each under a key of its own."""
        number = 0
        for article in articles:
            if isinstance(article, UnreadColumns):
                yield article
                continue
            number += 1
            key = f"{url}#{number}"
            if isinstance(article, FormatError):
                yield key, self.reject(key, article.reason, str(article), sha256=sha256)
            else:
                yield key, self.document_page(article, sha256=sha256, url=key)

    def _documents(self, raw: bytes, *, url: str, suffix: str) -> Iterator[Found | UnreadColumns]:
        """The articles in a file of another format.

        Where it may hold several, each has a key of its own.
        """
        try:
            articles = documents(raw, suffix=suffix)
            if suffix in SUFFIXES_OF_MANY:
                yield from self._numbered(articles, sha256=digest(raw), url=url)
                return
            match list(articles):
                case [FormatError() as error]:
                    raise error
                case [Document() as document]:
                    yield url, self.document_page(document, sha256=digest(raw), url=url)
                case several:  # an export of a news database
                    yield from self._numbered(several, sha256=digest(raw), url=url)
        except FormatError as error:
            yield url, self.reject(url, error.reason, str(error), raw=raw)
        except MemoryError:
            raise
        except Exception as error:  # a library met a file that it did not expect: the boundary of one file
            detail = f"damaged {suffix} file: {type(error).__name__}: {error}"
            yield url, self.reject(url, "undecodable", detail, raw=raw)

    def _row(self, line: bytes, *, url: str) -> Iterator[Found | UnreadColumns]:
        """The document in a row of JSON, or why there is none."""
        try:
            row = json_value(line)
        except (ValueError, RecursionError) as error:
            yield url, self.reject(url, "undecodable", f"not a JSON value: {error}", raw=line)
            return
        if isinstance(row, dict) and (unread := unknown_columns(row)):
            yield UnreadColumns(frozenset(unread))
        document = document_of(row)
        if isinstance(document, FormatError):
            yield url, self.reject(own_address(document) or url, document.reason, str(document), raw=line)
        else:
            yield url, self.document_page(document, sha256=digest(line), url=url)


def opened(unparsed: Unparsed) -> BufferedIOBase:
    """The unpacked bytes of a file or of a part of one."""
    stream: BufferedIOBase = io.BytesIO(unparsed.raw)
    if unparsed.path is not None:
        stream = open_regular(unparsed.path, inside=unparsed.inside)
    return open_gzip(stream) if unparsed.is_gzipped else stream


def suffix_of(path: Path) -> tuple[str, bool]:
    """The suffix that determines the type, and whether the file is gzipped.

    The suffix is in lower case.
    """
    name = Path(path.name.lower())
    return (Path(name.stem).suffix, True) if name.suffix == ".gz" else (name.suffix, False)
