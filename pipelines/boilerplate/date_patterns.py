"""Patterns of printed dates, made from the tables of words."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from pipelines.boilerplate.calendars import ERAS
from pipelines.boilerplate.tables.date_words import (
    AGO,
    AROUND,
    MODIFIED,
    MODIFIED_UNSPACED,
    OF_SOMETHING_ELSE,
    PUBLISHED,
    PUBLISHED_UNSPACED,
    WEEKDAYS,
    ZONES,
)
from pipelines.boilerplate.tables.months import GREGORIAN, IRANIAN


def alternatives(words: str) -> str:
    """Return a pattern that matches any of the words, the longest one first.

    Words are grouped by script and first letter, so that few are tried at each place.
    """
    by_block: dict[int, dict[str, list[str]]] = {}
    for word in sorted(set(words.split()), key=lambda word: (-len(word), word)):
        by_letter = by_block.setdefault(ord(word[0]) >> 7, {})
        by_letter.setdefault(word[0], []).append(re.escape(word[1:]).replace(r"\-", r"[\s-]"))
    return "|".join(f"(?=[{_first_letters(by_letter)}])(?:{_by_letter(by_letter)})" for by_letter in by_block.values())


def _first_letters(by_letter: dict[str, list[str]]) -> str:
    return "".join(map(re.escape, by_letter))


def _by_letter(by_letter: dict[str, list[str]]) -> str:
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(rests)})" for letter, rests in by_letter.items())


def _any_word(words: str, *, unspaced: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(words)})(?!\w)|{alternatives(unspaced)}", re.IGNORECASE)


def _numbers_of_months(*tables: dict[str, str]) -> dict[str, int]:
    """Month name to number, over all languages of the tables."""
    return {
        word.replace("-", " "): number
        for table in tables
        for row in table.values()
        for number, cell in enumerate(row.split(), start=1)
        for word in cell.split("/")
    }


# Of two languages that share a word, the later one of the table wins: "listopada" is the Polish month.
GREGORIAN_MONTHS: Final = _numbers_of_months(GREGORIAN)
IRANIAN_MONTHS: Final = _numbers_of_months(IRANIAN)
_MONTH_NAMES: Final = " ".join(word.replace(" ", "-") for word in (*GREGORIAN_MONTHS, *IRANIAN_MONTHS))

SHORTENING_MARKS: Final = ".׳॰"
"""What stands behind the name of a month that is cut short."""
MONTH: Final = rf"(?:{alternatives(_MONTH_NAMES)})(?!\w)[{SHORTENING_MARKS}]?"
DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:19|20)\d\d"
# With those of the Buddhist and the Iranian calendar.
_LONG_YEAR = r"(?:19|20|2[45]|1[34])\d\d"
_MONTH_NUMBER = r"(?:0?[1-9]|1[0-2])"
_HOUR = r"(?:[01]?\d|2[0-3])"
_CLOCK = (
    rf"{_HOUR}(?:[:.h]|\sh\s)[0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?m\b\.?)?|(?:1[0-2]|[1-9])\s?[ap]\.?m\b\.?"
    # A full hour: "à 9h", "9 Uhr".
    rf"|{_HOUR}(?=\s?(?:h|uhr|uur)\b)"
)
_ZONE = rf"[+-][01]\d:?[0-5]\d|(?:{'|'.join(ZONES)}|e\.?t|c\.?t|p\.?t|ist)\b(?:\s?[+-]\d{{1,2}}(?::?\d\d)?)?"
_JOIN = (
    r"[\s,|/–—·-]{0,4}"
    r"(?:(?:at|um|à|a las|alle|às|om|в|о|у|u|ob|klo?\.?|o|ore|godz\.|오전|오후|上午|下午|午前|午後|เวลา)\s)?\s?"
)

# "24 08:00" and "'24" are years behind a month.
# In "19-Nov-25" as well.
_YEAR_BEHIND = rf"{_LONG_YEAR}(?=[гم]|\b)|['’]\d\d\b|\d\d(?=,?\s\d{{1,2}}[:.]\d\d)|(?<=\w-)\d\d\b(?!-)"
_NAMED_DAY_FIRST = (
    rf"(?P<d1>{DAY})(?:st|nd|rd|th|er|[º°ª]|-?го|(?P<dot>\.))?(?:\s+(?:de|of|del|ta['’]))?"
    rf"[\s./-]+(?:d['’])?(?P<m1>{MONTH})"
    rf"(?:[,،]?(?:[\s./-]+(?:de\s|del\s|พ\.?ศ\.?\s?|ค\.?ศ\.?\s?)?|(?=['’]))(?P<y1>{_YEAR_BEHIND})[гم]?)?"
)
_NAMED_MONTH_FIRST = (
    rf"(?P<m2>{MONTH})[\s-]+(?P<d2>{DAY})(?:st|nd|rd|th)?(?!\d)(?:(?:\s*[,،]\s*|\s+)(?P<y2>{_LONG_YEAR})\b)?"
)
_YEAR_FIRST = (
    rf"(?P<y3>{_LONG_YEAR})(?:[-/.]|\.\s)(?P<m3>{_MONTH_NUMBER})(?:[-/.]|\.\s)(?P<d3>{DAY})(?!\d)"
    r"(?:\.(?=\s?(?:오전|오후|\d{1,2}:\d\d)))?"
)
_YEAR_FIRST_NAMED = (
    rf"(?P<y6>{_LONG_YEAR})(?:\.|\s?m\.|\.?\s?gada|ko|\s?ж\.|-yil|,)?\s+"
    rf"(?:(?P<m6>{MONTH})\s(?P<d6>{DAY})(?!\d)(?:\.|\s?d\.|a\b|an\b)?|(?P<d7>{DAY})\.?[\s-]+(?P<m7>{MONTH}))"
    rf"(?![\s,.]{{1,3}}{_LONG_YEAR})"
)
_EAST_ASIAN = (
    rf"(?:(?P<era>{'|'.join(ERAS)})\s?(?P<ye>\d{{1,3}}|元)|(?P<y4>{_YEAR}))"
    rf"\s?[年년]\s?(?P<m4>{_MONTH_NUMBER})\s?[月월]\s?(?P<d4>{DAY})\s?[日일]"
    # Its weekday and time, in brackets or not, which only show that the line has nothing else.
    r"(?:\s?(?:[(（][月火水木金土日월화수목금토일][)）]|星期[一二三四五六日天]|[周週][一二三四五六日]|[월화수목금토일]요일))?"
    r"(?:\s?(?:上午|下午|午前|午後|오전|오후)?\s?\d{1,2}(?:[:：]\d\d(?:[:：]\d\d)?|[時时點点시]\s?(?:\d{1,2}[分분])?)(?!\d))?"
)
_VIETNAMESE = (
    rf"(?P<d8>{DAY})\s+(?:tháng|thg\.?|th)\s?(?P<m8>{_MONTH_NUMBER})(?!\d)(?:,?\s+(?:năm\s+)?(?P<y8>{_YEAR})\b)?"
)
# As content systems write it in languages whose months are numbers: "11월 19, 2025", "Tháng 11 19, 2025".
_NUMBERED_MONTH_FIRST = (
    rf"(?:(?P<m9>{_MONTH_NUMBER})[月월]|tháng\s(?P<m0>{_MONTH_NUMBER}))\s?(?P<d9>{DAY})[日일]?,\s?(?P<y9>{_YEAR})(?!\d)"
)
_NUMBERS = (
    rf"(?P<a>{DAY})(?P<s>[/.-]|\.\s(?=\d{{1,2}}\.\s\d{{4}}))(?P<b>{DAY})(?P=s)(?P<y5>{_YEAR}|2[45]\d\d|\d\d)(?!\d)"
)
_TIME = (
    rf"(?:T|{_JOIN})(?P<clock>{_CLOCK})(?:\s?(?:(?:uhr|uur|hrs|h|ч)\b|น\.))?(?:\.\d{{1,6}})?"
    rf"(?:\s?\(?(?P<zone>{_ZONE})\)?)?"
)
_WEEKDAY = rf"(?:(?P<weekday>{alternatives(WEEKDAYS)})\b\.?,?\s+(?:(?:den|le|el|the)\s+)?)?"

_DATE: Final = (
    rf"(?<![\w/.-])(?:(?P<clock0>{_CLOCK})(?:\s?\(?(?P<zone0>{_ZONE})\)?)?[\s,|–-]{{1,4}}(?:on\s+|am\s+)?)?{_WEEKDAY}"
    rf"(?:{_YEAR_FIRST_NAMED}|{_YEAR_FIRST}|{_NUMBERS}|{_NAMED_DAY_FIRST}|{_VIETNAMESE}|{_NUMBERED_MONTH_FIRST}|{_NAMED_MONTH_FIRST})"
    rf"(?:{_TIME})?(?!\w)|(?<!\d){_EAST_ASIAN}"
)
# What every date has; most lines with a number have none of it, and are spared the long pattern.
DIGIT: Final = re.compile(r"\d")
MAYBE_NUMBERS: Final = re.compile(r"\d(?:[./-]|\.\s)\d|[年년]|\d[月월]\s?\d")
LETTERS: Final = re.compile(r"[^\W\d_]+")
MONTH_WORDS: Final = frozenset(LETTERS.findall(_MONTH_NAMES)) | {"tháng", "thg", "th"}
RELATIVE: Final = re.compile(rf"(?<!\w)(?:{AGO})(?!\w)", re.IGNORECASE)
CHANGED: Final = _any_word(MODIFIED, unspaced=MODIFIED_UNSPACED)
STATED: Final = _any_word(PUBLISHED, unspaced=PUBLISHED_UNSPACED)
# Right before the date, with no more than "on Monday," between.
UNRELATED: Final = re.compile(rf"(?<!\w)(?:{alternatives(OF_SOMETHING_ELSE)})(?!\w)[^.;|]{{0,20}}\Z", re.IGNORECASE)
FILLER: Final = _any_word(
    " ".join((PUBLISHED, MODIFIED, AROUND, WEEKDAYS)), unspaced=f"{PUBLISHED_UNSPACED} {MODIFIED_UNSPACED}"
)
_MENTION: Final = (
    rf"(?<!\w)(?:(?P<d1>{DAY})(?:st|nd|rd|th|\.)?\s(?:de\s)?(?P<m1>{MONTH})|(?P<m2>{MONTH})\s(?P<d2>{DAY})(?!\d))"
)
# Digits of other scripts, by the code point of their zero.
_ZEROS = (
    0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20, 0x1040, 0x17E0,
    0xFF10,
)  # fmt: skip
ASCII_DIGITS: Final = {zero + digit: ord("0") + digit for zero in _ZEROS for digit in range(10)}


# These two have the months of all languages several times, and take a twentieth of a second to compile.
@cache
def date_pattern() -> re.Pattern[str]:
    """A printed date, with its time and weekday."""
    return re.compile(_DATE, re.IGNORECASE)


@cache
def mention_pattern() -> re.Pattern[str]:
    """A day and month within running text."""
    return re.compile(_MENTION, re.IGNORECASE)
