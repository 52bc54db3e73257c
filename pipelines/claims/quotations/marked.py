"""Which stretches stand in quotation marks, by the marks of a language."""

from __future__ import annotations

import re
from functools import lru_cache

from pipelines.core.spans import Span

_WORD = re.compile(r"\w")


def marked(text: str, start: int, end: int, marks: dict[str, str]) -> list[Span]:
    """Find the outermost quotations of `text[start:end]`, marks included.

    A mark within an open quotation opens another one where it can; what is never closed is none. Where the same
    character may open and close, it opens behind a space or a bracket and closes elsewhere.
    """
    closers = frozenset("".join(marks.values()))
    pairs: list[Span] = []
    opened: list[tuple[int, str]] = []
    for match in _any_mark(marks).finditer(text, start, end):
        at, mark = match.start(), match.group()
        opens = mark in marks and (mark not in closers or _opens(text, at, start, end))
        if opens:
            opened.append((at, marks[mark]))
        else:
            # Only the innermost two: with more, one long row of opening marks would be searched for each closing one.
            for depth in range(1, min(2, len(opened)) + 1):
                if mark in opened[-depth][1]:
                    pairs.append((opened[-depth][0], at + 1))
                    del opened[-depth:]
                    break
    return [(left, right) for left, right in _outermost(pairs) if _WORD.search(text, left, right)]


@lru_cache(maxsize=8)
def _mark_pattern(characters: str) -> re.Pattern[str]:
    return re.compile(f"[{re.escape(characters)}]")


def _any_mark(marks: dict[str, str]) -> re.Pattern[str]:
    return _mark_pattern("".join(sorted({*marks, *"".join(marks.values())})))


def _opens(text: str, at: int, start: int, end: int) -> bool:
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    return (before.isspace() or before in "([—–-'’‘«„") and not after.isspace() and after not in ".,;:!?"


def _outermost(pairs: list[Span]) -> list[Span]:
    """The pairs of marks that lie within no other."""
    found: list[Span] = []
    for pair in sorted(pairs, key=lambda each: (each[0], -each[1])):
        if not found or pair[0] >= found[-1][1]:
            found.append(pair)
    return found
