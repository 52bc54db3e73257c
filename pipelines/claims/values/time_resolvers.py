"""Resolvers from a match of ``time_grammar`` to its value and granularity."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from pipelines.claims.tables import calendar_words as words
from pipelines.claims.tables.number_words import ORDINALS
from pipelines.claims.values import calendar_values as calendar
from pipelines.claims.values.calendar_values import Tense

Resolved = tuple[str, str] | None
UNRESOLVED: Resolved = None
# What matched is not a time.
NO_TIME: Resolved = ("", "")


@dataclass(frozen=True)
class Context:
    """What a time is resolved against.

    anchor: the article's day. day_before: the last day that the text names. before: value of the time before, where
    that is near. southern: whether seasons are those of the southern hemisphere.
    """

    anchor: date | None
    tense: Tense
    day_before: date | None
    before: str | None
    southern: bool = False

    @property
    def future(self) -> bool:
        """Whether the clause is about the future."""
        return self.tense == "future"

    def first_month(self, season: str) -> int:
        """First month of that season."""
        month = words.SEASONS[season.lower()]
        return (month + 5) % 12 + 1 if self.southern else month


def _year(match: re.Match[str]) -> int | None:
    """The year that was matched, if any."""
    year = match.groupdict().get("year")
    return int(year) if year else None


def unit_of(match: re.Match[str]) -> str:
    """Singular of the unit that was matched: `century` for `centuries`."""
    return words.UNITS[match.group("unit").lower().replace("centurie", "century")]


def full_date(match: re.Match[str], context: Context) -> Resolved:
    """Resolve `May 6, 2024`, and `May 6` by the tense."""
    groups = match.groupdict()
    month, day = words.MONTHS[groups["month"].lower()], int(groups["day"])
    if year := _year(match):
        dated = calendar.day_of(year, month, day)
    elif context.anchor:
        dated = calendar.yearly_day(context.anchor, month, day, context.tense)
    else:
        return UNRESOLVED
    if dated is None:
        return UNRESOLVED
    if groups.get("last_day") or groups.get("first_day"):
        other = calendar.day_of(dated.year, month, int(groups.get("last_day") or groups["first_day"]))
        first, last = (dated, other) if groups.get("last_day") else (other, dated)
        return (
            (f"{first.isoformat()}/{last.isoformat()}", "interval") if first and last and last > first else UNRESOLVED
        )
    return dated.isoformat(), "day"


def numeric_date(match: re.Match[str], _: Context) -> Resolved:
    """Resolve ISO dates, and unambiguous dates with slashes."""
    first, second, third = (int(part) for part in re.split(r"[-/.]", match.group("numeric")))
    if first > 999:
        dated = calendar.day_of(first, second, third)
    elif first > 12 or first == second:
        dated = calendar.day_of(third, second, first)
    elif second > 12:
        dated = calendar.day_of(third, first, second)
    else:
        return UNRESOLVED
    return (dated.isoformat(), "day") if dated else UNRESOLVED


def month(match: re.Match[str], context: Context) -> Resolved:
    """Resolve `May 2024`, and `last May`, `in May` by the tense."""
    month = words.MONTHS[match.group("month").lower()]
    if year := _year(match):
        return f"{year:04d}-{month:02d}", "month"
    if context.anchor is None:
        return UNRESOLVED
    of_year = (match.groupdict().get("of_year") or "").lower()
    if of_year:
        return f"{context.anchor.year + _WEEKS[of_year]:04d}-{month:02d}", "month"
    which = (match.groupdict().get("which") or "").lower()
    tense = _TENSES.get(which, context.tense)
    value = calendar.yearly_month(context.anchor, month, tense)
    if which in {"last", "next"} and value == f"{context.anchor.year:04d}-{context.anchor.month:02d}":
        value = f"{context.anchor.year + _WEEKS[which]:04d}-{month:02d}"
    return value, "month"


def weekday(match: re.Match[str], context: Context) -> Resolved:
    """Resolve `Thursday`, `this Friday`, `Wednesday next week`."""
    if context.anchor is None:
        return UNRESOLVED
    number = words.WEEKDAYS[match.group("weekday").lower()]
    if match.group("of_week"):
        weeks = _WEEKS[match.group("of_week").lower()]
        return calendar.weekday_of_week(context.anchor, number, weeks).isoformat(), "day"
    which = (match.group("which") or "").lower()
    later = match.string.endswith("later ", 0, match.start())
    # On a Tuesday `will vote Tuesday` is next week's, for today would be called so; US news, though, means today.
    ahead = 1 if (which == "this" or later) and context.tense != "past" else 2 if context.future else 0
    shift = {"last": -2, "next": 2, "this coming": 1, "this past": -2}.get(which, ahead)
    day = calendar.weekday(context.anchor, number, shift=shift)
    if which == "last" and day == context.anchor - timedelta(days=1):
        day -= timedelta(days=7)  # yesterday would be called so
    return day.isoformat(), "day"


_BEFORE_WEEKEND = frozenset({2, 3, 4})
"""Weekdays on which `this weekend` is more likely the coming one."""
_WEEKS = {"next": 1, "this": 0, "last": -1}
_TENSES: dict[str, Tense] = {"next": "future", "last": "past"}


def near_day(match: re.Match[str], context: Context) -> Resolved:
    """Resolve `today`, `tomorrow`, `yesterday` and the like."""
    if context.anchor is None:
        return UNRESOLVED
    phrase = match.group("near").lower()
    shift = next((days for opening, days in _NEAR_DAYS.items() if phrase.startswith(opening)), 0)
    return (context.anchor + timedelta(days=shift)).isoformat(), "day"


_NEAR_DAYS = {"the day before": -2, "yesterday": -1, "last night": -1, "tomorrow": 1, "the day after": 2}


def relative(match: re.Match[str], context: Context) -> Resolved:
    """Resolve `this week`, `last summer`, `next year`."""
    anchor, which = context.anchor, match.group("which").lower()
    if anchor is None or which in {"the previous", "the following"}:
        return UNRESOLVED
    step = {"last": -1, "this past": -1, "next": 1}.get(which, 0)
    if match.groupdict().get("season"):
        return _relative_season(anchor, context.first_month(match.group("season")), step, which, context.tense)
    unit = unit_of(match)
    if match.group("unit").lower() == "weekend":
        saturday = anchor - timedelta(days=(anchor.weekday() - 5) % 7)
        if step < 0 and anchor.weekday() >= 5:
            saturday -= timedelta(days=7)
        ahead = context.future or (context.tense == "open" and anchor.weekday() in _BEFORE_WEEKEND)
        if step > 0 or (step == 0 and anchor.weekday() < 5 and ahead):
            saturday += timedelta(days=7 if anchor.weekday() != 5 else 0)
        return f"{saturday.isoformat()}/{(saturday + timedelta(days=1)).isoformat()}", "interval"
    if unit in {"decade", "century"}:
        return UNRESOLVED
    return calendar.shifted(anchor, unit, step)


def _relative_season(anchor: date, first_month: int, step: int, which: str, tense: Tense) -> Resolved:
    """Resolve `last summer` (the last one over) and `this summer` (this year's)."""
    began = calendar.season_start(anchor, first_month, "past")
    current = calendar.season_end(began, first_month) > anchor
    if step < 0:
        year = began - 1 if current and which != "this past" else began
    elif step > 0:
        year = began + 1
    else:
        year = began if current or tense == "past" else anchor.year
    return calendar.season(year, first_month), "season"


def election_day(match: re.Match[str], context: Context) -> Resolved:
    """Resolve the day of US elections: the nearest, then the next of an even year."""
    if year := _year(match):
        return calendar.election_day(year).isoformat(), "day"
    anchor = context.anchor
    if anchor is None:
        return UNRESOLVED
    days = [calendar.election_day(anchor.year + shift) for shift in range(-3, 4)]
    past = [day for day in days if day <= anchor]
    if (match.group("preposition") or "").lower() in {"since", "after"}:
        return next(day for day in reversed(past) if day.year % 2 == 0).isoformat(), "day"
    if (anchor - past[-1]).days < 60 and not context.future:
        return past[-1].isoformat(), "day"
    return next(day for day in days if day > anchor and day.year % 2 == 0).isoformat(), "day"


def year(match: re.Match[str], _: Context) -> Resolved:
    """Resolve a year: `in 2024`."""
    last = match.groupdict().get("last_year")
    following = match.groupdict().get("next_year")
    if following:
        # `2024/25` are two years, `2024/11` is none.
        successor = f"{int(match.group('year')) + 1:04d}"
        return (f"{match.group('year')}/{successor}", "interval") if successor.endswith(following) else UNRESOLVED
    if last:
        last = last if len(last) == 4 else match.group("year")[:2] + last
        return (f"{match.group('year')}/{last}", "interval") if last > match.group("year") else UNRESOLVED
    return match.group("year"), "year"


def half_year(match: re.Match[str], context: Context) -> Resolved:
    """Resolve `the first half of 2024` to an interval of months."""
    first = 1 if match.group("semester").lower() == "first" else 7
    year = _year(match)
    if year is None:
        if context.anchor is None:
            return UNRESOLVED
        year = context.anchor.year + _WEEKS.get(match.group("which").lower(), 0)
    return f"{year:04d}-{first:02d}/{year:04d}-{first + 5:02d}", "interval"


def decade(match: re.Match[str], context: Context) -> Resolved:
    """Resolve `the 1990s` to an interval of years."""
    digits = match.group("decade")
    if len(digits) == 2:
        if context.anchor is None:
            return UNRESOLVED
        start = context.anchor.year // 100 * 100 + int(digits)
        start = start if start <= context.anchor.year else start - 100
    else:
        start = int(digits)
    return (
        f"{start:04d}/{start + (99 if start % 100 == 0 and len(digits) == 4 and start < 2000 else 9):04d}",
        "interval",
    )


def century(match: re.Match[str], _: Context) -> Resolved:
    """Resolve `the 19th century` to an interval of years."""
    number = int(match.group("century"))
    return f"{100 * (number - 1) + 1:04d}/{100 * number:04d}", "interval"


def season(match: re.Match[str], context: Context) -> Resolved:
    """Resolve `the summer of 2024`, and `in summer` by the tense."""
    first_month = context.first_month(match.group("season"))
    if year := _year(match):
        return calendar.season(year, first_month), "season"
    if context.anchor is None:
        return UNRESOLVED
    return calendar.season(calendar.season_start(context.anchor, first_month, context.tense), first_month), "season"


def quarter(match: re.Match[str], context: Context) -> Resolved:
    """Resolve `the third quarter`, `the last quarter of 2024` to months."""
    which, named = ((match.group(group) or "").lower() for group in ("which", "quarter"))
    number = 4 if named in {"last", "final"} else ORDINALS.get(named) or int(match.group("q"))
    year = _year(match)
    if year is None:
        if context.anchor is None:
            return UNRESOLVED
        if which:
            year = context.anchor.year + _WEEKS.get(which, 0)
        else:
            ahead, over = 3 * number - 2 > context.anchor.month, 3 * number < context.anchor.month
            year = context.anchor.year + (over if context.future else -ahead)
    return f"{year:04d}-{3 * number - 2:02d}/{year:04d}-{3 * number:02d}", "interval"


def holiday(match: re.Match[str], context: Context) -> Resolved:
    """Resolve `Christmas Day`, `Thanksgiving 2024` to a day."""
    name = match.group("holiday").lower().replace("’", "'")
    if year := _year(match):
        return calendar.holiday(year, name).isoformat(), "day"
    if context.anchor is None:
        return UNRESOLVED
    tense = _TENSES.get((match.group("which") or "").lower(), context.tense)
    days = [calendar.holiday(context.anchor.year + shift, name) for shift in (-1, 0, 1)]
    chosen = calendar.occurrence(days, context.anchor, tense)
    return (chosen.isoformat(), "day") if chosen else UNRESOLVED


def clock(match: re.Match[str], _: Context) -> Resolved:
    """Resolve `5 p.m.` to a time of day."""
    if match.group("noon"):
        return ("T12:00" if match.group("noon").lower() == "noon" else "T00:00"), "time"
    hour, minute = int(match.group("hour")), int(match.group("minute") or match.group("minute24") or 0)
    if match.group("half"):
        if not 1 <= hour <= 12:
            return UNRESOLVED
        hour = hour % 12 + (12 if match.group("half").lower() == "p" else 0)
    elif not match.group("minute24"):
        # `at 4 o'clock` does not say which half of the day.
        return UNRESOLVED
    return f"T{hour:02d}:{minute:02d}", "time"


def vague(_: re.Match[str], __: Context) -> Resolved:
    """Leave open what has no date: `recently`."""
    return UNRESOLVED
