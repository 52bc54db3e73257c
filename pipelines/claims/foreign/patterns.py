"""Patterns over the words of a table."""

from __future__ import annotations

import re
from functools import lru_cache

LOWER = "a-zß-öø-ÿа-яёąćčďěęğłńňőřśšťůűźżž"
"""Characters of a class: letters in lower case."""
CAPITAL = rf"[^\W\d_{LOWER}]"

QUOTED_SENTENCE_END = re.compile(r"[.!?…]\s?[»”“\"]\Z")
"""The end of a sentence that a quotation mark closes."""

_START = r"(?<![^\W_])"
_END = r"(?:(?<=['’])|(?<=\s)|(?![^\W_]))"


@lru_cache(maxsize=512)
def whole_words(pattern: str) -> re.Pattern[str]:
    """Match `pattern` where words begin and end; an apostrophe ends one, too."""
    return re.compile(bounded(pattern), re.IGNORECASE)


def bounded(pattern: str) -> str:
    """`pattern` between the borders of words."""
    return rf"{_START}(?:{pattern}){_END}"


def named(values: dict[str, str], text: str) -> str | None:
    """The value of the pattern that all of `text` matches."""
    return next((value for pattern, value in values.items() if re.fullmatch(pattern, text, re.IGNORECASE)), None)
