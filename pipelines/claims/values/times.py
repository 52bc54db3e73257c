"""Times in a text, resolved against the article's date.

The grammar is our own: dateparser finds neither offsets nor direction (`on Friday` is past in a
report and ahead in an announcement), and takes longer to import than a whole article takes here.
"""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from pipelines.claims.document import Doc, Language
from pipelines.claims.tables import calendar_words as words
from pipelines.claims.tables.country_words import SOUTHERN
from pipelines.claims.tables.number_words import IRREGULAR_PLURALS, PEOPLES
from pipelines.claims.values import calendar_values as calendar
from pipelines.claims.values import time_counts as counts
from pipelines.claims.values import time_resolvers as resolve
from pipelines.claims.values.nearby import finditer_within, stretches_near
from pipelines.claims.values.not_counts import ADDRESS
from pipelines.claims.values.numbers import ONE_WORD
from pipelines.claims.values.places import Places, find_places
from pipelines.claims.values.tense import tense_of
from pipelines.claims.values.time_joins import with_clocks, with_ends
from pipelines.claims.values.time_resolvers import NO_TIME, Context, Resolved
from pipelines.core.records import TimeExpression

Resolver = Callable[[re.Match[str], Context], Resolved]


def _names(table: object) -> str:
    names = sorted(table, key=len, reverse=True)  # type: ignore[call-overload]
    return "|".join(re.escape(name[0].upper() + name[1:]) for name in names)


MONTH = rf"(?P<month>{_names(words.MONTHS)})(?![a-z])"
_WEEKDAY = rf"{''.join(f'(?<!{name} )' for name in words.NAMED_DAYS)}(?P<weekday>{_names(words.WEEKDAYS)})\b"
YEAR = r"(?P<year>1[5-9]\d\d|20\d\d|2100)(?![\d,.]\d|\w)"
DAY = r"(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\d:%]|,\d{3}|\.\d)"
_SEASON = rf"(?P<season>{'|'.join(words.SEASONS)})\b"
_UNIT = r"(?P<unit>second|minute|hour|day|night|week(?:end)?|fortnight|month|year|decade|centur(?:y|ie))s?\b"
_NUMBER = rf"(?:{ONE_WORD}|\d{{1,3}})"
_COUNT = rf"(?P<count>{_NUMBER}\s(?:or|to)\s{_NUMBER}|(?:a\s)?(?:couple of|few)|several|half a|an?|{_NUMBER})"
_PREPOSITION = (
    r"(?:\b(?P<preposition>(?i:on|in|since|until|till|by|before|after|during|at|through|throughout|as of|ahead of|prior to))\s"
    r"(?:the\s)?)?"
)
_PHASE = r"(?:(?:early|late|mid|earlier|later)[\s-](?:in\s)?(?:the\s)?|the (?:end|beginning|start|middle) of\s)?"
_PART = rf"(?:\s(?P<part>{words.PARTS_OF_DAY.replace(' ', '|')})\b)?"
# What a number without a comma counts, be it spelled like a year.
_COUNTED = rf"(?:{'|'.join(sorted(IRREGULAR_PLURALS | PEOPLES))}|pounds|dollars|euros|miles|feet|more|other|of)\b"
_CLOCK = (
    r"(?P<hour>[01]?\d|2[0-3])(?:(?:(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?m\b\.?|[:](?P<minute24>[0-5]\d)(?![:\d]|\.\d))"
    r"(?:\s(?:GMT|UTC|E[SD]?T|C[SD]T|P[SD]?T|BST|CET)\b)?|\so['’]clock)|\b(?P<noon>noon|midnight)\b"
)


@dataclass(frozen=True)
class Rule:
    """A pattern of times with its resolver, and a trigger that must stand nearby."""

    pattern: re.Pattern[str]
    resolve: Resolver
    trigger: re.Pattern[str]


