"""Hedges: words that weaken a claim."""

from __future__ import annotations

import re

from pipelines.claims.tables.hedge_words import (
    ABLE_AFTER,
    ABLE_BEFORE,
    APPROXIMATED,
    APPROXIMATING,
    EPISTEMIC,
    EVIDENTIAL,
)
from pipelines.claims.tables.number_words import MOVED_UP
from pipelines.core.spans import Span

_HEDGE = re.compile(
    rf"\b(?:(?:{'|'.join(EVIDENTIAL + EPISTEMIC)})|(?:{'|'.join(APPROXIMATING)}){APPROXIMATED})(?!\w)", re.IGNORECASE
)
_ABLE_BEFORE = re.compile(ABLE_BEFORE, re.IGNORECASE)
_ABLE_AFTER = re.compile(ABLE_AFTER, re.IGNORECASE)
_MOVED_UP = re.compile(MOVED_UP, re.IGNORECASE)
_NEAR = 40  # characters before a hedge that decide over it


def find_hedges(text: str, pieces: list[Span]) -> list[Span]:
    """Find hedges within `pieces` of `text`, none nested in another."""
    found: set[Span] = set()
    for start, end in pieces:
        for match in _HEDGE.finditer(text, start, end):
            if match.group() == "May":
                continue  # the month
            lower = match.group().lower()
            before = max(0, match.start() - _NEAR), match.start()
            if lower == "up to" and _MOVED_UP.search(text, *before):
                continue
            if lower == "could" and (_ABLE_BEFORE.search(text, *before) or _ABLE_AFTER.match(text, match.end())):
                continue
            found.add(match.span())
    kept: list[Span] = []
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        # The one before begins earlier or reaches farther: it holds this one unless it ends before.
        if not kept or end > kept[-1][1]:
            kept.append((start, end))
    return kept
