"""Search for a slow pattern only near a trigger without which it cannot match."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pipelines.core.spans import Span

_BEFORE, _AFTER = 48, 64
"""Characters around a trigger."""


def stretches_near(text: str, trigger: re.Pattern[str]) -> list[Span]:
    """The stretches around matches of `trigger`, in order."""
    found: list[Span] = []
    start = end = -1
    for match in trigger.finditer(text):
        if match.start() - _BEFORE > end:
            if end > 0:
                found.append((start, end))
            start = max(0, match.start() - _BEFORE)
        end = min(len(text), match.end() + _AFTER)
    return [*found, (start, end)] if end > 0 else found


def finditer_within(pattern: re.Pattern[str], text: str, stretches: Iterable[Span]) -> Iterator[re.Match[str]]:
    """Find matches of `pattern` within each of `stretches`."""
    for start, end in stretches:
        yield from pattern.finditer(text, start, end)
