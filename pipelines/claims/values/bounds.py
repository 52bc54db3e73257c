"""Bounds of numbers: `at least 100`, `100 or more`, `over 100`."""

from __future__ import annotations

import re

from pipelines.claims.tables import number_words as words
from pipelines.claims.values.numbers import is_multiple

_BEFORE = 40
"""Characters before a number that are read."""
# `$3 billion over ten years`
_AMOUNT = re.compile(r"[$£€\d][\d.,]*%?\s(?:\w+\s){0,2}$")
_MOVED_UP = re.compile(words.MOVED_UP, re.IGNORECASE)
_PHRASAL_OVER = re.compile(words.PHRASAL_OVER, re.IGNORECASE)
_PHRASAL_OVER_THINGS = re.compile(words.PHRASAL_OVER_THINGS, re.IGNORECASE)


def qualifier_of(text: str, match: re.Match[str], *, start: int, unit: str | None) -> str | None:
    """The bound of the number by the words around it.

    None if they give none, or belong to the verb before.
    """
    groups = match.groupdict()
    if groups.get("before"):
        word, lead = groups["before"].lower(), text[max(0, start - _BEFORE) : start]
        qualifier = words.BEFORE[re.sub(r"\s+", " ", word)]
        moved = qualifier == "upTo" and _MOVED_UP.search(lead)
        return None if moved or (word == "over" and _is_no_bound(lead, unit)) else qualifier
    if groups.get("after") or groups.get("after_unit"):
        return words.AFTER[(groups["after"] or groups["after_unit"]).lower()]
    if groups.get("odd"):
        return "about"
    if text[match.end("number") : match.end("number") + 1] == "+":
        return "atLeast"
    return "multipleOf" if is_multiple(match.group("number")) else None


def _is_no_bound(before: str, unit: str | None) -> bool:
    """Whether `over` means during, or belongs to the verb that `before` ends with."""
    lasting = (_AMOUNT if unit in words.DURATIONS else _PHRASAL_OVER_THINGS).search(before)
    return bool(lasting or _PHRASAL_OVER.search(before))