def _rule(trigger: str, pattern: str, resolver: Resolver) -> Rule:
    return Rule(re.compile(pattern), resolver, re.compile(trigger))


_MONTHS_NEAR = r"Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_YEARS_NEAR = r"1[5-9]\d\d|20\d\d|2100"
# Of alternatives that begin with a plain letter, all are sought at once, three times as fast.
_SEASONS_NEAR = "Spring|spring|Summer|summer|Fall|fall|Autumn|autumn|Winter|winter"
_HOLIDAYS_NEAR = r"Christmas|Boxing|New Year|Valentine|Patrick|May Day|Independence|Bastille|Halloween|Veterans|Armistice|Thanksgiving|Labor|Memorial|Martin|Columbus|Easter|Good Friday"
_SPANS_NEAR = (
    "Last|last|Next|next|This|this|Past|past|Coming|coming|Previous|previous|Following|following|Recent|recent"
)
_OF_YEAR = r"(?:\s(?:of\s)?(?P<of_year>last|this|next)\syear\b(?!['’]))?"
_WHICH = r"(?:(?P<which>(?i:last|next|this coming|this past|this))\s)?"
_AMBIGUOUS = r"(?:May|March)(?![a-z])"
_AFTER_MONTH = f"(?:{'|'.join(f'(?<={name.title()} {joint} )' for name in words.MONTHS for joint in ('to', 'through', 'until', 'and'))})"
RULES = (
    _rule(r"\b11\b", rf"{_PREPOSITION}(?P<event>(?<![\w/])9/11(?![\w/])|Sept(?:\.|ember)\s11(?=,?\s(?:\w+\s)?(?:attacks?|attackers|hijack\w+)\b))", lambda *_: (words.SEPTEMBER_11, "day")),
    _rule(_MONTHS_NEAR, rf"{_PREPOSITION}(?:(?:{_names(words.WEEKDAYS)}),?\s(?:the\s)?)?{MONTH}\s{DAY}(?:(?:\s?[-–]\s?|\sthrough\s|\s(?:to|until|till)\s(?=\d\d?(?:st|nd|rd|th)?(?:[.,;]|$|\s(?:in|at|and|with|for|of)\b)))(?P<last_day>\d\d?)(?:st|nd|rd|th)?(?!\d))?(?:,?\s{YEAR})?{_PART}", resolve.full_date),
    _rule(_MONTHS_NEAR, rf"{_PREPOSITION}(?:(?:{_names(words.WEEKDAYS)}),?\s(?:the\s)?)?(?:(?<![\d.,])(?P<first_day>\d\d?)(?:st|nd|rd|th)?(?:\s?[-–]\s?|\s(?:to|and|until|till|through)\s))?{DAY}\s(?:of\s)?{MONTH}(?:,?\s{YEAR})?{_PART}", resolve.full_date),
    _rule(r"\d[-/.]\d", rf"{_PREPOSITION}(?<![\d/.-])(?P<numeric>(?:1\d|20)\d\d-[01]?\d-[0-3]?\d|[0-3]?\d/[0-3]?\d/(?:19|20)\d\d|[0-3]?\d\.[01]?\d\.(?:19|20)\d\d)(?![\d/-])", resolve.numeric_date),
    _rule(r"(?:months?|year) to ", rf"(?i:\b(?:(?:in|for|over|during)\s)?the\s(?:(?P<count>{_NUMBER})\s)?(?P<unit>month|year)s?\sto\s(?:the\send\sof\s|end[-\s])?){MONTH}(?:\s{YEAR})?(?!\s\d)", counts.term),
    _rule(r" end(?:ed|ing) ", rf"(?i:\b(?:(?:in|for|over|during)\s)?(?:the\s)?(?:(?P<count>{_NUMBER})[\s-])?(?:(?:first|second|third|fourth|last|final|fiscal|financial|full)\s){{0,2}}(?P<unit>month|quarter|half|year)s?(?:\speriod)?\send(?:ed|ing)\s(?:(?:on|in)\s)?(?:\d\d?(?:st|nd|rd|th)?\s)?){MONTH}(?:\s\d\d?\b)?(?:,?\s{YEAR})?(?!,?\s\d)", counts.term),
    _rule(r" quarter", rf"{_PREPOSITION}(?:(?:{_names(words.MONTHS)})\s?[-–]\s?)?{MONTH}\s(?P<unit>quarter)\b(?:\s(?:of\s)?{YEAR}|(?=(?P<other_year>\s(?:of|last|a\syear)\b)))?", counts.term),
    _rule(_MONTHS_NEAR, rf"{_PREPOSITION}(?i:{_PHASE}){_WHICH}{MONTH},?\s(?:of\s)?{YEAR}", resolve.month),
    _rule(_MONTHS_NEAR, rf"{_PREPOSITION}(?i:{_PHASE}){_WHICH}(?!{_AMBIGUOUS}){MONTH}(?!\s\d){_OF_YEAR}", resolve.month),
    _rule(r"May|March", rf"(?:\b(?=(?i:in|since|until|till|by|before|after|during|through|of|early|late|mid|last|next|this)[\s-])(?:(?P<preposition>(?i:in|since|until|till|by|before|after|during|through|of))\s)?(?i:{_PHASE}){_WHICH}|(?<=[Bb]etween )|(?<=[Ff]rom )(?={_AMBIGUOUS} (?:to|through|until) )|{_AFTER_MONTH})(?={_AMBIGUOUS}){MONTH}(?!\s\d|\s[A-Z]){_OF_YEAR}", resolve.month),
    _rule(words.WEEKDAY, rf"{_PREPOSITION}(?i:late\s|early\s)?{_WHICH}{_WEEKDAY}(?!\s(?:mornings|afternoons|evenings|nights|Times|Review|Agreement|Mirror|Mail|Telegraph|Night Live|week(?:[.,;:)]|$|\s(?:and|at|in|for|with|when)\b)))(?:\s(?i:{words.PARTS_OF_DAY.replace(' ', '|')})\b)?(?:,?\s(?:of\s)?(?P<of_week>next|last|this)\sweek\b)?", resolve.weekday),
    _rule(r"day|morrow|night|morning|afternoon|evening", rf"(?i:\b(?:earlier |later |late |early )?(?P<near>today|yesterday(?: (?:morning|afternoon|evening))?|tomorrow(?: (?:morning|afternoon|evening|night))?|the day (?:after tomorrow|before yesterday)|tonight|last night|this (?:morning|afternoon|evening)|overnight(?!\s(?:on\s|from\s)?{words.WEEKDAY})))\b(?!['’]s? (?:Show|World))", resolve.near_day),
    _rule(_SPANS_NEAR, rf"(?i:{_PREPOSITION}(?:(?:earlier|later|late|early|mid)[\s-](?:in\s)?|the (?:end|beginning|start|middle) of\s)?\b(?P<which>last|next|this past|this|the previous|the following)\s(?:{_SEASON}|(?P<unit>week(?:end)?|month|year|decade|century)\b))", resolve.relative),
    _rule(r"this time (?:last|next) year", rf"(?i:{_PREPOSITION}(?:at\s)?\bthis\stime\s(?P<which>last|next)\syear)\b", counts.this_time),
    _rule(r"weekend", r"(?i:\b(?:at|over|during)\s(?P<which>the)\s(?P<unit>weekend))\b", resolve.relative),
    _rule(r" of the ", rf"(?i:{_PREPOSITION}(?:the\s)?\b(?:end|beginning|start|middle) of (?P<which>the) (?P<unit>week|month|year)\b)", resolve.relative),
    _rule(r" ago", r"(?i:\b(?:days|weeks|months|years|decades|centuries) ago\b)", resolve.vague),
    _rule(r" ago| from (?:now|today)", rf"(?i:\b(?:about |around |nearly |almost |more than |just |over |at least |some )?(?:a\s)?{_COUNT}\s{_UNIT}\s(?P<direction>ago|from\s(?:now|today)))\b", counts.ago),
    _rule(r"[Ii]n (?:about |around |just |less than |as little as )?(?:a )?(?:half a |couple of )?[\w-]+ (?:(?:or|to) [\w-]+ )?(?:day|week|fortnight|month|year|hour|minute|decade)s?\b", rf"(?i:\bin\s(?:about |around |just |less than |as little as )?{_COUNT}\s{_UNIT}(?P<time>['’]?s?['’]? time\b)?)(?!\s(?:when|where|that|of|which|with|old)\b|-)", counts.hence),
    _rule(r"lection [Dd]ay", rf"{_PREPOSITION}[Ee]lection [Dd]ay\b(?:(?:\s|,\s)(?:in\s)?{YEAR})?", resolve.election_day),
    _rule(_SPANS_NEAR, rf"(?i:\b(?:in|over|for|during|within|throughout|across)\s(?:the\s)?(?P<which>past|last|next|coming|previous|following)\s(?:almost |nearly |about )?(?:{_COUNT}\s)?{_UNIT})", counts.stretch),
    _rule(_SPANS_NEAR, rf"(?i:\bthe\s(?P<which>past|last|next|coming)\s{_COUNT}\s{_UNIT})", counts.stretch),
    _rule(_SPANS_NEAR, r"(?i:\b(?:in|over|during|for)\s(?:the\s)?(?:recent|past|coming|last few|past few|next few|past several|last several)\s(?:few\s|several\s)?(?:days|weeks|months|years|decades|hours))\b", resolve.vague),
    _rule(_YEARS_NEAR, rf"(?i:\b(?:between|from))\s{YEAR}\s(?:and|to|through|until)\s(?P<last_year>(?:1[5-9]|20)\d\d)\b", resolve.year),
    _rule(_YEARS_NEAR, rf"{_PREPOSITION}\b(?P<year>1[5-9]\d\d|20\d\d)(?:\s?[-–]\s?(?P<last_year>(?:(?:1[5-9]|20)\d\d|\d\d))|/(?P<next_year>\d\d))(?!\d|[-/])", resolve.year),
    _rule(_YEARS_NEAR, rf"(?i:\b(?P<preposition>in|since|until|till|by|before|after|during|through|throughout|from|as of|around|circa|back to|dat(?:es?|ed|ing) to)\s(?:at least\s)?(?:(?:early|late|mid|the end of|the beginning of|the start of|the middle of)[\s-]?)?){YEAR}(?!s)", resolve.year),
    _rule(_YEARS_NEAR, rf"(?i:\b(?:early|late|mid)[\s-]){YEAR}(?!s)", resolve.year),
    _rule(_YEARS_NEAR, rf"(?i:\b(?:the\s)?(?:fiscal|financial)(?:\syear)?\s|\bFY\s?){YEAR}", resolve.year),
    _rule(r" half of ", rf"(?i:{_PREPOSITION}(?:the\s)?\b(?P<semester>first|second) half of (?:(?:the\s)?{YEAR}|(?P<which>the|this|last|next) year\b))", resolve.half_year),
    _rule(_YEARS_NEAR, rf"(?<=[Tt]he\s){YEAR}(?=\s[A-Za-z])(?!\sblock\b)", resolve.year),
    _rule(_YEARS_NEAR, rf"(?:(?<=['’]s\s)|(?<=\b[Hh]is\s)|(?<=\b[Hh]er\s)|(?<=\b[Ii]ts\s)|(?<=\b[Tt]heir\s)|(?<=\bof\s)|(?<=\bfor\s)|(?<=\bthan\s))(?!\d\d00){YEAR}(?!\s(?:{_COUNTED}))", resolve.year),
    _rule(_YEARS_NEAR, rf"(?<![\w,.$£€/:#-])(?<!\bat\s)(?P<year>19\d\d|20[0-4]\d)(?=\s(?!{_COUNTED})(?:[A-Za-z][\w'’-]*(?:[^s\W]|ss|us|is)|{'|'.join(words.YEAR_VERBS)})\b)(?!\s(?:and|or|to|in|at|of|by|GMT|EST|ET|local)\b)(?!{ADDRESS})", resolve.year),
    _rule(r"\d0['’]?s", r"(?i:\b(?P<preposition>in|since|until|by|before|after|during|throughout)\s)?(?i:the\s(?:early |late |mid-?\s?)?)(?P<decade>(?:1[5-9]|20)\d0)['’]?s\b", resolve.decade),
    _rule(r"\d0['’]?s", r"(?i:\b(?P<preposition>in|since|until|by|before|after|during|throughout)\s)?(?:(?i:the\s(?:early |late |mid-?\s?)?)['’‘]?|(?<=0s and )['’‘])(?P<decade>[2-9]0)['’]?s\b", resolve.decade),
    _rule(r"[Cc]entury", r"(?i:\b(?P<preposition>in|since|until|by|before|after|during|throughout)\s)?(?i:the\s(?:early |late |mid-?\s?)?)(?P<century>1?\d|2[01])(?:st|nd|rd|th)\s[Cc]entury\b", resolve.century),
    _rule(_SEASONS_NEAR, rf"(?i:\b(?P<preposition>in|since|until|by|before|after|during|throughout|over)\s(?:the\s|late\s|early\s|mid-)?{_SEASON}(?:\s(?:of\s)?{YEAR})?)(?!\s(?:of|from|to)\b)", resolve.season),
    _rule(_SEASONS_NEAR, rf"(?i:\b(?:the\s)?{_SEASON}\s(?:of\s)?{YEAR})", resolve.season),
    _rule(r"quarter|Q[1-4]", rf"(?i:{_PREPOSITION})(?:(?i:(?:the\s)?(?P<quarter>first|second|third|fourth|(?:last|final)(?=\squarter\sof\b))\squarter)(?!\s(?:of(?!\s(?:(?:1[5-9]|20)\d\d|(?:the|this|last|next)\syear))|with)\b)|\bQ(?P<q>[1-4])\b)(?:\s(?:of\s)?{YEAR}|(?i:\sof\s(?P<which>the|this|last|next)\syear\b))?", resolve.quarter),
    _rule(_HOLIDAYS_NEAR, rf"{_PREPOSITION}{_WHICH}(?P<holiday>{'|'.join(re.escape(' '.join(w[0].upper() + w[1:] for w in name.split())).replace(chr(39), '[' + chr(39) + '’]') for name in sorted([*words.HOLIDAYS, *words.MOVING_HOLIDAYS, *words.EASTER_DAYS], key=len, reverse=True))})(?![\w-])(?!\s(?:Island|Rising|[Ee]ggs?|[Bb]unny|tree|card|shopping|Carol)\b)(?:(?:\s|,\s){YEAR})?", resolve.holiday),
    _rule(r"\d\s?[ap]\.?m|\d[:.]\d\d|noon|midnight|clock", rf"(?:\b(?i:at|by|before|after|until|around|from|about)\s)?(?<![\d:.$£€/-])(?:{_CLOCK})(?![\d%])", resolve.clock),
    _rule(r"day|earlier|later|before|after", rf"(?i:\b(?:on|at|by)?\s?\b(?P<same>the (?:same|next|following|previous) day|that (?:same )?day|(?:the|a) day (?:before|earlier|after|later)(?!\s(?:yesterday|tomorrow)\b)|(?:{_COUNT})\s{_UNIT}\s(?P<order>earlier|later|before|after)))(?=[\s,.;:)”\"]|$)", counts.same_day),
)  # fmt: skip
_TRIGGERS = frozenset(rule.trigger for rule in RULES)

