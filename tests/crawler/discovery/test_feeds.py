"""Odd feeds, one difficulty each.

What they hold stands in expected.json beside them.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from crawler.discovery.entries import Listing, ListingError
from crawler.discovery.feeds import read_feed, read_json_feed
from crawler.discovery.listings import read_listing
from tests.conftest import ROOT

FEEDS = ROOT / "tests" / "pages" / "feeds"
EXPECTED: dict[str, list[dict[str, Any]]] = json.loads((FEEDS / "expected.json").read_text(encoding="utf-8"))
ADDRESS = "https://odd.example/feed.xml"


@pytest.mark.parametrize("name", EXPECTED)
def test_odd_feeds(name: str) -> None:
    listing = read_listing((FEEDS / name).read_bytes(), url=ADDRESS, max_bytes=100_000)
    found = [
        {
            "url": entry.url,
            "title": entry.title,
            "published": f"{entry.moment:%Y-%m-%dT%H:%M:%SZ}" if entry.moment else None,
            "authors": list(entry.authors),
        }
        for entry in listing.entries
    ]
    assert found == EXPECTED[name]


def test_every_odd_feed_is_read() -> None:
    assert {path.name for path in FEEDS.iterdir()} == {*EXPECTED, "expected.json"}


def test_times_of_change_are_those_of_the_feed_and_never_of_publication() -> None:
    atom = read_feed((FEEDS / "atom-alternate-links.xml").read_bytes(), url=ADDRESS)
    rss = read_feed((FEEDS / "cdata.xml").read_bytes(), url=ADDRESS)
    assert [entry.modified for entry in atom.entries] == ["2026-03-03T09:00:00Z", "2026-03-03T01:00:00Z"]
    assert [entry.modified for entry in rss.entries] == [None, None]


def rss(*items: str) -> bytes:
    namespaces = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    channel = "<title>Odd</title><link>https://odd.example/</link>"
    rows = "".join(f"<item>{item}</item>" for item in items)
    return f'<?xml version="1.0"?><rss version="2.0" {namespaces}><channel>{channel}{rows}</channel></rss>'.encode()


LINK = "<link>https://odd.example/1</link>"


@pytest.mark.parametrize(
    ("item", "url"),
    [
        ("<link>https://odd.example/r?x=1&para=2&order=3</link>", "https://odd.example/r?x=1&para=2&order=3"),
        ("<link>https://odd.example/r?x=1&amp;amp;y=2</link>", "https://odd.example/r?x=1&y=2"),
        ("<link><![CDATA[https://odd.example/r?x=1&y=2]]></link>", "https://odd.example/r?x=1&y=2"),
        ('<link href="/2"/>', "https://odd.example/2"),
        # Without a link, an identifier that is an address counts.
        ("<link/><guid>https://odd.example/3</guid>", "https://odd.example/3"),
        ("<link> </link><guid isPermaLink='true'>https://odd.example/4</guid>", "https://odd.example/4"),
        ("<guid isPermaLink='false'>https://odd.example/5</guid>", None),
        ("<guid>tag:odd.example,2026:5</guid>", None),
        ("<guid isPermaLink='false'>77</guid><title>a note</title>", None),
        ("<link>mailto:desk@odd.example</link>", None),
        ("<source url='https://odd.example/other.xml'>Other</source>", None),
        ("<link xml:base='http://[::1'>/6</link>", "https://odd.example/6"),
        ("<link xml:base='http://a:b/'>https://odd.example/7</link>", "https://odd.example/7"),
        # Markup that is not escaped.
        (f"<description><p>Rain<br>and <b>fog</description>{LINK}", "https://odd.example/1"),
    ],
)
def test_the_address_of_an_item(item: str, url: str | None) -> None:
    assert [entry.url for entry in read_feed(rss(item), url=ADDRESS).entries] == ([url] if url else [])


@pytest.mark.parametrize(
    ("fields", "authors"),
    [
        ("<author>desk@odd.museum (Ines Halloran)</author>", ["Ines Halloran"]),
        ("<author>Ines Halloran (desk@odd.example)</author>", ["Ines Halloran"]),
        ("<author>Ines Halloran &lt;desk@odd.photography&gt;</author>", ["Ines Halloran"]),
        ("<author>noreply@odd.example (Ines Halloran, Oslo)</author>", ["Ines Halloran, Oslo"]),
        ("<author>mailto:desk@odd.example</author>", []),
        ("<author>desk@odd.example</author><dc:creator>Ines Halloran</dc:creator>", ["Ines Halloran"]),
        ("<dc:creator>A. Voss</dc:creator><dc:creator>B. Lund</dc:creator>", ["A. Voss", "B. Lund"]),
        ("<author><name>Ines Halloran</name><email>desk@odd.example</email></author>", ["Ines Halloran"]),
    ],
)
def test_authors(fields: str, authors: list[str]) -> None:
    (entry,) = read_feed(rss(LINK + fields), url=ADDRESS).entries
    assert list(entry.authors) == authors


@pytest.mark.parametrize(
    ("fields", "published", "modified"),
    [
        ("<pubDate>jeu., 13 août 2026 09:30:00 +0200</pubDate>", "2026-08-13T07:30:00Z", None),
        ("<dc:date>2026-08-13T09:30:00+02:00</dc:date>", "2026-08-13T07:30:00Z", None),
        ("<a10:updated>2026-08-13T09:30:00Z</a10:updated>", None, "2026-08-13T09:30:00Z"),
        ("<pubDate>Mon, 01 Jan 0001 00:00:00 GMT</pubDate>", None, None),
    ],
)
def test_dates(fields: str, published: str | None, modified: str | None) -> None:
    (entry,) = read_feed(rss(LINK + fields), url=ADDRESS).entries
    assert (entry.published, entry.modified) == (published, modified)


@pytest.mark.parametrize(
    ("fields", "has_content"),
    [
        (f"<content:encoded><![CDATA[<p>{'Rain fell. ' * 60}</p>]]></content:encoded>", True),
        ("<content:encoded><![CDATA[<p>Rain fell.</p>]]></content:encoded>", False),
        (f"<description>{'Rain fell. ' * 60}</description>", False),
    ],
)
def test_whole_articles_are_kept_and_summaries_are_not(fields: str, has_content: bool) -> None:
    (entry,) = read_feed(rss(LINK + fields), url=ADDRESS).entries
    assert (entry.content or "").startswith("<p>Rain fell.") is has_content


@pytest.mark.parametrize(
    "item",
    [
        {"authors": 5},
        {"authors": True, "author": "Ines"},
        {"authors": [None, 5, {"name": 7}, "Ines"]},
        {"title": ["a"], "date_published": 20260813, "content_html": {}},
        {"title": "fog \ud800 horn", "date_published": "\udfff"},
        {"id": 5},
    ],
)
def test_json_feeds_with_values_of_other_types(item: dict[str, Any]) -> None:
    feed = {"items": [{"url": "https://odd.example/1", **item}, None, 5, {"url": 7, "id": "https://odd.example/2"}]}
    listing = read_json_feed(json.dumps(feed).encode(), url=ADDRESS)
    assert [entry.url for entry in listing.entries] == ["https://odd.example/1", "https://odd.example/2"]
    assert Listing.unpacked(listing.packed()) == listing


@pytest.mark.parametrize("raw", [b"Just words.", b"<html><body>No feed</body></html>", b"\x00\x01\x02"])
def test_what_is_no_feed_says_so(raw: bytes) -> None:
    with pytest.raises(ListingError):
        read_feed(raw, url=ADDRESS)
