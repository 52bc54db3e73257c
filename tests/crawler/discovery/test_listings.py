from __future__ import annotations

import gzip
import pickle
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.discovery.entries import Listing, ListingError, newest
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
    assert read(hostile) == [(*A[:3], "&f;&a;"), B]


@pytest.mark.parametrize(
    "raw",
    [
        INDEX.replace("1.xml.gz", "1.xml?p=1&type=post&lang=nb"),
        INDEX.replace("1.xml.gz", "1.xml?p=1&amp;type=post&amp;lang=nb"),
        INDEX.replace("https://news.example/1.xml.gz", "<![CDATA[https://news.example/1.xml?p=1&type=post&lang=nb]]>"),
    ],
)
def test_ampersands_in_sitemaps(raw: str) -> None:
    assert read(raw)[0][0] == "https://news.example/1.xml?p=1&type=post&lang=nb"


@pytest.mark.parametrize(
    ("raw", "urls"),
    [
        (b"https://news.example/a\nhttps://news.example/b\n", ["/a", "/b"]),
        (b"\xef\xbb\xbfhttps://news.example/a\r\n\r\nhttps://news.example/b?x=1&y=2", ["/a", "/b?x=1&y=2"]),
        ("https://news.example/a\n".encode("utf-16"), ["/a"]),
        (gzip.compress(b"https://news.example/a\n# a comment\nhttps://news.example/b", mtime=0), ["/a", "/b"]),
        (
            b"User-agent: *\nDisallow: /x\nSITEMAP: /news.xml\nSitemap: https://news.example/all.xml.gz",
            ["/news.xml", "/all.xml.gz"],
        ),
    ],
)
def test_lists_of_addresses_and_robots_txt(raw: bytes, urls: list[str]) -> None:
    assert [url for url, *_ in read(raw)] == [f"https://news.example{url}" for url in urls]


ROW = b"<url><loc>https://news.example/a</loc>%s</url>"


@pytest.mark.parametrize(
    "raw",
    [
        b"<urlset>"
        + ROW % b"<image:image><image:loc>https://news.example/a.jpg</image:loc></image:image>"
        + b"</urlset>",
        b"<s:urlset><s:url><s:loc>https://news.example/a</s:loc></s:url></s:urlset>",
        b"<urlset>" + ROW % b"<lastmod>0001-01-01T00:00:00</lastmod>" + b"</urlset>",
        b"<urlset>" + ROW % b"<lastmod>&#x110000;&#55296;&#0;</lastmod>" + b"</urlset>",
        b"<?xml version='1.0' encoding='undefined'?><urlset>" + ROW % b"<t>\xff</t>" + b"</urlset>",
        b"<?xml version='1.0' encoding='utf-16'?><urlset>" + ROW % b"" + b"</urlset>",
        b"<urlset>" + ROW % b"" + b"<url><loc>https://news.example/b</lo",
        ("<urlset>" + (ROW % b"").decode() + "</urlset>").encode("utf-16-le"),
    ],
)
def test_damaged_sitemaps_are_read(raw: bytes) -> None:
    listing = read_listing(raw, url=ADDRESS, max_bytes=10_000)
    newest([*listing.entries, *listing.listings], max_age=timedelta(days=3), now=datetime.now(timezone.utc))
    assert listing.entries[0].url == "https://news.example/a"
    assert Listing.unpacked(listing.packed()) == listing


ITEM = b"<item><title>A</title><link>https://news.example/a</link><pubDate>Tue, 05 May 2026</pubDate></item>"
SEEDS = [
    URLSET.encode(),
    INDEX.encode(),
    b"<rss><channel>" + ITEM + b"</channel></rss>",
    b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='/a'/><updated>2026</updated></entry></feed>",
    b'{"version": "x", "items": [{"url": "https://news.example/a", "title": "A", "authors": [{"name": "B"}]}]}',
    b"<!DOCTYPE html><html><body><a href='/news/a'>The ferry to the island stops for a year</a></body></html>",
    b"https://news.example/a\nhttps://news.example/b\n",
    gzip.compress(URLSET.encode(), mtime=0),
]
PIECES = [
    b"&#x110000;",
    b"\\ud800",
    b"\xff",
    b"\0",
    b"<",
    b">",
    b"&",
    b"]]>",
    b"<![CDATA[",
    b"a:",
    b"0001-01-01",
    b"5",
    b"null",
    b"[",
    b'"',
    b"<!DOCTYPE",
]


@given(
    st.sampled_from(SEEDS),
    st.lists(st.tuples(st.integers(0, 700), st.integers(0, 30), st.sampled_from(PIECES)), min_size=1, max_size=6),
)
@settings(max_examples=400, deadline=None)
def test_damage_of_any_kind_is_read_or_told(seed: bytes, damage: list[tuple[int, int, bytes]]) -> None:
    raw = seed
    for place, length, piece in damage:
        raw = raw[:place] + piece + raw[place + length :]
    try:
        listing = read_listing(raw, url=ADDRESS, max_bytes=100_000)
    except ListingError as error:
        str(error).encode()
    else:
        newest([*listing.entries, *listing.listings], max_age=timedelta(days=3), now=datetime.now(timezone.utc))
        assert Listing.unpacked(listing.packed()) == listing


def test_whatever_a_reader_raises_becomes_a_listing_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OverflowError("too large")

    monkeypatch.setattr("crawler.discovery.listings.read_document", fail)
    with pytest.raises(ListingError, match="OverflowError: too large"):
        read(URLSET)


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
        (b"<urlset><url><lok>https://news.example/a</lok></url></urlset>", {}, "no row has an address"),
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


@pytest.mark.parametrize("cut", [1, 8, 9, 60])
def test_a_gzipped_sitemap_that_is_cut_off_is_told_not_taken_as_whole(cut: int) -> None:
    rows = "".join(f"<url><loc>https://a.example/{number}</loc></url>" for number in range(100))
    packed = gzip.compress(f"<urlset>{rows}</urlset>".encode(), mtime=0)
    with pytest.raises(ListingError, match="damaged gzip"):
        read_listing(packed[:-cut], url=ADDRESS, max_bytes=100_000)


def test_the_reason_of_a_listing_error_reaches_another_process() -> None:
    error = pickle.loads(pickle.dumps(ListingError("more than 9 bytes", reason="tooLarge")))
    assert (str(error), error.reason) == ("more than 9 bytes", "tooLarge")
