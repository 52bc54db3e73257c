"""How each sort of time expression resolves against the day that a report counts from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from pipelines.claims.tables import calendar_words as words
from pipelines.claims.values import calendar_values as calendar

Resolved = tuple[str, str] | None
UNRESOLVED: Resolved = None
# What looked like a time is none.
NO_TIME: Resolved = ("", "")


@dataclass(frozen=True)
class Context:
    """What a time is read against: the article's day, whether its clause looks ahead, the last day that was told."""

    anchor: date | None
    future: bool
    day_before: date | None
    before: str | None
    """The value of the time before, where that is near."""


def unit_of(match: re.Match[str]) -> str:
    """The calendar's word for the unit that was matched: `century` for `centuries`."""
    return words.UNITS[match.group("unit").lower().replace("centurie", "century")]


def full_date(match: re.Match[str], context: Context) -> Resolved:
    groups = match.groupdict()
    month, day = words.MONTHS[groups["month"].lower()], int(groups["day"])
    if groups.get("year"):
        dated = calendar.day_of(int(groups["year"]), month, day)
    elif context.anchor:
        dated = calendar.nearest_day(context.anchor, month, day, future=context.future)
    else:
        return UNRESOLVED
    if dated is None:
        return UNRESOLVED
    if groups.get("last_day"):
        last = calendar.day_of(dated.year, month, int(groups["last_day"]))
        return (f"{dated.isoformat()}/{last.isoformat()}", "interval") if last and last > dated else UNRESOLVED
    return (calendar.week(dated), "week") if groups.get("week") else (dated.isoformat(), "day")


def numeric_date(match: re.Match[str], _: Context) -> Resolved:
    """ISO dates, and those with slashes whose day and month cannot be confused."""
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
    month = words.MONTHS[match.group("month").lower()]
    if match.group("year"):
        return f"{match.group('year')}-{month:02d}", "month"
    if context.anchor is None:
        return UNRESOLVED
    which = (match.groupdict().get("which") or "").lower()
    future = which == "next" or (which != "last" and context.future)
    value = calendar.nearest_month(context.anchor, month, future=future)
    if which in {"last", "next"} and value == f"{context.anchor.year:04d}-{context.anchor.month:02d}":
        value = f"{context.anchor.year + (1 if which == 'next' else -1):04d}-{month:02d}"
    return value, "month"


def weekday(match: re.Match[str], context: Context) -> Resolved:
    if context.anchor is None:
        return UNRESOLVED
    which = (match.group("which") or "").lower()
    shift = {"last": -2, "next": 2, "this coming": 1, "this past": -2}.get(which, 1 if context.future else 0)
    return calendar.weekday(
        context.anchor, words.WEEKDAYS[match.group("weekday").lower()], shift=shift
    ).isoformat(), "day"


def near_day(match: re.Match[str], context: Context) -> Resolved:
    phrase = match.group("near").lower()
    if context.anchor is None:
        return UNRESOLVED
    shift = (
        -1
        if phrase.startswith(("yesterday", "last night"))
        else 2
        if phrase.startswith("the day after tomorrow")
        else 1
        if phrase.startswith("tomorrow")
        else 0
    )
    return (context.anchor + timedelta(days=shift)).isoformat(), "day"


def relative(match: re.Match[str], context: Context) -> Resolved:
    """`this week`, `last summer`, `next year`."""
    anchor, which = context.anchor, match.group("which").lower()
    if anchor is None:
        return UNRESOLVED
    if which in {"the previous", "the following"}:
        return UNRESOLVED
    step = {"last": -1, "this past": -1, "next": 1}.get(which, 0)
    if match.group("season"):
        return _relative_season(anchor, words.SEASONS[match.group("season").lower()], step, which)
    unit = unit_of(match)
    if match.group("unit").lower() == "weekend":
        saturday = anchor - timedelta(days=(anchor.weekday() - 5) % 7)
        if step < 0 and anchor.weekday() >= 5:
            saturday -= timedelta(days=7)
        if step > 0 or (step == 0 and anchor.weekday() < 5 and context.future):
            saturday += timedelta(days=7 if anchor.weekday() != 5 else 0)
        return f"{saturday.isoformat()}/{(saturday + timedelta(days=1)).isoformat()}", "interval"
    if unit in {"decade", "century"}:
        return UNRESOLVED
    return calendar.shifted(anchor, unit, step)


def _relative_season(anchor: date, first_month: int, step: int, which: str) -> Resolved:
    """`last summer` is the last one that is over, or begun before this season; `this summer` is that of this year."""
    year = anchor.year
    began = date(year, first_month, 1) <= anchor
    if step < 0:
        over = (first_month + 3 <= 12 and date(year, first_month + 3, 1) <= anchor) or (which == "this past" and began)
        year = year if over else year - 1
    elif step > 0:
        year = year + 1 if began else year
    elif first_month == 12 and anchor.month <= 2:
        year -= 1
    return calendar.season(year, first_month), "season"


