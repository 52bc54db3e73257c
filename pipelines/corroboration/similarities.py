"""How alike the sentences of two articles are.

Matrices with a row for each of one and a column for each of the other. Words count by their rarity in news and within
the two articles. ``sentence meaning`` compares the vectors of claims. ``aligned`` figures give a word that only one
sentence has the share of its weight by which the nearest word of the other sentence is like it; ``meaning`` figures
compare the sentences' mean vectors of words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from pipelines.core.language_codes import ENGLISH
from pipelines.corroboration.vectors import vectors_of
from pipelines.corroboration.views import ArticleView, SentenceView
from pipelines.corroboration.words import idf

Matrix = npt.NDArray[np.float32]
Vector = npt.NDArray[np.float32]
Places = npt.NDArray[np.intp]

_UNLIKE = 0.3  # cosine of two words up to which they have nothing to do with each other
_UNKNOWN = np.float32(0.1)  # likeness of a word without a vector, such as a rare name, to any other
_CENTRED = 0.7  # share of the articles' mean vector that is taken off their sentences
_WORST_RANK = 5
_BEST = 3  # sentences of an article that are most like the other's
_LEAST = np.float32(1e-3)  # keeps divisors off zero
_MOST_PRODUCTS = 200_000  # multiplications up to which OpenBLAS stays in one thread

MEANT = ("sentence meaning", "centred sentence meaning")
"""Not a number where claims have no vectors."""

RANKED = (
    *MEANT,
    "weighted",
    "rare",
    "plain",
    "aligned",
    "plain aligned",
    "meaning",
    "centred meaning",
    "plain meaning",
)
SHARES = (
    "contained, the shorter",
    "contained, the longer",
    "weight shared",
    "plain weight shared",
    "plain weight shared, logarithm",
    "aligned, the better",
    "aligned, the worse",
    "plain aligned, the better",
    "plain aligned, the worse",
)


@dataclass(frozen=True)
class Words:
    """The words of two articles' sentences, in one vocabulary.

    `left` and `right` have a row for each sentence and a column for each word: 1 where the sentence has the word.
    `weight` is the rarity of each word in news and within the two articles.
    """

    left: Matrix
    right: Matrix
    vocabulary: list[str]
    rarity: Vector
    weight: Vector

    @classmethod
    def of(cls, one: ArticleView, other: ArticleView) -> Words:
        """Those of two articles."""
        frequency = Counter(word for view in (one, other) for sentence in view.sentences for word in sentence.words)
        vocabulary = {word: place for place, word in enumerate(sorted(frequency))}
        rarity = np.array([idf(word) for word in vocabulary], dtype=np.float32)
        counts = np.array([frequency[word] for word in vocabulary], dtype=np.float32)
        local = np.log((len(one.sentences) + len(other.sentences) + 1) / counts).astype(np.float32)
        left, right = (_incidence(view.sentences, vocabulary) for view in (one, other))
        return cls(left, right, list(vocabulary), rarity, rarity * local)

    @cached_property
    def weighted(self) -> Matrix:
        """The cosine of every pair of sentences."""
        return _cosine(self.left * self.weight, self.right * self.weight)


def best_of(cosines: Matrix) -> float:
    """How alike the most similar sentences of two articles are.

    The mean over those three of each article that are most like one of the other.
    """
    in_one, in_other = (np.sort(cosines.max(axis=axis))[-_BEST:].mean() for axis in (1, 0))
    return float(in_one + in_other) / 2


def similarities(one: ArticleView, other: ArticleView, words: Words) -> dict[str, Matrix]:
    """The figures of RANKED and SHARES for every pair of sentences of two articles.

    `words` are theirs.
    """
    left, right, rarity, weight = words.left, words.right, words.rarity, words.weight
    # Names say what a story is about, the other words what is told of it.
    named = frozenset(name for view in (one, other) for sentence in view.sentences for name in sentence.name_words)
    plain = weight * np.array([word not in named for word in words.vocabulary], dtype=np.float32)
    vectors = vectors_of(words.vocabulary)
    own = [list(map(np.flatnonzero, sentences)) for sentences in (left, right)]
    shared, in_plain = (_product(left * each, right.T) for each in (weight, plain))
    ones, others = (left @ weight)[:, None], (right @ weight)[None, :]
    return {
        "weighted": words.weighted,
        "rare": _cosine(left * rarity, right * rarity),
        "plain": _cosine(left * plain, right * plain),
        **_aligned(left, right, vectors, {"": weight, "plain ": plain}),
        # Vectors in other languages are less exact than those that the decision has learnt from.
        **sentence_likeness(one, other, trusted=one.language == ENGLISH),
        "meaning": _cosine(*(_sums(each, rarity, vectors) for each in own)),
        "centred meaning": _cosine(*_centred(*(_unit(_sums(each, weight, vectors)) for each in own))),
        "plain meaning": _cosine(*(_sums(each, plain, vectors) for each in own)),
        "contained, the shorter": shared / np.maximum(np.minimum(ones, others), _LEAST),
        "contained, the longer": shared / np.maximum(np.maximum(ones, others), _LEAST),
        "weight shared": shared,
        "plain weight shared": in_plain,
        "plain weight shared, logarithm": np.log1p(in_plain),
    }


def sentence_likeness(one: ArticleView, other: ArticleView, *, trusted: bool = True) -> dict[str, Matrix]:
    """The figures of MEANT for every pair of sentences of two articles.

    They are not numbers unless the vectors are `trusted`.
    """
    meant = _meant(one, other, trusted=trusted)
    return dict(zip(MEANT, (_cosine(*meant), _cosine(*_centred(*map(_unit, meant)))), strict=True))


def standing(figures: Matrix, rows: Places, columns: Places) -> tuple[Vector, Vector, Vector, Vector]:
    """The margin and rank of each pair in its row and column.

    `rows` and `columns` are the places of the pairs. A margin is over the best other pair; of both figures the better
    comes first.
    """
    in_row = _margin(figures)[rows, columns], _rank(figures, rows, columns)
    in_column = _margin(figures.T)[columns, rows], _rank(figures.T, columns, rows)
    (margin, rank), (other_margin, other_rank) = in_row, in_column
    return (
        np.maximum(margin, other_margin),
        np.minimum(margin, other_margin),
        np.minimum(rank, other_rank),
        np.maximum(rank, other_rank),
    )


def _meant(one: ArticleView, other: ArticleView, *, trusted: bool) -> tuple[Matrix, Matrix]:
    """The vectors of the claims in each sentence.

    Not numbers if any has none, if they are of different spaces, or not `trusted`.
    """
    known = (
        trusted
        and one.vector_space == other.vector_space
        and all(each.vector for each in (*one.sentences, *other.sentences))
    )
    left, right = (
        [np.frombuffer(each.vector, dtype=np.int8) if known else np.array([np.nan]) for each in article.sentences]
        for article in (one, other)
    )
    return np.stack(left).astype(np.float32), np.stack(right).astype(np.float32)


def _incidence(sentences: Sequence[SentenceView], vocabulary: dict[str, int]) -> Matrix:
    table = np.zeros((len(sentences), len(vocabulary)), dtype=np.float32)
    for row, sentence in enumerate(sentences):
        table[row, [vocabulary[word] for word in sentence.words]] = 1
    return table


def _aligned(left: Matrix, right: Matrix, vectors: Matrix, weights: dict[str, Matrix]) -> dict[str, Matrix]:
    """Figures of alignment with each of `weights`, whose names come before theirs."""
    ones, others = (np.flatnonzero(sentences.any(axis=0)) for sentences in (left, right))
    likeness = _likeness(ones, others, vectors)
    left, right = left[:, ones], right[:, others]
    found, to_right, to_left = {}, _nearest(likeness.T, right), _nearest(likeness, left)
    for name, weight in weights.items():
        forth = _product(left * weight[ones], to_right.T) / np.maximum(left @ weight[ones], _LEAST)[:, None]
        back = _product(right * weight[others], to_left.T) / np.maximum(right @ weight[others], _LEAST)[:, None]
        better, worse = np.maximum(forth, back.T), np.minimum(forth, back.T)
        found[f"{name}aligned"] = 2 * better * worse / np.maximum(better + worse, 1e-6)
        found[f"{name}aligned, the better"], found[f"{name}aligned, the worse"] = better, worse
    return found


def _likeness(ones: Places, others: Places, vectors: Matrix) -> Matrix:
    """How like each word of one article is to each of the other, 0 to 1."""
    cosines = _product(vectors[ones], vectors[others].T)
    likeness: Matrix = np.maximum((cosines - _UNLIKE) / (1 - _UNLIKE), 0).astype(np.float32)
    unknown = np.linalg.norm(vectors, axis=1) == 0
    likeness[unknown[ones]] = likeness[:, unknown[others]] = _UNKNOWN
    likeness[ones[:, None] == others[None, :]] = 1
    return likeness


def _nearest(likeness: Matrix, sentences: Matrix) -> Matrix:
    """How like each word of the other article the nearest word of a sentence is.

    A row for each sentence.
    """
    rows, words = np.nonzero(sentences)
    nearest = np.zeros((len(sentences), likeness.shape[1]), dtype=np.float32)
    filled, starts = np.unique(rows, return_index=True)
    if len(filled):
        nearest[filled] = np.maximum.reduceat(likeness[words], starts)
    return nearest


def _sums(sentences: Sequence[Places], weight: Vector, vectors: Matrix) -> Matrix:
    """The weighted sum of the vectors of each sentence's words."""
    sums: Matrix = np.stack([weight[words] @ vectors[words] for words in sentences])
    return sums


