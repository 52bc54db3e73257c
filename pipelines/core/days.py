"""The calendar day of a publication date, in the outlet's own time zone.

A report that went online at 00:30 in Tokyo says "yesterday" of a day that in UTC is not over yet. `datePublished` is in
UTC; the day as the page wrote it is in `datePublishedRaw`.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

_ISO: Final = re.compile(r"\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)")
# Times of day and zones: what else has numbers in a printed date.
_CLOCK: Final = re.compile(r"\d{1,2}[:.h]\d\d(?:[:.]\d\d)?|\d{1,2}\s?[ap]\.?m\b|[+-]\d\d:?\d\d\b|\d{4,}", re.IGNORECASE)
_LONGEST_RAW: Final = 160


def local_day(published: str | None, raw: str | None) -> date | None:
    """Return the day of publication as the page wrote it.

    Args:
        published: `datePublished`: an RFC 3339 time in UTC, or a date.
        raw: `datePublishedRaw`, in any form.

    >>> local_day("2025-04-07T15:30:00Z", "2025-04-08T00:30:00+09:00")
    datetime.date(2025, 4, 8)
    """
    if not published:
        return None
    day = date.fromisoformat(published[:10])
    if len(published) <= len("2025-04-07") or not raw:
        return day
    # No zone is more than 14 hours from UTC.
    nearby = [day, day + timedelta(days=1), day - timedelta(days=1)]
    iso = _ISO.match(raw)
    if iso is not None:
        return next((one for one in nearby if one.strftime("%Y%m%d") == "".join(iso.groups())), day)
    numbers = set(map(int, re.findall(r"\d{1,2}", _CLOCK.sub(" ", raw[:_LONGEST_RAW]))))
    return next((one for one in nearby if one.day in numbers), day)
