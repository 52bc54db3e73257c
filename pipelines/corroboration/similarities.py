"""How alike the sentences of two articles are.

Matrices with a row for each of one and a column for each of the other. Words count by their rarity in news and within
the two articles. ``sentence meaning`` compares the vectors of claims. ``aligned`` figures give a word that only one
sentence has the share of its weight by which the nearest word of the other sentence is like it; ``meaning`` figures
compare the sentences' mean vectors of words.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from pipelines.core.language_codes import ENGLISH
from pipelines.corroboration.matrices import ArticleMatrices, Matrix, Places, Vector, product, unit

_UNLIKE = 0.3  # cosine of two words up to which they have nothing to do with each other
_UNKNOWN = np.float32(0.1)  # likeness of a word without a vector, such as a rare name, to any other
_CENTRED = 0.7  # share of the articles' mean vector that is taken off their sentences
_WORST_RANK = 5
_BEST = 3  # sentences of an article that are most like the other's
_EQUAL = np.float32(2e-6)  # figures that differ by less do so by rounding, which depends on the processor
_LEAST = np.float32(1e-3)  # keeps divisors off zero

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
    """The words of two articles' sentences.

    `shared` are the columns, in both articles, of the words that both have; `weights` the weight of each word of both:
    its rarity in news and within the two articles.
    """

    one: ArticleMatrices
    other: ArticleMatrices
    shared: tuple[list[int], list[int]]
    weights: tuple[Vector, Vector]

    @classmethod
    def of(cls, one: ArticleMatrices, other: ArticleMatrices) -> Words:
        """Those of two articles."""
        shared, shared_there = one.words.shared(other.words)
        # Words that all of these two articles share tell little within them.
        mine, theirs = one.frequency.copy(), other.frequency.copy()
        mine[shared] += other.frequency[shared_there]
        theirs[shared_there] = mine[shared]
        count = np.float32(len(one) + len(other) + 1)
        np.log(count / mine, out=mine)
        np.log(count / theirs, out=theirs)
        mine *= one.rarity
        theirs *= other.rarity
        return cls(one, other, (shared, shared_there), (mine, theirs))

    @cached_property
    def plain_weights(self) -> tuple[Vector, Vector]:
        """The weights, with those of words of names in either article at zero.

        Names say what a story is about, the other words what is told of it.
        """
        names = self.one.name_words | self.other.name_words
        plain, plain_there = (weights.copy() for weights in self.weights)
        plain[self.one.words.places_of(names)] = 0
        plain_there[self.other.words.places_of(names)] = 0
        return plain, plain_there

    @cached_property
    def _in_both(self) -> tuple[Matrix, Matrix]:
        """The tables of both articles, reduced to the words that they share."""
        return self.one.words.table[:, self.shared[0]], self.other.words.table[:, self.shared[1]].T

    def in_common(self, weights: Vector) -> Matrix:
        """The sum of the weights of the words that two sentences share."""
        left, right = self._in_both
        return product(left * weights[self.shared[0]], right)

    def cosine(self, weights: tuple[Vector, Vector]) -> Matrix:
        """The cosine of every pair of sentences, each the vector of its words' weights."""
        squares, squares_there = (each * each for each in weights)
        found = self.in_common(squares)
        found /= np.maximum(np.sqrt(self.one.words.table @ squares), 1e-6)[:, None]
        found /= np.maximum(np.sqrt(self.other.words.table @ squares_there), 1e-6)[None, :]
        return found

    @cached_property
    def weighted(self) -> Matrix:
        """The cosine of every pair of sentences."""
        return self.cosine(self.weights)


def best_of(cosines: Matrix) -> float:
    """How alike the most similar sentences of two articles are.

    The mean over those three of each article that are most like one of the other.
    """
    in_one, in_other = (np.sort(cosines.max(axis=axis))[-_BEST:].mean() for axis in (1, 0))
    return float(in_one + in_other) / 2


def similarities(words: Words) -> dict[str, Matrix]:
    """The figures of RANKED and SHARES for every pair of sentences of two articles."""
    one, other, weights, plain = words.one, words.other, words.weights, words.plain_weights
    in_common, in_plain = words.in_common(weights[0]), words.in_common(plain[0])
    ones, others = (one.words.table @ weights[0])[:, None], (other.words.table @ weights[1])[None, :]
    return {
        "weighted": words.weighted,
        "rare": words.cosine((one.rarity, other.rarity)),
        "plain": words.cosine(plain),
        **_aligned(words),
        # Vectors in other languages are less exact than those that the decision has learnt from.
        **sentence_likeness(one, other, trusted=one.view.language == ENGLISH),
        "meaning": product(one.meaning, other.meaning.T),
        "centred meaning": _cosine(*_centred(unit(_sums(one, weights[0])), unit(_sums(other, weights[1])))),
        "plain meaning": _cosine(_sums(one, plain[0]), _sums(other, plain[1])),
        "contained, the shorter": in_common / np.maximum(np.minimum(ones, others), _LEAST),
        "contained, the longer": in_common / np.maximum(np.maximum(ones, others), _LEAST),
        "weight shared": in_common,
        "plain weight shared": in_plain,
        "plain weight shared, logarithm": np.log1p(in_plain),
    }


