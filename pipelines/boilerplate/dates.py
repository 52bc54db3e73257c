"""Dates as printed on a page: where one stands in a line, and which day it is.

A date is normalised only where it can be read in one way. "06/07/2016" is the sixth of July or the seventh of June; it
is settled by what the article itself says ("on June 5") or by the habits of its language, else it stays raw.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from typing import Final

from pipelines.boilerplate.calendars import gregorian_day, is_iranian, year_of_era
from pipelines.boilerplate.date_patterns import (
    ASCII_DIGITS,
    CHANGED,
    DIGIT,
    FILLER,
    GREGORIAN_MONTHS,
    IRANIAN_MONTHS,
    LETTERS,
    MAYBE_NUMBERS,
    MONTH_WORDS,
    RELATIVE,
    SHORTENING_MARKS,
    STATED,
    UNRELATED,
    date_pattern,
    mention_pattern,
)
from pipelines.boilerplate.tables.date_words import ZONES
from pipelines.boilerplate.tables.months import ALSO_WORDS, CROATIAN_OCTOBER

LONGEST_DATE_LINE: Final = 160
_NEAR: Final = timedelta(days=14)
# The groups of the year, the month and the day in each form of a date with a month's name, and in those of numbers.
_NAMED: Final = (("y1", "m1", "d1"), ("y2", "m2", "d2"), ("y6", "m6", "d6"), ("y6", "m7", "d7"))
_NUMBERED: Final = (("y3", "m3", "d3"), ("y4", "m4", "d4"), ("y8", "m8", "d8"), ("y9", "m9", "d9"), ("y9", "m0", "d9"))
_YEARS: Final = ("y1", "y2", "y3", "y4", "y5", "y6", "y8", "y9", "era")
_OCTOBER: Final = 10
_SEVERAL: Final = 2
# "on", "am", "Stand" and "data" are shorter than the verbs that say when an article came out.
_SHORTEST_VERB: Final = 6
_SHORTEST_FOREIGN_VERB: Final = 3
# Those of English alone, whose countries differ in the order of day and month.
_WEEKDAYS: Final = {
    name: number
    for number, names in enumerate(("mon monday", "tue tues tuesday", "wed wednesday", "thu thur thurs thursday",
                                    "fri friday", "sat saturday", "sun sunday"))
    for name in names.split()
}  # fmt: skip


@dataclass(frozen=True)
class PrintedDate:
    """A date at `line[start:end]`, and what the words before it say.

    `modified` where they call it a change, `unrelated` where something else happened then: "Printed on".
    """

    start: int
    end: int
    match: re.Match[str] | None
    modified: bool
    unrelated: bool = False

    @property
    def is_ambiguous(self) -> bool:
        """Whether day and month may be exchanged: "06/07/2016"."""
        return self.match is not None and bool(self.match["a"]) and int(self.match["a"]) <= 12 >= int(self.match["b"])

    @property
    def has_year(self) -> bool:
        """Whether it names its year, as a date in passing often does not."""
        return self.match is not None and any(self.match[year] for year in _YEARS)

    @property
    def may_be_of_publication(self) -> bool:
        """Whether it names its year, and nothing before it says what else happened then."""
        return self.has_year and not (self.modified or self.unrelated)


def find_dates(line: str) -> list[PrintedDate]:
    """Find the dates printed in a line, in order.

    Lines of more than LONGEST_DATE_LINE characters are not searched.
    """
    if len(line) > LONGEST_DATE_LINE:
        return []
    has_digit = DIGIT.search(line) is not None
    if not has_digit and " ago" not in line:
        return []
    found = []
    last = 0
    digits = line if line.isascii() else line.translate(ASCII_DIGITS)
    for match in date_pattern().finditer(digits) if has_digit and _may_have_date(digits) else ():
        if _is_date(match):
            before = line[last : match.start()]
            found.append(PrintedDate(*match.span(), match, says_changed(before), UNRELATED.search(before) is not None))
            last = match.end()
    if not found and (relative := RELATIVE.search(line)):
        found.append(PrintedDate(relative.start(), relative.end(), None, says_changed(line[: relative.start()])))
    return found


def _may_have_date(line: str) -> bool:
    return MAYBE_NUMBERS.search(line) is not None or not MONTH_WORDS.isdisjoint(LETTERS.findall(line.lower()))


def _is_date(match: re.Match[str]) -> bool:
    """Whether a match is a date, and not a number beside a word as in "3 out of"."""
    month = match["m1"] or match["m2"]
    return month is None or month.lower().rstrip(SHORTENING_MARKS) not in ALSO_WORDS or bool(match["y1"] or match["y2"])


def says_changed(before: str) -> bool:
    """Whether the words before a date call it a change: "Updated on"."""
    changed = [match.end() for match in CHANGED.finditer(before)]
    if not changed:
        return False
    published = [match.end() for match in STATED.finditer(before) if _is_verb(match.group())]
    return not published or changed[-1] >= published[-1]


def stated_first(line: str, dates: Sequence[PrintedDate]) -> list[PrintedDate]:
    """Order the dates of a line, those that a verb calls published before the others.

    "Stand: 12.03.2026 | Veröffentlicht: 11.03.2026" -> the eleventh, the twelfth
    """
    if len(dates) < _SEVERAL:
        return list(dates)
    ends = [0, *(found.end for found in dates)]
    stated = {found.start: says_published(line[end : found.start]) for end, found in zip(ends, dates, strict=False)}
    return sorted(dates, key=lambda found: not stated[found.start])


def says_published(before: str) -> bool:
    """Whether the words before a date call it one of publication, by a verb."""
    return any(_is_verb(match.group()) for match in STATED.finditer(before))


def _is_verb(word: str) -> bool:
    """Whether a word around a date says what happened then.

    Not "on", "am" and "Stand".
    """
    return len(word) >= (_SHORTEST_VERB if word.isascii() else _SHORTEST_FOREIGN_VERB)


def words_about_dates(text: str) -> Iterator[re.Match[str]]:
    """Find the words that announce a date of publication, then those of a change."""
    return (match for words in (STATED, CHANGED) for match in words.finditer(text))


def words_beside(line: str, dates: list[PrintedDate]) -> str:
    """Remove the dates of a line and the words that belong to them."""
    rest = []
    last = 0
    for found in dates:
        rest.append(line[last : found.start])
        last = found.end
    rest.append(line[last:])
    return re.sub(r"[\W_]+", " ", FILLER.sub(" ", " ".join(rest))).strip()


def normalise(found: PrintedDate, *, day_first: bool | None = None, near: Sequence[tuple[int, int]] = ()) -> str | None:
    """Return the day or moment that a printed date names.

    Args:
        found: as `find_dates` gives it.
        day_first: how the text's language writes "06/07/2016"; None if it does not settle it.
        near: (month, day) pairs that the article mentions, to settle a date that can be read in two ways.

    Returns:
        "2016-06-07"; RFC 3339 in UTC where a time and its zone are given; None if the date is ambiguous or incomplete.
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
    """The day that a match of the date pattern means, or None if that is open."""
    if match["era"]:
        year = year_of_era(match["era"], 1 if match["ye"] == "元" else int(match["ye"]))
        return _valid(year, int(match["m4"]), int(match["d4"]))
    for year_group, month, day in _NUMBERED:
        if match[day] and match[month]:
            return _valid(int(match[year_group]), int(match[month]), int(match[day])) if match[year_group] else None
    for year_group, month, day in _NAMED:
        if match[month]:
            return _named_day(match, match[year_group], match[month], int(match[day]))
    return _from_numbers(match, day_first=day_first, near=near)


