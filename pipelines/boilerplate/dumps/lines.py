"""Read the lines of a dump, and compute the features of each by itself.

All lines are read at once, as one array of characters and one list of words: a dump has hundreds of lines of a few
words each, and what is asked of each in turn is what its reading costs. Nothing here knows which language a line is in:
function words of a dozen languages are counted at once, and scripts without spaces are measured in characters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from pipelines.boilerplate.dates import PrintedDate, find_dates
from pipelines.boilerplate.dumps.characters import (
    BRACKET,
    BULLET,
    COMMA,
    DASH,
    DIGIT,
    ENDING,
    LOWER,
    OPENING_QUOTE,
    QUOTE,
    SEPARATOR,
    UNSPACED,
    UPPER,
    Characters,
)
from pipelines.boilerplate.interface import InterfaceRule, interface_rules
from pipelines.boilerplate.tables.line_words import FUNCTION_WORDS, HINTS

Matrix = npt.NDArray[np.float32]
Column = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

# Of a longer line only its two ends are read, so that 20 MB of one line do not cost 20 MB of work.
_READ: Final = 2000
_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
# Patterns start with a set or a word, which is what finds them fast in a long text.
_SENTENCE_BREAK: Final = re.compile(r"[.!?…。！？।۔](?:(?<=[。！？])|[\"'”’»)]*[^\S\n]+(?=[\"'“„«(]*[^\W_]))")
_STOPS: Final = tuple(".!?…。！？؟।॥۔။។።։")
_CLOSING: Final = "\"'”’»)]"
_ADDRESSES: Final = (
    re.compile("http"),
    re.compile(r"www\."),
    re.compile(r"[@#.](?:(?<=\.)(?:com|de|org|net|co|fr|es|ru)\b|(?<!\.)\w)"),
)
_STEM: Final = 5
# Of a longer line only so many words are searched for hints.
_HINTED: Final = 40
# Words up to this length are mostly function words of a language not listed; of a long line the first words are enough.
_SHORT, _CONTENT_READ = 3, 60


class Line(NamedTuple):
    """One block of text: what it reads, and what was found in it on the one reading.

    `words` are in lower case; `closes` says that it ends like a sentence; `own` are its numbers, as in `NAMES`.
    """

    text: str
    words: list[str]
    has_digit: bool
    closes: bool
    rule: InterfaceRule | None
    dates: list[PrintedDate]
    own: Matrix


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a dump, their numbers as a matrix, and their words in a row.

    `word` numbers the words, the same word alike wherever it stands, and `word_line` gives the line of each;
    `is_content` tells those of the first words of a line that are no function words.
    """

    each: list[Line]
    own: Matrix
    word: Indices
    word_line: Indices
    is_content: Flags

    def __len__(self) -> int:
        return len(self.each)

    def content(self) -> tuple[Indices, Indices]:
        """The content words, each once a line: their lines, in order, and their numbers."""
        count = len(self.word) + 1
        pairs = np.sort(self.word_line[self.is_content] * count + self.word[self.is_content])
        return np.divmod(pairs[np.diff(pairs, prepend=-1) > 0], count)


NAMES: Final = (
    "words", "characters", "wordLength", "capitalised", "allCapitals", "numbers", "functionWords", "commas",
    "sentenceBreaks", "closes", "colon", "question", "ellipsis", "quotes", "separators", "brackets", "address",
    "startsLower", "startsQuote", "startsDigit", "startsBullet", "glued", "prose", "interface", "hasDate", "dateOnly",
    *(f"hint:{name}" for name in HINTS),
)  # fmt: skip

_HINT_WORDS: Final = {
    word: index for index, words in enumerate(HINTS.values()) for word in words.split(" ") if not word.endswith("*")
}
_HINT_STEMS: Final = {
    word[:_STEM]: index for index, words in enumerate(HINTS.values()) for word in words.split(" ") if word.endswith("*")
}
# Kinds of words, as bits above the numbers of hints.
_HINT_KINDS: Final = 16
_FUNCTION, _CONTENT, _SHOUTED = 16, 32, 64


def words_of(text: str) -> list[str]:
    """The words of a text, in lower case."""
    return list(map(str.lower, _WORD.findall(text)))


def read_lines(texts: Sequence[str]) -> Lines:
    """Read the blocks of a dump; none is empty or has a line break."""
    if not texts:
        nothing = np.zeros(0, dtype=np.int64)
        return Lines([], np.zeros((0, len(NAMES)), dtype=np.float32), nothing, nothing, nothing.astype(np.bool_))
    seen = Characters([text if len(text) <= _READ else f"{text[: _READ // 2]} {text[-_READ // 2 :]}" for text in texts])
    starts, behind = seen.words()
    spoken = [seen.text[start:end] for start, end in zip(starts.tolist(), behind.tolist(), strict=True)]
    words = list(map(str.lower, spoken))
    word_line = seen.line[starts]
    counts = np.bincount(word_line, minlength=len(texts))
    digits = (seen.counts(DIGIT) > 0).tolist()
    has_digit = dict(zip(texts, digits, strict=True))
    rules = dict(zip(has_digit, interface_rules(has_digit), strict=True))
    ends = np.cumsum(counts)
    place = np.arange(len(words)) - (ends - counts)[word_line]
    kinds = np.fromiter(map(_kind, spoken), dtype=np.int64, count=len(spoken))
    dates = [find_dates(text) if digit or " ago" in text else [] for text, digit in zip(texts, digits, strict=True)]
    columns = [
        *_writing(seen, texts, starts, kinds),
        np.array([rules[text] is not None for text in texts]),
        *_dating(texts, dates),
        *_hints(kinds % _HINT_KINDS, word_line, place, lines=len(texts)),
    ]
    own = matrix(columns)
    words_of_each = [words[start:end] for start, end in zip((ends - counts).tolist(), ends.tolist(), strict=True)]
    closes = (own[:, NAMES.index("closes")] > 0).tolist()
    each = list(map(Line, texts, words_of_each, digits, closes, map(rules.__getitem__, texts), dates, own))
    return Lines(each, own, first_places(words), word_line, ((kinds & _CONTENT) != 0) & (place < _CONTENT_READ))


