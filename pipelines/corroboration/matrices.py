"""Matrices of an article's sentences, by which it is compared with others.

They are made once for all articles that it is compared with.
"""

from __future__ import annotations

import math
import os
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise
from typing import Generic, TypeVar

import numpy as np
import numpy.typing as npt

from pipelines.corroboration.vectors import vectors_of
from pipelines.corroboration.views import ArticleView
from pipelines.corroboration.words import idf

Matrix = npt.NDArray[np.float32]
Vector = npt.NDArray[np.float32]
Flags = npt.NDArray[np.bool_]
Places = npt.NDArray[np.intp]

Term = TypeVar("Term", str, tuple[str, str])

# Multiplications up to which OpenBLAS stays in one thread; in worker processes, always.
_MOST_PRODUCTS = math.inf if os.environ.get("OPENBLAS_NUM_THREADS") == "1" else 200_000


class Terms(Generic[Term]):
    """Which terms occur in which sentences.

    `table` has a row a sentence and a column a term, with ones and zeros.

    Args:
        sentences: the terms of each, always in the same order, so that sums are always the same.
    """

    def __init__(self, sentences: Sequence[Sequence[Term]]) -> None:
        self.all: list[Term] = list(dict.fromkeys(chain.from_iterable(sentences)))
        self.places: dict[Term, int] = {term: place for place, term in enumerate(self.all)}
        self.table: Matrix = np.zeros((len(sentences), len(self.all)), dtype=np.float32)
        for row, sentence in enumerate(sentences):
            self.table[row, [self.places[term] for term in sentence]] = 1

    def places_of(self, terms: Iterable[Term]) -> list[int]:
        """The columns of those of `terms` that occur, in order."""
        return sorted(self.places[term] for term in self.places.keys() & terms)

    def shared(self, other: Terms[Term]) -> tuple[list[int], list[int]]:
        """The columns, in both tables, of the terms that occur in both."""
        places = self.places_of(other.places.keys())
        return places, [other.places[self.all[place]] for place in places]

    def counts(self, other: Terms[Term]) -> Matrix:
        """How many terms each sentence shares with each of the other."""
        places, others = self.shared(other)
        return product(self.table[:, places], other.table[:, others].T)

    @cached_property
    def sizes(self) -> Vector:
        """How many terms each sentence has."""
        counted: Vector = self.table.sum(axis=1)
        return counted


class Runs:
    """The stretches of some words, by their length.

    `a b c` -> 1: a, b, c; 2: a b, b c; 3: a b c
    """

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words
        self._found: dict[int, frozenset[tuple[str, ...]]] = {}

    def of(self, length: int) -> frozenset[tuple[str, ...]]:
        """All stretches of so many words."""
        if length not in self._found:
            self._found[length] = frozenset(zip(*(self.words[start:] for start in range(length)), strict=False))
        return self._found[length]


@dataclass(frozen=True)
class ArticleMatrices:
    """What comparing needs of an article, a row a sentence."""

    view: ArticleView

    def __len__(self) -> int:
        return len(self.view.sentences)

    @cached_property
    def words(self) -> Terms[str]:
        """Stems of content words."""
        return Terms([sorted(sentence.words) for sentence in self.view.sentences])

    @cached_property
    def rarity(self) -> Vector:
        """Of each of `words`."""
        return np.array([idf(word) for word in self.words.all], dtype=np.float32)

    @cached_property
    def frequency(self) -> Vector:
        """In how many sentences each of `words` occurs."""
        counted: Vector = self.words.table.sum(axis=0)
        return counted

    @cached_property
    def vectors(self) -> Matrix:
        """Of each of `words`; zeros of unknown ones."""
        return vectors_of(self.words.all)

    @cached_property
    def meaning(self) -> Matrix:
        """The direction of the sum of the vectors of each sentence's words.

        Rare ones count more.
        """
        return unit(product(self.words.table * self.rarity, self.vectors))

    @cached_property
    def unknown(self) -> Places:
        """The columns of `words` without a vector."""
        return np.flatnonzero(~self.vectors.any(axis=1))

    @cached_property
    def occurrences(self) -> tuple[Places, Places, Places]:
        """The columns of all words of the first sentence, of the second, …

        The sentences that have words, and where theirs begin.
        """
        rows, columns = np.nonzero(self.words.table)
        sentences, begins = np.unique(rows, return_index=True)
        return columns, sentences, begins

    @cached_property
    def name_words(self) -> frozenset[str]:
        """Stems of all words of the names in it."""
        return frozenset().union(*(sentence.name_words for sentence in self.view.sentences))

    @cached_property
    def names(self) -> Terms[str]:
        return Terms([sorted(sentence.names) for sentence in self.view.sentences])

    @cached_property
    def days(self) -> Terms[str]:
        return Terms([sorted(sentence.days) for sentence in self.view.sentences])

    @cached_property
    def order(self) -> Terms[str]:
        """Stems of all words."""
        return Terms([sentence.order for sentence in self.view.sentences])

    @cached_property
    def neighbours(self) -> Terms[tuple[str, str]]:
        """Pairs of words in a row."""
        return Terms([list(pairwise(sentence.order)) for sentence in self.view.sentences])

    @cached_property
    def meant(self) -> Matrix | None:
        """The vectors of the claims in each sentence; None if any has none."""
        if not all(sentence.vector for sentence in self.view.sentences):
            return None
        rows = [np.frombuffer(sentence.vector, dtype=np.int8) for sentence in self.view.sentences]
        return np.stack(rows).astype(np.float32)

    @cached_property
    def start(self) -> npt.NDArray[np.float64]:
        """Where each sentence begins, as a share of the article."""
        return np.array([sentence.start / self.view.length for sentence in self.view.sentences])

    @cached_property
    def attributed(self) -> Flags:
        return np.array([bool(sentence.chain) for sentence in self.view.sentences])

    @cached_property
    def quoted(self) -> Flags:
        return np.array([sentence.quoted for sentence in self.view.sentences])

    @cached_property
    def turned(self) -> Flags:
        return np.array([sentence.turned for sentence in self.view.sentences])

    @cached_property
    def has_amounts(self) -> Flags:
        return np.array([bool(sentence.amounts) for sentence in self.view.sentences])

    @cached_property
    def extents(self) -> npt.NDArray[np.float64]:
        """For each sentence, how many sentences the shortest of its claims covers."""
        extent = Counter(claim.id for sentence in self.view.sentences for claim in sentence.claims)
        return np.array([min(extent[claim.id] for claim in each.claims) for each in self.view.sentences], dtype=float)

    @cached_property
    def runs(self) -> list[Runs]:
        """The stretches of words of each sentence."""
        return [Runs(sentence.order) for sentence in self.view.sentences]


def product(left: Matrix, right: Matrix) -> Matrix:
    """The product of two matrices, in halves until they are small.

    Larger products would be spread over threads, which costs more than it gains where other processes are busy.
    """
    rows, inner, columns = *left.shape, right.shape[1]
    if rows * inner * columns <= _MOST_PRODUCTS:
        whole: Matrix = left @ right
        return whole
    if rows >= max(inner, columns):
        return np.concatenate([product(half, right) for half in np.array_split(left, 2)])
    if columns >= inner:
        return np.concatenate([product(left, half) for half in np.array_split(right, 2, axis=1)], axis=1)
    middle = inner // 2
    return product(left[:, :middle], right[:middle]) + product(left[:, middle:], right[middle:])


def unit(rows: Matrix) -> Matrix:
    lengths: Matrix = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6)
    return lengths
