"""The shipped model that says how likely each block is to be the article's: boosted trees, evaluated with numpy.

Made by ``training/html_blocks``; its card is models/html-blocks/README.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from pipelines.boilerplate.pages.block_features import FEATURES, Matrix

MODEL_PATH = Path(__file__).resolve().parents[3] / "models" / "html-blocks" / "trees.npz"
# Blocks are evaluated this many at a time, so that memory stays bounded on pages of any length.
_BATCH = 2000


@dataclass(frozen=True)
class Trees:
    """Decision trees in arrays, one row a tree: a node goes left where its feature is at most its threshold.

    Leaves point at themselves and carry a value; the sum over trees is the log-odds.
    """

    feature: npt.NDArray[np.int32]
    threshold: npt.NDArray[np.float64]
    left: npt.NDArray[np.int32]
    right: npt.NDArray[np.int32]
    value: npt.NDArray[np.float64]
    depth: int

    def log_odds(self, rows: Matrix) -> npt.NDArray[np.float64]:
        """The sum of the trees' values for each row."""
        sums = [self._sum(rows[start : start + _BATCH]) for start in range(0, len(rows), _BATCH)]
        return np.concatenate(sums) if sums else np.zeros(0)

    def _sum(self, rows: Matrix) -> npt.NDArray[np.float64]:
        # Flat indices: numpy's take is several times faster than indexing with two arrays.
        row = np.arange(len(rows))[:, None] * rows.shape[1]
        tree = np.arange(len(self.feature))[None, :] * self.feature.shape[1]
        flat, node = np.ascontiguousarray(rows).ravel(), np.broadcast_to(tree, (len(rows), tree.shape[1]))
        for _ in range(self.depth):
            goes_left = flat.take(row + self.feature.take(node)) <= self.threshold.take(node)
            node = tree + np.where(goes_left, self.left.take(node), self.right.take(node))
        total: npt.NDArray[np.float64] = self.value.take(node).sum(axis=1)
        return total


def probabilities(rows: Matrix) -> npt.NDArray[np.float64]:
    """For each row of `block_features.features`, how likely the block is to be the article's, 0 to 1.

    Raises:
        ValueError: where the shipped model was made for other features.
    """
    odds: npt.NDArray[np.float64] = 1 / (1 + np.exp(-load().log_odds(rows)))
    return odds


@lru_cache(maxsize=1)
def load() -> Trees:
    """Read the shipped trees.

    Raises:
        ValueError: where they were made for other features.
    """
    with np.load(MODEL_PATH) as stored:
        if tuple(stored["features"]) != FEATURES:
            raise ValueError(f"{MODEL_PATH} was made for other features; train again: python -m training.html_blocks")
        return Trees(
            feature=stored["feature"].astype(np.int32),
            threshold=stored["threshold"].astype(np.float64),
            left=stored["left"].astype(np.int32),
            right=stored["right"].astype(np.int32),
            value=stored["value"].astype(np.float64),
            depth=int(stored["depth"]),
        )
