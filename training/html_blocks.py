"""Train the model that picks an HTML page's article blocks, and write models/html-blocks/trees.npz.

    python -m training.html_blocks

Input: the two public page collections below --data. Output: trees.npz, several copies of the model, each trained
without one fold of the pages; of the same bytes for the same input and library versions. Needs lightgbm
(training/requirements.txt).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np

from benchmarks.floors import DEFAULT_DATA
from benchmarks.readers.pages import FOLDS, SavedPage, read_benchmark, read_segments
from pipelines.boilerplate.html import page_hints
from pipelines.boilerplate.pages.block_features import FEATURES, Matrix, features
from pipelines.boilerplate.pages.block_model import SHIPPED
from pipelines.boilerplate.pages.blocks import read_blocks
from pipelines.boilerplate.pages.html_tree import parse
from pipelines.boilerplate.pages.metadata import read_metadata
from training.html_labels import Numbers, labels_and_weights
from training.tree_arrays import tree_arrays

ROUNDS = 200
SEGMENT_WEIGHT = 1.5
PARAMETERS = {
    "objective": "binary",
    "learning_rate": 0.06,
    "num_leaves": 15,
    "max_depth": 6,
    "min_data_in_leaf": 15,
    "feature_fraction": 0.35,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5,
    "max_bin": 63,
    "deterministic": True,
    "num_threads": 1,
    "verbose": -1,
}


@dataclass(frozen=True)
class Example:
    """A page as the model sees it."""

    page: SavedPage
    rows: Matrix
    labels: Numbers
    weights: Numbers


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the public data (%(default)s)")
    parser.add_argument("--output", type=Path, default=SHIPPED, help="where the model goes (%(default)s)")
    options = parser.parse_args(argv)
    missing = [str(path) for path in (options.data / "extraction",) if not path.is_dir()]
    if missing:
        print(f"missing: {', '.join(missing)}", file=sys.stderr)
        return 2
    examples = list(read_examples(options.data))
    copies = [fit([each for each in examples if each.page.fold != fold], seed=fold) for fold in range(FOLDS)]
    options.output.parent.mkdir(parents=True, exist_ok=True)
    write(copies, options.output)
    print(f"{len(examples)} pages, {FOLDS} copies of {ROUNDS} trees, {options.output.stat().st_size} bytes")
    return 0


def read_examples(data: Path) -> Iterator[Example]:
    """All pages of both collections with their features and labels."""
    for page in (*read_benchmark(data), *read_segments(data)):
        tree = parse(page.html)
        blocks = read_blocks(tree) if tree is not None else []
        if tree is None or not blocks:
            continue
        hints = page_hints(tree, blocks, read_metadata(tree, url=page.url or None))
        labels, weights = labels_and_weights(page, blocks, segment_weight=SEGMENT_WEIGHT)
        yield Example(page, features(blocks, hints), labels, weights)


def fit(examples: Sequence[Example], *, seed: int) -> Any:
    """A LightGBM booster, trained on all blocks of `examples` that have a weight."""
    rows = np.concatenate([example.rows for example in examples])
    labels = np.concatenate([example.labels for example in examples])
    weights = np.concatenate([example.weights for example in examples])
    counted = weights > 0
    data = lightgbm.Dataset(
        rows[counted],
        label=labels[counted],
        weight=weights[counted],
        params={"max_bin": PARAMETERS["max_bin"], "verbose": -1},
    )
    return lightgbm.train({**PARAMETERS, "seed": seed}, data, ROUNDS)


def write(copies: Sequence[Any], path: Path) -> None:
    """Store the boosters `copies` as `pipelines.boilerplate.pages.block_model` reads it."""
    with path.open("wb") as file:
        np.savez_compressed(file, allow_pickle=False, features=np.array(FEATURES), **tree_arrays(copies))


if __name__ == "__main__":
    raise SystemExit(main())
