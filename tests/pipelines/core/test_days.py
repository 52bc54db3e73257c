from __future__ import annotations

import pytest

from pipelines.core.days import local_day


@pytest.mark.parametrize(
    ("published", "raw", "expected"),
    [
        ("2025-04-07T15:30:00Z", "2025-04-08T00:30:00+09:00", "2025-04-08"),
        ("2025-04-08T02:10:00Z", "2025-04-07T22:10:00-04:00", "2025-04-07"),
        ("2025-04-08T02:10:00Z", "20250407T221000-0400", "2025-04-07"),
        ("2025-04-08T02:10:00Z", "Mon, 07 Apr 2025 22:10:00 -0400", "2025-04-07"),
        ("2025-04-08T02:10:00Z", "April 7, 2025 10:10 p.m. EDT", "2025-04-07"),
        ("2025-04-07T22:30:00Z", "8. April 2025, 00:30 MESZ", "2025-04-08"),
        ("2025-04-07T15:05:00Z", "2025年4月8日 0時05分", "2025-04-08"),
        ("2025-04-08T09:00:00Z", "2025-04-08T09:00:00Z", "2025-04-08"),
        ("2025-04-08T09:00:00Z", None, "2025-04-08"),
        ("2025-04-08T09:00:00Z", "1744102800", "2025-04-08"),
        ("2025-04-08T09:00:00Z", "2020-01-01", "2025-04-08"),
        ("2025-04-08", "April 8, 2025", "2025-04-08"),
    ],
)
def test_day_of_the_outlets_zone(published: str, raw: str | None, expected: str) -> None:
    assert str(local_day(published, raw)) == expected


def test_no_date_has_no_day() -> None:
    assert local_day(None, "yesterday") is None
