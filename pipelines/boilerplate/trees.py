"""Boosted decision trees as arrays, evaluated with numpy.

Made by ``training.html_blocks.tree_arrays`` from LightGBM boosters.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Rows = npt.NDArray[np.float32]
Odds = npt.NDArray[np.float64]

# So many rows times trees are evaluated at a time, so that what is worked on stays in the processor's cache.
_BATCH = 12_800
# Log-odds beyond which the first copy decides alone: most of a page's blocks are that plain, and the others take time.
_SURE = 3.0


@dataclass(frozen=True)
class Trees:
    """The nodes of all trees in one row of arrays; `roots` are the trees' starts.

    A node goes to `child` where its feature is at most its threshold, else to the node behind it. Leaves are their
    own child, with an infinite threshold, and carry a value; the sum over trees is the log-odds of a copy of the
    model. Of `copies` copies, as many trees each, the first decides what it is sure of, the mean of all the rest.
    """

    roots: npt.NDArray[np.intp]
    feature: npt.NDArray[np.intp]
    threshold: npt.NDArray[np.float32]
    child: npt.NDArray[np.intp]
    value: npt.NDArray[np.float64]
    depth: int
    copies: int = 1

    @classmethod
    def read(cls, stored: Mapping[str, npt.NDArray[Any]], *, copy: int | None = None) -> Trees:
        """Read the arrays of a model file: all copies of the model, or the one at `copy`."""
        roots, copy_of = stored["roots"].astype(np.intp), stored["copy"]
        return cls(
            roots=roots if copy is None else roots[copy_of == copy],
            feature=stored["feature"].astype(np.intp),
            threshold=stored["threshold"].astype(np.float32),
            child=stored["child"].astype(np.intp),
            value=stored["value"].astype(np.float64),
            depth=int(stored["depth"]),
            copies=int(copy_of.max()) + 1 if copy is None else 1,
        )

    def probabilities(self, rows: Rows) -> Odds:
        """For each row of features the probability, 0 to 1, that the trees give it."""
        first, others = np.split(self.roots, [len(self.roots) // self.copies])
        odds = self._sums(rows, first)
        if len(others):
            unsure = np.flatnonzero(np.abs(odds) < _SURE)
            odds[unsure] = (odds[unsure] + self._sums(rows[unsure], others)) / self.copies
        probabilities: Odds = 1 / (1 + np.exp(-odds))
        return probabilities

    def _sums(self, rows: Rows, roots: npt.NDArray[np.intp]) -> Odds:
        step = max(_BATCH // len(roots), 1)
        sums = [self._sum(rows[start : start + step], roots) for start in range(0, len(rows), step)]
        return np.concatenate(sums) if sums else np.zeros(0)

    def _sum(self, rows: Rows, roots: npt.NDArray[np.intp]) -> Odds:
        """Sum the values of the leaves that each row reaches in these trees."""
        # Flat indices, with no check of their bounds: numpy is several times faster so.
        first = np.arange(len(rows))[:, None] * rows.shape[1]
        flat = np.ascontiguousarray(rows).ravel()
        node = np.repeat(roots[None], len(rows), axis=0)
        for _ in range(self.depth):
            value = flat.take(self.feature.take(node, mode="clip") + first, mode="clip")
            goes_on = value > self.threshold.take(node, mode="clip")
            node = self.child.take(node, mode="clip")
            node += goes_on
        total: Odds = self.value.take(node, mode="clip").sum(axis=1)
        return total
