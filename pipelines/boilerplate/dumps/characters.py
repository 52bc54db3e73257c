"""Classify the characters of a text, all of them at once.

A text is an array of code points, a line a stretch of it; what lines are counted by (capitals, digits, commas, words)
are sums over stretches. That costs a tenth of asking each line in turn.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

Flags = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.int64]
Kinds = npt.NDArray[np.uint16]

ALNUM, UPPER, LOWER, DIGIT, JOINER, COMMA, QUOTE, OPENING_QUOTE, SEPARATOR, BRACKET, BULLET, UNSPACED, DASH, ENDING = (
    1 << bit for bit in range(14)
)

_PLANE: Final = 0x10000
# Characters beyond the first plane (emoji, historic scripts, mathematical letters) count as no letters.
_BEYOND: Final = re.compile("[\U00010000-\U0010ffff\ud800-\udfff]")
_STAND_IN: Final = "\ufffd"
_PREDICATES: Final[dict[int, Callable[[str], bool]]] = {
    # Vowel signs and accents stand within words and are no letters.
    ALNUM: lambda character: character.isalnum() or unicodedata.category(character)[0] == "M",
    UPPER: str.isupper,
    LOWER: str.islower,
    DIGIT: str.isdigit,
}
_SETS: Final = {
    JOINER: "'’-",
    COMMA: ",،、",
    QUOTE: '"“”„«»',
    OPENING_QUOTE: "\"“„«‘'",
    SEPARATOR: "|•·»›→/",
    BRACKET: "([",
    BULLET: "•-–—*·»›",
    DASH: "-–—",
    ENDING: ".!?)",
}
_UNSPACED: Final = ((0x3040, 0x30FF), (0x3400, 0x9FFF), (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF))


class Characters:
    """The characters of lines: their kinds, the starts of lines and of words.

    Args:
        lines: without line breaks, none of them empty.
    """

    def __init__(self, lines: Sequence[str]) -> None:
        text = "\n".join(lines)
        self.text: Final = text if text.isascii() else _BEYOND.sub(_STAND_IN, text)
        self.codes: Final = np.frombuffer(self.text.encode("utf-32-le"), dtype=np.uint32)
        self.kinds: Final[Kinds] = _table()[self.codes]
        lengths = np.fromiter(map(len, lines), dtype=np.int64, count=len(lines))
        self.line: Final[Numbers] = np.repeat(np.arange(len(lines)), lengths + 1)[: len(self.codes)]
        self.ends: Final[Numbers] = np.cumsum(lengths + 1) - 1
        self.starts: Final[Numbers] = self.ends - lengths
        self.lengths: Final = lengths

    def are(self, kind: int) -> Flags:
        """Which characters are of a kind."""
        flags: Flags = (self.kinds & kind) != 0
        return flags

    def count(self, flags: Flags) -> Numbers:
        """How many characters of each line have the flag."""
        return self.at(np.flatnonzero(flags))

    def counts(self, kind: int) -> Numbers:
        """How many characters of each line are of a kind."""
        return self.count(self.are(kind))

    def at(self, places: Sequence[int] | Numbers) -> Numbers:
        """How many of `places` lie in each line."""
        return np.bincount(self.line[np.asarray(places, dtype=np.int64)], minlength=len(self.ends))

    def first(self, kind: int) -> Flags:
        """Which lines begin with a character of a kind."""
        flags: Flags = (self.kinds[self.starts] & kind) != 0
        return flags

    def last(self, character: str) -> Flags:
        """Which lines end with a character."""
        ends: Flags = self.codes[self.ends - 1] == ord(character)
        return ends

    def words(self) -> tuple[Numbers, Numbers]:
        """Start and end of each word: letters and digits, joined by hyphen or apostrophe."""
        inside = np.zeros(len(self.codes) + 2, dtype=np.bool_)
        inside[1:-1] = self.are(ALNUM)
        inside[2:-2] |= self.are(JOINER)[1:-1] & inside[1:-3] & inside[3:-1]
        edges = np.flatnonzero(inside[1:] != inside[:-1])
        return edges[::2], edges[1::2]


@lru_cache(maxsize=1)
def _table() -> Kinds:
    """The kinds of all characters of the first plane, as bits."""
    characters = list(map(chr, range(_PLANE)))
    table = np.zeros(_PLANE, dtype=np.uint16)
    for kind, is_of in _PREDICATES.items():
        table[np.fromiter(map(is_of, characters), dtype=np.bool_, count=_PLANE)] |= kind
    for kind, members in _SETS.items():
        table[[ord(member) for member in members]] |= kind
    for first, last in _UNSPACED:
        table[first : last + 1] |= UNSPACED
    return table