def election_day(match: re.Match[str], context: Context) -> Resolved:
    """The day of US elections: that of this year until two months after it, else the next one of an even year."""
    if match.group("year"):
        return calendar.election_day(int(match.group("year"))).isoformat(), "day"
    if context.anchor is None:
        return UNRESOLVED
    anchor, which = context.anchor, (match.group("which") or "").lower()
    days = [calendar.election_day(anchor.year + shift) for shift in range(-3, 4)]
    past = [day for day in days if day <= anchor]
    if which.endswith(("last", "past")) or (match.group("preposition") or "").lower() in {"since", "after"}:
        return next(day for day in reversed(past) if day.year % 2 == 0).isoformat(), "day"
    if (anchor - past[-1]).days < 60 and not context.future and which != "next":
        return past[-1].isoformat(), "day"
    return next(day for day in days if day > anchor and day.year % 2 == 0).isoformat(), "day"


def year(match: re.Match[str], _: Context) -> Resolved:
    last = match.groupdict().get("last_year")
    if last:
        last = last if len(last) == 4 else match.group("year")[:2] + last
        return (f"{match.group('year')}/{last}", "interval") if last > match.group("year") else UNRESOLVED
    return match.group("year"), "year"


def half_year(match: re.Match[str], context: Context) -> Resolved:
    first = 1 if match.group("semester").lower() == "first" else 7
    if match.group("year"):
        year = int(match.group("year"))
    elif context.anchor:
        year = context.anchor.year + {"last": -1, "next": 1}.get(match.group("which").lower(), 0)
    else:
        return UNRESOLVED
    return f"{year:04d}-{first:02d}/{year:04d}-{first + 5:02d}", "interval"


def event(_: re.Match[str], __: Context) -> Resolved:
    """`9/11`, `the Sept. 11 attacks`."""
    return words.SEPTEMBER_11, "day"


def decade(match: re.Match[str], context: Context) -> Resolved:
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
    number = int(match.group("century"))
    return f"{100 * (number - 1) + 1:04d}/{100 * number:04d}", "interval"


def season(match: re.Match[str], context: Context) -> Resolved:
    first_month = words.SEASONS[match.group("season").lower()]
    if match.group("year"):
        return calendar.season(int(match.group("year")), first_month), "season"
    if context.anchor is None:
        return UNRESOLVED
    year = context.anchor.year
    if context.future and date(year, first_month, 1) < context.anchor - timedelta(days=92):
        year += 1
    elif not context.future and date(year, first_month, 1) > context.anchor:
        year -= 1
    return calendar.season(year, first_month), "season"


def quarter(match: re.Match[str], context: Context) -> Resolved:
    number = (
        ["first", "second", "third", "fourth"].index(match.group("quarter").lower()) + 1
        if match.group("quarter")
        else int(match.group("q"))
    )
    year = int(match.group("year")) if match.group("year") else context.anchor.year if context.anchor else None
    if year is None:
        return UNRESOLVED
    if not match.group("year") and context.anchor and not context.future and 3 * number - 2 > context.anchor.month:
        year -= 1
    return f"{year:04d}-{3 * number - 2:02d}/{year:04d}-{3 * number:02d}", "interval"


def holiday(match: re.Match[str], context: Context) -> Resolved:
    name = match.group("holiday").lower().replace("’", "'")
    year = match.group("year")
    if not year and context.anchor is None:
        return UNRESOLVED
    which = (match.group("which") or "").lower()
    if name in words.MOVING_HOLIDAYS:
        if year or context.anchor is None:
            return calendar.moving_holiday(int(year), name).isoformat(), "day"
        anchor = context.anchor
        days = [calendar.moving_holiday(anchor.year + shift, name) for shift in (-1, 0, 1)]
        ahead = which == "next" or (which != "last" and context.future)
        chosen = [day for day in days if (day >= anchor if ahead else day <= anchor)]
        return (min(chosen) if ahead else max(chosen)).isoformat(), "day"
    month, day = words.HOLIDAYS[name]
    if year or context.anchor is None:
        dated = calendar.day_of(int(year), month, day)
    else:
        dated = calendar.nearest_day(
            context.anchor, month, day, future=which == "next" or (which != "last" and context.future)
        )
    return (dated.isoformat(), "day") if dated else UNRESOLVED


def clock(match: re.Match[str], _: Context) -> Resolved:
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
    return UNRESOLVED
