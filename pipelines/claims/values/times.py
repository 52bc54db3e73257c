"""Times in a text, resolved against the article's date.

A grammar of its own (``time_grammar``): dateparser finds neither the offsets nor the direction (`on Friday` of a report
lies behind, of an announcement ahead), and takes longer to import than a whole article takes here.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from pipelines.claims.spans import Span
from pipelines.claims.tables import calendar_words as words
from pipelines.claims.values import calendar_values as calendar
from pipelines.claims.values.nearby import finditer_near
from pipelines.claims.values.tense import looks_ahead
from pipelines.claims.values.time_grammar import DAY, MONTH, RULES, YEAR, Resolver
from pipelines.claims.values.time_joins import with_clocks, with_ends
from pipelines.claims.values.time_resolvers import NO_TIME, Context, Resolved
from pipelines.core.records import TimeExpression

# So many paragraphs on, `the next day` counts from a day that nobody told.
DAYS_PARAGRAPHS = 3


def find_times(text: str, *, published: date | None = None) -> list[TimeExpression]:
    """Times in `text`, in order, none overlapping another.

    Args:
        published: the article's date. A dateline with its own date up to two weeks older goes before it. Without
            either, only what the text dates in full is resolved.
    """
    anchor = anchor_of(text, published)
    found: list[TimeExpression] = []
    day_before: date | None = None
    day_end = 0
    for match, resolve in _matches(text):
        near = found and text.count("\n\n", found[-1].end, match.start()) < 2
        before = found[-1].value if near else None
        if text.count("\n\n", day_end, match.start()) > DAYS_PARAGRAPHS:
            day_before = None
        resolved = resolve(match, Context(anchor, looks_ahead(text, *match.span()), day_before, before))
        if resolved == NO_TIME:
            continue
        expression = _expression(text, match, resolved)
        if calendar.is_day(expression.value):
            day_before, day_end = date.fromisoformat(expression.value or ""), match.end()
        found.append(expression)
    return with_ends(text, with_clocks(text, found))


def inside(times: list[TimeExpression], fragments: list[Span]) -> list[TimeExpression]:
    """Those of `times` that lie in one of `fragments`."""
    return [time for time in times if any(start <= time.start and time.end <= end for start, end in fragments)]


def anchor_of(text: str, published: date | None) -> date | None:
    """The day that a report counts from: its dateline's, else the day of publication."""
    for match in _DATELINE.finditer(text[:600]):
        month, day = words.MONTHS[match.group("month").lower()], int(match.group("day"))
        if match.group("year"):
            return calendar.day_of(int(match.group("year")), month, day) or published
        if published is not None:
            dated = calendar.nearest_day(published, month, day, future=False)
            if dated is not None and timedelta(days=-2) <= published - dated <= timedelta(days=14):
                return dated
    return published


_DATELINE = re.compile(
    rf"(?:^|\n)[A-Z][A-Z .'/-]{{2,40}},\s(?:[A-Z][\w .]{{1,30}},\s)?{MONTH}\s{DAY}(?:,?\s{YEAR})?", re.MULTILINE
)


def _matches(text: str) -> list[tuple[re.Match[str], Resolver]]:
    """Matches of the grammar; of two that overlap the one that begins first, then the longer."""
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
    """`USA Today`, `the host of Late Tonight`, `the “Today” show`."""
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
