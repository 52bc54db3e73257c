"""The classifier of dump lines: how likely each belongs to the article.

A convolutional network over the lines of a dump, run in numpy. The file holds several copies: for each fold of the
pages those trained without it, which are for measurement, then those trained on all pages, which ship. The mean of the
copies that are asked decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from pipelines.boilerplate.dumps.lines import Column, Lines, Matrix
from pipelines.boilerplate.dumps.neighbourhood import NAMES, features

Array = npt.NDArray[np.float32]

MODEL: Final = Path(__file__).resolve().parents[3] / "models" / "line-classifier" / "model.npz"
# OpenBLAS starts threads for products above this size, and for ones as small as ours they cost more than they save.
_ONE_THREAD: Final = 2**18


@dataclass(frozen=True)
class LineModel:
    """Weights of all copies of the network, in order of use, and the copies to ask.

    The first axis of each array is the copy.
    """

    mean: Array
    scale: Array
    entry: tuple[Array, Array]
    layers: list[tuple[Array, Array]]
    exit: tuple[Array, Array]
    copies: Sequence[int]

    @classmethod
    def read(cls, path: Path = MODEL, *, fold: int | None = None) -> LineModel:
        """Read the weights of a model file.

        Args:
            path: the file.
            fold: for measurement: ask the copies alone that have not seen the pages of this fold.

        Raises:
            OSError: where the file is missing.
            ValueError: where it was trained on other features than this program computes.
        """
        with np.load(path) as arrays:
            if tuple(arrays["names"]) != NAMES:
                raise ValueError(f"{path} was trained on other features: run python -m training.line_classifier.train")
            groups = int(arrays["folds"]) + 1
            weights = {name: arrays[name].astype(np.float32) for name in arrays.files if name not in {"names", "folds"}}
        depth = sum(name.startswith("layer_weight") for name in weights)
        return cls(
            weights["mean"],
            weights["scale"],
            (weights["entry_weight"], weights["entry_bias"]),
            [(weights[f"layer_weight{index}"], weights[f"layer_bias{index}"]) for index in range(depth)],
            (weights["exit_weight"], weights["exit_bias"]),
            range(groups - 1 if fold is None else fold, len(weights["exit_bias"]), groups),
        )

    def keep_probabilities(self, lines: Lines) -> Column:
        """Return the probability, 0 to 1, that each line belongs to the article."""
        if not len(lines):
            return np.zeros(0)
        rows = np.clip((features(lines) - self.mean) / self.scale, -5, 5)
        mean: Column = np.mean([_run(self, copy, rows) for copy in self.copies], axis=0).astype(np.float64)
        return mean


@lru_cache(maxsize=1)
def load() -> LineModel:
    """The model in models/line-classifier, read once."""
    return LineModel.read()


def _run(model: LineModel, copy: int, rows: Matrix) -> Array:
    """The probability of each line to be the article's, by one copy of the network."""
    hidden = np.maximum(_product(rows, model.entry[0][copy]) + model.entry[1][copy], 0)
    for index, (weight, bias) in enumerate(model.layers):
        hidden = hidden + np.maximum(_convolve(hidden, weight[copy], 2**index) + bias[copy], 0)
    logits = hidden @ model.exit[0][copy] + model.exit[1][copy]
    sure: Array = 1 / (1 + np.exp(-np.clip(logits[:, 0], -30, 30)))
    return sure


def _convolve(rows: Array, weight: Array, dilation: int) -> Array:
    """Convolve along the lines; `weight` is taps × channels in × channels out."""
    count, taps, width = len(rows), len(weight), weight.shape[1]
    reach = taps // 2 * dilation
    padded = np.zeros((count + 2 * reach, width), dtype=np.float32)
    padded[reach : reach + count] = rows
    # The rows that each tap sees, side by side.
    seen = np.concatenate([padded[tap * dilation : tap * dilation + count] for tap in range(taps)], axis=1)
    return _product(seen, weight.reshape(taps * width, -1))


def _product(rows: Array, weight: Array) -> Array:
    """`rows` @ `weight`, in pieces that one thread computes."""
    size = max(1, _ONE_THREAD // weight.size)
    pieces, width = len(rows) // size, weight.shape[1]
    whole = np.matmul(rows[: pieces * size].reshape(pieces, size, len(weight)), weight).reshape(pieces * size, width)
    return np.concatenate([whole, rows[pieces * size :] @ weight])
