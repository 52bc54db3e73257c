"""Arithmetic on the calendar, with ISO 8601 values.

Intervals are written `start/end`, an open side as `..` (ISO 8601-2): `2014-06/..`, `../2014-12-25`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal

from pipelines.claims.tables.calendar_words import EASTER_DAYS, HOLIDAYS, MOVING_HOLIDAYS

Tense = Literal["past", "future", "open"]


def day_of(year: int, month: int, day: int) -> date | None:
    """That day; None if the calendar has none."""
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def occurrence(days: Iterable[date], anchor: date, tense: Tense) -> date | None:
    """Choose among `days`, the same day in several years, by the tense of the clause.

    Past: the last one up to two days after `anchor`; future: the first one from it on; open: the nearest.
    """
    if tense == "future":
        return min((day for day in days if day >= anchor), default=None)
    if tense == "past":
        return max((day for day in days if day <= anchor + timedelta(days=2)), default=None)
    return min(days, key=lambda day: (abs((day - anchor).days), day), default=None)


def yearly_day(anchor: date, month: int, day: int, tense: Tense) -> date | None:
    """The occurrence of that day of the year, chosen as in `occurrence`."""
    candidates = [day_of(anchor.year + shift, month, day) for shift in (-4, -1, 0, 1, 4)]
    return occurrence([candidate for candidate in candidates if candidate is not None], anchor, tense)


def yearly_month(anchor: date, month: int, tense: Tense) -> str:
    """The occurrence of that month, chosen as in `occurrence`."""
    ahead = (month - anchor.month) % 12
    forward = tense == "future" or (tense == "open" and ahead < 12 - ahead)
    months = anchor.year * 12 + anchor.month - 1 + (ahead if forward else ahead - 12 if ahead else 0)
    return f"{months // 12:04d}-{months % 12 + 1:02d}"


def weekday(anchor: date, number: int, *, shift: int) -> date:
    """A weekday near `anchor`.

    `shift` 0 is the last one up to today, 1 the first from today on, -2 before today, 2 after today.
    """
    if shift == 1:
        return anchor + timedelta(days=(number - anchor.weekday()) % 7)
    if shift == 2:
        return anchor + timedelta(days=(number - anchor.weekday() - 1) % 7 + 1)
    back = (anchor.weekday() - number) % 7
    if shift == -2 and back == 0:
        back = 7
    return anchor - timedelta(days=back)


def weekday_of_week(anchor: date, number: int, weeks: int) -> date:
    """A weekday of the week `weeks` after that of `anchor`; weeks begin on Monday."""
    return anchor + timedelta(days=number - anchor.weekday() + 7 * weeks)


def holiday(year: int, name: str) -> date:
    """The day of a holiday: fixed, of Easter, or the n-th weekday of a month."""
    if name in HOLIDAYS:
        return date(year, *HOLIDAYS[name])
    if name in EASTER_DAYS:
        return easter_sunday(year) + timedelta(days=EASTER_DAYS[name])
    month, number, which = MOVING_HOLIDAYS[name]
    if which > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(number - first.weekday()) % 7 + 7 * (which - 1))
    last = date(year, month, monthrange(year, month)[1])
    return last - timedelta(days=(last.weekday() - number) % 7)


def easter_sunday(year: int) -> date:
    """Easter Sunday, after J. Meeus, "Astronomical Algorithms"."""
    century, of_century = divmod(year, 100)
    golden = year % 19
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - moon - of_century % 4) % 7
    days = moon + weekday - 7 * ((golden + 11 * moon + 22 * weekday) // 451) + 114
    return date(year, days // 31, days % 31 + 1)


def election_day(year: int) -> date:
    """US election day: the Tuesday after the first Monday of November."""
    first = date(year, 11, 1)
    return first + timedelta(days=-first.weekday() % 7 + 1)


def season(year: int, first_month: int) -> str:
    """Three months from `first_month` of `year` on, as an interval of months."""
    end_year, end_month = divmod(year * 12 + first_month + 1, 12)
    return f"{year:04d}-{first_month:02d}/{end_year:04d}-{end_month + 1:02d}"


def season_start(anchor: date, first_month: int, tense: Tense) -> int:
    """Year in which the season begins, chosen by the tense of the clause.

    Past: the last one that has begun; future: the first one that is not over; open: the nearest.
    """
    years = (anchor.year - 1, anchor.year, anchor.year + 1)
    if tense == "past":
        return max(year for year in years if date(year, first_month, 1) <= anchor)
    if tense == "future":
        return min(year for year in years if season_end(year, first_month) > anchor)
    return min(years, key=lambda year: (_distance(anchor, year, first_month), year))


def season_end(year: int, first_month: int) -> date:
    """The day after the season's last."""
    end_year, end_month = divmod(year * 12 + first_month + 2, 12)
    return date(end_year, end_month + 1, 1)


def _distance(anchor: date, year: int, first_month: int) -> int:
    start, end = date(year, first_month, 1), season_end(year, first_month)
    return max((start - anchor).days, (anchor - end).days + 1, 0)


def week(day: date) -> str:
    """The ISO week of `day`."""
    year, number, _ = day.isocalendar()
    return f"{year:04d}-W{number:02d}"


def shifted(anchor: date, unit: str, amount: int) -> tuple[str, str] | None:
    """The time `amount` units after `anchor`, with its granularity.

    Negative amounts lie before it.
    """
    if unit in {"second", "minute", "hour"}:
        return (anchor.isoformat(), "day") if unit != "hour" or abs(amount) < 12 else None
    if unit == "day":
        return _safe_day(anchor, amount), "day"
    if unit == "fortnight":
        unit, amount = "week", 2 * amount
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
    if unit == "hour":
        return date.fromisoformat(_safe_day(anchor, -round(amount / 24)))
    if unit in {"second", "minute"}:
        return anchor
    if unit in {"day", "week", "fortnight"}:
        return date.fromisoformat(_safe_day(anchor, -amount * {"day": 1, "week": 7, "fortnight": 14}[unit]))
    months = {"month": 1, "year": 12, "decade": 120, "century": 1200}[unit] * amount
    total = anchor.year * 12 + anchor.month - 1 - months
    year, month = divmod(total, 12)
    if not 1 <= year <= 9999:
        return None
    return date(year, month + 1, min(anchor.day, monthrange(year, month + 1)[1]))


def widened(value: str, preposition: str) -> tuple[str, bool]:
    """Apply a preposition to `value`; the flag tells if it became an open interval."""
    start, _, end = value.partition("/")
    if preposition in {"since", "after"}:
        return f"{start if preposition == 'since' else end or start}/..", True
    if preposition in {"until", "till", "by", "before", "ahead of", "prior to"}:
        return f"../{start if preposition in {'before', 'ahead of', 'prior to'} else end or start}", True
    return value, False


def is_day(value: str | None) -> bool:
    """Whether `value` is a single day."""
    return value is not None and re.fullmatch(r"\d{4}-\d\d-\d\d", value) is not None
