"""Which pairs of sentences of related articles may make the same claim.

A task has the pairs of one article, and all that comparing them needs, so that another process can do it.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from pipelines.core.process_map import Map
from pipelines.corroboration import across
from pipelines.corroboration.decision import Decision, load_across
from pipelines.corroboration.features import compare
from pipelines.corroboration.grouping import Key
from pipelines.corroboration.index import ArticleIndex
from pipelines.corroboration.matrices import ArticleMatrices
from pipelines.corroboration.views import ArticleView

# Pairs that are less likely the same are not even kept.
_LEAST_LIKELY = 0.05
# Articles whose matrices are kept; each is compared with a few that were published near it.
_PREPARED = 256

Scored = tuple[tuple[Key, Key], float]
"""Two sentences, and how likely they make the same claim."""


@dataclass(frozen=True)
class Task:
    """Pairs of articles, each with what decides, and the pickled view of each article."""

    article: str
    pairs: list[tuple[str, str, Decision]]
    views: dict[str, bytes]


def likely_pairs(
    index: ArticleIndex, decision_for: Callable[[ArticleView, ArticleView], Decision], *, run: Map = map
) -> Iterator[tuple[str, list[Scored]]]:
    """Pairs of sentences of related articles that may make the same claim, scored.

    Args:
        run: compares, as `map` would, perhaps in several processes.

    Yields:
        the id of an article and its pairs, in order of publication; each pair of articles once.
    """
    return iter(run(compared, tasks(index, decision_for)))


def tasks(index: ArticleIndex, decision_for: Callable[[ArticleView, ArticleView], Decision]) -> Iterator[Task]:
    """Each pair of related articles once."""
    met: set[tuple[str, str]] = set()
    for identity in index.ids():
        related = (tuple(sorted((identity, other))) for other in index.related(index.view(identity)))
        pairs = [(one, other) for one, other in related if (one, other) not in met]
        met.update(pairs)
        if pairs:
            yield Task(
                identity,
                [(one, other, decision_for(index.view(one), index.view(other))) for one, other in pairs],
                {each: index.packed(each) for pair in pairs for each in pair},
            )


def compared(task: Task) -> tuple[str, list[Scored]]:
    """The article of a task, and the pairs of sentences that are not unlikely."""
    matrices = {identity: _matrices(view) for identity, view in task.views.items()}
    return task.article, [
        scored for one, other, decision in task.pairs for scored in _likely(matrices[one], matrices[other], decision)
    ]


@lru_cache(maxsize=_PREPARED)
def _matrices(view: bytes) -> ArticleMatrices:
    return ArticleMatrices(pickle.loads(view))


def _likely(one: ArticleMatrices, other: ArticleMatrices, decision: Decision) -> Iterator[Scored]:
    """Pairs of sentences with their probabilities.

    A claim of many sentences is less likely the same as one that equals a single sentence of it.
    """
    if one.view.language != other.view.language:
        found, decision = across.compare(one, other), load_across()
    else:
        found = compare(one, other)
    longest = np.maximum(one.extents[found.rows], other.extents[found.columns])
    likely = decision.probabilities(found.features) / np.sqrt(longest)
    for place in np.flatnonzero(likely >= _LEAST_LIKELY).tolist():
        keys = (one.view.id, int(found.rows[place])), (other.view.id, int(found.columns[place]))
        yield keys, float(likely[place])
