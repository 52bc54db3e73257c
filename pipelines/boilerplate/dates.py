"""Dates as printed on a page: where one stands in a line, and which day it is.

A date is normalised only where it can be read in one way. "06/07/2016" is the sixth of July or the seventh of June; it
is settled by what the article itself says ("on June 5") or by the habits of its language, else it stays raw.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from typing import Final

from pipelines.boilerplate.tables.date_words import AGO, AROUND, MODIFIED, MONTHS, PUBLISHED, WEEKDAYS, ZONES

LONGEST_DATE_LINE: Final = 160
_NEAR: Final = timedelta(days=14)


def _alternatives(words: str) -> str:
    """A pattern of any of the words, the longest that fits; grouped by first letters, so that few are tried."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(set(words.split()), key=lambda word: (-len(word), word)):
        by_letter.setdefault(word[0], []).append(re.escape(word[1:]).replace(r"\-", r"[\s-]"))
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(rests)})" for letter, rests in by_letter.items())


_MONTH_NUMBER: Final = {
    word.replace("-", " "): number for number, row in enumerate(MONTHS, start=1) for word in row.split()
}
_MONTH = rf"(?:{_alternatives(' '.join(MONTHS))})(?!\w)\.?"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:19|20)\d\d"
_CLOCK = r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?m\b\.?)?|(?:1[0-2]|[1-9])\s?[ap]\.?m\b\.?"
_ZONE = rf"[+-][01]\d:?[0-5]\d|(?:{'|'.join(ZONES)}|e\.?t|c\.?t|p\.?t|ist)\b(?:\s?[+-]\d{{1,2}}(?::?\d\d)?)?"
_JOIN = r"[\s,|/–—·-]{0,4}(?:(?:at|um|à|a las|alle|às|om|в|kl\.?|o|ore|godz\.)\s)?\s?"

_NAMED_DAY_FIRST = (
    rf"(?P<d1>{_DAY})(?:st|nd|rd|th|er|º|ª|-?го|\.)?(?:\s+(?:de|of|del))?[\s.-]+(?P<m1>{_MONTH})"
    rf"(?:,?(?:[\s.-]+(?:de\s|del\s)?)(?P<y1>{_YEAR})\b)?"
)
_NAMED_MONTH_FIRST = rf"(?P<m2>{_MONTH})[\s-]+(?P<d2>{_DAY})(?:st|nd|rd|th)?(?!\d)(?:(?:\s*,\s*|\s+)(?P<y2>{_YEAR})\b)?"
_YEAR_FIRST = rf"(?P<y3>{_YEAR})[-/.](?P<m3>0?[1-9]|1[0-2])[-/.](?P<d3>{_DAY})(?!\d)"
_EAST_ASIAN = (
    r"(?P<y4>(?:19|20)\d\d)\s?[年년]\s?(?P<m4>0?[1-9]|1[0-2])\s?[月월]\s?(?P<d4>0?[1-9]|[12]\d|3[01])\s?[日일]"
)
_NUMBERS = rf"(?P<a>{_DAY})(?P<s>[/.-])(?P<b>{_DAY})(?P=s)(?P<y5>{_YEAR}|\d\d)(?!\d)"
_TIME = rf"(?:T|{_JOIN})(?P<clock>{_CLOCK})(?:\s?(?:uhr|uur|hrs|h|ч)\b)?(?:\.\d{{1,6}})?(?:\s?\(?(?P<zone>{_ZONE})\)?)?"
_WEEKDAY = rf"(?:(?:{_alternatives(WEEKDAYS)})\b\.?,?\s+(?:(?:den|le|el|the)\s+)?)?"

