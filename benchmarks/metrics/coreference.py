"""Score clusters of mentions: MUC, B-cubed, CEAF-e, and the CoNLL score.

The last is the mean of the others (Pradhan 2012).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Clusters = Sequence[frozenset[int]]
"""Each mention in one cluster."""


def conll(gold: Clusters, predicted: Clusters) -> float:
    """The mean of the F1 of three metrics."""
    return (muc(gold, predicted) + b_cubed(gold, predicted) + ceaf(gold, predicted)) / 3


def muc(gold: Clusters, predicted: Clusters) -> float:
    """F1 of links (Vilain 1995)."""
    return _f1(_links(predicted, gold), _links(gold, predicted))


def b_cubed(gold: Clusters, predicted: Clusters) -> float:
    """F1 over mentions (Bagga and Baldwin 1998)."""
    return _f1(_mentions(predicted, gold), _mentions(gold, predicted))


def ceaf(gold: Clusters, predicted: Clusters) -> float:
    """F1 of the best one-to-one alignment of clusters, entity-based (Luo 2005)."""
    shared = np.array([[2 * len(one & other) / (len(one) + len(other)) for other in predicted] for one in gold])
    best = _best_total(shared)
    return _f1(best / len(predicted), best / len(gold))


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / max(precision + recall, 1e-9)


def _links(of: Clusters, against: Clusters) -> float:
    """The share of links within `of` that are also in `against`."""
    home = {mention: number for number, cluster in enumerate(against) for mention in cluster}
    kept = sum(len(cluster) - len({home[mention] for mention in cluster}) for cluster in of)
    return kept / max(1, sum(len(cluster) - 1 for cluster in of))


def _mentions(of: Clusters, against: Clusters) -> float:
    home = {mention: cluster for cluster in against for mention in cluster}
    total = sum(len(cluster & home[mention]) / len(cluster) for cluster in of for mention in cluster)
    return total / max(1, sum(map(len, of)))


def _best_total(gains: npt.NDArray[np.float64]) -> float:
    """The largest sum of `gains` with one for each row and column.

    The Hungarian method, by shortest paths.
    """
    if gains.shape[0] > gains.shape[1]:
        gains = gains.T
    rows, columns = gains.shape
    cost = gains.max() - gains
    row_price, column_price = np.zeros(rows + 1), np.zeros(columns + 1)
    owner = np.zeros(columns + 1, dtype=int)
    for row in range(1, rows + 1):
        owner[0] = row
        column = 0
        nearest = np.full(columns + 1, np.inf)
        came_from = np.zeros(columns + 1, dtype=int)
        done = np.zeros(columns + 1, dtype=bool)
        while owner[column]:
            done[column] = True
            current = owner[column]
            reduced = cost[current - 1] - row_price[current] - column_price[1:]
            closer = ~done[1:] & (reduced < nearest[1:])
            nearest[1:][closer] = reduced[closer]
            came_from[1:][closer] = column
            open_ = np.where(done[1:], np.inf, nearest[1:])
            following = int(open_.argmin()) + 1
            step = open_[following - 1]
            row_price[owner[done]] += step
            column_price[done] -= step
            nearest[~done] -= step
            column = following
        while column:
            owner[column] = owner[came_from[column]]
            column = came_from[column]
    return float(sum(gains[owner[column] - 1, column - 1] for column in range(1, columns + 1) if owner[column]))
