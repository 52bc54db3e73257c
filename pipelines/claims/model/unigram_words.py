"""Text to words and SentencePiece pieces, for the multilingual network.

A word is a run of letters or digits, or one punctuation mark, as in `words`; each is segmented alone, so that no piece
crosses a word's border. Quotation marks are read as in any language that has them: „so“, «so», »so«, ”so”.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from pipelines.claims.model.words import QUOTATIONS, SHAPES, TREEBANK_MARK, Words, plain, shape_of

BEGIN, END, UNKNOWN = 0, 2, 3
"""Ids of the pieces `<s>`, `</s>` and `<unk>`. The second stands for a paragraph break, too."""

CONTROL = 4
"""How many of the first pieces stand for no text."""

SPACE = "▁"
"""What the white space before a word is in the vocabulary."""

_LONGEST = 16
_UNKNOWN_COST = 10.0
_LONGEST_WORD = 200
"""Characters of a word that is segmented; a longer one, such as a letter under many marks, is one unknown piece."""
# No word of its own: characters that nobody sees, such as zero-width spaces.
_TOKENS = re.compile(
    r"\s*\n\s*|(?:\w[\u0300-\u036f]*){1,100}|[\u0300-\u036f]+|[^\w\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)

_CLOSERS = {
    "“": "”", "„": "“”\"", "”": "”", "«": "»", "»": "«", '"': '"',
    "‘": "’", "‚": "‘’", "‹": "›", "›": "‹", "'": "'",
}  # fmt: skip
"""What may close a quotation that a mark opened."""
_SINGLE = frozenset("‘‚‹›'")
_ALWAYS_OPEN = frozenset("“„«‘‚‹")
_APOSTROPHES = frozenset("'’")


class UnigramPieces:
    """Segment text by the most probable pieces (Kudo, 2018).

    Args:
        pieces: the vocabulary in the order of its ids; the first four are control pieces.
        scores: the log-probability of each piece.
    """

    begin, end, opening, closing = BEGIN, END, None, None

    def __init__(self, pieces: Sequence[str], scores: Sequence[float]) -> None:
        rows = enumerate(zip(pieces, scores, strict=True))
        self._scores = {piece: (float(score), index) for index, (piece, score) in rows}
        for piece in pieces[:CONTROL]:
            del self._scores[piece]
        self._unknown = min(score for score, _ in self._scores.values()) - _UNKNOWN_COST
        self._pieces_of = lru_cache(maxsize=50_000)(self._segment)

    def split(self, text: str) -> Words:
        """Split `text` into words; offsets are into `text` as given."""
        mark_ends = {mark.start(): mark.end() for mark in TREEBANK_MARK.finditer(text)}
        text = plain(text)
        pieces: list[int] = []
        rows: list[tuple[int, int, int, int]] = []
        previous_end = 0
        for token in _TOKENS.finditer(text):
            start, end = token.span()
            if text[start].isspace():
                own: tuple[int, ...] = (END,)
            else:
                spaced = start == 0 or start > previous_end or text[start - 1].isspace()
                own = self._pieces_of(SPACE + token.group() if spaced else token.group())
            # A mark of several characters is one word, whatever stands for it in the plain text.
            rows.append((start, mark_ends.get(start, end), len(pieces), len(pieces) + len(own)))
            pieces += own
            previous_end = end
        starts, ends, first, last = np.array(rows, dtype=np.int64).reshape(-1, 4).T.copy()
        shape, quotation, spaces, paragraph = np.array(_features(text, rows), dtype=np.int64).reshape(-1, 4).T.copy()
        return Words(
            np.array(pieces, dtype=np.int64), starts, ends, first, last, shape, quotation, spaces, paragraph
        )  # fmt: skip

    def _segment(self, word: str) -> tuple[int, ...]:
        """The most probable pieces of a word.

        A run of characters that no piece has is one unknown piece.
        """
        if len(word) > _LONGEST_WORD:
            return (UNKNOWN,)
        word = unicodedata.normalize("NFKC", word)
        best: list[tuple[float, int, int]] = [(0.0, 0, UNKNOWN)]
        for end in range(1, len(word) + 1):
            found = (best[end - 1][0] + self._unknown, end - 1, UNKNOWN)
            for start in range(max(0, end - _LONGEST), end):
                known = self._scores.get(word[start:end])
                if known is not None and best[start][0] + known[0] > found[0]:
                    found = (best[start][0] + known[0], start, known[1])
            best.append(found)
        pieces: list[int] = []
        end = len(word)
        while end:
            _, end, piece = best[end]
            if not (piece == UNKNOWN and pieces and pieces[-1] == UNKNOWN):
                pieces.append(piece)
        return tuple(reversed(pieces)) or (UNKNOWN,)


def _features(text: str, rows: list[tuple[int, int, int, int]]) -> list[tuple[int, int, int, int]]:
    """Shape, quotation, spacing and paragraph of each word."""
    found = []
    opened = ""
    paragraph = previous_end = 0
    for start, end, _, _ in rows:
        word = text[start:end].rstrip(" ")
        spaced = start == 0 or start > previous_end or text[start - 1].isspace()
        following = text[end : end + 1] or " "
        shape = shape_of(word)
        if shape == "break":
            # A quotation of several paragraphs opens its marks anew at each, so none is carried over.
            opened = ""
        elif shape == "mark":
            shape, opened = _quotation_mark(word, opened, following, spaced=spaced)
        quotation = "outside" if not opened else "single" if opened in _SINGLE else "double"
        found.append((SHAPES.index(shape), QUOTATIONS.index(quotation), int(spaced), paragraph))
        paragraph += shape == "break"
        previous_end = end
    return found


def _quotation_mark(mark: str, opened: str, following: str, *, spaced: bool) -> tuple[str, str]:
    """The shape of a quotation mark, and the mark that is open after it.

    Args:
        mark: any mark.
        opened: the mark that opened the quotation in which it stands; empty outside.
        following: the character behind the mark.
        spaced: whether white space stands before it.
    """
    if mark not in _CLOSERS and mark not in _APOSTROPHES:
        return "mark", opened
    begins, ends = spaced and not following.isspace(), not spaced and following.isspace()
    if mark in _APOSTROPHES and (spaced or following.isalnum()) and not (mark == "'" and begins and not opened):
        return "mark", opened
    if opened and mark in _CLOSERS[opened] and not (mark == '"' and begins):
        return "closing", ""
    if opened:
        # A quotation within a quotation.
        return "opening" if mark in _ALWAYS_OPEN else "mark", opened
    if begins or (not ends and (mark in _ALWAYS_OPEN or mark == '"')):
        return "opening", mark
    return ("mark" if mark in _APOSTROPHES else "closing"), ""
