"""The shipped model that says how likely each block is to be the article's: boosted trees, evaluated with numpy.

It has several copies, each trained without one fold of the pages, and their mean decides.

Made by ``training/html_blocks``; its card is models/html-blocks/README.md.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np

from pipelines.boilerplate.pages.block_features import FEATURES
from pipelines.boilerplate.trees import Trees

SHIPPED = Path(__file__).resolve().parents[3] / "models" / "html-blocks" / "trees.npz"


def read_model(path: Path = SHIPPED, *, fold: int | None = None) -> Trees:
    """The trees in a model file; they take rows of `block_features.features`.

    Args:
        path: the file.
        fold: for measurement: one copy alone, the one that has not seen the pages of this fold.

    Raises:
        OSError: where the file is missing.
        ValueError: where it was made for other features than this program computes.
    """
    with np.load(path) as stored:
        if tuple(stored["features"]) != FEATURES:
            raise ValueError(f"{path} was made for other features; train again: python -m training.html_blocks")
        return Trees.read(stored, copy=fold)


@lru_cache(maxsize=1)
def load() -> Trees:
    """The model in models/html-blocks, read once."""
    return read_model()
