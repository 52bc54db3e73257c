from __future__ import annotations

import pytest

from crawler.discovery.feed_dates import feed_moment


@pytest.mark.parametrize(
    ("raw", "moment"),
    [
        ("Tue, 05 May 2026 09:30:00 +0200", "2026-05-05T07:30:00Z"),
        ("Tue, 05 May 2026 09:30 GMT", "2026-05-05T09:30:00Z"),
        # Named zones, and none.
        ("Tue, 05 May 2026 09:30:00 CEST", "2026-05-05T07:30:00Z"),
        ("Tue, 05 May 2026 09:30:00 BST", "2026-05-05T08:30:00Z"),
        ("Tue, 05 May 2026 09:30:00 JST", "2026-05-05T00:30:00Z"),
        ("Tue, 05 May 2026 09:30:00 GMT+2", "2026-05-05T07:30:00Z"),
        ("Tue, 05 May 2026 09:30:00", "2026-05-05"),
        ("2026-05-05 09:30:00", "2026-05-05"),
        ("Tue, 05 May 2026 09:30:00 Europe/Oslo", "2026-05-05"),
        ("5 May 2026", "2026-05-05"),
        # Halves of the day.
        ("Tue, 05 May 2026 09:30:00 PM +0000", "2026-05-05T21:30:00Z"),
        ("May 5, 2026, 9:30 PM EDT", "2026-05-06T01:30:00Z"),
        ("Tue, 05 May 2026 12:10 AM GMT", "2026-05-05T00:10:00Z"),
        # Other languages, as the server's locale writes them.
        ("Di, 05 Mai 2026 09:30:00 +0200", "2026-05-05T07:30:00Z"),
        ("Do., 3 Dez. 2026 09:30:00 +0100", "2026-12-03T08:30:00Z"),
        ("jeu., 13 août 2026 09:30:00 +0200", "2026-08-13T07:30:00Z"),
        ("ven, 13 févr. 2026 09:30:00 +0100", "2026-02-13T08:30:00Z"),
        ("Вт, 05 мая 2026 09:30:00 +0300", "2026-05-05T06:30:00Z"),
        ("13 августа 2026 г. 09:30", "2026-08-13"),
        ("mar, 05 ene 2026 09:30:00 -0300", "2026-01-05T12:30:00Z"),
        ("周二, 05 五月 2026 09:30:00 +0800", "2026-05-05T01:30:00Z"),
        ("화, 05 12월 2026 09:30:00 +0900", "2026-12-05T00:30:00Z"),
        # Numbers alone, and C's order.
        ("1777966200", "2026-05-05T07:30:00Z"),
        ("1777966200000", "2026-05-05T07:30:00Z"),
        ("1777966200.25", "2026-05-05T07:30:00Z"),
        ("Tue May  5 09:30:00 2026", "2026-05-05"),
        ("Tue May  5 09:30:00 CEST 2026", "2026-05-05T07:30:00Z"),
        # Zero dates of software, and what is none.
        ("Mon, 01 Jan 0001 00:00:00 GMT", None),
        ("0001-01-01T00:00:00Z", None),
        ("Thu, 01 Jan 1970 00:00:00 GMT", None),
        ("0", None),
        ("Tue, 32 May 2026 09:30:00 +0200", None),
        ("yesterday", None),
        ("", None),
        (None, None),
        ("9" * 5000, None),
    ],
)
def test_dates_of_feeds(raw: str | None, moment: str | None) -> None:
    assert feed_moment(raw) == moment
