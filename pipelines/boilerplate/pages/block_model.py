"""The shipped model of blocks: boosted trees, evaluated with numpy.

It comes in two parts. The first sees the page alone, and decides where it is sure; where it is in doubt the second
one does, which sees what trafilatura made of the page as well. That takes two thirds as long as all the rest, and is
needed for fewer than half of all pages. Each part has several copies, each trained without one fold of the pages, and
their mean decides.

Made by ``training/html_blocks``; its card is models/html-blocks/README.md.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from pipelines.boilerplate.pages.block import Block
from pipelines.boilerplate.pages.block_features import ADVISED_FEATURES, FEATURES, advised
from pipelines.boilerplate.pages.block_text import Matrix
from pipelines.boilerplate.trees import Odds, Trees

SHIPPED = Path(__file__).resolve().parents[3] / "models" / "html-blocks"
ALONE, ADVISED = "alone.npz", "advised.npz"

# Chosen on the training pages, out of fold; see the card.
_MOST_DOUBT = 0.06
# A page with less text is in more doubt than its few characters would show.
_LITTLE_TEXT = 300


@dataclass(frozen=True)
class BlockModel:
    """Two sets of trees: `alone` reads FEATURES, `advised` reads ADVISED_FEATURES."""

    alone: Trees
    advised: Trees

    def likelihoods(self, rows: Matrix, blocks: Sequence[Block], advice: Callable[[], Sequence[float]]) -> Odds:
        """For each of `blocks` how likely it is to be the article's, 0 to 1.

        Args:
            rows: the features of `blocks`.
            advice: asked in doubt alone; for each block how much of it a second extractor keeps.
        """
        likely = self.alone.probabilities(rows)
        if doubt(likely, blocks) > _MOST_DOUBT:
            likely = self.advised.probabilities(advised(rows, blocks, advice()))
        return likely


def doubt(likely: Odds, blocks: Sequence[Block]) -> float:
    """How much of a page's text is undecided, as a share of the article: 0.0 for none."""
    size = np.array([len(block.text) for block in blocks])
    undecided, decided = float(size @ (likely * (1 - likely))), float(size @ likely)
    return undecided / max(decided, _LITTLE_TEXT)


def read_model(folder: Path = SHIPPED, *, fold: int | None = None) -> BlockModel:
    """The trees in a folder of model files.

    Args:
        folder: where they are.
        fold: for measurement: one copy alone, the one that has not seen the pages of this fold.

    Raises:
        OSError: where a file is missing.
        ValueError: where one was made for other features than this program computes.
    """
    return BlockModel(_read(folder / ALONE, FEATURES, fold=fold), _read(folder / ADVISED, ADVISED_FEATURES, fold=fold))


def _read(path: Path, columns: tuple[str, ...], *, fold: int | None) -> Trees:
    with np.load(path) as stored:
        if tuple(stored["features"]) != columns:
            raise ValueError(f"{path} was made for other features; train again: python -m training.html_blocks.train")
        return Trees.read(stored, copy=fold)


@lru_cache(maxsize=1)
def load() -> BlockModel:
    """The model in models/html-blocks, read once."""
    return read_model()
