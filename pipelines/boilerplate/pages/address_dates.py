"""The day in the address of an article."""

from __future__ import annotations

import re
from datetime import date
from typing import Final
from urllib.parse import urlsplit

from pipelines.boilerplate.dates import month_number
from pipelines.boilerplate.pages.moments import moment_of

_IN_ADDRESS: Final = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<s>[/_.-]?)(?:(?P<m>0[1-9]|1[0-2])|(?P<name>[a-z]{3,9}))(?P=s)(?P<d>0[1-9]|[12]\d|3[01]|(?<=[/-])[1-9](?=[/-]))(?!\d)"
)
_DAY_FIRST_IN_ADDRESS: Final = re.compile(
    r"(?<!\d)(?P<d>0[1-9]|[12]\d|3[01])(?P<s>[/_.-])(?P<m>0[1-9]|1[0-2])(?P=s)(?P<y>20\d\d)(?!\d)"
)


def date_in_address(url: str | None) -> str | None:
    """Return the day in an address, as in "/2025/04/08/bridge"; None if there is none.

    >>> date_in_address("https://courier.example/2025/apr/08/bridge")
    '2025-04-08'
    """
    if not url:
        return None
    try:
        path = urlsplit(url).path.lower()
    except ValueError:
        return None
    for found in _IN_ADDRESS.finditer(path):
        if found["s"] == "" and found["name"]:
            continue
        month = int(found["m"]) if found["m"] else _month(found["name"])
        try:
            day = date(int(found["y"]), month, int(found["d"]))
        except ValueError:
            continue
        return moment_of(day.isoformat())
    return _day_first_in(path)


def _day_first_in(path: str) -> str | None:
    """The day in a path such as "/19-11-2025/", where it cannot be a month."""
    for found in _DAY_FIRST_IN_ADDRESS.finditer(path):
        if int(found["m"]) == int(found["d"]) or int(found["d"]) > 12:
            try:
                return moment_of(date(int(found["y"]), int(found["m"]), int(found["d"])).isoformat())
            except ValueError:
                continue
    return None


def _month(name: str) -> int:
    """Number of the month of that name; 0 for any other word."""
    try:
        return month_number(name)
    except KeyError:
        return 0