# Beyond so many paragraphs `the next day` no longer counts from the last day that was named.
DAYS_PARAGRAPHS = 3


@Language.component("times", requires=["doc._.given_text", "doc._.places"], assigns=["doc._.times"])
def add_times(doc: Doc) -> Doc:
    """Find times and dates, resolved against the article's date.

    `on Friday`, published on 2024-05-06, a Monday -> 2024-05-03
    """
    doc._.times = find_times(doc._.given_text, published=doc._.published, places=doc._.places)
    return doc


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
    for match, resolver in _matches(text):
        near = found and _paragraphs_between(breaks, found[-1].end, match.start()) < 2
        before = found[-1].value if near else None
        if _paragraphs_between(breaks, day_end, match.start()) > DAYS_PARAGRAPHS:
            day_before = None
        groups = match.groupdict()
        tense = tense_of(text, *match.span(), preposition=(groups.get("preposition") or "").lower())
        southern = groups.get("season") is not None and _is_southern(text, match, places)
        resolved = resolver(match, Context(anchor, tense, day_before, before, southern=southern))
        if resolved == NO_TIME:
            continue
        expression = _expression(text, match, resolved)
        if calendar.is_day(expression.value):
            day_before, day_end = date.fromisoformat(expression.value or ""), match.end()
        found.append(expression)
    return with_ends(text, with_clocks(text, found), anchor)


