"""What the decision knows of two sentences: a row of figures for each pair of sentences of two articles.

All pairs of two articles are compared at once, as matrices; what takes a look at the words in order is computed for
pairs alone that share enough (``GATE``). Both articles are treated alike, so that their order does not matter.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from pipelines.corroboration.intervals import contradictions, relation
from pipelines.corroboration.names import same_name
from pipelines.corroboration.views import ArticleView, SentenceView
from pipelines.corroboration.words import idf

Matrix = npt.NDArray[np.float32]

# Least cosine of weighted words from which a pair is looked at.
GATE = 0.03
_LONGEST_RUN = 12

_RANKED = ("weighted", "rare", "plain")
_CONTAINMENTS = (
    "contained, the shorter",
    "contained, the longer",
    "weight shared",
    "plain weight shared",
    "plain weight shared, logarithm",
)
_STANDING = ("margin", "worse margin", "rank", "worse rank")
_SINGLES = (
    "names shared", "names apart", "share of names",
    "amounts equal", "amounts apart", "amounts of one alone", "days shared", "days apart",
    "pairs of words", "longest run", "shorter length", "longer length",
    "source same", "source other", "attributed both", "attributed one",
    "quoted both", "quoted one", "negation differs", "place apart",
    "first place",
)  # fmt: skip

FEATURES: tuple[str, ...] = (
    *_RANKED,
    *(f"{kind}: {what}" for kind in _RANKED for what in _STANDING),
    *_CONTAINMENTS,
    *_SINGLES,
    "articles alike",
    "articles' best",
)


@dataclass(frozen=True)
class Compared:
    """The compared pairs of sentences of two articles: their positions, and a row of FEATURES for each."""

    rows: npt.NDArray[np.intp]
    columns: npt.NDArray[np.intp]
    features: Matrix


def compare(one: ArticleView, other: ArticleView) -> Compared:
    """The pairs of sentences of two articles that share enough to be looked at."""
    if not one.sentences or not other.sentences:
        nothing = np.zeros(0, dtype=np.intp)
        return Compared(nothing, nothing, np.zeros((0, len(FEATURES)), dtype=np.float32))
    similar = _similarities(one, other)
    rows, columns = np.nonzero((similar["weighted"] >= GATE) & (similar["plain weight shared"] > 0))
    table = [similar[name][rows, columns] for name in _RANKED]
    for kind in _RANKED:
        table += [figure[rows, columns] for figure in _standing(similar[kind])]
    table += [similar[name][rows, columns] for name in _CONTAINMENTS]
    singles = [
        _pair(one.sentences[row], other.sentences[column], (one.length, other.length))
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
    ]
    best = float(
        np.sort(similar["weighted"].max(axis=1))[-3:].mean() + np.sort(similar["weighted"].max(axis=0))[-3:].mean()
    )
    whole = np.full((len(rows), 2), (_articles_alike(one, other), best / 2))
    columns_of_pairs = np.array(singles, dtype=np.float32).reshape(len(rows), len(_SINGLES))
    features = np.concatenate([np.stack(table, axis=1), columns_of_pairs, whole], axis=1).astype(np.float32)
    return Compared(rows, columns, features)


def _similarities(one: ArticleView, other: ArticleView) -> dict[str, Matrix]:
    """Figures for every pair of sentences of two articles, each a matrix."""
    sentences = (*one.sentences, *other.sentences)
    frequency = Counter(word for sentence in sentences for word in sentence.words)
    vocabulary = {word: place for place, word in enumerate(sorted(frequency))}
    rarity = np.array([idf(word) for word in vocabulary], dtype=np.float32)
    # Words that all of these two articles share tell little within them.
    local = np.log((len(sentences) + 1) / np.array([frequency[word] for word in vocabulary], dtype=np.float32))
    left, right = (_incidence(view.sentences, vocabulary) for view in (one, other))
    weight = rarity * local
    # Names say what a story is about, the other words what is told of it.
    named = frozenset(name for sentence in sentences for name in sentence.name_words)
    plain = weight * np.array([word not in named for word in vocabulary], dtype=np.float32)
    shared, in_plain = (left * weight) @ right.T, (left * plain) @ right.T
    ones, others = (left @ weight)[:, None], (right @ weight)[None, :]
    return {
        "weighted": _cosine(left, right, weight),
        "rare": _cosine(left, right, rarity),
        "plain": _cosine(left, right, plain),
        "contained, the shorter": shared / np.maximum(np.minimum(ones, others), 1e-3),
        "contained, the longer": shared / np.maximum(np.maximum(ones, others), 1e-3),
        "weight shared": shared,
        "plain weight shared": in_plain,
        "plain weight shared, logarithm": np.log1p(in_plain),
    }


def _incidence(sentences: Sequence[SentenceView], vocabulary: dict[str, int]) -> Matrix:
    table = np.zeros((len(sentences), len(vocabulary)), dtype=np.float32)
    for row, sentence in enumerate(sentences):
        table[row, [vocabulary[word] for word in sentence.words]] = 1
    return table


def _cosine(left: Matrix, right: Matrix, weight: Matrix) -> Matrix:
    left, right = left * weight, right * weight
    left = left / np.maximum(np.linalg.norm(left, axis=1, keepdims=True), 1e-6)
    right = right / np.maximum(np.linalg.norm(right, axis=1, keepdims=True), 1e-6)
    product: Matrix = left @ right.T
    return product


def _standing(figures: Matrix) -> tuple[Matrix, Matrix, Matrix, Matrix]:
    """The rank of each pair within its row and its column, and the margin over the best other one."""
    in_row, in_column = _margin(figures), _margin(figures.T).T
    row_rank, column_rank = _rank(figures), _rank(figures.T).T
    return (
        np.maximum(in_row, in_column),
        np.minimum(in_row, in_column),
        np.minimum(row_rank, column_rank),
        np.maximum(row_rank, column_rank),
    )


def _margin(figures: Matrix) -> Matrix:
    if figures.shape[1] == 1:
        return figures
    ordered = np.partition(figures, -2, axis=1)
    best, second = ordered[:, -1:], ordered[:, -2:-1]
    return figures - np.where(figures >= best, second, best)


def _rank(figures: Matrix) -> Matrix:
    ranks: Matrix = (figures[:, :, None] < figures[:, None, :]).sum(axis=2).astype(np.float32)
    return np.minimum(ranks, 5)


def _pair(one: SentenceView, other: SentenceView, lengths: tuple[int, int]) -> tuple[float, ...]:
    """The figures of one pair that take a look at the words themselves, in the order of _SINGLES."""
    names = len(one.names & other.names)
    relations = [relation(left, right) for left in one.amounts for right in other.amounts]
    shared = set(pairwise(one.order)) & set(pairwise(other.order))
    same, differ = _sources(one, other)
    places = one.start / lengths[0], other.start / lengths[1]
    return (
        names,
        len(one.names ^ other.names),
        names / max(1, min(len(one.names), len(other.names))),
        sum(each in ("equal", "overlapping") for each in relations),
        len(contradictions(one.amounts, other.amounts)),
        bool(one.amounts) != bool(other.amounts),
        len(one.days & other.days),
        bool(one.days and other.days and not one.days & other.days),
        sum(idf(left) + idf(right) for left, right in shared) / 10,
        min(longest_run(one.order, other.order), _LONGEST_RUN),
        min(len(one.words), len(other.words)),
        max(len(one.words), len(other.words)),
        same,
        differ,
        bool(one.chain and other.chain),
        bool(one.chain) != bool(other.chain),
        one.quoted and other.quoted,
        one.quoted != other.quoted,
        one.turned != other.turned,
        abs(places[0] - places[1]),
        min(places),
    )


def _sources(one: SentenceView, other: SentenceView) -> tuple[bool, bool]:
    """Whether two sentences have the same source, and whether they have two that are surely others."""
    if not one.chain or not other.chain:
        return False, False
    same = any(
        same_name(left.name or left.label, right.name or right.label) for left in one.chain for right in other.chain
    )
    return same, not same and bool(one.chain[-1].name and other.chain[-1].name)


def longest_run(ones: Sequence[str], others: Sequence[str]) -> int:
    """Words of the longest passage that two texts have in common."""
    places: dict[str, list[int]] = {}
    for place, word in enumerate(others):
        places.setdefault(word, []).append(place)
    longest = 0
    before: dict[int, int] = {}
    for word in ones:
        now = {place: before.get(place - 1, 0) + 1 for place in places.get(word, ())}
        if now:
            longest = max(longest, *now.values())
        before = now
    return longest


def _articles_alike(one: ArticleView, other: ArticleView) -> float:
    """The share of the distinctive words that two articles have in common, 0 to 1."""
    shared = set(one.terms) & set(other.terms)
    weights = [sum(idf(word) for word in view.terms) for view in (one, other)]
    return sum(idf(word) for word in shared) / max(min(weights), 1e-6)
