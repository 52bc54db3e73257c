"""Whether a clause looks ahead."""

from __future__ import annotations

import re

from pipelines.claims.tables import calendar_words as words

_FUTURE = re.compile(rf"\b(?:{words.FUTURE})\b", re.IGNORECASE)
_FALLING_ON = re.compile(rf"\b{words.FALLING_ON}\s$")
# `On Monday, Lind—who had long backed Otero—will open a shop.`
_WILL = re.compile(r",?\s(?:[\w.’'-]+\s){0,3}(?:[\w.’'-]+\s?[—–]\s?[^—–.]*[—–]\s?|[\w.’'-]+,\s[^,.]*,\s)?will\b")
_REPORTED = re.compile(
    r"\b(?:said|told|says|announced|reported|(?!scheduled|planned|expected|slated|delayed|postponed|poised|prepared)\w+ed)\s(?:\w+\s){0,2}$"
)
_SENTENCE_START = re.compile(r"[.!?][\"”’]?\s+(?=[A-Z\"“])|\n")


def looks_ahead(text: str, start: int, end: int) -> bool:
    """Whether the clause around `text[start:end]` speaks of what is to come."""
    lead = text[max(0, start - 90) : start]
    starts = [found.end() for found in _SENTENCE_START.finditer(lead)]
    lead = lead[starts[-1] :] if starts else lead
    if _REPORTED.search(lead):
        return False
    return bool(_FUTURE.search(lead) or _FALLING_ON.search(lead) or _WILL.match(text, end, end + 200))
