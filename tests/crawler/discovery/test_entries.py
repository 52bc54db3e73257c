from __future__ import annotations

from datetime import datetime, timedelta, timezone

from crawler.discovery.entries import MOST_ENTRIES, Entry, Listing, listing_of, newest

NOW = datetime(2026, 3, 4, tzinfo=timezone.utc)


def entry(url: str, published: str | None = None, **fields: str) -> Entry:
    return Entry(url=url, published=published, **fields)  # type: ignore[arg-type]


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


def test_a_listing_has_a_bound_and_says_how_much_it_leaves_out() -> None:
    listing = listing_of(entry(f"https://a.example/{number}") for number in range(MOST_ENTRIES + 3))
    assert (len(listing.entries), listing.omitted) == (MOST_ENTRIES, 3)


def test_the_time_of_change_stands_in_for_a_missing_date() -> None:
    assert entry("a", modified="Mi, 11 Mrz 2026 08:00:00 +0100").moment == datetime(2026, 3, 11, 7, tzinfo=timezone.utc)
    assert entry("a", modified="0001-01-01T00:00:00Z").moment is None
