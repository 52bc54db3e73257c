"""Times in a text, resolved against the article's date.

The grammar is our own (``time_grammar``): dateparser finds neither offsets nor direction (`on Friday` is past in a
report and ahead in an announcement), and takes longer to import than a whole article takes here.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, timedelta

from pipelines.claims.tables import calendar_words as words
from pipelines.claims.tables.country_words import SOUTHERN
from pipelines.claims.values import calendar_values as calendar
from pipelines.claims.values.nearby import finditer_near
from pipelines.claims.values.places import Places, find_places
from pipelines.claims.values.tense import tense_of
from pipelines.claims.values.time_grammar import DAY, MONTH, RULES, YEAR, Resolver
from pipelines.claims.values.time_joins import with_clocks, with_ends
from pipelines.claims.values.time_resolvers import NO_TIME, Context, Resolved
from pipelines.core.records import TimeExpression
from pipelines.core.spans import Span

# Beyond so many paragraphs `the next day` no longer counts from the last day that was named.
DAYS_PARAGRAPHS = 3


def find_times(text: str, *, published: date | None = None, places: Places | None = None) -> list[TimeExpression]:
    """Times in `text`, in order, none overlapping another.

    Args:
        published: the article's date. A dateline with its own date up to two weeks older goes before it. Without
            either, only what the text dates in full is resolved.
        places: countries of the text, whose seasons count; found here unless given.
    """
    places = find_places(text) if places is None else places
    anchor = anchor_of(text, published)
    breaks = [match.start() for match in re.finditer("\n\n", text)]
    found: list[TimeExpression] = []
    day_before: date | None = None
    day_end = 0
    for match, resolve in _matches(text):
        near = found and _paragraphs_between(breaks, found[-1].end, match.start()) < 2
        before = found[-1].value if near else None
        if _paragraphs_between(breaks, day_end, match.start()) > DAYS_PARAGRAPHS:
            day_before = None
        groups = match.groupdict()
        tense = tense_of(text, *match.span(), preposition=(groups.get("preposition") or "").lower())
        southern = groups.get("season") is not None and _is_southern(text, match, places)
        resolved = resolve(match, Context(anchor, tense, day_before, before, southern=southern))
        if resolved == NO_TIME:
            continue
        expression = _expression(text, match, resolved)
        if calendar.is_day(expression.value):
            day_before, day_end = date.fromisoformat(expression.value or ""), match.end()
        found.append(expression)
    return with_ends(text, with_clocks(text, found), anchor)


def inside(times: Sequence[TimeExpression], fragments: list[Span]) -> list[TimeExpression]:
    """Those of `times`, given in order, that lie in one of `fragments`."""
    kept: list[TimeExpression] = []
    for start, end in fragments:
        first = bisect_left(times, start, key=lambda time: time.start)
        last = bisect_right(times, end, key=lambda time: time.end)
        kept += times[first:last]
    return kept


def _paragraphs_between(breaks: list[int], start: int, end: int) -> int:
    return bisect_left(breaks, end) - bisect_left(breaks, start)


def _is_southern(text: str, match: re.Match[str], places: Places) -> bool:
    """Whether the season that `match` names is one of the southern hemisphere."""
    return next((code in SOUTHERN for code in places.around(text, *match.span())), False)


def anchor_of(text: str, published: date | None) -> date | None:
    """Day that relative times count from: that of the dateline, else the day of publication."""
    for match in _DATELINE.finditer(text[:600]):
        month, day = words.MONTHS[match.group("month").lower()], int(match.group("day"))
        if match.group("year"):
            return calendar.day_of(int(match.group("year")), month, day) or published
        if published is not None:
            dated = calendar.yearly_day(published, month, day, "past")
            if dated is not None and timedelta(days=-2) <= published - dated <= timedelta(days=14):
                return dated
    return published


_DATELINE = re.compile(
    rf"(?:^|\n)[A-Z][A-Z .'/-]{{2,40}},\s(?:[A-Z][\w .]{{1,30}},\s)?{MONTH}\s{DAY}(?:,?\s{YEAR})?", re.MULTILINE
)


def _matches(text: str) -> list[tuple[re.Match[str], Resolver]]:
    """Matches of the grammar; of two that overlap, the one that begins first, then the longer."""
    candidates = [
        (match.start(), -match.end(), order, match, rule.resolve)
        for order, rule in enumerate(RULES)
        for match in finditer_near(rule.pattern, text, rule.trigger)
        if not _in_a_title(text, match)
    ]
    kept: list[tuple[re.Match[str], Resolver]] = []
    taken = 0
    for start, _, _, match, resolve in sorted(candidates, key=lambda entry: entry[:3]):
        if start >= taken:
            kept.append((match, resolve))
            taken = match.end()
    return kept


def _in_a_title(text: str, match: re.Match[str]) -> bool:
    """Whether it is part of a title: `USA Today`, `the host of Late Tonight`, `the “Today” show`."""
    near = match.groupdict().get("near")
    if not near or not near[0].isupper():
        return False
    before = text[max(0, match.start("near") - 40) : match.start("near")]
    quoted = re.match(r"[,.]?(?:[\"”’]|'')", text[match.end() : match.end() + 3]) and before[-1:] in set("\"“‘'")
    return bool(quoted) or re.search(r"[A-Z]\w* $", before) is not None


def _expression(text: str, match: re.Match[str], resolved: Resolved) -> TimeExpression:
    start, end = match.span()
    start += len(match.group()) - len(match.group().lstrip())
    value, granularity = resolved or (None, None)
    preposition = (match.groupdict().get("preposition") or "").lower()
    if preposition and re.match(r"['’]s?\s", text[end:]):
        # `in Tuesday’s vote`: the preposition is the vote's.
        start, preposition = match.end("preposition") + 1, ""
    if value is not None and preposition:
        value, opened = calendar.widened(value, preposition)
        granularity = "interval" if opened else granularity
    return TimeExpression(start=start, end=end, text=text[start:end], value=value, granularity=granularity)
