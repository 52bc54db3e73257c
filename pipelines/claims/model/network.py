"""The network behind attributions and entities, run by onnxruntime.

Windows of word pieces in, scores of words out.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from pipelines.claims.model import labels
from pipelines.claims.model.decode import FORBIDDEN, Scores
from pipelines.claims.model.words import Integers, Splitter, Words

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

LONGEST = 320
"""Word pieces a window, the two special ones included. The network was trained on windows of up to 256; attention
reaches a little further without loss, and fewer windows overlap less."""

OVERLAP = 40
"""Word pieces that neighbouring windows share, up to a word."""

SHORTEST_PIECES = 2.0
"""Characters a piece, on average, below which a window is not read, so that a text of marks or of an unknown script
takes no longer than prose. Windows of news have 3.3 at least, lists and markup 2.4."""

MEANING = "meaning"
"""The output that tells what each piece adds to the vector of a stretch."""

NETWORK, TOKENIZER, TABLES, SETTINGS = "network.onnx", "tokenizer.json", "tables.npz", "settings.json"
VOCABULARY = "pieces.npz"
"""The pieces and scores of a multilingual network, which has them instead of TOKENIZER."""


_COLUMNS = {
    "cue": len(labels.CUE_LABELS),
    "entity": len(labels.ENTITY_LABELS),
    "check_worthiness": 2 * labels.CHECK_WORTHINESS_HEADS,
    "meaning": 128,
}


@dataclass(frozen=True)
class Window:
    """The words first to last (half-open) that the network reads at once.

    Its scores are used for the words owned_first to owned_last, and for the cues cues_first to cues_last.
    """

    first: int
    last: int
    owned_first: int
    owned_last: int
    cues_first: int
    cues_last: int


@dataclass(frozen=True)
class WindowScores:
    """Scores of the words of one window, a row a word.

    word_side and cue_side are both sides of the link scores, pronoun_side and name_side those of the antecedents';
    check_worthiness is what a word adds to check-worthiness, meaning what it adds to a vector.
    """

    cue: Scores
    entity: Scores
    word_side: Scores
    cue_side: Scores
    check_worthiness: Scores
    pronoun_side: Scores
    name_side: Scores
    meaning: Scores | None = None


@dataclass(frozen=True)
class Scored:
    """A text as words and windows, with the network's scores of each window."""

    text: str
    words: Words
    windows: list[Window]
    scores: list[WindowScores]

    def window_of(self, word: int) -> int:
        """The index of the window that owns the word; their number if none does."""
        return bisect_right(self.windows, word, key=lambda window: window.owned_last)

    def window_of_cue(self, word: int) -> int:
        """The index of the window in which a cue at the word is read."""
        return min(bisect_right(self.windows, word, key=lambda window: window.cues_last), len(self.windows) - 1)

    def owned(self, name: Literal["cue", "entity", "check_worthiness", "meaning"]) -> Scores:
        """One row a word of these scores, from the window that owns it, or zeros."""
        rows = np.zeros((len(self.words), _COLUMNS[name]), dtype=np.float32)
        for window, score in zip(self.windows, self.scores, strict=True):
            first, last = window.owned_first, window.owned_last
            if name == "cue":
                first, last = window.cues_first, window.cues_last
            rows[first:last] = getattr(score, name)[first - window.first : last - window.first]
        return rows


