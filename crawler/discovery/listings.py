"""What a fetched source is, by its content, and what it lists."""

from __future__ import annotations

import zlib
from typing import Literal

from crawler.discovery.entries import Listing, ListingError
from crawler.discovery.feeds import read_feed, read_json_feed
from crawler.discovery.section_pages import read_section
from crawler.discovery.sitemaps import read_sitemap, root_of

Kind = Literal["feed", "sitemap", "section"]

_KINDS: dict[str, Kind] = {
    "rss": "feed",
    "feed": "feed",
    "rdf": "feed",
    "channel": "feed",
    "urlset": "sitemap",
    "sitemapindex": "sitemap",
    "html": "section",
}


def read_listing(
    raw: bytes, *, url: str, content_type: str | None = None, kind: Kind | None = None, max_bytes: int
) -> Listing:
    """The articles and further listings that a source holds.

    Args:
        raw: as fetched; what is gzipped is unpacked.
        kind: what it must be; None to tell by its content.
        max_bytes: how large it may be, unpacked.

    Raises:
        ListingError: it is of no kind that can be read, not of the one named, or too large.
    """
    raw = unpacked(raw, max_bytes=max_bytes)
    if not raw.strip():
        raise ListingError("empty")
    if raw.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[") and kind in (None, "feed"):
        return read_json_feed(raw, url=url)
    kind = kind or kind_of(raw)
    if kind == "section":
        return read_section(raw, url=url)
    if kind == "sitemap":
        return read_sitemap(raw, url=url)
    return read_feed(raw, url=url, content_type=content_type)


def kind_of(raw: bytes) -> Kind:
    """What `raw` is, by the name of its root element; a feed where that says nothing, since feeds break the most."""
    if b"<!doctype html" in raw[:1000].lower():
        return "section"
    return _KINDS.get(root_of(raw) or "", "feed")


def unpacked(raw: bytes, *, max_bytes: int) -> bytes:
    """`raw`, or what it holds where it is gzipped. Raises ListingError where that is damaged or too large."""
    if not raw.startswith(b"\x1f\x8b"):
        return raw
    unpacking = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
    try:
        whole = unpacking.decompress(raw, max_bytes + 1)
    except zlib.error as error:
        raise ListingError(f"damaged gzip: {error}") from error
    if len(whole) > max_bytes:
        raise ListingError(f"more than {max_bytes} bytes, unpacked")
    return whole
