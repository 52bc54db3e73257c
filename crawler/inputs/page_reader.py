"""Bytes to a Page, or to the reason why they hold none."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass
from urllib.parse import urlsplit

from crawler.inputs.formats.documents import Document, FormatError, MediaType
from crawler.inputs.markup import is_html, is_json, is_markdown, listing
from pipelines.core.decoding import decode, is_binary
from pipelines.core.errors import described
from pipelines.core.mending import mended, without_literal
from pipelines.core.records import Hints, Page, Rejected, RejectReason
from pipelines.core.stage import utc_now

logger = logging.getLogger(__name__)

SHORT_BYTES = 64 * 1024
"""Up to so many bytes, a text or page is decoded sooner than it reaches a worker."""

SHORT_UTF8_BYTES = 256 * 1024
"""The same of UTF-8, whose charset need not be guessed."""

# A longer text is looked through by a worker alone, when it is cleaned: seconds for each megabyte.
_LONGEST_MARKED_UP = 1_000_000  # characters
_CRAWL_INSTEAD = "a {kind}, which lists articles: `scrapy crawl news -a url=…` with its address fetches them"
_SAVE_INSTEAD = "JSON: save it as .json, or give the article's text alone"


@dataclass(frozen=True, kw_only=True)
class PageReader:
    """Makes pages for the spider named `spider`.

    Inputs of more than `max_bytes`, unpacked, are too large.
    """

    spider: str
    max_bytes: int

    def reject(
        self, url: str, reason: RejectReason, detail: str = "", *, raw: bytes | None = None, sha256: str | None = None
    ) -> Rejected:
        """A Rejected of the spider stage; the digest is that of `raw`, unless it is given."""
        return Rejected(
            url=url,
            stage="spider",
            reason=reason,
            detail=detail,
            retrievedAt=utc_now(),
            rawSha256=sha256 if raw is None else digest(raw),
        )

    def failed(self, url: str, error: Exception, *, raw: bytes | None = None, sha256: str | None = None) -> Rejected:
        """A Rejected for what a bug of ours, or of a library, made of an input."""
        return self.reject(url, "internalError", described(error), raw=raw, sha256=sha256)

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

    def document_page(self, document: Document, *, sha256: str, url: str) -> Page | Rejected:
        """The Page of a document, under its own address where it has one.

        Args:
            sha256: of the file, once for all documents in it: taken of a large table for each row, it would take hours.
        """
        url = own_address(document) or url
        if not document.content.strip():
            return self.reject(url, "empty", sha256=sha256)
        try:
            page = self._text_page(document.content, sha256=sha256, url=url, media_type=document.media_type)
        except MemoryError:
            raise
        except Exception as error:  # the boundary of one document: others of its file are read
            logger.exception("Failed to read %s", ascii(url))
            return self.failed(url, error, sha256=sha256)
        if isinstance(page, Page) and document.hints != Hints():
            page.hints = document.hints
        return page

    def _page(
        self, raw: bytes, *, url: str, media_type: MediaType, content_type: str | None, http_status: int | None
    ) -> Page | Rejected:
        """Decode bytes and make a page of them, or reject them."""
        if not raw.strip():
            return self.reject(url, "empty", raw=raw)
        if is_binary(raw):
            return self.reject(url, "unsupportedType", "binary data", raw=raw)
        text = decode(raw, content_type=content_type, is_html=media_type == "text/html")
        if text is None:
            return self.reject(url, "undecodable", "no known charset fits", raw=raw)
        return self._text_page(
            text, sha256=digest(raw), url=url, media_type=media_type, content_type=content_type, http_status=http_status
        )

    def _text_page(
        self,
        text: str,
        *,
        sha256: str,
        url: str,
        media_type: MediaType,
        content_type: str | None = None,
        http_status: int | None = None,
    ) -> Page | Rejected:
        """Make a page of decoded text; a list of articles is none.

        Markdown becomes HTML.
        """
        if kind := listing(text):
            return self.reject(url, "unsupportedType", _CRAWL_INSTEAD.format(kind=kind), sha256=sha256)
        if is_json(text):
            return self.reject(url, "unsupportedType", _SAVE_INSTEAD, sha256=sha256)
        text = without_literal(text)
        hints, html = Hints(), is_html(text)
        if media_type != "text/html" and not html and len(text) <= _LONGEST_MARKED_UP:
            text = mended(text)  # it may be HTML that was escaped
            html = is_html(text)
            if not html and (document := _of_markdown(text)):
                url, text, html, hints = own_address(document) or url, document.content, True, document.hints
        return Page(
            url=url,
            spider=self.spider,
            text=text,
            mediaType="text/html" if html else media_type,
            contentType=content_type,
            httpStatus=http_status,
            retrievedAt=utc_now(),
            rawSha256=sha256,
            hints=hints,
        )


def _of_markdown(text: str) -> Document | None:
    """The page that a text makes, if it is Markdown and what reads it is installed."""
    if not is_markdown(text):
        return None
    try:
        from crawler.inputs.formats.markup import markdown_page  # noqa: PLC0415 - of the extra `files`
    except ImportError:
        return None
    return markdown_page(text)


def own_address(document: Document | FormatError) -> str | None:
    """The address that a document gives of itself; None for "http://[::1"."""
    try:
        urlsplit(document.url or "").port  # noqa: B018 - raises what is no port
    except ValueError:
        return None
    return document.url


def is_short(raw: bytes) -> bool:
    """Whether a page is decoded sooner than it reaches a worker."""
    if SHORT_BYTES < len(raw) <= SHORT_UTF8_BYTES:
        try:
            raw.decode()
        except UnicodeDecodeError:
            return False
    return len(raw) <= SHORT_UTF8_BYTES


def digest(raw: bytes) -> str:
    """The SHA-256 of bytes, as records have it."""
    return hashlib.sha256(raw).hexdigest()
