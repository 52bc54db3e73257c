"""Dates of tables, mails and front matter."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

from crawler.inputs.formats.moments import day_or_moment

EARLIER = timezone(timedelta(hours=1))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2025-01-22", "2025-01-22"),
        ("2025-01-22 08:30:00", "2025-01-22"),
        ("2025-01-22T10:04:00.123Z", "2025-01-22T10:04:00Z"),
        ("2025-01-22T08:00:00+0100", "2025-01-22T07:00:00Z"),
        ("Wed, 22 Jan 2025 07:02:11 +0100", "2025-01-22T06:02:11Z"),
        ("January 22, 2025", "2025-01-22"),
        ("22.01.2025", "2025-01-22"),
        ("23/04/2025", "2025-04-23"),
        ("03/04/2025", None),
        ("20250122", "2025-01-22"),
        (20250122, "2025-01-22"),
        (1737540240, "2025-01-22T10:04:00Z"),
        (1737540240000, "2025-01-22T10:04:00Z"),
        ("1737540240", "2025-01-22T10:04:00Z"),
        (datetime(2025, 1, 22, 8, tzinfo=EARLIER), "2025-01-22T07:00:00Z"),
        (datetime(2025, 1, 22, 8), "2025-01-22"),
        (date(2025, 1, 22), "2025-01-22"),
        ("22 January 2025, as reported on 23 January 2025", None),
        ("soon", None),
        ("2025", None),
        ("", None),
        (None, None),
        (True, None),
        (3, None),
        (float("nan"), None),
    ],
)
def test_a_date_is_read_in_any_form_that_has_one_meaning(value: Any, expected: str | None) -> None:
    assert day_or_moment(value) == expected
