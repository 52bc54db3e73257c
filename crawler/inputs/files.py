"""One file to Pages: by its type, within a size limit, and with a reason for all that cannot be used."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BufferedIOBase
from pathlib import Path
from typing import Any, Literal

from crawler.inputs.paths import InputFile
from pipelines.core.decoding import decode, is_binary
from pipelines.core.records import Page, Rejected, RejectReason
from pipelines.core.stage import utc_now

MediaType = Literal["text/html", "text/plain"]

_MEDIA_TYPES: dict[str, MediaType] = {
    ".txt": "text/plain",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
}
_HTML_START = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S)


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
        for key, found in self._read(file, skip):
            if not skip(key):
                yield key, found

    def holds_many(self, file: InputFile) -> bool:
        """Whether what `file` holds has keys of its own."""
        return _suffix(file.path)[0] in {".jsonl", ".urls"}

    def _read(self, file: InputFile, skip: Callable[[str], bool]) -> Iterator[Found]:
        if file.problem is not None:
            yield file.url, self.reject(file.url, file.problem, file.detail)
            return
        suffix, packed = _suffix(file.path)
        try:
            if suffix in _MEDIA_TYPES and skip(file.url):
                return
            with _open(file.path, packed=packed) as stream:
                if suffix in _MEDIA_TYPES:
                    yield file.url, self._document(stream, url=file.url, media_type=_MEDIA_TYPES[suffix])
                elif suffix == ".jsonl":
                    yield from self._rows(stream, url=file.url, skip=skip)
                elif suffix == ".urls":
                    yield from self._addresses(stream, url=file.url)
                else:
                    detail = f"no reader for {suffix or 'a file without suffix'}"
                    yield file.url, self.reject(file.url, "unsupportedType", detail)
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

    def page(
        self,
        raw: bytes,
        *,
        url: str,
        media_type: MediaType,
        content_type: str | None = None,
        http_status: int | None = None,
    ) -> Page | Rejected:
        """The Page that `raw` holds, or why it holds none."""
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
            mediaType="text/html" if _HTML_START.match(text) else media_type,
            contentType=content_type,
            httpStatus=http_status,
            retrievedAt=utc_now(),
            rawSha256=hashlib.sha256(raw).hexdigest(),
        )

    def _document(self, stream: BufferedIOBase, *, url: str, media_type: MediaType) -> Page | Rejected:
        raw = stream.read(self.max_bytes + 1)
        if len(raw) > self.max_bytes:
            return self.reject(url, "tooLarge", f"more than {self.max_bytes} bytes")
        return self.page(raw, url=url, media_type=media_type)

    def _rows(self, stream: BufferedIOBase, *, url: str, skip: Callable[[str], bool]) -> Iterator[Found]:
        for number, line in self._lines(stream):
            row_url = f"{url}#{number}"
            if skip(row_url):
                continue
            if line is None:
                yield row_url, self.reject(row_url, "tooLarge", f"a row of more than {self.max_bytes} bytes")
            elif line.strip():
                yield row_url, self._row(line, url=row_url)

    def _row(self, line: bytes, *, url: str) -> Page | Rejected:
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            return self.reject(url, "undecodable", f"not a JSON value: {error}", raw=line)
        if isinstance(row, dict) and isinstance(row.get("url"), str) and row["url"].strip():
            url = row["url"].strip()
        text, media_type = _row_content(row)
        if text is None:
            return self.reject(url, "unsupportedType", 'a row needs "html" or "text", a string', raw=line)
        if not text.strip():
            return self.reject(url, "empty", raw=line)
        return self._text_page(text, line, url=url, media_type=media_type)

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


def _suffix(path: Path) -> tuple[str, bool]:
    """The suffix that tells the type, in lower case, and whether the file is gzipped."""
    name = Path(path.name.lower())
    return (Path(name.stem).suffix, True) if name.suffix == ".gz" else (name.suffix, False)


def _open(path: Path, *, packed: bool) -> BufferedIOBase:
    return gzip.open(path, "rb") if packed else path.open("rb")


def _row_content(row: Any) -> tuple[str | None, MediaType]:
    if isinstance(row, dict):
        if isinstance(row.get("html"), str):
            return row["html"], "text/html"
        if isinstance(row.get("text"), str):
            return row["text"], "text/plain"
    return None, "text/plain"
