"""The line classifier as shipped: how sure it is of each line that it is the article's.

A convolutional network over the lines of a dump (each line as `neighbourhood.features` sees it), run in numpy. Five
copies of it, each trained without one fifth of the pages, are averaged; `fold` asks for the one copy that has not seen
a page, which is how the benchmark measures on the pages here. See models/line-classifier/README.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from pipelines.boilerplate.dumps.lines import Line
from pipelines.boilerplate.dumps.neighbourhood import NAMES, features

Array = npt.NDArray[np.float32]

MODEL: Final = Path(__file__).resolve().parents[3] / "models" / "line-classifier" / "model.npz"
# Lines classified at a time, with a margin on both sides that is as wide as the network sees.
_CHUNK: Final = 5000
_MARGIN: Final = 64
_ONE_THREAD: Final = 2**18


@dataclass(frozen=True)
class Model:
    """The weights, in the order in which they are applied, for all copies at once (first axis)."""

    mean: Array
    scale: Array
    entry: tuple[Array, Array]
    layers: list[tuple[Array, Array]]
    exit: tuple[Array, Array]


@lru_cache(maxsize=1)
def load(path: Path = MODEL) -> Model:
    """Read the shipped weights.

    Raises:
        OSError: where the file is missing.
        ValueError: where it was trained on other features than this program computes.
    """
    with np.load(path) as arrays:
        if tuple(arrays["names"]) != NAMES:
            raise ValueError(f"{path} was trained on other features: run python -m training.line_classifier")
        weights = {name: arrays[name].astype(np.float32) for name in arrays.files if name != "names"}
    depth = sum(name.startswith("layer_weight") for name in weights)
    return Model(
        weights["mean"],
        weights["scale"],
        (weights["entry_weight"], weights["entry_bias"]),
        [(weights[f"layer_weight{index}"], weights[f"layer_bias{index}"]) for index in range(depth)],
        (weights["exit_weight"], weights["exit_bias"]),
    )


def keep_probabilities(lines: Sequence[Line], *, fold: int | None = None) -> Array:
    """For each line, 0 to 1, how sure it is that the line is the article's.

    Args:
        lines: all lines of a dump, in order.
        fold: ask one copy of the classifier alone; None for their mean.
    """
    model = load()
    rows = np.clip((features(lines) - model.mean) / model.scale, -5, 5)
    chosen = range(len(model.entry[1])) if fold is None else [fold]
    result = np.zeros(len(rows), dtype=np.float32)
    for start in range(0, len(rows), _CHUNK):
        first = max(0, start - _MARGIN)
        part = rows[first : start + _CHUNK + _MARGIN]
        mean = np.mean([_run(model, copy, part) for copy in chosen], axis=0)
        result[start : start + _CHUNK] = mean[start - first : start - first + _CHUNK]
    return result


def _run(model: Model, copy: int, rows: Array) -> Array:
    hidden = np.maximum(_product(rows, model.entry[0][copy]) + model.entry[1][copy], 0)
    for index, (weight, bias) in enumerate(model.layers):
        hidden = hidden + np.maximum(_convolve(hidden, weight[copy], 2**index) + bias[copy], 0)
    logits = hidden @ model.exit[0][copy] + model.exit[1][copy]
    sure: Array = 1 / (1 + np.exp(-np.clip(logits[:, 0], -30, 30)))
    return sure


def _convolve(rows: Array, weight: Array, dilation: int) -> Array:
    """A one-dimensional convolution along the lines; `weight` is taps × channels in × channels out."""
    reach = len(weight) // 2 * dilation
    padded = np.pad(rows, ((reach, reach), (0, 0)))
    taps = [padded[tap * dilation : tap * dilation + len(rows)] for tap in range(len(weight))]
    return _product(np.hstack(taps), weight.reshape(-1, weight.shape[2]))


def _product(rows: Array, weight: Array) -> Array:
    # OpenBLAS starts threads for products above this size, and for ones as small as ours they cost more than they save.
    step = max(1, _ONE_THREAD // weight.size)
    return np.concatenate([rows[start : start + step] @ weight for start in range(0, len(rows), step)])
