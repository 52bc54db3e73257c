"""Resolvers of counted times: `three weeks ago`, `in two months`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from pipelines.claims.tables import calendar_words as words
from pipelines.claims.values import calendar_values as calendar
from pipelines.claims.values.numbers import value_of
from pipelines.claims.values.time_resolvers import NO_TIME, UNRESOLVED, Context, Resolved, unit_of


def ago(match: re.Match[str], context: Context) -> Resolved:
    """Resolve `three weeks ago`, `a year from now` against the anchor."""
    count = _count(match.group("count"))
    if context.anchor is None or count is None:
        return UNRESOLVED
    ahead = match.group("direction").lower().startswith("from")
    return calendar.shifted(context.anchor, unit_of(match), count if ahead else -count)


def this_time(match: re.Match[str], context: Context) -> Resolved:
    """Resolve `this time last year` to its month."""
    if context.anchor is None:
        return UNRESOLVED
    return calendar.shifted(context.anchor, "month", 12 if match.group("which").lower() == "next" else -12)


def term(match: re.Match[str], context: Context) -> Resolved:
    """Resolve `the three months to March`, `the year ended June 30`.

    The last month is included. A quarter is the nearest, whatever is ahead: `will report on the June quarter`.
    """
    groups = match.groupdict()
    unit = match.group("unit").lower()
    count = _count(groups.get("count") or "one")
    month = words.MONTHS[match.group("month").lower()]
    if match.group("year"):
        year = int(match.group("year"))
    elif context.anchor and not groups.get("other_year"):
        tense = "open" if unit == "quarter" and context.future else context.tense
        year = int(calendar.yearly_month(context.anchor, month, tense)[:4])
    else:
        return UNRESOLVED
    if count is None:
        return UNRESOLVED
    months = {"quarter": 3, "half": 6, "year": 12}.get(unit, 1)
    start = calendar.shifted(date(year, month, 1), "month", 1 - count * months)
    return (f"{start[0]}/{year:04d}-{month:02d}", "interval") if start else UNRESOLVED


def hence(match: re.Match[str], context: Context) -> Resolved:
    """Resolve `will open in two weeks`.

    `lost ten pounds in two weeks` is a duration, no time.
    """
    before = match.string[max(0, match.start() - 40) : match.start()]
    if not match.group("time") and (not context.future or _OF_ALL.search(before)):
        return NO_TIME
    count = _count(match.group("count"))
    if context.anchor is None or count is None:
        return UNRESOLVED
    return calendar.shifted(context.anchor, unit_of(match), count)


_OF_ALL = re.compile(rf"\b(?:{words.OF_ALL})\b(?:\s[\w’'-]+){{0,3}}\s$", re.IGNORECASE)


def stretch(match: re.Match[str], context: Context) -> Resolved:
    """Resolve `over the past two years`, `in the next ten days`.

    `in the coming days` stays open.
    """
    if match.group("count") is None and match.group().endswith("s"):
        return UNRESOLVED
    count = _count(match.group("count") or "one")
    if context.anchor is None or count is None:
        return UNRESOLVED
    unit = unit_of(match)
    forward = match.group("which").lower() in {"next", "coming", "following"}
    if match.group("which").lower() in {"previous", "following"}:
        return UNRESOLVED
    other = calendar.back(context.anchor, unit, -count if forward else count)
    if other is None:
        return UNRESOLVED
    first, last = sorted([context.anchor, other])
    if unit in {"month", "year", "decade", "century"}:
        return f"{first.isoformat()[:7]}/{last.isoformat()[:7]}", "interval"
    return f"{first.isoformat()}/{last.isoformat()}", "interval"


def same_day(match: re.Match[str], context: Context) -> Resolved:
    """Resolve `the next day`, `two days later` against the last day named."""
    phrase = match.group("same").lower()
    # `a day after the vote` counts from the vote; `two days after, on Friday` from the day named before.
    counts_from_event = phrase.endswith(("before", "after")) and re.match(
        r"\s(?!(?:in|on|at|by|from|with|and|but|to|when|while)\b)\w", match.string[match.end() :]
    )
    if counts_from_event:
        return UNRESOLVED
    if match.group("unit"):
        count = _count(match.group("count"))
        unit = unit_of(match)
        if count is None:
            return UNRESOLVED
        count = count if match.group("order").lower() in {"later", "after"} else -count
        if unit in {"month", "year", "decade", "century"}:
            return _after(context.before, unit, count)
        return calendar.shifted(context.day_before, unit, count) if context.day_before else UNRESOLVED
    if context.day_before is None:
        return UNRESOLVED
    shift = 1 if re.search(r"next|following|after", phrase) else -1 if re.search(r"before|previous", phrase) else 0
    return (context.day_before + timedelta(days=shift)).isoformat(), "day"


def _after(value: str | None, unit: str, count: int) -> Resolved:
    """`count` units after a year, a month or a day."""
    if value is None or not re.fullmatch(r"\d{4}(?:-\d\d){0,2}", value) or (unit == "month" and len(value) < 7):
        return UNRESOLVED
    base = date.fromisoformat(f"{value}-01-01"[:10] if len(value) == 4 else f"{value[:7]}-01")
    return calendar.shifted(base, unit, count)


def _count(word: str) -> int | None:
    """Value of `word`; None for `a few`, `one or two`."""
    value = value_of("one" if word.lower() in {"a", "an"} else word)
    return int(value) if value else None
