"""What the decision knows of two sentences.

A row of figures for each pair of sentences of two articles. All pairs of two articles are compared at once, as
matrices; what takes a look at the words in order is computed for pairs alone that share enough (``GATE``). Both
articles are treated alike, so that their order does not matter.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from pipelines.corroboration.intervals import contradictions, relation
from pipelines.corroboration.matrices import ArticleMatrices, Flags, Matrix, Places, Runs, product
from pipelines.corroboration.names import same_name
from pipelines.corroboration.similarities import RANKED, SHARES, Words, best_of, similarities, standing
from pipelines.corroboration.views import ArticleView, Attributed
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


def compare(one: ArticleMatrices, other: ArticleMatrices) -> Compared:
    """The pairs of sentences of two articles that share enough to be looked at.

    There are none if the articles are on different events.
    """
    if not len(one) or not len(other):
        return Compared.nothing(len(FEATURES))
    words = Words.of(one, other)
    best = best_of(words.weighted)
    if best < _LEAST_BEST:
        return Compared.nothing(len(FEATURES))
    similar = similarities(words)
    rows, columns = np.nonzero(similar["aligned"] >= GATE)
    ranked = np.stack([similar[name] for name in RANKED])
    table = [
        ranked[:, rows, columns],
        *standing(ranked, rows, columns),
        [similar[name][rows, columns] for name in SHARES],
        _singles(one, other, rows, columns),
        np.full((len(rows), 2), (_articles_alike(one.view, other.view), best)).T,
    ]
    return Compared(rows, columns, np.concatenate(table).T.astype(np.float32))


def _singles(one: ArticleMatrices, other: ArticleMatrices, rows: Places, columns: Places) -> list[npt.NDArray[Any]]:
    """The figures of _SINGLES of each pair."""
    names = one.names.counts(other.names)[rows, columns]
    sizes, sizes_there = one.names.sizes[rows], other.names.sizes[columns]
    lengths, lengths_there = one.words.sizes[rows], other.words.sizes[columns]
    days = one.days.counts(other.days)[rows, columns]
    both_dated = (one.days.sizes[rows] > 0) & (other.days.sizes[columns] > 0)
    attributed, attributed_there = one.attributed[rows], other.attributed[columns]
    quoted, quoted_there = one.quoted[rows], other.quoted[columns]
    start, start_there = one.start[rows], other.start[columns]
    return [
        names,
        sizes + sizes_there - 2 * names,
        names / np.maximum(1, np.minimum(sizes, sizes_there)),
        *_amounts(one, other, rows, columns),
        days,
        both_dated & (days == 0),
        *_passages(one, other, rows, columns),
        np.minimum(lengths, lengths_there),
        np.maximum(lengths, lengths_there),
        *_sources(one, other, rows, columns),
        attributed & attributed_there,
        attributed != attributed_there,
        quoted & quoted_there,
        quoted != quoted_there,
        one.turned[rows] != other.turned[columns],
        np.abs(start - start_there),
        np.minimum(start, start_there),
    ]


def _amounts(one: ArticleMatrices, other: ArticleMatrices, rows: Places, columns: Places) -> Matrix:
    """How many amounts of each pair are equal, and how many contradict each other.

    And whether one alone has any.
    """
    here, there = one.has_amounts[rows], other.has_amounts[columns]
    found = np.zeros((3, len(rows)), dtype=np.float32)
    found[2] = here != there
    for place in np.flatnonzero(here & there).tolist():
        left, right = one.view.sentences[rows[place]].amounts, other.view.sentences[columns[place]].amounts
        found[0, place] = sum(relation(mine, its) in ("equal", "overlapping") for mine in left for its in right)
        found[1, place] = len(contradictions(left, right))
    return found


def _passages(one: ArticleMatrices, other: ArticleMatrices, rows: Places, columns: Places) -> Matrix:
    """The rarity of the pairs of neighbouring words that both sentences have.

    And the words of the longest run of them.
    """
    found = np.zeros((2, len(rows)), dtype=np.float32)
    places, places_there = one.neighbours.shared(other.neighbours)
    rarity = [sum(map(idf, one.neighbours.all[place])) / 10 for place in places]
    here, there = one.neighbours.table[:, places], other.neighbours.table[:, places_there].T
    found[0] = product(here * np.array(rarity, dtype=np.float32), there)[rows, columns]
    found[1] = one.order.counts(other.order)[rows, columns] > 0
    for place in np.flatnonzero(found[0]).tolist():
        found[1, place] = longest_run(one.runs[rows[place]], other.runs[columns[place]], least=2, most=_LONGEST_RUN)
    return found


def _sources(one: ArticleMatrices, other: ArticleMatrices, rows: Places, columns: Places) -> Flags:
    """Whether two sentences share a source, and whether they surely do not."""
    found = np.zeros((2, len(rows)), dtype=np.bool_)
    for place in np.flatnonzero(one.attributed[rows] & other.attributed[columns]).tolist():
        found[:, place] = _same_source(
            one.view.sentences[rows[place]].chain, other.view.sentences[columns[place]].chain
        )
    return found


@lru_cache(maxsize=10_000)
def _same_source(one: tuple[Attributed, ...], other: tuple[Attributed, ...]) -> tuple[bool, bool]:
    """Whether two chains share a source, and whether their ends are other sources."""
    same = any(same_name(left.name or left.label, right.name or right.label) for left in one for right in other)
    return same, not same and bool(one[-1].name and other[-1].name)


def longest_run(ones: Runs, others: Runs, *, least: int = 0, most: int) -> int:
    """Words of the longest passage that two texts share, `least` to `most`."""
    length = least
    while length < most and not ones.of(length + 1).isdisjoint(others.of(length + 1)):
        length += 1
    return length


def _articles_alike(one: ArticleView, other: ArticleView) -> float:
    """The share of the distinctive words that two articles have in common, 0 to 1."""
    shared = set(one.terms) & set(other.terms)
    weights = [sum(map(idf, view.terms)) for view in (one, other)]
    return sum(map(idf, shared)) / max(min(weights), 1e-6)
