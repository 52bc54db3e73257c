"""Times that belong together: a day and its hour, the two ends of an interval."""

from __future__ import annotations

import re
from datetime import date, timedelta

from pipelines.claims.tables import calendar_words as words
from pipelines.claims.values import calendar_values as calendar
from pipelines.claims.values.calendar_values import Tense
from pipelines.claims.values.tense import tense_of
from pipelines.core.records import TimeExpression

_OPENER = re.compile(r"\b(?P<opener>from|between)\s$", re.IGNORECASE)
_JOINT = re.compile(r"\s(?P<joint>to|through|until|till|and)\s|\s?[-–—]\s?", re.IGNORECASE)
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(words.WEEKDAYS)})\b", re.IGNORECASE)
_YEAR = re.compile(r"\b\d{4}\b|\b(?:last|this|next)\syear\b", re.IGNORECASE)


def with_clocks(text: str, found: list[TimeExpression]) -> list[TimeExpression]:
    """Join day and clock time: `at 5 p.m. on Friday`, `Friday at 5 p.m.`."""
    merged: list[TimeExpression] = []
    for time in found:
        previous = merged[-1] if merged else None
        pair = {previous.granularity, time.granularity} if previous else set()
        if previous and pair == {"day", "time"} and re.fullmatch(r",?\s(?:at |on )?", text[previous.end : time.start]):
            day, clock = (previous, time) if time.granularity == "time" else (time, previous)
            if calendar.is_day(day.value) and (clock.value or "").startswith("T"):
                start, end = previous.start, time.end
                merged[-1] = TimeExpression(
                    start=start, end=end, text=text[start:end], value=f"{day.value}{clock.value}", granularity="time"
                )
                continue
        merged.append(time)
    return merged


def with_ends(text: str, found: list[TimeExpression], anchor: date | None) -> list[TimeExpression]:
    """Join the ends of an interval: `from Monday to Friday`, `between May and July`."""
    merged: list[TimeExpression] = []
    for time in found:
        stretch = _stretch(text, merged[-1], time, anchor) if merged else None
        if stretch:
            merged[-1] = stretch
        else:
            merged.append(time)
    return merged


def _stretch(text: str, first: TimeExpression, last: TimeExpression, anchor: date | None) -> TimeExpression | None:
    """Join two times to an interval: `from March to May`."""
    joint = _JOINT.match(text, first.end, last.end)
    if joint is None or joint.end() < last.start or (first.granularity, first.value) == (None, None):
        return None
    before = text[max(0, first.start - 40) : first.start]
    opener = _OPENER.search(before)
    needed = {"and": "between", "through": ""}.get((joint.group("joint") or "").lower(), "from")
    if needed and (opener is None or opener.group("opener").lower() != needed):
        return None
    value = _interval(text, first, last, anchor)
    if value is None:
        return None
    start = first.start - len(opener.group()) if opener else first.start
    return TimeExpression(start=start, end=last.end, text=text[start : last.end], value=value, granularity="interval")


def _interval(text: str, first: TimeExpression, last: TimeExpression, anchor: date | None) -> str | None:
    """Both values as an interval; None if they make none."""
    start, end = first.value or "", (last.value or "").removeprefix("../")
    if len(start) != len(end) or not re.fullmatch(r"\d{4}(?:-\d\d){1,2}", start) or "/" in end:
        return None
    tense = tense_of(text, first.start, last.end)
    if _WEEKDAY.search(first.text):
        one, other = date.fromisoformat(start), date.fromisoformat(end)
        length = timedelta(days=(other - one).days % 7)
        one = other - length
        return f"{one.isoformat()}/{other.isoformat()}" if length else None
    dated = [_YEAR.search(time.text) is not None for time in (first, last)]
    crosses = start[4:] > end[4:]
    if dated[1] and not dated[0]:
        start = _in_year(start, int(end[:4]) - crosses)
    elif not any(dated) and anchor is not None:
        start, end = _undated(start, end, anchor, tense)
    return f"{start}/{end}" if start < end else None


def _undated(start: str, end: str, anchor: date, tense: Tense) -> tuple[str, str]:
    """Place an interval without a year by the tense.

    `was shut from March to May` -> the last one that is over.
    """
    crosses = start[4:] > end[4:]
    today = anchor.isoformat()[: len(end)]
    pairs = [(_in_year(start, year - crosses), _in_year(end, year)) for year in range(anchor.year - 1, anchor.year + 3)]
    if tense == "past":
        return max(pair for pair in pairs if pair[1] <= today or pair == pairs[0])
    if tense == "future":
        # An interval to come does not end in the month that is under way.
        return min(pair for pair in pairs if pair[1] > today or (len(today) > 7 and pair[1] == today))
    return min(pairs, key=lambda pair: (_days_from(anchor, *pair), pair))


def _days_from(anchor: date, start: str, end: str) -> int:
    first, last = (date.fromisoformat(f"{value}-01"[:10]) for value in (start, end))
    return max((first - anchor).days, (anchor - last).days, 0)


def _in_year(value: str, year: int) -> str:
    return f"{year:04d}{value[4:]}"
