"""Days of publication, as far as an article tells them."""

from __future__ import annotations

import re
from datetime import date, datetime, timezone
from typing import Protocol

from pipelines.core.records import Article

_SECONDS_A_DAY = 86_400
_DAYS_A_YEAR = 365
_LEAP_YEAR = 2024
MONTHS = {
    name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)
}
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_MONTH_AND_DAY = re.compile(
    rf"\b(?P<month>{_MONTH})\.?\s+(?P<day>\d{{1,2}})\b|\b(?P<first>\d{{1,2}})\s+(?P<later>{_MONTH})\b", re.IGNORECASE
)


class Dated(Protocol):
    """What is known of the day of an article."""

    @property
    def day(self) -> float | None:
        """Days since 1970."""

    @property
    def day_of_year(self) -> int | None:
        """1 to 366."""


def day_of(published: str | None) -> float | None:
    """Days since 1970 of a date or an RFC 3339 time; None if it cannot be read."""
    if not published:
        return None
    try:
        if len(published) == len("2020-01-01"):
            moment = datetime.combine(date.fromisoformat(published), datetime.min.time(), tzinfo=timezone.utc)
        else:
            moment = datetime.fromisoformat(published.replace("Z", "+00:00"))
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return moment.timestamp() / _SECONDS_A_DAY


def day_of_year(article: Article) -> int | None:
    """The day in the year of publication.

    A dateline often leaves out the year: `MOSCOW, December 20`.
    """
    day = day_of(article.datePublished)
    if day is not None:
        return datetime.fromtimestamp(day * _SECONDS_A_DAY, timezone.utc).timetuple().tm_yday
    for written in (article.datePublishedRaw, article.dateline.date if article.dateline else None):
        match = _MONTH_AND_DAY.search(written or "")
        if match:
            number = MONTHS[(match["month"] or match["later"]).lower()[:3]]
            try:
                return date(_LEAP_YEAR, number, int(match["day"] or match["first"])).timetuple().tm_yday
            except ValueError:
                return None
    return None


def close_in_time(one: Dated, other: Dated, *, days: float) -> bool:
    """Whether two articles may have been published so many days apart.

    As far as is known.
    """
    if one.day is not None and other.day is not None:
        return abs(one.day - other.day) <= days
    if one.day_of_year is None or other.day_of_year is None:
        return True
    apart = abs(one.day_of_year - other.day_of_year)
    return min(apart, _DAYS_A_YEAR - apart) <= days + 1
