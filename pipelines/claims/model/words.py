"""Split text into words and word pieces, with features.

The features are what an uncased tokeniser throws away: case, quotation marks, paragraph breaks. A word is what BERT's
pre-tokeniser makes of the text: a run of letters or digits, or one punctuation mark. A run of white space with a line
break in it is a word of its own, so that the network sees where paragraphs end.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Integers = NDArray[np.int64]

BREAK_PIECE = 1
"""Id of the vocabulary's first unused piece, which stands for a paragraph break."""

SHAPES = ("lower", "title", "upper", "mixed", "capital", "digits", "mark", "opening", "closing", "break")
QUOTATIONS = ("outside", "double", "single")
_SHAPE_INDEX = {shape: index for index, shape in enumerate(SHAPES)}
_QUOTATION_INDEX = {quotation: index for index, quotation in enumerate(QUOTATIONS)}

_PARTS = re.compile(r"\s*\n\s*|[^\n]+")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_TREEBANK_MARKS = (("``", "“ "), ("''", '" '), ("-LRB-", "(    "), ("-RRB-", ")    "))
TREEBANK_MARK = re.compile("|".join(re.escape(mark) for mark, _ in _TREEBANK_MARKS))
_OPENING = {"“": "double", "«": "double", "„": "double", "‘": "single"}
_CLOSING = {"”": "double", "»": "double", "’": "single"}


