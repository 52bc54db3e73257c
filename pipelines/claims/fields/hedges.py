"""Words that weaken a claim."""

from __future__ import annotations

import re

from pipelines.claims.spans import Span
from pipelines.claims.tables.hedge_words import (
    ABLE_AFTER,
    ABLE_BEFORE,
    APPROXIMATED,
    APPROXIMATING,
    EPISTEMIC,
    EVIDENTIAL,
)
from pipelines.claims.tables.number_words import MOVED_UP

_HEDGE = re.compile(
    rf"\b(?:(?:{'|'.join(EVIDENTIAL + EPISTEMIC)})|(?:{'|'.join(APPROXIMATING)}){APPROXIMATED})(?!\w)", re.IGNORECASE
)
_ABLE_BEFORE = re.compile(ABLE_BEFORE, re.IGNORECASE)
_ABLE_AFTER = re.compile(ABLE_AFTER, re.IGNORECASE)
_MOVED_UP = re.compile(MOVED_UP, re.IGNORECASE)


def find_hedges(text: str, pieces: list[Span]) -> list[Span]:
    """Hedges that lie within `pieces` of `text`, in order and without doubles."""
    found: set[Span] = set()
    for start, end in pieces:
        for match in _HEDGE.finditer(text, start, end):
            if match.group() == "May" and not _opens_sentence(text, match.start()):
                continue
            lower = match.group().lower()
            before = max(0, match.start() - 40), match.start()
            if lower == "up to" and _MOVED_UP.search(text, *before):
                continue
            if lower == "could" and (_ABLE_BEFORE.search(text, *before) or _ABLE_AFTER.match(text, match.end())):
                continue
            found.add(match.span())
    return sorted(span for span in found if not any(_holds(other, span) for other in found))


def _holds(outer: Span, inner: Span) -> bool:
    return outer != inner and outer[0] <= inner[0] and inner[1] <= outer[1]


def _opens_sentence(text: str, position: int) -> bool:
    before = text[:position].rstrip(" \"“‘'")
    return not before or before[-1] in ".!?…:\n"
