"""What the decision knows of two sentences.

A row of figures for each pair of sentences of two articles. All pairs of two articles are compared at once, as
matrices; what takes a look at the words in order is computed for pairs alone that share enough (``GATE``). Both
articles are treated alike, so that their order does not matter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from pipelines.corroboration.intervals import contradictions, relation
from pipelines.corroboration.names import same_name
from pipelines.corroboration.similarities import RANKED, SHARES, Matrix, Words, best_of, similarities, standing
from pipelines.corroboration.views import ArticleView, SentenceView
from pipelines.corroboration.words import idf

# Least alignment from which a pair is looked at.
GATE = 0.15
# Likeness of the most similar sentences of two articles, below which they are on different events. It loses 2 of the
# 1,419 labelled pairs of sentences of 58 stories whose articles `ArticleIndex.related` finds.
_LEAST_BEST = 0.16
_LONGEST_RUN = 12

STANDING = ("margin", "worse margin", "rank", "worse rank")
"""What `similarities.standing` gives of a figure."""

_SINGLES = (
    "names shared", "names apart", "share of names",
    "amounts equal", "amounts apart", "amounts of one alone", "days shared", "days apart",
    "pairs of words", "longest run", "shorter length", "longer length",
    "source same", "source other", "attributed both", "attributed one",
    "quoted both", "quoted one", "negation differs", "place apart",
    "first place",
)  # fmt: skip

FEATURES: tuple[str, ...] = (
    *RANKED,
    *(f"{kind}: {what}" for kind in RANKED for what in STANDING),
    *SHARES,
    *_SINGLES,
    "articles alike",
    "articles' best",
)


@dataclass(frozen=True)
class Compared:
    """The compared pairs of sentences of two articles.

    Their positions, and a row of FEATURES for each.
    """

    rows: npt.NDArray[np.intp]
    columns: npt.NDArray[np.intp]
    features: Matrix

    @classmethod
    def nothing(cls, columns: int) -> Compared:
        """No pairs, of so many features."""
        none = np.zeros(0, dtype=np.intp)
        return cls(none, none, np.zeros((0, columns), dtype=np.float32))


def compare(one: ArticleView, other: ArticleView) -> Compared:
    """The pairs of sentences of two articles that share enough to be looked at.

    There are none if the articles are on different events.
    """
    if not one.sentences or not other.sentences:
        return Compared.nothing(len(FEATURES))
    words = Words.of(one, other)
    best = best_of(words.weighted)
    if best < _LEAST_BEST:
        return Compared.nothing(len(FEATURES))
    similar = similarities(one, other, words)
    rows, columns = np.nonzero(similar["aligned"] >= GATE)
    table = [similar[name][rows, columns] for name in RANKED]
    table += [figure for name in RANKED for figure in standing(similar[name], rows, columns)]
    table += [similar[name][rows, columns] for name in SHARES]
    singles = [
        _pair(one.sentences[row], other.sentences[column], (one.length, other.length))
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
    ]
    whole = np.full((len(rows), 2), (_articles_alike(one, other), best))
    columns_of_pairs = np.array(singles, dtype=np.float32).reshape(len(rows), len(_SINGLES))
    features = np.concatenate([np.stack(table, axis=1), columns_of_pairs, whole], axis=1).astype(np.float32)
    return Compared(rows, columns, features)


def _pair(one: SentenceView, other: SentenceView, lengths: tuple[int, int]) -> tuple[float, ...]:
    """The figures of one pair that need the words themselves.

    In the order of _SINGLES.
    """
    names = len(one.names & other.names)
    relations = [relation(left, right) for left in one.amounts for right in other.amounts]
    shared = set(pairwise(one.order)) & set(pairwise(other.order))
    words_apart = set(one.order).isdisjoint(other.order)
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
        min(longest_run(one.order, other.order), _LONGEST_RUN) if shared else not words_apart,
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
    """Whether two sentences share a source, and whether they surely do not."""
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