def first_places(keys: Sequence[str]) -> Indices:
    """For each of `keys`, the index of the first equal one."""
    first: dict[str, int] = {}
    return np.array(list(map(first.setdefault, keys, range(len(keys)))), dtype=np.int64)


def matrix(columns: Sequence[npt.NDArray[np.generic]]) -> Matrix:
    """Columns of any types side by side."""
    return np.ascontiguousarray(np.array(columns, dtype=np.float32).T)


def _writing(seen: Characters, texts: Sequence[str], starts: Indices, kinds: Indices) -> list[npt.NDArray[np.generic]]:
    """The words of all lines (starts and ids), their letters and punctuation."""
    lines, word_line = len(texts), seen.line[starts]
    found, first = np.bincount(word_line, minlength=lines), seen.kinds[starts]
    per_word = 1 / np.maximum(found, 1)
    lengths = np.fromiter(map(len, texts), dtype=np.float64, count=lines)
    scale = lengths / seen.lengths
    unspaced = seen.counts(UNSPACED)
    is_unspaced = unspaced * 3 > seen.lengths
    # In scripts without spaces some two characters make a word.
    size = np.where(is_unspaced, unspaced / 2, found) * scale
    function_words = np.where(
        is_unspaced, 1.0, np.bincount(word_line, (kinds & _FUNCTION) != 0, minlength=lines) * per_word
    )
    breaks = seen.at([match.start() for match in _SENTENCE_BREAK.finditer(seen.text)])
    addresses = seen.at([match.start() for pattern in _ADDRESSES for match in pattern.finditer(seen.text)])
    closes = np.array([text[-8:].rstrip(_CLOSING).endswith(_STOPS) for text in texts])
    spaces = seen.codes == ord(" ")
    dashes = seen.are(DASH)[1:-1] & spaces[:-2] & spaces[2:]
    separators = seen.counts(SEPARATOR) + seen.count(np.concatenate([[False], dashes, [False]])[: len(spaces)])
    return [
        np.log1p(size),
        np.log1p(lengths),
        np.minimum(seen.lengths * per_word, 20),
        seen.at(starts[(first & UPPER) != 0]) * per_word,
        np.bincount(word_line, (kinds & _SHOUTED) != 0, minlength=lines) * per_word,
        seen.at(starts[(first & DIGIT) != 0]) * per_word,
        function_words,
        seen.counts(COMMA) * per_word,
        np.log1p(breaks * scale),
        closes,
        seen.last(":"),
        seen.last("?"),
        seen.last("…") | np.array([text.endswith("..") for text in texts]),
        np.minimum(seen.counts(QUOTE), 5),
        np.minimum(separators, 5),
        np.minimum(seen.counts(BRACKET), 3),
        addresses > 0,
        seen.first(LOWER),
        seen.first(OPENING_QUOTE),
        seen.first(DIGIT),
        seen.first(BULLET),
        np.minimum(seen.count(_glued(seen)), 4),
        size * (0.5 + 0.5 * closes) * np.minimum(1.0, 0.3 + 3.0 * function_words),
    ]


def _glued(seen: Characters) -> Flags:
    """Where a headline and its summary meet without a space: a capital after a word."""
    ended = seen.are(LOWER | ENDING)
    glued = ended[:-2] & seen.are(UPPER)[1:-1] & seen.are(LOWER)[2:]
    return np.concatenate([[False], glued, [False]])[: len(ended)]


def _dating(texts: Sequence[str], dates: Sequence[Sequence[PrintedDate]]) -> list[npt.NDArray[np.bool_]]:
    """Tell which lines have a date, and which of these have little else."""
    beside = [
        len(text) - sum(date.end - date.start for date in found) if found else len(text) + 99
        for text, found in zip(texts, dates, strict=True)
    ]
    return [np.array(list(map(bool, dates))), np.array(beside) < 15]


def _hints(hints: Indices, word_line: Indices, place: Indices, *, lines: int) -> list[Indices]:
    """How many of each line's first words are hints of each kind, up to three."""
    table = np.bincount((word_line * _HINT_KINDS + hints)[place < _HINTED], minlength=lines * _HINT_KINDS)
    return list(np.minimum(table.reshape(lines, _HINT_KINDS)[:, : len(HINTS)], 3).T)


@lru_cache(maxsize=2**14)
def _kind(spoken: str) -> int:
    """What a word is, in bits, and below them the number of the hint that it is."""
    word = spoken.lower()
    kind = _HINT_WORDS.get(word, _HINT_STEMS.get(word[:_STEM], len(HINTS)))
    if word in FUNCTION_WORDS:
        kind |= _FUNCTION
    elif len(word) > _SHORT:
        kind |= _CONTENT
    # One letter alone is no word in capitals.
    if len(word) > 1 and spoken.isupper():
        kind |= _SHOUTED
    return kind
