"""Turn years and days of other calendars into those of the Gregorian one."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

# The year before the first of each era, so that the first year of Reiwa is 2019.
_BEFORE_ERA: Final[dict[str, int]] = {
    "令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "民國": 1911, "民国": 1911, "中華民國": 1911,
}  # fmt: skip
ERAS: Final = tuple(_BEFORE_ERA)
# The Thai calendar counts from the death of the Buddha.
_BUDDHIST: Final = 543
_BUDDHIST_YEARS: Final = range(2443, 2600)
_IRANIAN_YEARS: Final = range(1300, 1500)
_IRANIAN_BEGIN: Final = date(2021, 3, 21)
_IRANIAN_BEGIN_YEAR: Final = 1400
# Leap years of the Iranian calendar from 1300 to 1500, as its cycle of 33 years gives them.
_LEAP_REMAINDERS: Final = frozenset({1, 5, 9, 13, 17, 22, 26, 30})


def year_of_era(era: str, year: int) -> int:
    """Return the Gregorian year of an East Asian era.

    >>> year_of_era("令和", 6)
    2024
    """
    return _BEFORE_ERA[era] + year


def is_iranian(year: int) -> bool:
    """Whether a year on a news page can only be one of the Iranian calendar."""
    return year in _IRANIAN_YEARS


def gregorian_year(year: int) -> int:
    """Return the Gregorian year of a Buddhist one; any other is left as it is."""
    return year - _BUDDHIST if year in _BUDDHIST_YEARS else year


def gregorian_day(year: int, month: int, day: int) -> date:
    """Return the day that a page means, by the calendar that its year belongs to.

    >>> gregorian_day(1402, 12, 22)
    datetime.date(2024, 3, 12)

    Raises:
        ValueError: if there is no such day.
    """
    if is_iranian(year):
        return _from_iranian(year, month, day)
    return date(gregorian_year(year), month, day)


def _from_iranian(year: int, month: int, day: int) -> date:
    """The Gregorian day of a day in the Iranian calendar; ValueError if there is none."""
    longest = 31 if month <= 6 else 30 if month < 12 or _is_leap(year) else 29
    if not 1 <= month <= 12 or not 1 <= day <= longest:
        raise ValueError(f"no day {day} in month {month} of {year}")
    between = range(min(year, _IRANIAN_BEGIN_YEAR), max(year, _IRANIAN_BEGIN_YEAR))
    days = sum(366 if _is_leap(other) else 365 for other in between)
    in_year = 31 * (month - 1) if month <= 7 else 186 + 30 * (month - 7)
    return _IRANIAN_BEGIN + timedelta((days if year >= _IRANIAN_BEGIN_YEAR else -days) + in_year + day - 1)


def _is_leap(year: int) -> bool:
    return year % 33 in _LEAP_REMAINDERS
