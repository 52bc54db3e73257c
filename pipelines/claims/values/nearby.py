"""Search for a slow pattern only near a trigger without which it cannot match."""

from __future__ import annotations

import re
from collections.abc import Iterator


def finditer_near(
    pattern: re.Pattern[str], text: str, trigger: re.Pattern[str], *, before: int = 48, after: int = 64
) -> Iterator[re.Match[str]]:
    """Find matches of `pattern` near matches of `trigger`, in order.

    `before` and `after` are characters around the trigger.
    """
    start = end = -1
    for found in trigger.finditer(text):
        if found.start() - before > end:
            if end > 0:
                yield from pattern.finditer(text, start, end)
            start = max(0, found.start() - before)
        end = min(len(text), found.end() + after)
    if end > 0:
        yield from pattern.finditer(text, start, end)
