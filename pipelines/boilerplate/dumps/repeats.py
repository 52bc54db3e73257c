"""Find text that a dump repeats: a lead, or the whole article in one line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipelines.boilerplate.dumps.lines import Line

# Shorter lines repeat for good reasons: a refrain, a speaker, a heading.
_FEWEST_WORDS: Final = 9
# A standfirst may differ from the lead in its last words; a paragraph that goes on after the lead is no copy.
_KEY_WORDS: Final = 8
_MOST_EXTRA: Final = 0.2
# Characters of a line that may be a whole article, and of one that may be a part of it; how much of it such parts hold.
_WHOLE, _PART, _HELD = 400, 40, 0.8
# Bounds for hostile dumps.
_LONGEST_WHOLE, _MOST_WHOLE, _MOST_PARTS = 20_000, 10, 2000
_KEY, _MOST_ALIKE = 8, 50
_BROKEN: Final = ("...", "…")
_ELLIPSIS: Final = " .…"
_FEWEST_OPENING: Final = 5


def copies(lines: Sequence[Line]) -> list[list[int]]:
    """Group lines that are the same paragraph but for case and punctuation."""
    by_opening: dict[tuple[str, ...], list[list[int]]] = {}
    for index, line in enumerate(lines):
        if len(line.words) < _FEWEST_WORDS:
            continue
        groups = by_opening.setdefault(tuple(line.words[:_KEY_WORDS]), [])
        for group in groups[:10]:
            if _same(lines[group[0]], line):
                group.append(index)
                break
        else:
            groups.append([index])
    return [group for groups in by_opening.values() for group in groups if len(group) > 1]


def in_one_line(lines: Sequence[Line]) -> list[int]:
    """Return the indices of lines that join the text of several other lines.

    Content systems leave the text of a whole article in a form for machines, beside its paragraphs.
    """
    whole = [index for index, line in enumerate(lines) if _WHOLE <= len(line.text) <= _LONGEST_WHOLE]
    parts = sorted({line.text for line in lines if _PART <= len(line.text) <= _LONGEST_WHOLE}, key=len)[-_MOST_PARTS:]
    found = []
    for index in whole[:_MOST_WHOLE]:
        text = lines[index].text
        held = sum(len(part) + 1 for part in parts if len(part) < len(text) and part in text)
        if held >= _HELD * len(text):
            found.append(index)
    return found


def openings(lines: Sequence[Line]) -> list[int]:
    """Return the indices of lines that are the truncated start of another line."""
    by_start: dict[str, list[str]] = {}
    for line in lines:
        alike = by_start.setdefault(line.text[:_KEY], [])
        if len(alike) < _MOST_ALIKE:
            alike.append(line.text)
    return [
        index
        for index, line in enumerate(lines)
        if line.text.endswith(_BROKEN)
        and len(line.words) >= _FEWEST_OPENING
        and _goes_on(line.text.rstrip(_ELLIPSIS), by_start[line.text[:_KEY]])
    ]


def _goes_on(text: str, others: Sequence[str]) -> bool:
    return any(other.startswith(text) and len(other) > len(text) + 3 for other in others)


def _same(one: Line, other: Line) -> bool:
    """Whether two lines begin alike, and differ by a few words at the end at most."""
    shorter, longer = sorted((one.words, other.words), key=len)
    return (
        longer[: len(shorter)] == shorter
        and len(longer) <= len(shorter) * (1 + _MOST_EXTRA)
        and min(len(one.text), len(other.text)) * 2 > max(len(one.text), len(other.text))
    )
