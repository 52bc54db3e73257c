"""When a claim was said: the time of its attribution, not of its content.

`“The bridge is safe,” she said on Tuesday` -> `on Tuesday`; `she said the bridge fell on Tuesday` -> None.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.core.records import TimeExpression
from pipelines.core.spans import Span

# Between cue and time these open a topic or another clause: `spoke of the vote on Tuesday`.
_LEAVES = re.compile(
    r"\b(?:of|about|who|whom|which|that|where|when|if|whether|because|for|against|over|regarding|concerning|how|why|as|"
    r"since|until|while|would|will|could|was|were|is|are|had|has|have|(?!during\b)[a-z]+ing\s(?:the|an?|his|her|its|their))\b|[;:—–\"“”]",
    re.IGNORECASE,
)
_SAYING = (
    r"(?:statement|interview|speech|letter|post|tweet|report|memo|briefing|message|news\sconference|release|e-?mail)"
)
# `a survey [published] on Tuesday says`
_MADE_PUBLIC = (
    r"(?:published|released|issued|delivered|handed\sdown|unveiled|filed|posted|printed|sent|circulated|conducted|"
    r"carried\sout|taken|made\spublic)\s(?:by\s(?:[\w’'-]+\s){1,4})?"
)
# `At a packed meeting in Oslo [on Tuesday]`
_OCCASION = (
    r"(?:At|During|In)\s(?:[\w’'-]+\s){1,4}?(?:meeting|conference|rally|hearing|briefing|event|ceremony|summit|court|debate|"
    r"session|parliament)\s(?:(?:in|at|outside|near|with|before)\s(?:[\w’'-]+\s){1,4})?"
)
# `In a statement [Thursday]`, `In a [Friday] statement`
_OPENING = re.compile(
    r"[\s\"“”'‘’(]*(?:(?:(?:And|But|Also|Then|Later|Earlier|Asked|Questioned|Late|Early),?|"
    r"(?:Speaking|Writing|Testifying)(?:\s(?:to|at|in|from|with|before|outside)(?:\s[\w’'-]+){1,8})?|"
    r"(?:Addressing|Briefing|Answering|Hosting|Chairing|Attending|Inaugurating)(?:\s[\w’'-]+){1,8})\s)?"
    rf"(?:[Ii]n\s(?:an?|his|her|its|their)\s(?:[\w-]+\s)?{_SAYING}\s(?:{_MADE_PUBLIC})?|{_OCCASION})?$"
)
_ASIDE = re.compile(r",?\s*(?:[^,;:—–\"“”]{0,80},\s*)?$")
_WITHIN = re.compile(r"[\s\"“”]*[Ii]n\s(?:an?|his|her|its|their)\s$")
_ASIDE_OF_SAYING = re.compile(rf"\s{_SAYING}\b(?:[^,;:—–\"“”]{{0,80}},\s*)?$")
_BESIDE = re.compile(rf",?\s(?:\w+ly\s|also\s|later\s|and\s|{_MADE_PUBLIC})?$")
_WRITTEN = re.compile(
    r"\b(?:statement|report|study|survey|poll|letter|release|tweet|post|interview|speech|article|memo|document|filing|lawsuit|"
    r"complaint|ruling|paper|briefing|review|analysis|audit|announcement|bulletin|notice|editorial|op-ed|testimony|e-?mail|message)s?\b",
    re.IGNORECASE,
)
_FARTHEST = 90
_OPENING_LENGTH = 30
_DATING = frozenset({"day", "time", "week", "month", "year"})


@dataclass(frozen=True)
class _Saying:
    """Where an attribution stands."""

    text: str
    cue: Span
    source: Span | None
    fragments: Sequence[Span]
    sentence: Span


def said_on(
    text: str,
    times: Sequence[TimeExpression],
    *,
    cue: Span,
    source: Span | None,
    fragments: Sequence[Span],
    sentence: Span,
) -> TimeExpression | None:
    """The time in the sentence of `cue` that dates the saying; None if there is none.

    Args:
        times: all of the text, in order.
        fragments: of the claim; what lies within them is part of what was said.
    """
    saying = _Saying(text, cue, source, fragments, sentence)
    near = [
        time
        for time in _nearby(times, saying)
        if time.granularity in _DATING and not any(start < time.end and time.start < end for start, end in fragments)
    ]
    for belongs in (_follows, _stands_between, _opens_sentence, _dates_document):
        for time in near:
            if belongs(time, saying):
                return time
    return None


def _nearby(times: Sequence[TimeExpression], saying: _Saying) -> list[TimeExpression]:
    """Times at the start of the sentence, around source and cue, and after fragments."""
    low, high = saying.sentence
    windows = [(low, low + _OPENING_LENGTH), (saying.cue[0] - _FARTHEST, saying.cue[1] + _FARTHEST)]
    if saying.source:
        windows.append((saying.source[0], saying.source[1] + _FARTHEST))
    windows += [(end, end + _FARTHEST) for _, end in saying.fragments]
    found: dict[int, TimeExpression] = {}
    for start, end in windows:
        first = bisect_left(times, max(start, low), key=lambda time: time.start)
        last = bisect_left(times, min(end, high), key=lambda time: time.start)
        found |= {time.start: time for time in times[first:last]}
    return [found[start] for start in sorted(found)]


def _follows(time: TimeExpression, saying: _Saying) -> bool:
    """Whether the time follows or is part of the cue: `said Ana Ruiz on Tuesday`."""
    cue, source, text = saying.cue, saying.source, saying.text
    if cue[0] <= time.start and time.end <= cue[1]:
        return True
    end = max(cue[1], source[1]) if source and source[0] >= cue[1] and source[0] < time.start else cue[1]
    if time.start < end:
        return False
    inside = [stop for start, stop in saying.fragments if end <= start and stop <= time.start]
    gap = text[max(inside, default=end) : time.start]
    if inside:
        return gap.strip(" ,\"”’'.") == ""
    return len(gap) <= _FARTHEST and _LEAVES.search(gap) is None


def _stands_between(time: TimeExpression, saying: _Saying) -> bool:
    """Whether the time stands between source and cue: `Ruiz on Tuesday said`."""
    cue, source = saying.cue, saying.source
    return (
        source is not None
        and source[1] <= time.start
        and time.end <= cue[0] <= time.end + _FARTHEST
        and _BESIDE.fullmatch(saying.text[source[1] : time.start]) is not None
    )


def _opens_sentence(time: TimeExpression, saying: _Saying) -> bool:
    """Whether the time opens the sentence: `On Tuesday, Ruiz said`."""
    head = min(saying.cue[0], saying.source[0]) if saying.source else saying.cue[0]
    if not time.end <= head <= time.end + _FARTHEST:
        return False
    before, aside = saying.text[saying.sentence[0] : time.start], saying.text[time.end : head]
    if _WITHIN.fullmatch(before):
        return _ASIDE_OF_SAYING.fullmatch(aside) is not None
    return _OPENING.fullmatch(before) is not None and _ASIDE.fullmatch(aside) is not None


def _dates_document(time: TimeExpression, saying: _Saying) -> bool:
    """Whether the time dates a document: `a report published on Tuesday`."""
    source = saying.source
    return (
        source is not None
        and source[0] <= time.start
        and time.end <= source[1]
        and _WRITTEN.search(saying.text, *source) is not None
    )