_DATE: Final = re.compile(
    rf"(?<![\w/.-])(?:(?P<clock0>{_CLOCK})(?:\s?\(?(?P<zone0>{_ZONE})\)?)?[\s,|–-]{{1,4}}(?:on\s+|am\s+)?)?{_WEEKDAY}"
    rf"(?:{_YEAR_FIRST}|{_NUMBERS}|{_NAMED_DAY_FIRST}|{_NAMED_MONTH_FIRST}|{_EAST_ASIAN})(?:{_TIME})?(?!\w)",
    re.IGNORECASE,
)
# What every date has; most lines with a number have none of it, and are spared the long pattern.
_DIGIT: Final = re.compile(r"\d")
_MAYBE_NUMBERS: Final = re.compile(r"\d[./-]\d|[年년]")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_MONTH_WORDS: Final = frozenset(_LETTERS.findall(" ".join(MONTHS).lower()))
_RELATIVE: Final = re.compile(rf"(?<!\w)(?:{AGO})(?!\w)", re.IGNORECASE)
_CHANGED: Final = re.compile(rf"(?<!\w)(?:{_alternatives(MODIFIED)})(?!\w)", re.IGNORECASE)
_PUBLISHED: Final = re.compile(rf"(?<!\w)(?:{_alternatives(PUBLISHED)})(?!\w)", re.IGNORECASE)
_FILLER: Final = re.compile(
    rf"(?<!\w)(?:{_alternatives(' '.join((PUBLISHED, MODIFIED, AROUND, WEEKDAYS)))})(?!\w)", re.IGNORECASE
)


@dataclass(frozen=True)
class PrintedDate:
    """A date in a line: `line[start:end]`. `modified` says that the line calls it a change, not a publication."""

    start: int
    end: int
    match: re.Match[str] | None
    modified: bool

    @property
    def is_ambiguous(self) -> bool:
        """Whether day and month may be exchanged: "06/07/2016"."""
        return self.match is not None and bool(self.match["a"]) and int(self.match["a"]) <= 12 >= int(self.match["b"])

    @property
    def has_year(self) -> bool:
        """Whether it names its year: a publication date does, a date in passing often does not."""
        return self.match is not None and any(self.match[f"y{number}"] for number in range(1, 6))


def find_dates(line: str) -> list[PrintedDate]:
    """Find the dates printed in a line, in order; none in a line of more than LONGEST_DATE_LINE characters."""
    if len(line) > LONGEST_DATE_LINE:
        return []
    has_digit = _DIGIT.search(line) is not None
    if not has_digit and " ago" not in line:
        return []
    found = []
    last = 0
    for match in _DATE.finditer(line) if has_digit and _may_have_date(line) else ():
        found.append(PrintedDate(match.start(), match.end(), match, says_changed(line[last : match.start()])))
        last = match.end()
    if not found and (relative := _RELATIVE.search(line)):
        found.append(PrintedDate(relative.start(), relative.end(), None, says_changed(line[: relative.start()])))
    return found


def _may_have_date(line: str) -> bool:
    return _MAYBE_NUMBERS.search(line) is not None or not _MONTH_WORDS.isdisjoint(_LETTERS.findall(line.lower()))


def says_changed(before: str) -> bool:
    """Whether the words before a date call it a change: "Updated on"."""
    changed = [match.end() for match in _CHANGED.finditer(before)]
    if not changed:
        return False
    published = [match.end() for match in _PUBLISHED.finditer(before) if match.group().lower() not in {"on", "at"}]
    return not published or changed[-1] > published[-1]


def words_beside(line: str, dates: list[PrintedDate]) -> str:
    """Return what is left of a line without its dates and their words: "" for a line that is only a date."""
    rest = []
    last = 0
    for found in dates:
        rest.append(line[last : found.start])
        last = found.end
    rest.append(line[last:])
    return re.sub(r"[\W_]+", " ", _FILLER.sub(" ", " ".join(rest))).strip()


