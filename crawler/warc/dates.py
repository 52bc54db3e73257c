"""When a record was made: WARC-Date in the precisions that archives use."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from typing import Final

# W3C's profile of ISO 8601, from a year alone to fractions of a second, and the 14 digits of the older ARC format.
_ISO: Final = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:[T ](?P<hour>\d\d):(?P<minute>\d\d)"
    r"(?::(?P<second>\d\d)(?:[.,](?P<fraction>\d{1,12}))?)?\s?(?P<zone>Z|UTC|[+-]\d\d:?\d\d)?)?)?)?",
    re.IGNORECASE,
)
_DIGITS: Final = re.compile(
    r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)?(?:(?P<hour>\d\d)(?P<minute>\d\d)(?P<second>\d\d)?(?P<fraction>\d{3,9})?)?Z?"
)
_EARLIEST: Final = 1990


def warc_date(text: str) -> datetime | None:
    """The first moment that `text` can mean, in UTC; None if it is no date.

    >>> warc_date("2026-03").isoformat()
    '2026-03-01T00:00:00+00:00'
    """
    found = _ISO.fullmatch(text.strip()) or _DIGITS.fullmatch(text.strip())
    if found is None or int(found["year"]) < _EARLIEST:
        return None
    fields = found.groupdict()
    year, month, day, hour, minute, second = (int(fields[name] or least) for name, least in _LEAST.items())
    microsecond = int(((fields["fraction"] or "") + "000000")[:6])
    try:
        moment = datetime(year, month, day, hour, minute, second, microsecond, tzinfo=timezone.utc)
        return moment - _offset(fields.get("zone"))
    except (ValueError, OverflowError):
        return None


_LEAST: Final = {"year": 1990, "month": 1, "day": 1, "hour": 0, "minute": 0, "second": 0}


def _offset(zone: str | None) -> timedelta:
    if not zone or zone[0] not in "+-":
        return timedelta()
    offset = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
    return -offset if zone[0] == "-" else offset
