"""Relative times as dates: `on Tuesday` -> `on [20 September 2016]`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.standalone.replacements import Replacement
from pipelines.claims.tables.calendar_words import MONTH_NAMES, WEEKDAY
from pipelines.core.records import TimeExpression

_RELATIVE = re.compile(
    r"\b(?:today|tonight|yesterday|tomorrow|now|ago|next|last|this|past|coming|previous|earlier|later|current|recent|same|"
    rf"{WEEKDAY})\b",
    re.IGNORECASE,
)
_INEXACT = re.compile(r"\b(?:over|more|nearly|almost|about|less|least|around|some|several|few|couple)\b", re.IGNORECASE)
_PART_OF_DAY = re.compile(
    r"\b(?P<phase>(?:early|late)\s)?(?:\w+day\s|to(?=night))?(?P<part>morning|afternoon|evening|night)\b", re.IGNORECASE
)
_MODIFIER = re.compile(r"\b(?:an?|the|his|her|their|its)\s$")
_SUBJECT = re.compile(r"\s(?:is|was|will|marks|would)\b")
_GENITIVE = re.compile(r"[’']s?\b")
_SENTENCE_START = re.compile(r"[.!?:][”\"’']*\s[“\"]?$|\n$")
_CLAUSE_START = re.compile(r"[.!?:;,“\"‘—–-]\s?$|\b(?:that|and|but)\s$|\n$")
_THESE_DAYS = re.compile(r"(?:today|tonight|now)", re.IGNORECASE)
_WEEK_OF_DAYS = 7
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_PREPOSITION = re.compile(r"(?:on|in|by|until|till|since|from|before|after|for|during|through|at)\b", re.IGNORECASE)
_AFTER_PREPOSITION = re.compile(
    r"\b(?:on|in|into|by|until|till|since|from|before|after|for|during|through|throughout|around|at|of|to|than|between|past|beyond|within|"
    r"early|late|mid|next|last|this)\s(?:the\s)?$|-$"
)
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)$")
_MONTH = re.compile(r"(\d{4})-(\d\d)$")
_WEEK = re.compile(r"(\d{4})-W(\d\d)$")


def dated(discourse: Discourse, times: Iterable[TimeExpression], published: date | None) -> Iterator[Replacement]:
    """Replace each relative time that was resolved to a day, week, month or year."""
    text = discourse.text
    for time in times:
        words = text[time.start : time.end]
        if _THESE_DAYS.fullmatch(words) and discourse.in_quotation(time.start):
            continue
        if text[max(0, time.start - 1) : time.start].isalnum():
            continue  # `QLast October`, grown together
        if _is_week_from_sunday(time, published):
            continue
        if time.value is None or _YEAR.search(words) or not _RELATIVE.search(words):
            continue
        if _is_same_weekday(time.value, published) or _INEXACT.search(text, max(0, time.start - 12), time.start):
            continue
        if _MODIFIER.search(text, max(0, time.start - 6), time.start):
            continue  # `a Sunday talk show`
        told = spelled(time.value)
        if told is None or _INEXACT.search(words):
            continue
        part = _PART_OF_DAY.search(words)
        if part and _DAY.match(time.value) and not _GENITIVE.match(text, time.end):
            # `early Wednesday morning` -> `the early morning of 21 September 2016`
            told = f"the {(part['phase'] or '').lower()}{part['part'].lower()} of {told}"
        preposition = _PREPOSITION.match(words)
        begins = _CLAUSE_START.search(text, max(0, time.start - 4), time.start) or not text[: time.start].strip()
        bare = _GENITIVE.match(text, time.end) is not None or bool(begins and _SUBJECT.match(text, time.end))
        bare = bare or _follows_preposition(text, time.start)
        article = "the week of " if _WEEK.match(time.value) else ""
        lead = f"{preposition.group()} " if preposition else ""
        if not lead and not bare:
            lead = "on " if _DAY.match(time.value) else "in "
        if _SENTENCE_START.search(text, max(0, time.start - 4), time.start) or not text[: time.start].strip():
            lead = lead[:1].upper() + lead[1:]
        yield Replacement(time.start, time.end, f"{lead}[{article}{told}]")


def _is_week_from_sunday(time: TimeExpression, published: date | None) -> bool:
    """Whether `this week` is said on a Sunday, which ends a week or begins one."""
    return (
        published is not None and published.isoweekday() == _WEEK_OF_DAYS and _WEEK.match(time.value or "") is not None
    )


def _is_same_weekday(value: str, published: date | None) -> bool:
    """Whether the day is exactly a week from publication.

    `Thursday` in a Thursday's paper may be today.
    """
    match = _DAY.match(value)
    return (
        match is not None
        and published is not None
        and abs((date.fromisoformat(value) - published).days) == _WEEK_OF_DAYS
    )


def _follows_preposition(text: str, start: int) -> bool:
    return _AFTER_PREPOSITION.search(text, max(0, start - 14), start) is not None


def spelled(value: str) -> str | None:
    """Spell a date: `2016-09-20` -> `20 September 2016`.

    None for intervals, times of day and what is no date.
    """
    try:
        if match := _DAY.match(value):
            day = date(*map(int, match.groups()))
        elif match := _WEEK.match(value):
            day = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        elif match := _MONTH.match(value):
            return f"{MONTH_NAMES[int(match[2]) - 1]} {match[1]}"
        else:
            return value if re.fullmatch(r"\d{4}", value) else None
    except (ValueError, IndexError):
        return None
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}"