def _named_day(match: re.Match[str], written_year: str | None, name: str, day: int) -> date | None:
    """The day of a date with the month's name, in its calendar; None without a year."""
    if not written_year:
        return None
    digits = written_year.lstrip("'’")
    year = int(digits) if len(digits) == 4 else 2000 + int(digits)
    # Of the words that both calendars have, the year tells which one is meant.
    if is_iranian(year) != (_plain_month(name) in IRANIAN_MONTHS):
        return None
    if _plain_month(name) == CROATIAN_OCTOBER and match["dot"]:
        return _valid(year, _OCTOBER, day)
    return _valid(year, month_number(name), day)


def _from_numbers(match: re.Match[str], *, day_first: bool | None, near: Sequence[tuple[int, int]]) -> date | None:
    """The day of `06/07/2016`, by the page's habit or other dates; None if ambiguous."""
    first, second = int(match["a"]), int(match["b"])
    year = int(match["y5"]) if len(match["y5"]) == 4 else 2000 + int(match["y5"])
    days = {day for day in (_valid(year, second, first), _valid(year, first, second)) if day}
    # "Wed, 03/11/2026"
    weekday = _WEEKDAYS.get((match["weekday"] or "").lower())
    fitting = [day for day in days if weekday is None or day.weekday() == weekday]
    if len(fitting) == 1:
        return fitting[0]
    mentioned = [day for day in (_valid(year, month, number) for month, number in near) if day]
    supported = [day for day in days if any(abs(day - other) <= _NEAR for other in mentioned)]
    if len(supported) == 1:
        return supported[0]
    if match["s"][0] == "." and (day_first is not False or "m" not in (match["clock"] or "").lower()):
        day_first = True
    if day_first is None:
        return None
    return _valid(year, second, first) if day_first else _valid(year, first, second)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return gregorian_day(year, month, day)
    except ValueError:
        return None


def _time_of_day(clock: str) -> tuple[int, int, int]:
    """Hour, minute and second of a printed time: `9:05 p.m.` -> (21, 5, 0)."""
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
    """Return 1 to 12 for a month's name in any language of the tables.

    Raises:
        KeyError: if it is none.
    """
    plain = _plain_month(name)
    return GREGORIAN_MONTHS[plain] if plain in GREGORIAN_MONTHS else IRANIAN_MONTHS[plain]


def _plain_month(name: str) -> str:
    return re.sub(r"[\s-]+", " ", name.lower().rstrip(SHORTENING_MARKS))


def mentioned_days(text: str, *, limit: int = 20_000) -> list[tuple[int, int]]:
    """Return (month, day) of the dates in a text that name the month.

    Only the first `limit` characters are searched.
    """
    return [
        (month_number(match["m1"] or match["m2"]), int(match["d1"] or match["d2"]))
        for match in mention_pattern().finditer(text[:limit])
    ]
