"""Read moments as metadata and pages write them, as RFC 3339 in UTC."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, timezone
from email.utils import parsedate_to_datetime

from pipelines.boilerplate.calendars import gregorian_day
from pipelines.boilerplate.dates import find_dates
from pipelines.boilerplate.dates import normalise as normalise_printed
from pipelines.boilerplate.tables.date_words import ZONES

_ISO = re.compile(
    r"""
    (\d{4})-?(\d\d)-?(\d\d)
    (?:[T\s]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?
       \s*([+-]\d\d:?(?:\d\d)?|[a-z]{1,5}\b)?
    )?
    (?!\d)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_COMPACT = re.compile(r"(?:19|20)\d{10}(?:\d\d)?")
# "Tue Mar 12 10:33:00 CET 2024", as Java prints a date.
_OF_JAVA = re.compile(
    r"[A-Z][a-z]{2} (?P<month>[A-Z][a-z]{2}) (?P<day>\d\d?) (?P<clock>[\d:]{8}) (?P<zone>[A-Z]{3,5}) (?P<year>\d{4})"
)
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")
_EARLIEST, _LATEST = 1800, 2037
# What content systems write for a date that was never set: zero of a clock, or the end of one.
_UNSET = frozenset("1899-12-30 1899-12-31 1900-01-01 1969-12-31 1970-01-01 1980-01-01 1999-11-30 2037-12-31".split())


def moment_of(raw: str, *, day_first: bool | None = None, near: Sequence[tuple[int, int]] = ()) -> str | None:
    """Normalise a moment to "2014-12-19T21:30:00Z", or "2014-12-19" without a zone.

    Args:
        raw: as metadata or a page writes it.
        day_first: how the page writes "06/07/2016"; None if that is open.
        near: (month, day) pairs that the page writes without doubt, which settle such a date.

    Returns:
        None if it cannot be read, or is a date that was never set: 1970-01-01, 2099.

    >>> moment_of("2014-12-19T22:30:00+01:00")
    '2014-12-19T21:30:00Z'
    """
    moment = _read(raw.strip()[:120], day_first, near)
    # Years before 1000 come without leading zeros.
    if moment is None or not moment[:4].isdigit() or moment[:10] in _UNSET:
        return None
    return moment if _EARLIEST <= int(moment[:4]) <= _LATEST else None


def _read(text: str, day_first: bool | None, near: Sequence[tuple[int, int]]) -> str | None:
    """Read a moment in one of the formats of machines, mail or print."""
    iso = _ISO.match(text)
    if iso is not None:
        return _from_iso(iso)
    if _COMPACT.fullmatch(text):
        return _day_of(text[:4], text[4:6], text[6:8])
    if (of_java := _OF_JAVA.fullmatch(text)) is not None:
        text = f"{of_java['day']} {of_java['month']} {of_java['year']} {of_java['clock']} {of_java['zone']}"
    if _EPOCH.fullmatch(text):
        seconds = int(text[:10])
        return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return _from_mail(text) or _from_print(text, day_first, near)


def _from_iso(found: re.Match[str]) -> str | None:
    """A moment of ISO 8601 in UTC, or its day without a clock or zone."""
    *written_day, hour, minute, second, zone = found.groups()
    day = _day_of(*written_day)
    offset = _offset(zone) if zone is not None else None
    if day is None or hour is None or offset is None:
        return day
    try:
        moment = datetime.combine(date.fromisoformat(day), time(int(hour), int(minute), int(second or 0)))
        return (moment - offset).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError):
        return day


def _day_of(year: str, month: str, day: str) -> str | None:
    try:
        return gregorian_day(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def _offset(zone: str) -> timedelta | None:
    """The offset of "+01:00", "Z" or "CET" from UTC; None for an unknown name."""
    if zone[0] not in "+-":
        minutes = ZONES.get(zone.lower())
        return None if minutes is None else timedelta(minutes=minutes)
    digits = zone[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:] or 0))
    return -offset if zone[0] == "-" else offset


def _from_mail(text: str) -> str | None:
    """Read RFC 2822, as HTTP headers and feeds write it."""
    try:
        moment = parsedate_to_datetime(text)
        if moment.tzinfo is None:
            return None
        return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _from_print(text: str, day_first: bool | None, near: Sequence[tuple[int, int]]) -> str | None:
    dates = find_dates(text)
    return normalise_printed(dates[0], day_first=day_first, near=near) if dates else None
