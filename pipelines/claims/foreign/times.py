"""Times in other languages: dates, months, years, weekdays, relative days."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache

from pipelines.claims.foreign.patterns import bounded, named
from pipelines.claims.tables.foreign.languages import WORDS
from pipelines.claims.tables.foreign.words import ForeignWords
from pipelines.core.records import TimeExpression
from pipelines.core.spans import Span, Spans

_NEAR = 60  # characters between a cue and the time at which it was said
_BETWEEN = re.compile(r"[.!?;:\n]\s")


def find_times(text: str, published: date | None, language: str) -> list[TimeExpression]:
    """Find times in `text`, in order.

    A day of the week is resolved by no rule here, since it may lie ahead: its value is null.

    Args:
        published: the article's date; without it relative times stay unresolved.
    """
    words = WORDS[language]
    found = []
    for match in _times(language).finditer(text):
        kind = str(match.lastgroup)
        value, granularity = _READERS[kind](match, published, words)
        start, end = match.span(kind)
        found.append(
            TimeExpression(start=start, end=end, text=text[start:end], value=value, granularity=value and granularity)
        )
    return found


def said_on(
    text: str, times: Sequence[TimeExpression], cue: Span, contents: Spans, *, published: date | None, language: str
) -> TimeExpression | None:
    """When something was said: the time nearest to the cue, outside of contents.

    `a déclaré lundi que` -> the last Monday up to the article's date
    """
    near = []
    for time in times:
        if time.start > cue[1] + _NEAR or time.end < cue[0] - _NEAR:
            continue
        if any(start < time.end and time.start < end for start, end in contents):
            continue
        between = text[cue[1] : time.start] if time.start >= cue[1] else text[time.end : cue[0]]
        if len(between) <= _NEAR and not _BETWEEN.search(between):
            near.append((len(between), time))
    if not near:
        return None
    time = min(near, key=lambda each: each[0])[1]
    day = _weekday(time.text, language)
    if day is None or published is None:
        return time
    last = published - timedelta((published.weekday() - day) % 7)
    return time.model_copy(update={"value": last.isoformat(), "granularity": "day"})


@cache
def _times(language: str) -> re.Pattern[str]:
    """Dates, months with a year, years, relative days and weekdays."""
    words = WORDS[language]
    month = rf"(?:{'|'.join(words.months.split())})"
    joint = rf"{words.date_joint}\s{{1,2}}"
    year = r"(?:,?\s(?:del?\s)?(?P<{}>(?:19|20)\d\d)(?!\d))"
    return re.compile(
        "|".join(
            (
                rf"(?<![\w.,])(?P<date>(?P<day>[1-3]?\d){joint}(?P<month>{month})\b{year.format('date_year')}?)",
                bounded(rf"(?P<in_month>(?P<bare>{month}){year.format('month_year')})"),
                bounded(rf"(?P<in_year>{words.year})"),
                bounded(rf"(?P<relative>{'|'.join(sorted(words.days, key=len, reverse=True))})"),
                bounded(rf"(?P<weekday>{'|'.join(words.weekdays.split())})"),
            )
        ),
        re.IGNORECASE,
    )


Resolved = tuple[str | None, str]


def _date(match: re.Match[str], published: date | None, words: ForeignWords) -> Resolved:
    """A day of a month; without a year the one nearest to the article."""
    month, day = _month(match["month"], words), int(match["day"])
    years = [int(match["date_year"])] if match["date_year"] else []
    if not years and published:
        # Without a year, the one that lies nearest to the article.
        years = sorted(range(published.year - 1, published.year + 2), key=lambda one: _apart(one, month, published))
    for year in years[:1]:
        try:
            return date(year, month, day).isoformat(), "day"
        except ValueError:
            return None, "day"
    return None, "day"


def _apart(year: int, month: int, published: date) -> int:
    return abs((date(year, month, 15) - published).days)


def _in_month(match: re.Match[str], _: date | None, words: ForeignWords) -> Resolved:
    return f"{match['month_year']}-{_month(match['bare'], words):02}", "month"


def _in_year(match: re.Match[str], _: date | None, __: ForeignWords) -> Resolved:
    return match["year"], "year"


def _relative(match: re.Match[str], published: date | None, words: ForeignWords) -> Resolved:
    days = words.days.get(match["relative"].lower().replace("’", "'"), words.days.get(match["relative"].lower(), 0))
    return (published + timedelta(days)).isoformat() if published else None, "day"


def _any_weekday(_: re.Match[str], __: date | None, ___: ForeignWords) -> Resolved:
    return None, "day"


_READERS = {"date": _date, "in_month": _in_month, "in_year": _in_year, "relative": _relative, "weekday": _any_weekday}


def _month(name: str, words: ForeignWords) -> int:
    return int(named({forms: str(number) for number, forms in enumerate(words.months.split(), 1)}, name) or 1)


def _weekday(name: str, language: str) -> int | None:
    forms = {forms: str(day) for day, forms in enumerate(WORDS[language].weekdays.split())}
    day = named(forms, name)
    return None if day is None else int(day)