def _product(left: Matrix, right: Matrix) -> Matrix:
    """The product of two matrices, a few rows at a time.

    Larger products would be spread over threads, which costs more than it gains where other processes are busy.
    """
    rows = max(1, _MOST_PRODUCTS // right.size)
    parts: Matrix = np.concatenate([left[start : start + rows] @ right for start in range(0, len(left), rows)])
    return parts


def _centred(left: Matrix, right: Matrix) -> tuple[Matrix, Matrix]:
    mean = np.concatenate([left, right]).mean(axis=0) * np.float32(_CENTRED)
    return left - mean, right - mean


def _unit(rows: Matrix) -> Matrix:
    lengths: Matrix = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6)
    return lengths


def _cosine(left: Matrix, right: Matrix) -> Matrix:
    return _product(_unit(left), _unit(right).T)


def _margin(figures: Matrix) -> Matrix:
    """How far each figure is above the best other one of its row."""
    if figures.shape[1] == 1:
        return figures
    ordered = np.partition(figures, -2, axis=1)
    best, second = ordered[:, -1:], ordered[:, -2:-1]
    return figures - np.where(figures >= best, second, best)


def _rank(figures: Matrix, rows: Places, columns: Places) -> Vector:
    """How many figures of its row are above each pair's."""
    ranks: Vector = (figures[rows] > figures[rows, columns][:, None]).sum(axis=1).astype(np.float32)
    # Adding nothing leaves what is not a number as it is.
    return np.minimum(ranks, _WORST_RANK) + 0 * figures[rows, columns]
