"""Training examples for the attribution network.

Texts as words with labels, cut into windows.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from pipelines.claims.model import labels
from pipelines.claims.model.words import SHAPES, Splitter, Words
from training.attribution.data import Annotated, Span, Spans

Task = Literal["attribution", "entity", "checkworthiness", "antecedent", "unlabelled"]

_MARK, _OPENING, _CLOSING, _BREAK = (SHAPES.index(name) for name in ("mark", "opening", "closing", "break"))


@dataclass(frozen=True)
class Antecedent:
    """A pronoun's word, its candidate names, and its antecedents among them.

    Candidates are half-open word ranges.
    """

    pronoun: int
    candidates: list[Span]
    right: list[bool]


@dataclass(frozen=True)
class Example:
    """A window of words in the network's input format, labelled for one task.

    Links are (first cue word, last cue word, label of each word). `entities`, `sentences` or `antecedent` are set when
    the window is labelled for these instead of attributions; sentences are (first word, last word, half-open, and 1 if
    check-worthy). An unlabelled window only serves to learn from a teacher.
    """

    pieces: NDArray[np.int64]
    features: NDArray[np.int64]
    first: NDArray[np.int64]
    paragraph: NDArray[np.int64]
    cues: NDArray[np.bool_]
    roles: NDArray[np.int64]
    links: list[tuple[int, int, NDArray[np.int64]]]
    entities: NDArray[np.int64] | None = None
    sentences: tuple[tuple[int, int, int], ...] = ()
    antecedent: Antecedent | None = None
    labelled: bool = True

    @property
    def task(self) -> Task:
        """The task that the window is labelled for."""
        if not self.labelled:
            return "unlabelled"
        if self.entities is not None:
            return "entity"
        if self.antecedent is not None:
            return "antecedent"
        return "checkworthiness" if self.sentences else "attribution"


class Document:
    """An annotated text as words, labelled once.

    It is cut into examples in several ways.
    """

    def __init__(self, annotated: Annotated, splitter: Splitter) -> None:
        self.words: Words = splitter.split(annotated.text)
        self.splitter = splitter
        self.text = annotated.text
        self.golds = annotated.attributions
        count = len(self.words)
        self.cues = np.zeros((count, len(labels.CUE_LABELS)), dtype=np.bool_)
        self.cues[:, 0] = True
        self.roles = np.zeros((count, 2), dtype=np.int64)
        self.links: list[tuple[int, int, NDArray[np.int64], Span]] = []
        self._label(annotated)

    def words_of(self, span: Span) -> Span:
        """The half-open range of words that overlap a span of code points."""
        return self.words.touched(*span)

    def _label(self, annotated: Annotated) -> None:
        """Label the words of cues and contents."""
        for gold in annotated.attributions:
            for span in gold.content:
                first, last = self.words_of(span)
                self.cues[first:last, 3:5] = True
        for span in annotated.surveyed:
            first, last = self.words_of(span)
            self.cues[first:last, 3:5] = False
        for gold in annotated.attributions:
            cue_first, cue_last = self.words_of(gold.cue[0])
            if cue_first == cue_last:
                continue
            begin = 3 if gold.nested else 1
            self.cues[cue_first:cue_last] = False
            self.cues[cue_first, begin] = True
            self.cues[cue_first + 1 : cue_last, begin + 1] = True
            link = np.zeros(len(self.words), dtype=np.int64)
            extent = [cue_first, cue_last]
            for span in gold.content:
                self._write(link, self.words_of(span), 3, extent, 1, nested=gold.nested)
            for span in sorted(gold.source, key=lambda span: span[0] - span[1])[:1]:
                self._write(link, self.words_of(span), 1, extent, 0, nested=gold.nested)
            link[cue_first:cue_last] = 0
            self.links.append((cue_first, cue_last - 1, _repaired(link), (extent[0], extent[1])))

    def _write(
        self, link: NDArray[np.int64], words: Span, label: int, extent: list[int], role: int, *, nested: bool
    ) -> None:
        """Label the words of one span, and widen the extent that is linked."""
        first, last = words
        if first == last:
            return
        link[first] = label
        link[first + 1 : last] = label + 1
        extent[0], extent[1] = min(extent[0], first), max(extent[1], last)
        if not nested:
            self.roles[first, role] = 1
            self.roles[first + 1 : last, role] = 2

    def example(self, first: int, last: int, *, treebank: bool = False) -> Example:
        """Make an example of a range of words.

        `treebank` spaces and quotes them like Penn Treebank tokens.
        """
        words = self.words
        piece_first, piece_last = int(words.first[first]), int(words.last[last - 1])
        lengths = words.last[first:last] - words.first[first:last]
        shape = words.shape[first:last].copy()
        spaced = words.spaced[first:last].copy()
        pieces = words.pieces[piece_first:piece_last]
        word_first = words.first[first:last] - piece_first
        if treebank:
            pieces = pieces.copy()
            if self.splitter.opening is not None and self.splitter.closing is not None:
                pieces[word_first[shape == _OPENING]] = self.splitter.opening
                pieces[word_first[(shape == _CLOSING) & (lengths == 1)]] = self.splitter.closing
            inside = np.isin(shape, (_MARK,)) & (spaced == 0) & np.append(spaced[1:] == 0, False)
            spaced[~inside & ~np.append(False, inside[:-1])] = 1
        features = np.stack([shape, words.quotation[first:last], spaced])
        links = []
        for cue_first, cue_last, link, _ in self.links:
            if first <= cue_first and cue_last < last:
                links.append((cue_first - first, cue_last - first, _repaired(link[first:last])))
        cues = self.cues[first:last].copy()
        if not cues[0, [0, 1, 3]].any():
            # A window that begins inside a cue: what its first word was the beginning of is not in it.
            cues[0] = True
        return Example(
            pieces=np.concatenate([[self.splitter.begin], pieces, [self.splitter.end]]),
            features=np.pad(np.repeat(features, lengths, axis=1), ((0, 0), (1, 1))),
            first=word_first + 1,
            paragraph=words.paragraph[first:last] - words.paragraph[first],
            cues=cues,
            roles=self.roles[first:last],
            links=links,
        )

    def windows(self, most: int, generator: random.Random) -> Iterator[Example]:
        """Split the text into windows of whole paragraphs.

        Each has at most `most` word pieces.
        """
        for first, last in self.extents(most, generator):
            yield self.example(first, last)

    def extents(self, most: int, generator: random.Random) -> Iterator[Span]:
        """The half-open word ranges of the `windows`."""
        ends = [index + 1 for index in np.flatnonzero(self.words.shape == _BREAK)] + [len(self.words)]
        first = 0
        limit = generator.randint(most // 2, most) - 2
        previous = 0
        for end in ends:
            if self.length(first, end) > limit and previous > first:
                yield from self._cut(first, previous, limit)
                first = previous
            previous = end
        yield from self._cut(first, len(self.words), limit)

    def length(self, first: int, last: int) -> int:
        """The number of word pieces in a range of words."""
        return int(self.words.last[last - 1] - self.words.first[first]) if last > first else 0

    def _cut(self, first: int, last: int, limit: int) -> Iterator[Span]:
        """Cut a range of words into parts of at most `limit` pieces."""
        while first < last:
            end = int(np.searchsorted(self.words.last, self.words.first[first] + limit, side="right"))
            end = max(first + 1, min(end, last))
            yield first, end
            first = end

    def sentences(self) -> Spans:
        """The spans of single sentences, joined where an attribution crosses their border."""
        return [(int(self.words.starts[first]), int(self.words.ends[last - 1])) for first, last in self._sentences()]

    def _sentences(self) -> Iterator[Span]:
        """Ranges of words that are sentences, with no link across a border."""
        borders = {0, len(self.words)}
        words = self.words
        for index in range(1, len(words)):
            if words.shape[index - 1] == _BREAK or self._ends_sentence(index):
                borders.add(index)
        for _, _, _, (first, last) in self.links:
            borders -= set(range(first + 1, last))
        ordered = sorted(borders)
        for first, end in pairwise(ordered):
            last = end
            while last > first and words.shape[last - 1] == _BREAK:
                last -= 1
            if last > first:
                yield first, last

    def segments(self, most: int, generator: random.Random) -> Iterator[Example]:
        """Split the text into single sentences, some of them spaced like joined tokens."""
        treebank = generator.random() < 0.3
        for first, last in self._sentences():
            for begin, end in self._cut(first, last, most - 2):
                yield self.example(begin, end, treebank=treebank)

    def _ends_sentence(self, index: int) -> bool:
        """Whether a sentence ends before a word."""
        words = self.words
        if not words.spaced[index] or words.shape[index] not in (1, 2, 3, 4, 5, _OPENING):
            return False
        last = index - 1
        if words.shape[last] == _CLOSING and last > 0:
            last -= 1
        mark = self.text[words.starts[last] : words.ends[last]]
        if mark not in {".", "?", "!"} or last == 0:
            return False
        return mark != "." or int(words.ends[last - 1] - words.starts[last - 1]) > 2


def _repaired(link: NDArray[np.int64]) -> NDArray[np.int64]:
    """Turn inside labels without a beginning into beginnings."""
    before = np.append(0, link[:-1])
    orphan = (link % 2 == 0) & (link > 0) & (before != link) & (before != link - 1)
    return np.where(orphan, link - 1, link)
