"""Arithmetic on the calendar, with ISO 8601 values.

Intervals are written `start/end`, an open side as `..` (ISO 8601-2): `2014-06/..`, `../2014-12-25`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from pipelines.claims.tables.calendar_words import MOVING_HOLIDAYS


def day_of(year: int, month: int, day: int) -> date | None:
    """That day, or null where the calendar has none."""
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def nearest_day(anchor: date, month: int, day: int, *, future: bool) -> date | None:
    """The last such day up to two days after `anchor`, or with `future` the first from it on."""
    candidates = [day_of(anchor.year + shift, month, day) for shift in (-4, -1, 0, 1, 4)]
    days = [candidate for candidate in candidates if candidate is not None]
    if future:
        return min((candidate for candidate in days if candidate >= anchor), default=None)
    return max((candidate for candidate in days if candidate <= anchor + timedelta(days=2)), default=None)


def nearest_month(anchor: date, month: int, *, future: bool) -> str:
    """The last such month up to that of `anchor`, or with `future` the first from it on."""
    year = anchor.year
    if future and month < anchor.month:
        year += 1
    elif not future and month > anchor.month:
        year -= 1
    return f"{year:04d}-{month:02d}"


def weekday(anchor: date, number: int, *, shift: int) -> date:
    """That weekday: `shift` 0 the last one up to today, 1 the first from today on, -2 before today, 2 after today."""
    if shift == 1:
        return anchor + timedelta(days=(number - anchor.weekday()) % 7)
    if shift == 2:
        return anchor + timedelta(days=(number - anchor.weekday() - 1) % 7 + 1)
    back = (anchor.weekday() - number) % 7
    if shift == -2 and back == 0:
        back = 7
    return anchor - timedelta(days=back)


def moving_holiday(year: int, name: str) -> date:
    """A feast day that falls on the n-th weekday of a month."""
    month, number, which = MOVING_HOLIDAYS[name]
    if which > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(number - first.weekday()) % 7 + 7 * (which - 1))
    last = date(year, month, monthrange(year, month)[1])
    return last - timedelta(days=(last.weekday() - number) % 7)


def election_day(year: int) -> date:
    """The Tuesday after the first Monday of November, on which the United States vote."""
    first = date(year, 11, 1)
    return first + timedelta(days=-first.weekday() % 7 + 1)


def season(year: int, first_month: int) -> str:
    """Three months from `first_month` of `year` on, as an interval of months."""
    end_month, end_year = first_month + 2, year
    if end_month > 12:
        end_month, end_year = end_month - 12, year + 1
    return f"{year:04d}-{first_month:02d}/{end_year:04d}-{end_month:02d}"


def week(day: date) -> str:
    """The ISO week of `day`."""
    year, number, _ = day.isocalendar()
    return f"{year:04d}-W{number:02d}"


def shifted(anchor: date, unit: str, amount: int) -> tuple[str, str] | None:
    """`amount` units after `anchor` (before it where negative), with the granularity that such a phrase has."""
    if unit in {"second", "minute", "hour"}:
        return (anchor.isoformat(), "day") if unit != "hour" or abs(amount) < 12 else None
    if unit == "day":
        return _safe_day(anchor, amount), "day"
    if unit == "week":
        return week(date.fromisoformat(_safe_day(anchor, 7 * amount))), "week"
    if unit == "month":
        months = anchor.year * 12 + anchor.month - 1 + amount
        return f"{months // 12:04d}-{months % 12 + 1:02d}", "month"
    years = {"year": 1, "decade": 10, "century": 100}[unit] * amount
    year = anchor.year + years
    return (f"{year:04d}", "year") if 1 <= year <= 9999 else None


def _safe_day(anchor: date, days: int) -> str:
    days = max(min(days, 3_000_000 - anchor.toordinal()), 1 - anchor.toordinal())
    return (anchor + timedelta(days=days)).isoformat()


def back(anchor: date, unit: str, amount: int) -> date | None:
    """The day that lies `amount` units before `anchor`, after it where negative."""
    if unit in {"second", "minute", "hour"}:
        return anchor
    if unit in {"day", "week"}:
        return date.fromisoformat(_safe_day(anchor, -amount * (7 if unit == "week" else 1)))
    months = {"month": 1, "year": 12, "decade": 120, "century": 1200}[unit] * amount
    total = anchor.year * 12 + anchor.month - 1 - months
    year, month = divmod(total, 12)
    if not 1 <= year <= 9999:
        return None
    return date(year, month + 1, min(anchor.day, monthrange(year, month + 1)[1]))


def widened(value: str, preposition: str) -> tuple[str, bool]:
    """`value` as the preposition bounds it, and whether that made it an open interval."""
    start, _, end = value.partition("/")
    if preposition in {"since", "after", "as of", "from"} and (preposition in {"since", "after"}):
        return f"{start if preposition == 'since' else end or start}/..", True
    if preposition in {"until", "till", "by", "before", "ahead of", "prior to"}:
        return f"../{start if preposition in {'before', 'ahead of', 'prior to'} else end or start}", True
    return value, False


def is_day(value: str | None) -> bool:
    """Whether `value` is a single day."""
    return value is not None and re.fullmatch(r"\d{4}-\d\d-\d\d", value) is not None
