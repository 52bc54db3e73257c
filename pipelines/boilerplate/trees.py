"""Boosted decision trees as arrays, evaluated with numpy.

Made by ``training.tree_arrays`` from LightGBM boosters; both models of this stage are such trees.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Rows = npt.NDArray[np.float32]
Odds = npt.NDArray[np.float64]

# Rows are evaluated this many at a time, so that memory stays bounded for pages of any length.
_BATCH = 2000


@dataclass(frozen=True)
class Trees:
    """All nodes of all trees in one row of arrays; `roots` are the indices at which the trees start.

    A node goes to `child` where its feature is at most its threshold, else to the node behind it. Leaves are their
    own child, with an infinite threshold, and carry a value; the sum over trees is the log-odds.
    """

    roots: npt.NDArray[np.intp]
    feature: npt.NDArray[np.intp]
    threshold: npt.NDArray[np.float32]
    child: npt.NDArray[np.intp]
    value: npt.NDArray[np.float64]
    depth: int

    @classmethod
    def read(cls, stored: Mapping[str, npt.NDArray[Any]], prefix: str = "") -> Trees:
        """From the arrays of a model file whose names start with `prefix`."""
        return cls(
            roots=stored[f"{prefix}roots"].astype(np.intp),
            feature=stored[f"{prefix}feature"].astype(np.intp),
            threshold=stored[f"{prefix}threshold"].astype(np.float32),
            child=stored[f"{prefix}child"].astype(np.intp),
            value=stored[f"{prefix}value"].astype(np.float64),
            depth=int(stored[f"{prefix}depth"]),
        )

    def probabilities(self, rows: Rows) -> Odds:
        """For each row of features the probability, 0 to 1, that the trees give it."""
        sums = [self._sum(rows[start : start + _BATCH]) for start in range(0, len(rows), _BATCH)]
        odds = np.concatenate(sums) if sums else np.zeros(0)
        probabilities: Odds = 1 / (1 + np.exp(-odds))
        return probabilities

    def _sum(self, rows: Rows) -> Odds:
        # Flat indices: numpy's take is several times faster than indexing with two arrays.
        first = np.arange(len(rows))[:, None] * rows.shape[1]
        flat = np.ascontiguousarray(rows).ravel()
        node = np.broadcast_to(self.roots, (len(rows), len(self.roots)))
        for _ in range(self.depth):
            goes_on = flat.take(self.feature.take(node) + first) > self.threshold.take(node)
            node = self.child.take(node) + goes_on
        total: Odds = self.value.take(node).sum(axis=1)
        return total
