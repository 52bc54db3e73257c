"""Odd feeds, one difficulty each; what they hold stands in expected.json beside them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from crawler.discovery.entries import ListingError
from crawler.discovery.feeds import read_feed
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


@pytest.mark.parametrize("raw", [b"Just words.", b"<html><body>No feed</body></html>", b"\x00\x01\x02"])
def test_what_is_no_feed_says_so(raw: bytes) -> None:
    with pytest.raises(ListingError):
        read_feed(raw, url=ADDRESS)
