"""Join lines that were broken at a fixed width to paragraphs.

A line was broken where the next line's first word would not have fitted. Text of which most lines are so is wrapped;
verse and lists are not, for their lines end where they will.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from pipelines.core.words import has_unspaced_script

NARROWEST, WIDEST = 40, 132
_FEWEST_BREAKS: Final = 4
_SHARE: Final = 0.75
_IN_MID_SENTENCE: Final = 0.5
# Of the lines that go on with a sentence so many may start with a capital: names, and half of all words in German.
# Lines of verse and lists of headlines all do.
_CAPITALS: Final = 0.65
SENTENCE_ENDS: Final = (".", "!", "?", "…", '."', ".”", "?”", "!”", '?"', '!"', ".'", ".’", ":")


def unwrap(groups: Sequence[Sequence[str]]) -> list[list[str]]:
    """Join the wrapped lines of each group.

    Args:
        groups: lines without blank lines between them, white space normalised.

    Returns:
        The groups, wrapped lines joined by a space; as given where the text is not wrapped.
    """
    width = _width(groups)
    return [_joined(group, width) if width else list(group) for group in groups]


def _width(groups: Sequence[Sequence[str]]) -> int:
    """The width that the text was wrapped at; 0 if it was not."""
    # A long address cannot be broken and says nothing of the width.
    width = max((len(line) for group in groups for line in group if " " in line), default=0)
    if not NARROWEST <= width <= WIDEST:
        return 0
    pairs = [(line, after) for group in groups for line, after in pairwise(group)]
    breaks = [(line, after) for line, after in pairs if _is_break(line, after, width)]
    inside = [after for line, after in breaks if not line.endswith(SENTENCE_ENDS)]
    is_wrapped = (
        len(breaks) >= _FEWEST_BREAKS
        and len(breaks) >= _SHARE * sum(len(line) > width / 2 for line, _ in pairs)
        and len(inside) >= _IN_MID_SENTENCE * len(breaks)
        and sum(after[0].isupper() for after in inside) <= _CAPITALS * len(inside)
    )
    return width if is_wrapped else 0


def _is_break(line: str, after: str, width: int) -> bool:
    return len(line) > width / 2 and len(line) + 1 + _first_word(after) > width


def _first_word(line: str) -> int:
    """Length of the first word, or of one letter in scripts without spaces."""
    return 1 if has_unspaced_script(line[:1]) else len(line.split(" ", 1)[0])


def _joined(group: Sequence[str], width: int) -> list[str]:
    """Join hard-wrapped lines into paragraphs."""
    paragraphs: list[list[str]] = []
    last = ""
    for line in group:
        if last and _is_break(last, line, width):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
        last = line
    return [" ".join(paragraph) for paragraph in paragraphs]
