"""Kind of a claim: quotation, mixed or paraphrase, by its quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import Literal

from pipelines.claims.tables import title_words as words
from pipelines.core.spans import Span

_WORD = rf"(?:[A-Z0-9][\w'’&.-]*?|{words.SMALL})"
_MARKS = r"(?:[\"“”‘’]|'')"
_TITLE = re.compile(rf"{_MARKS}[A-Z0-9][\w'’&.-]*?(?P<more>(?:[ ,:]+{_WORD})*)[,.!?]?{_MARKS}")
_BEFORE = re.compile(rf"(?:\b(?:{words.BEFORE})|['’]s)\s$")
_NAMED_BEFORE = re.compile(rf"\b(?:{words.NAMED_BEFORE})\s$")
_NAMED = re.compile(rf"\b(?:{words.NAMING})\s$", re.IGNORECASE)
_PERSON = re.compile(r"\b[A-Z][\w’'-]*\s$"), re.compile(r"\s[A-Z]")
_JUDGED = re.compile(rf"\b(?:{words.JUDGING})\b[^.]*$", re.IGNORECASE)
_AFTER = re.compile(rf"\s(?:{words.WORKS})\b")


def kind_of(text: str, fragments: list[Span], quotations: list[Span]) -> Literal["quotation", "mixed", "paraphrase"]:
    """How much of the claim at `fragments` is in the source's own words.

    Args:
        quotations: stretches of `text` in quotation marks, in order and apart, from `quotemarks.quoted`. A title within
            a claim is not the source's words: `the “Today” show`.
    """
    inside = outside = 0
    for start, end in fragments:
        held = sum(
            _letters(text, max(start, begin), min(end, stop))
            for begin, stop in _overlapping(quotations, start, end)
            if (begin, stop) in fragments or not _is_title(text, begin, stop)
        )
        inside += held
        outside += _letters(text, start, end) - held
    if inside == 0:
        return "paraphrase"
    return "mixed" if outside > 0 else "quotation"


def _overlapping(quotations: list[Span], start: int, end: int) -> list[Span]:
    first = bisect_right(quotations, start, key=lambda span: span[1])
    last = bisect_left(quotations, end, key=lambda span: span[0])
    return quotations[first:last]


def _is_title(text: str, start: int, end: int) -> bool:
    """Whether the marks enclose the name of a work, plan, group or person."""
    before = text[max(0, start - 30) : start]
    if _NAMED.search(before):
        return True
    title = _TITLE.fullmatch(text, start, end)
    if title is None:
        return False
    if not title.group("more") and _PERSON[0].search(before) and _PERSON[1].match(text, end):
        return True  # `Ana “Tank” Ruiz`
    if not title.group("more") and _NAMED_BEFORE.search(before) and not _JUDGED.search(before):
        return True
    return _BEFORE.search(before) is not None and (bool(title.group("more")) or _AFTER.match(text, end) is not None)


def _letters(text: str, start: int, end: int) -> int:
    return sum(map(str.isalnum, text[start:end]))
