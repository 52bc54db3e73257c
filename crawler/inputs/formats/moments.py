"""Dates and times as tables, mails and front matter have them."""

from __future__ import annotations

import re
from datetime import date, datetime, timezone
from typing import Any, Final

from pipelines.boilerplate.dates import find_dates, normalise, words_beside

_DIGITS: Final = re.compile(r"[0-9]{8}|[0-9]{10}|[0-9]{13}")
# Seconds since 1970 in 1990 and in 2100; a number outside is no time.
_EPOCH: Final = (631_152_000, 4_102_444_800)
# Of other years the moment in UTC may be one that Python does not know.
_UTC_YEARS: Final = (2, 9998)


def day_or_moment(value: Any) -> str | None:
    """Normalise a date or time; None where it is ambiguous or unreadable.

    >>> day_or_moment("22.01.2025"), day_or_moment("2025-01-22T10:04:00+01:00"), day_or_moment(1737540240)
    ('2025-01-22', '2025-01-22T09:04:00Z', '2025-01-22T10:04:00Z')
    """
    if isinstance(value, str):
        text = value.strip()
        if not _DIGITS.fullmatch(text):
            return _printed(text)
        value = int(text)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_number(value)
    if isinstance(value, datetime):
        if value.tzinfo is None:
            return value.date().isoformat()
        if not _UTC_YEARS[0] <= value.year <= _UTC_YEARS[1]:
            return None
        return value.astimezone(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")
    return value.isoformat() if isinstance(value, date) else None


def _printed(text: str) -> str | None:
    """The day or moment of a text that is one date: "22 January 2025, 10:04 GMT"."""
    try:
        moment = datetime.fromisoformat(text.replace("Z", "+00:00") if text.endswith("Z") else text)
    except ValueError:
        dates = find_dates(text)
        return normalise(dates[0]) if len(dates) == 1 and not words_beside(text, dates) else None
    return day_or_moment(moment if len(text) > len("2026-03-11") else moment.date())


def _from_number(number: float) -> str | None:
    """20250122, or seconds or milliseconds since 1970."""
    if 19_000_101 <= number <= 21_001_231:
        digits = f"{number:.0f}"
        return _printed(f"{digits[:4]}-{digits[4:6]}-{digits[6:]}")
    seconds = number / 1000 if number > _EPOCH[1] else number
    if not _EPOCH[0] <= seconds <= _EPOCH[1]:
        return None
    return day_or_moment(datetime.fromtimestamp(seconds, timezone.utc))
