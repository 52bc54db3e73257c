"""Recognise a fetched source by its content, and read what it lists."""

from __future__ import annotations

import gzip
import io
import zlib
from typing import Literal

from crawler.discovery.entries import Listing, ListingError
from crawler.discovery.feeds import read_feed_document, read_json_feed
from crawler.discovery.front_pages import read_page
from crawler.discovery.section_pages import read_section
from crawler.discovery.sitemaps import ROOTS as SITEMAP_ROOTS
from crawler.discovery.sitemaps import read_addresses, read_robots, read_sitemap_document
from crawler.discovery.xml_rows import Document, read_document
from crawler.inputs.gzip_stream import unpacked_blocks
from pipelines.core.decoding import decode

Kind = Literal["feed", "sitemap", "section"]


def read_listing(
    raw: bytes, *, url: str, content_type: str | None = None, kind: Kind | None = None, max_bytes: int
) -> Listing:
    """The articles and further listings that a source holds.

    Args:
        raw: as fetched; what is gzipped is unpacked.
        kind: what it must be; None to tell by its content.
        max_bytes: how large it may be, unpacked.

    Raises:
        ListingError: it is of no kind that can be read, not of the one named, or too large. Nothing else is raised,
            whatever the source holds.
    """
    try:
        listing = _read(raw, url=url, content_type=content_type, kind=kind, max_bytes=max_bytes)
        listing.packed()  # what cannot be kept is told here, not where it is kept
        return listing
    except ListingError:
        raise
    except Exception as error:  # the boundary: one source must not end the run
        raise ListingError(f"cannot be read: {type(error).__name__}: {error}") from error


def kind_of(raw: bytes) -> Kind:
    """The kind of `raw`, by its root element; a feed if that says nothing.

    Feeds are damaged most often.
    """
    if b"<!doctype html" in raw[:1000].lower():
        return "section"
    return _kind_of(read_document(raw))


def _read(raw: bytes, *, url: str, content_type: str | None, kind: Kind | None, max_bytes: int) -> Listing:
    """Read a listing by its kind, or by what its first bytes say it is."""
    raw = unpacked(raw, max_bytes=max_bytes)
    if not raw.strip():
        raise ListingError("empty")
    if raw.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[") and kind in (None, "feed"):
        return read_json_feed(raw, url=url).model_copy(update={"kind": "feed"})
    if kind == "section":
        return read_section(raw, url=url)
    if kind is None and b"<!doctype html" in raw[:1000].lower():
        return read_page(raw, url=url)
    document = read_document(raw, content_type=content_type)
    if document is None and kind in (None, "sitemap") and (plain := _plain(raw, content_type, url=url)):
        return plain
    if document is None:
        raise ListingError(f"no {kind or 'feed'}: it has no markup")
    return _read_document(document, raw, url=url, kind=kind or _kind_of(document))


def _read_document(document: Document, raw: bytes, *, url: str, kind: Kind) -> Listing:
    """Read a parsed document as the kind of listing that it is."""
    if kind == "section":
        return read_page(raw, url=url)
    if kind == "sitemap":
        name = "sitemap index" if document.root == "sitemapindex" else "sitemap"
        return read_sitemap_document(document, url=url).model_copy(update={"kind": name})
    return read_feed_document(document, url=url).model_copy(update={"kind": "feed"})


def _plain(raw: bytes, content_type: str | None, *, url: str) -> Listing | None:
    """The listing in a text: a sitemap of one address a line, or a robots.txt."""
    text = decode(raw, content_type=content_type, lenient=True) or ""
    if (addresses := read_addresses(text, base=url)) is not None:
        return addresses.model_copy(update={"kind": "list of addresses"})
    robots = read_robots(text, base=url)
    return robots and robots.model_copy(update={"kind": "robots.txt"})


def _kind_of(document: Document | None) -> Kind:
    root = document.root if document is not None else ""
    return "sitemap" if root in SITEMAP_ROOTS else "section" if root == "html" else "feed"


def unpacked(raw: bytes, *, max_bytes: int) -> bytes:
    """Unpack `raw` if it is gzipped; a ListingError if damaged or too large."""
    if not raw.startswith(b"\x1f\x8b"):
        return raw
    parts: list[bytes] = []
    room = max_bytes
    try:
        for part in unpacked_blocks(io.BytesIO(raw), ignore_behind=True):
            parts.append(part)
            room -= len(part)
            if room < 0:
                raise ListingError(f"more than {max_bytes} bytes, unpacked", reason="tooLarge")
    except (gzip.BadGzipFile, zlib.error, EOFError) as error:
        raise ListingError(f"damaged gzip: {error}") from error
    return b"".join(parts)