def sentence_likeness(one: ArticleMatrices, other: ArticleMatrices, *, trusted: bool = True) -> dict[str, Matrix]:
    """The figures of MEANT for every pair of sentences of two articles.

    They are not numbers unless the vectors are `trusted`, all are known, and of one space.
    """
    if not trusted or one.meant is None or other.meant is None or one.view.vector_space != other.view.vector_space:
        return dict.fromkeys(MEANT, np.full((len(one), len(other)), np.nan, dtype=np.float32))
    units = unit(one.meant), unit(other.meant)
    return dict(zip(MEANT, (product(units[0], units[1].T), _cosine(*_centred(*units))), strict=True))


def standing(figures: Matrix, rows: Places, columns: Places) -> Matrix:
    """The margin and rank of each pair in its row and column.

    `rows` and `columns` are the places of the pairs in the last two axes. A margin is over the best other pair; of both
    figures the better comes first.
    """
    turned = figures.swapaxes(-1, -2)
    margin, rank = _margin(figures)[..., rows, columns], _rank(figures, rows, columns)
    other_margin, other_rank = _margin(turned)[..., columns, rows], _rank(turned, columns, rows)
    found = (
        np.maximum(margin, other_margin),
        np.minimum(margin, other_margin),
        np.minimum(rank, other_rank),
        np.maximum(rank, other_rank),
    )
    return np.stack(found, axis=-2)


def _aligned(words: Words) -> dict[str, Matrix]:
    """Figures of alignment, with all words and with the plain ones."""
    one, other = words.one, words.other
    likeness = _likeness(words)
    left, right = one.words.table, other.words.table
    to_right, to_left = _nearest(np.ascontiguousarray(likeness.T), other), _nearest(likeness, one)
    found = {}
    for name, (mine, theirs) in {"": words.weights, "plain ": words.plain_weights}.items():
        forth = product(left * mine, to_right.T) / np.maximum(left @ mine, _LEAST)[:, None]
        back = product(right * theirs, to_left.T) / np.maximum(right @ theirs, _LEAST)[:, None]
        better, worse = np.maximum(forth, back.T), np.minimum(forth, back.T)
        found[f"{name}aligned"] = 2 * better * worse / np.maximum(better + worse, 1e-6)
        found[f"{name}aligned, the better"], found[f"{name}aligned, the worse"] = better, worse
    return found


def _likeness(words: Words) -> Matrix:
    """How like each word of one article is to each of the other, 0 to 1."""
    one, other = words.one, words.other
    likeness = product(one.vectors, other.vectors.T)
    likeness -= _UNLIKE
    likeness /= 1 - _UNLIKE
    np.maximum(likeness, 0, out=likeness)
    likeness[one.unknown] = likeness[:, other.unknown] = _UNKNOWN
    likeness[words.shared] = 1
    return likeness


def _nearest(likeness: Matrix, article: ArticleMatrices) -> Matrix:
    """How like each word of the other article the nearest word of a sentence is.

    A row for each sentence.
    """
    words, filled, begins = article.occurrences
    nearest = np.zeros((len(article), likeness.shape[1]), dtype=np.float32)
    if len(filled):
        nearest[filled] = np.maximum.reduceat(likeness[words], begins)
    return nearest


def _sums(article: ArticleMatrices, weight: Vector) -> Matrix:
    """The weighted sum of the vectors of each sentence's words."""
    return product(article.words.table * weight, article.vectors)


def _centred(left: Matrix, right: Matrix) -> tuple[Matrix, Matrix]:
    mean = np.concatenate([left, right]).mean(axis=0, dtype=np.float32) * np.float32(_CENTRED)
    return left - mean, right - mean


def _cosine(left: Matrix, right: Matrix) -> Matrix:
    return product(unit(left), unit(right).T)


def _margin(figures: Matrix) -> Matrix:
    """How far each figure is above the best other one of its row."""
    if figures.shape[-1] == 1:
        return figures
    ordered = np.partition(figures, -2, axis=-1)
    best, second = ordered[..., -1:], ordered[..., -2:-1]
    return figures - np.where(figures >= best, second, best)


def _rank(figures: Matrix, rows: Places, columns: Places) -> Matrix:
    """How many figures of its row are above each pair's."""
    own = figures[..., rows, columns]
    ranks: Matrix = (figures[..., rows, :] > own[..., None] + _EQUAL).sum(axis=-1).astype(np.float32)
    # Adding nothing leaves what is not a number as it is.
    return np.minimum(ranks, _WORST_RANK) + 0 * own
