"""Dates of feeds and sitemaps, in the many forms that servers write."""

from __future__ import annotations

import re
from typing import Final

from pipelines.boilerplate.pages.moments import moment_of

# Before 1990 there is no page: zero dates of software (1970, 1900, year 1) say that there is none.
_EARLIEST: Final = "1990"
_LONGEST: Final = 120
_EPOCH: Final = re.compile(r"(\d{10}|\d{13})(?:\.\d{1,9})?")
# C's asctime, with or without a zone: `Wed Mar 11 08:00:00 CET 2026`.
_ASCTIME: Final = re.compile(
    r"(?:[^\W\d]{2,4}\.?,? )?(?P<month>[^\W\d]{3,10}) (?P<day>\d\d?) (?P<clock>\d\d:\d\d(?::\d\d)?)"
    r"(?P<zone> [A-Z]{2,5}| [+-]\d{4})? (?P<year>\d{4})"
)
# Java's locales of Chinese, Japanese and Korean: `周三, 11 三月 2026`, `수, 11 3월 2026`.
_NUMBERED_MONTH: Final = re.compile(r"(?<=[\s-])(?P<month>\d\d?|[一二三四五六七八九十]{1,2})\s?[月월](?=[\s-])")
_CHINESE_MONTHS: Final = "一 二 三 四 五 六 七 八 九 十 十一 十二".split()
_MONTHS: Final = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_WORD_FOR_YEAR: Final = re.compile(r"(?<=\d{4})\s(?:г\.?|года|р\.?|року)(?=[\s,]|$)")
_YEAR_ONE: Final = re.compile(r"(?:^|[^\W\d]\.?[\s-])0\d{3}\b(?!:)")


def feed_moment(raw: str | None) -> str | None:
    """Normalise to RFC 3339 in UTC, or to a date where the zone is unknown.

    None if it cannot be read.

    >>> feed_moment("Mi, 11 Mrz 2026 08:00:00 +0100")
    '2026-03-11T07:00:00Z'
    """
    text = " ".join((raw or "")[:_LONGEST].split())
    if epoch := _EPOCH.fullmatch(text):
        moment = moment_of(epoch[1])
    elif _YEAR_ONE.search(text):
        moment = None
    else:
        moment = moment_of(_rewritten(text))
    return moment if moment is not None and moment >= _EARLIEST else None


def _rewritten(text: str) -> str:
    """`text` in a form that `moment_of` reads."""
    if found := _ASCTIME.fullmatch(text):
        return f"{found['day']} {found['month']} {found['year']} {found['clock']}{found['zone'] or ''}"
    return _WORD_FOR_YEAR.sub("", _NUMBERED_MONTH.sub(_month_name, text))


def _month_name(found: re.Match[str]) -> str:
    name = found["month"]
    number = int(name) if name.isdecimal() else _CHINESE_MONTHS.index(name) + 1 if name in _CHINESE_MONTHS else 0
    return _MONTHS[number - 1] if 1 <= number <= 12 else found.group()