def normalise(found: PrintedDate, *, day_first: bool | None = None, near: Sequence[tuple[int, int]] = ()) -> str | None:
    """Return the day or moment that a printed date names.

    Args:
        found: as `find_dates` gives it.
        day_first: how the text's language writes "06/07/2016"; None if it does not settle it.
        near: (month, day) pairs that the article mentions, to settle a date that can be read in two ways.

    Returns:
        "2016-06-07"; RFC 3339 in UTC where a time and its zone are given; None if it cannot be told.
    """
    match = found.match
    if match is None:
        return None
    day = _day(match, day_first=day_first, near=near)
    if day is None:
        return None
    clock, zone = (match["clock"], match["zone"]) if match["clock"] else (match["clock0"], match["zone0"])
    minutes = _offset(zone)
    if not clock or minutes is None:
        return day.isoformat()
    hour, minute, second = _time_of_day(clock)
    moment = datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=timezone(timedelta(minutes=minutes)))
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def _day(match: re.Match[str], *, day_first: bool | None, near: Sequence[tuple[int, int]]) -> date | None:
    for number in (3, 4):
        if match[f"y{number}"]:
            return _valid(int(match[f"y{number}"]), int(match[f"m{number}"]), int(match[f"d{number}"]))
    for number in (1, 2):
        if match[f"m{number}"]:
            year = match[f"y{number}"]
            return _valid(int(year), month_number(match[f"m{number}"]), int(match[f"d{number}"])) if year else None
    return _from_numbers(match, day_first=day_first, near=near)


def _from_numbers(match: re.Match[str], *, day_first: bool | None, near: Sequence[tuple[int, int]]) -> date | None:
    first, second = int(match["a"]), int(match["b"])
    year = int(match["y5"]) if len(match["y5"]) == 4 else 2000 + int(match["y5"])
    days = {day for day in (_valid(year, second, first), _valid(year, first, second)) if day}
    if len(days) == 1:
        return days.pop()
    mentioned = [day for day in (_valid(year, month, number) for month, number in near) if day]
    supported = [day for day in days if any(abs(day - other) <= _NEAR for other in mentioned)]
    if len(supported) == 1:
        return supported[0]
    if match["s"] == ".":
        day_first = True
    if day_first is None:
        return None
    return _valid(year, second, first) if day_first else _valid(year, first, second)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _time_of_day(clock: str) -> tuple[int, int, int]:
    numbers = [int(number) for number in re.findall(r"\d+", clock)]
    hour, minute, second = (*numbers, 0, 0)[:3]
    if re.search(r"p\.?m", clock, re.IGNORECASE) and hour < 12:
        hour += 12
    elif re.search(r"a\.?m", clock, re.IGNORECASE) and hour == 12:
        hour = 0
    return hour, minute, second


def _offset(zone: str | None) -> int | None:
    """Minutes from UTC, or None if the zone is missing or not a fixed one ("ET")."""
    if not zone:
        return None
    name = re.match(r"[^\W\d_]*", zone.lower())
    base = ZONES.get(name.group(), None) if name and name.group() else 0
    shift = re.search(r"([+-])(\d{1,2}):?(\d\d)?$", zone)
    if base is None:
        return None
    if not shift:
        return base
    minutes = int(shift[2]) * 60 + int(shift[3] or 0)
    return base + (minutes if shift[1] == "+" else -minutes)


@lru_cache(maxsize=512)
def month_number(name: str) -> int:
    """Return 1 to 12 for a month's name in any language of the table."""
    return _MONTH_NUMBER[re.sub(r"[\s-]+", " ", name.lower().rstrip("."))]


_MENTION: Final = re.compile(
    rf"(?<!\w)(?:(?P<d1>{_DAY})(?:st|nd|rd|th|\.)?\s(?:de\s)?(?P<m1>{_MONTH})|(?P<m2>{_MONTH})\s(?P<d2>{_DAY})(?!\d))",
    re.IGNORECASE,
)


def mentioned_days(text: str, *, limit: int = 20_000) -> list[tuple[int, int]]:
    """Return (month, day) of the dates with a month's name in the first `limit` characters of `text`."""
    return [
        (month_number(match["m1"] or match["m2"]), int(match["d1"] or match["d2"]))
        for match in _MENTION.finditer(text[:limit])
    ]
