from __future__ import annotations

from typing import Any

import pytest

from pipelines.corroboration.days import close_in_time, day_of
from pipelines.corroboration.views import view_of
from tests.pipelines.corroboration.stories import statement


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("1970-01-02", 1.0),
        ("1970-01-02T12:00:00Z", 1.5),
        ("1970-01-02T12:00:00+12:00", 1.0),
        ("soon", None),
        (None, None),
    ],
)
def test_days(published: str | None, expected: float | None) -> None:
    assert day_of(published) == expected


@pytest.mark.parametrize(
    ("one", "other", "close"),
    [
        ({"datePublished": "2026-03-04"}, {"datePublished": "2026-03-09"}, True),
        ({"datePublished": "2026-03-04"}, {"datePublished": "2026-03-19"}, False),
        ({"datePublished": "2026-03-04"}, {"datePublished": None}, True),
        ({"datePublished": "2026-03-04"}, {"datePublished": None, "datePublishedRaw": "March 2"}, True),
        ({"datePublished": "2026-03-04"}, {"datePublished": None, "datePublishedRaw": "20 December"}, False),
        ({"datePublished": None, "datePublishedRaw": "Dec. 30"}, {"datePublished": "2026-01-02"}, True),
        ({"datePublished": None, "datePublishedRaw": "February 31"}, {"datePublished": "2026-07-02"}, True),
    ],
)
def test_closeness_in_time(one: dict[str, Any], other: dict[str, Any], close: bool) -> None:
    views = [view_of(statement("Daily Skerry", "Rain fell.", **fields)) for fields in (one, other)]
    assert close_in_time(*views, days=7) is close_in_time(*views[::-1], days=7) is close
