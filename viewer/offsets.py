"""Convert offsets in code points to UTF-16 code units, for JavaScript."""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Offsets:
    """Convert offsets into `text`: `("a😀b", 2) -> 3`, since the emoji takes two."""

    def __init__(self, text: str) -> None:
        self._astral = [match.start() for match in _ASTRAL.finditer(text)]

    def __call__(self, offset: int) -> int:
        return offset + bisect_left(self._astral, offset)

    def span(self, start: int, end: int) -> list[int]:
        """`[start, end]` in code units."""
        return [self(start), self(end)]
