from __future__ import annotations

import gzip

import pytest

from crawler.discovery.entries import ListingError
from crawler.discovery.listings import kind_of, read_listing
from crawler.discovery.sitemaps import read_sitemap

ADDRESS = "https://news.example/sitemap.xml"
URLSET = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
        xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
  <url><loc> https://news.example/a?utm_source=x </loc><lastmod>2026-03-03T10:00:00+01:00</lastmod>
    <image:image><image:loc>https://news.example/a.jpg</image:loc></image:image>
    <n:news><n:publication><n:name>News</n:name></n:publication>
      <n:publication_date>2026-03-03</n:publication_date><n:title>Bridge &amp; ferry</n:title></n:news></url>
  <url><loc>/b</loc></url>
  <url><lastmod>2026-03-03</lastmod></url>
</urlset>"""
INDEX = """<sitemapindex><sitemap><loc>https://news.example/1.xml.gz</loc><lastmod>2026-03-03</lastmod></sitemap>
<sitemap><loc>https://news.example/2.xml.gz</loc></sitemap></sitemapindex>"""
BOMB = '<!DOCTYPE urlset [<!ENTITY a "x"><!ENTITY f SYSTEM "file:///etc/hostname">]>'


def read(raw: str | bytes, **options: str) -> list[tuple[str, str | None, str | None, str | None]]:
    raw = raw.encode() if isinstance(raw, str) else raw
    listing = read_listing(raw, url=ADDRESS, max_bytes=10_000, **options)  # type: ignore[arg-type]
    return [
        (entry.url, entry.published, entry.modified, entry.title) for entry in (*listing.entries, *listing.listings)
    ]


A = ("https://news.example/a", "2026-03-03", "2026-03-03T10:00:00+01:00", "Bridge & ferry")
B = ("https://news.example/b", None, None, None)


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (URLSET, [A, B]),
        (gzip.compress(URLSET.encode(), mtime=0), [A, B]),
        ("\n \ufeff" + URLSET, [A, B]),
        (URLSET[: URLSET.index("<url><lastmod>")], [A, B]),
        (URLSET.replace('xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"', ""), [A, B]),
        (URLSET.replace("Bridge &amp; ferry", "Bridge &nbsp; ferry"), [(*A[:3], "Bridge ferry"), B]),
    ],
    ids=["plain", "gzip", "blanks and mark first", "truncated", "no namespace", "undeclared entity"],
)
def test_sitemaps(raw: str | bytes, found: list[object]) -> None:
    assert read(raw) == found


def test_an_index_lists_sitemaps() -> None:
    listing = read_sitemap(INDEX.encode(), url=ADDRESS)
    assert not listing.entries
    assert [entry.url for entry in listing.listings] == [
        "https://news.example/1.xml.gz",
        "https://news.example/2.xml.gz",
    ]


def test_entities_are_not_resolved() -> None:
    hostile = BOMB + URLSET.split("\n", 1)[1].replace("Bridge &amp; ferry", "&f;&a;")
    assert read(hostile) == [(*A[:3], None), B]


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (b"<rss><channel/></rss>", "feed"),
        (b"<?xml version='1.0'?><rdf:RDF xmlns:rdf='r'/>", "feed"),
        (URLSET.encode(), "sitemap"),
        (INDEX.encode(), "sitemap"),
        (b"<!-- x --><!DOCTYPE HTML><html><p>a<p>b", "section"),
        (b"<html><body>", "section"),
        (b"no markup", "feed"),
    ],
)
def test_kinds(raw: bytes, kind: str) -> None:
    assert kind_of(raw) == kind


@pytest.mark.parametrize(
    ("raw", "options", "message"),
    [
        (b" \n", {}, "empty"),
        (b"words", {}, "no feed"),
        (b"<rss/>", {"kind": "sitemap"}, "no sitemap"),
        (b'{"items": 3}', {}, "no JSON Feed"),
        (b'{"items": [', {}, "no JSON"),
        (gzip.compress(b"x" * 20_000, mtime=0), {}, "more than 10000 bytes"),
        (b"\x1f\x8bbroken", {}, "damaged gzip"),
        (b"<!DOCTYPE html><p>Nothing to follow", {}, "links to no article"),
    ],
)
def test_what_cannot_be_read_says_why(raw: bytes, options: dict[str, str], message: str) -> None:
    with pytest.raises(ListingError, match=message):
        read(raw, **options)