class Splitter(Protocol):
    """What splits a text into the words and pieces of a network.

    begin, end: pieces around a window. opening, closing: pieces of the marks “ and ”, None if they are not told apart
    from others.
    """

    @property
    def begin(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def opening(self) -> int | None: ...
    @property
    def closing(self) -> int | None: ...

    def split(self, text: str) -> Words:
        """Split `text`; offsets are into `text` as given."""
        ...


@dataclass(frozen=True)
class Words:
    """The words of a text; all arrays but `pieces` have one row a word.

    starts, ends: code points in the text, half-open. first, last: the word's pieces, half-open, in `pieces`.
    shape, quotation: indices in SHAPES and QUOTATIONS. spaced: 1 where white space or nothing stands before the word.
    paragraph: how many breaks stand before the word.
    """

    pieces: Integers
    starts: Integers
    ends: Integers
    first: Integers
    last: Integers
    shape: Integers
    quotation: Integers
    spaced: Integers
    paragraph: Integers

    def __len__(self) -> int:
        return len(self.starts)

    def touched(self, start: int, end: int) -> tuple[int, int]:
        """The words, half-open, that the code points [start, end) touch."""
        starts, ends = self._borders
        first = bisect_right(ends, start)
        return first, max(first, bisect_left(starts, end))

    @cached_property
    def _borders(self) -> tuple[list[int], list[int]]:
        """The starts and ends as lists, which are faster to index than arrays."""
        return self.starts.tolist(), self.ends.tolist()


def plain(text: str) -> str:
    """Replace treebank marks and lone surrogates, character for character.

    >>> plain("`` Yes , '' she said")
    '“  Yes , "  she said'
    """
    for mark, replacement in _TREEBANK_MARKS:
        text = text.replace(mark, replacement)
    return _SURROGATE.sub("\ufffd", text)


class WordPieces:
    """The pieces of an uncased BERT."""

    begin, end, opening, closing = 101, 102, 1523, 1524

    def __init__(self, tokenizer: Tokenizer) -> None:
        tokenizer.no_truncation()
        tokenizer.no_padding()
        # A text may hold "[SEP]" as any other characters.
        tokenizer.encode_special_tokens = True
        self._tokenizer = tokenizer

    def split(self, text: str) -> Words:
        """Split `text`; offsets are into `text` as given."""
        return split(text, self._tokenizer)


def split(text: str, tokenizer: Tokenizer) -> Words:
    """The words of `text`; offsets are into `text` as given."""
    mark_ends = {mark.start(): mark.end() for mark in TREEBANK_MARK.finditer(text)}
    text = plain(text)
    pieces: list[int] = []
    rows: list[tuple[int, int, int, int]] = []
    parts = [(m.start(), m.end(), m.group()) for m in _PARTS.finditer(text)]
    lines = [line for _, _, line in parts if not line.isspace() or "\n" not in line]
    encodings = iter(tokenizer.encode_batch(lines, add_special_tokens=False))
    for start, end, part in parts:
        if part.isspace() and "\n" in part:
            rows.append((start, end, len(pieces), len(pieces) + 1))
            pieces.append(BREAK_PIECE)
            continue
        encoding = next(encodings)
        for first, last, *own_pieces in _rows(encoding.word_ids, encoding.offsets, start, len(pieces)):
            # A mark of several characters is one word, whatever stands for it in the plain text.
            rows.append((first, mark_ends.get(first, last), own_pieces[0], own_pieces[1]))
        pieces += encoding.ids
    table = np.array(rows, dtype=np.int64).reshape(-1, 4)
    shape, quotation, spaced, paragraph = _features(text, rows)
    return Words(
        np.array(pieces, dtype=np.int64),
        table[:, 0],
        table[:, 1],
        table[:, 2],
        table[:, 3],
        shape,
        quotation,
        spaced,
        paragraph,
    )


def _rows(
    word_ids: list[int | None], offsets: list[tuple[int, int]], base: int, piece_base: int
) -> list[tuple[int, int, int, int]]:
    """Words as rows: first and last character, first and last piece."""
    rows: list[tuple[int, int, int, int]] = []
    previous: int | None = None
    for index, (word, (start, end)) in enumerate(zip(word_ids, offsets, strict=True)):
        if rows and word == previous:
            rows[-1] = (rows[-1][0], base + end, rows[-1][2], piece_base + index + 1)
        else:
            rows.append((base + start, base + end, piece_base + index, piece_base + index + 1))
        previous = word
    return rows


def _features(text: str, rows: list[tuple[int, int, int, int]]) -> tuple[Integers, Integers, Integers, Integers]:
    """Shape, quotation state, space and paragraph of each word."""
    shapes, quotations, spaces, paragraphs = [], [], [], []
    state = "outside"
    paragraph = 0
    previous_end = 0
    for start, end, _, _ in rows:
        word = text[start:end].rstrip(" ")
        spaced = start == 0 or start > previous_end or text[start - 1].isspace()
        following_space = end >= len(text) or text[end].isspace()
        shape = shape_of(word)
        if shape == "break":
            # A quotation of several paragraphs opens its marks anew at each, so none is carried over.
            state = "outside"
        elif shape == "mark":
            shape, state = _quotation_mark(word, state, spaced=spaced, following_space=following_space)
        shapes.append(_SHAPE_INDEX[shape])
        quotations.append(_QUOTATION_INDEX[state])
        spaces.append(int(spaced))
        paragraphs.append(paragraph)
        paragraph += shape == "break"
        previous_end = end
    return (
        np.array(shapes, dtype=np.int64),
        np.array(quotations, dtype=np.int64),
        np.array(spaces, dtype=np.int64),
        np.array(paragraphs, dtype=np.int64),
    )


@lru_cache(maxsize=8192)
def shape_of(word: str) -> str:
    """The shape of a word, in SHAPES; quotation marks are marks."""
    if word.isspace() or not word:
        return "break"
    if not word[0].isalnum():
        return "mark"
    if any(character.isdigit() for character in word):
        return "digits"
    return _case(word)


def _case(word: str) -> str:
    """How a word is written: in lower or upper case, capitalised, or mixed."""
    if word.islower():
        return "lower"
    if len(word) == 1:
        return "capital"
    if word.isupper():
        return "upper"
    return "title" if word[0].isupper() and word[1:].islower() else "mixed"


def _quotation_mark(mark: str, state: str, *, spaced: bool, following_space: bool) -> tuple[str, str]:
    """The shape of a punctuation mark, and whether the text after it is quoted."""
    shape = "mark"
    if mark == '"':
        opens = spaced and not following_space if spaced != following_space else state != "double"
        shape, state = ("opening", "double") if opens else ("closing", "outside")
    elif mark == "'":
        if spaced and not following_space and state == "outside":
            shape, state = "opening", "single"
        elif not spaced and following_space and state == "single":
            shape, state = "closing", "outside"
    elif mark in _OPENING:
        shape, state = "opening", "double" if state == "double" else _OPENING[mark]
    elif mark in _CLOSING and (_CLOSING[mark] == "double" or (state == "single" and following_space)):
        # An apostrophe is the same character as a closing single mark.
        shape, state = "closing", "outside"
    return shape, state
