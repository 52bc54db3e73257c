"""Moments as metadata writes them, to RFC 3339 in UTC."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

from pipelines.boilerplate.dates import find_dates
from pipelines.boilerplate.dates import normalise as normalise_printed

_ISO = re.compile(
    r"""
    (\d{4})-?(\d\d)-?(\d\d)
    (?:[T\s]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?
       \s*(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?
    )?
    (?!\d)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")
_EARLIEST, _LATEST = 1800, 2100


def moment_of(raw: str) -> str | None:
    """`raw` as "2014-12-19T21:30:00Z", or as "2014-12-19" where it has no time or no time zone; None if unreadable.

    >>> moment_of("2014-12-19T22:30:00+01:00")
    '2014-12-19T21:30:00Z'
    """
    text = raw.strip()[:120]
    iso = _ISO.match(text)
    if iso is not None:
        return _from_iso(iso)
    if _EPOCH.fullmatch(text):
        seconds = int(text[:10])
        return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return _from_mail(text) or _from_print(text)


def _from_iso(found: re.Match[str]) -> str | None:
    year, month, day, hour, minute, second, zone = found.groups()
    if not _EARLIEST <= int(year) <= _LATEST:
        return None
    try:
        if hour is None or zone is None:
            return date(int(year), int(month), int(day)).isoformat()
        moment = datetime(int(year), int(month), int(day), int(hour), int(minute), int(second or 0))
        return (moment - _offset(zone)).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError):
        return None


def _offset(zone: str) -> timedelta:
    if zone[0] not in "+-":
        return timedelta()
    digits = zone[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:] or 0))
    return -offset if zone[0] == "-" else offset


def _from_mail(text: str) -> str | None:
    """RFC 2822, as HTTP headers and feeds write it."""
    try:
        moment = parsedate_to_datetime(text)
        if moment.tzinfo is None or not _EARLIEST <= moment.year <= _LATEST:
            return None
        return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _from_print(text: str) -> str | None:
    dates = find_dates(text)
    return normalise_printed(dates[0]) if dates else None
