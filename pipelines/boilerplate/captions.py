"""Captions among the lines of a dump."""

from __future__ import annotations

from typing import Final

from pipelines.boilerplate.credits import is_credit
from pipelines.boilerplate.draft import Draft, Entry
from pipelines.boilerplate.lines import NAMES

# The classifier decides about a line with a credit, too: a paragraph may end in "(AFP)" where that is its source.
_KEPT: Final = 0.8
_FUNCTION_WORDS: Final = NAMES.index("functionWords")
_CAPITALISED: Final = NAMES.index("capitalised")
_CLOSES: Final = NAMES.index("closes")


def put_captions(draft: Draft, *, body_start: int, body_end: int) -> None:
    """Put what reads like a caption or credit into captions: from just above the body to its end.

    A credit tells a caption; so does a description without a full stop that the classifier would not keep.
    """
    for index, entry in draft.open():
        if not body_start - 4 <= index < body_end:
            continue
        if is_credit(entry.line.text):
            if entry.keep < _KEPT or not entry.line.own[_CLOSES]:
                entry.put("caption")
        elif body_start <= index and entry.keep < 0.5 and _describes(entry):
            entry.put("caption")


def _describes(entry: Entry) -> bool:
    """Whether the line is a sentence in words but not in punctuation, and not set like a headline."""
    own = entry.line.own
    return (
        len(entry.line.words) >= 9
        and not own[_CLOSES]
        and own[_FUNCTION_WORDS] >= 0.2
        and own[_CAPITALISED] < 0.6
        and entry.line.rule is None
    )
