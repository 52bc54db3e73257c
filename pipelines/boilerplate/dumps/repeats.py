"""Paragraphs that a dump has more than once: a lead that is also the caption and the meta description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipelines.boilerplate.dumps.lines import Line

# Shorter lines repeat for good reasons: a refrain, a speaker, a heading.
_FEWEST_WORDS: Final = 9
# A standfirst may differ from the lead in its last words; a paragraph that goes on after the lead is no copy.
_KEY_WORDS: Final = 8
_MOST_EXTRA: Final = 0.2


def copies(lines: Sequence[Line]) -> list[list[int]]:
    """Groups of indices of lines that are the same paragraph, up to case, punctuation and a few last words."""
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


def _same(one: Line, other: Line) -> bool:
    shorter, longer = sorted((one.words, other.words), key=len)
    return (
        longer[: len(shorter)] == shorter
        and len(longer) <= len(shorter) * (1 + _MOST_EXTRA)
        and min(len(one.text), len(other.text)) * 2 > max(len(one.text), len(other.text))
    )