@dataclass(frozen=True)
class Network:
    """A loaded model; see `loading.load`.

    tables: what decoding needs beside the network: transitions of the chains, embeddings of distances, the last layer
    of the link and antecedent scores. settings: numbers that were tuned after training.
    """

    session: InferenceSession
    splitter: Splitter
    tables: dict[str, NDArray[Any]]
    settings: dict[str, Any]

    def scores(self, words: Words, windows: Sequence[Window]) -> list[WindowScores]:
        """Scores of each window's words."""
        return [self._scores(words, window) for window in windows]

    def _scores(self, words: Words, window: Window) -> WindowScores:
        """Scores of one window, or silence if it is no prose."""
        if _is_dense(words, window):
            return self._silence(window.last - window.first)
        # One at a time: windows side by side would have to be padded, and be quantised by each other's extremes.
        inputs = self.inputs(words, window)
        scores = WindowScores(*(output[0] for output in self.session.run(None, inputs)))
        if scores.meaning is None:
            return scores
        # A row a piece, the two special ones included.
        return replace(scores, meaning=np.add.reduceat(scores.meaning[:-1], inputs["first"][0]))

    def _silence(self, count: int) -> WindowScores:
        """Scores that give none of `count` words a label."""
        labelled = {name: np.zeros((count, columns), dtype=np.float32) for name, columns in _COLUMNS.items()}
        labelled["cue"][:, 1:] = labelled["entity"][:, 1:] = FORBIDDEN
        word_side, name_side = (
            np.zeros((count, self.tables[table].shape[-1]), dtype=np.float32) for table in ("place", "name_distance")
        )
        return WindowScores(
            **labelled, word_side=word_side, cue_side=word_side, pronoun_side=name_side, name_side=name_side
        )

    def inputs(self, words: Words, window: Window) -> dict[str, NDArray[np.int64]]:
        """The network's input for the words of a window."""
        own = slice(window.first, window.last)
        first, last = words.first[window.first], words.last[window.last - 1]
        lengths = words.last[own] - words.first[own]
        features = {"shape": words.shape, "quotation": words.quotation, "spaced": words.spaced}
        return {
            "pieces": np.concatenate([[self.splitter.begin], words.pieces[first:last], [self.splitter.end]])[None],
            "first": (words.first[own] - first + 1)[None],
            **{name: _between_zeros(np.repeat(values[own], lengths)) for name, values in features.items()},
        }


def _is_dense(words: Words, window: Window) -> bool:
    """Whether a long window is no prose: its pieces are too short."""
    pieces = int(words.last[window.last - 1] - words.first[window.first])
    characters = int(words.ends[window.last - 1] - words.starts[window.first])
    return pieces > LONGEST // 2 and characters < SHORTEST_PIECES * pieces


def _between_zeros(values: Integers) -> Integers:
    """One row of `values` with a zero on each side.

    `numpy.pad` takes ten times as long.
    """
    row = np.zeros((1, len(values) + 2), dtype=np.int64)
    row[0, 1:-1] = values
    return row


def plan(words: Words, first: int = 0, last: int | None = None) -> list[Window]:
    """Cover all words, or those from first to last, with windows.

    Each word is owned by the most central one, for names need what stands before them. Windows begin at a paragraph, or
    else at any word, so that little context is cut; a paragraph's cues are read in the window that begins with it, for
    the one before cuts contents.
    """
    last = len(words) if last is None else last
    if first >= last:
        return []
    extents = _extents(words, first, last)
    shared = [(begin, end) for (_, end), (begin, _) in pairwise(extents)]
    owned = [first, *((begin + end) // 2 for begin, end in shared), last]
    paragraph = words.paragraph
    cues = [
        begin if paragraph[begin - 1] < paragraph[begin] else middle
        for (begin, _), middle in zip(shared, owned[1:-1], strict=True)
    ]
    return [
        Window(*extent, *own, *of_cues)
        for extent, own, of_cues in zip(extents, pairwise(owned), pairwise([first, *cues, last]), strict=True)
    ]


def _extents(words: Words, first: int, count: int) -> list[tuple[int, int]]:
    """The windows in which the network reads the words first to count, with overlaps."""
    limit = LONGEST - 2
    begins = np.append(0, np.flatnonzero(np.diff(words.paragraph)) + 1)
    extents: list[tuple[int, int]] = []
    while True:
        last = int(np.searchsorted(words.last, words.first[first] + limit, side="right"))
        last = min(max(last, first + 1), count)
        if last == count:
            return [*extents, (first, last)]
        begin = _next_begin(words.last, begins, first, last)
        # Where the next window begins at a paragraph, more of this one would be read twice, to no gain in score.
        shared = int(np.searchsorted(words.last, words.first[begin] + OVERLAP, side="right"))
        extents.append((first, min(last, max(shared, begin))))
        first = begin


def _next_begin(piece_ends: Integers, begins: Integers, first: int, last: int) -> int:
    """Where the next window begins: at a paragraph if one is near enough."""
    latest = int(np.searchsorted(piece_ends, piece_ends[last - 1] - OVERLAP, side="right"))
    latest = min(max(latest, first + 1), last)
    middle = (first + latest) // 2
    index = int(np.searchsorted(begins, latest, side="right")) - 1
    return int(begins[index]) if begins[index] > middle else latest