def _paragraphs_between(breaks: list[int], start: int, end: int) -> int:
    return bisect_left(breaks, end) - bisect_left(breaks, start)


def _is_southern(text: str, match: re.Match[str], places: Places) -> bool:
    """Whether the season that `match` names is one of the southern hemisphere."""
    return next((code in SOUTHERN for code in places.around(text, *match.span())), False)


def anchor_of(text: str, published: date | None) -> date | None:
    """The day that relative times count from: the dateline's, else the publication's."""
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
    rf"(?:^|\n)(?:[A-Z][A-Z .'/-]{{2,40}}|(?P<mixed>[A-Z][\w.'-]{{1,20}}(?:\s[A-Z][\w.'-]{{1,20}}){{0,3}}(?:\s\[[\w ]{{1,30}}\])?)),\s"
    rf"(?:[A-Z][\w .]{{1,30}},\s)?{MONTH}\s{DAY}(?:,?\s{YEAR})?(?(mixed)(?=\s\([A-Z]))",
    re.MULTILINE,
)


def _matches(text: str) -> list[tuple[re.Match[str], Resolver]]:
    """Matches of the grammar; of two that overlap the earlier, then the longer."""
    stretches = {trigger: stretches_near(text, trigger) for trigger in _TRIGGERS}
    candidates = [
        (match.start(), -match.end(), order, match, rule.resolve)
        for order, rule in enumerate(RULES)
        for match in finditer_within(rule.pattern, text, stretches[rule.trigger])
        if not _in_a_title(text, match)
    ]
    kept: list[tuple[re.Match[str], Resolver]] = []
    taken = 0
    for start, _, _, match, resolver in sorted(candidates, key=lambda entry: entry[:3]):
        if start >= taken:
            kept.append((match, resolver))
            taken = match.end()
    return kept


def _in_a_title(text: str, match: re.Match[str]) -> bool:
    """Whether the time is part of a title: `USA Today`, `the “Today” show`."""
    near = match.groupdict().get("near")
    if not near or not near[0].isupper():
        return False
    before = text[max(0, match.start("near") - 40) : match.start("near")]
    quoted = re.match(r"[,.]?(?:[\"”’]|'')", text[match.end() : match.end() + 3]) and before[-1:] in set("\"“‘'")
    return bool(quoted) or re.search(r"[A-Z]\w* $", before) is not None


def _expression(text: str, match: re.Match[str], resolved: Resolved) -> TimeExpression:
    """A time expression with its exact span, opened by its preposition."""
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
