from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from crawler.discovery.entries import Entry, Listing, article_address, newest, site_of

NOW = datetime(2026, 3, 4, tzinfo=timezone.utc)


def entry(url: str, published: str | None = None, **fields: str) -> Entry:
    return Entry(url=url, published=published, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("https://a.example/x?utm_source=rss&id=1#top", "https://a.example/x?id=1"),
        ("/x?fbclid=abc", "https://base.example/x"),
        ("  x  ", "https://base.example/feeds/x"),
        ("HTTPS://A.example:443/x", "https://a.example/x"),
        ("//a.example/x", "https://a.example/x"),
        ("mailto:a@a.example", None),
        ("javascript:void(0)", None),
        ("http://[broken/x", None),
    ],
)
def test_addresses(link: str, address: str | None) -> None:
    assert article_address(link, base="https://base.example/feeds/all.xml") == address


def test_the_newest_come_first_and_the_rest_is_counted() -> None:
    found = newest(
        [
            entry("undated"),
            entry("old", "2026-01-01"),
            entry("first", "2026-03-02T00:00:00Z"),
            entry("second", "2026-03-03"),
            entry("first", "2026-03-03"),
            entry("changed", modified="2026-03-03T05:00:00+02:00"),
        ],
        limit=3,
        max_age=timedelta(days=7),
        now=NOW,
    )
    assert [chosen.url for chosen in found.entries] == ["changed", "second", "first"]
    assert (found.too_old, found.over_limit) == (1, 1)


def test_entries_without_dates_keep_their_order() -> None:
    urls = ["c", "a", "b"]
    assert [chosen.url for chosen in newest(map(entry, urls), now=NOW).entries] == urls


def test_a_listing_is_kept_and_read_again_unchanged() -> None:
    listing = Listing(entries=(entry("a", "2026-01-01"),), listings=(entry("b"),))
    assert Listing.unpacked(listing.packed()) == listing


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.news.example.co.uk/a", "example.co.uk"),
        ("http://127.0.0.1:8000/a", "127.0.0.1"),
    ],
)
def test_sites(url: str, site: str) -> None:
    assert site_of(url) == site
