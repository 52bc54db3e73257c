"""Train the model that selects an HTML page's article blocks.

It is written to models/html-blocks.

    python -m training.html_blocks.train

Input: the two public page collections in --data. Output: alone.npz and advised.npz, several copies of the two models,
each trained without one fold of the pages; the bytes are the same for the same input and library versions. Needs
lightgbm (training/requirements.txt).

For most pages only a few strings are known to belong to the article or not. Their other blocks are labelled by
teachers: advised models that have seen neither that page nor the fold which the copy leaves out.
"""

from __future__ import annotations

import argparse
import dataclasses
import itertools
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
from pipelines.boilerplate.pages.block_features import ADVISED_FEATURES, FEATURES, advised, features
from pipelines.boilerplate.pages.block_model import ADVISED, ALONE, SHIPPED
from pipelines.boilerplate.pages.block_text import Matrix
from pipelines.boilerplate.pages.blocks import read_blocks
from pipelines.boilerplate.pages.html_tree import parse
from pipelines.boilerplate.pages.metadata import read_metadata
from pipelines.boilerplate.pages.second_opinion import contained, extracted
from training.html_blocks.labels import Numbers, labels_and_weights, taught
from training.html_blocks.tree_arrays import tree_arrays

ROUNDS = 200
SEGMENT_WEIGHT = 1.5
PARAMETERS = {
    "objective": "cross_entropy",
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
    """A page as the model sees it: `rows` of ADVISED_FEATURES.

    The model `alone` sees only their first columns.
    """

    page: SavedPage
    rows: Matrix
    labels: Numbers
    weights: Numbers


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the public data (%(default)s)")
    parser.add_argument("--output", type=Path, default=SHIPPED, help="folder that the model goes to (%(default)s)")
    options = parser.parse_args(argv)
    missing = [str(path) for path in (options.data / "extraction",) if not path.is_dir()]
    if missing:
        print(f"missing: {', '.join(missing)}", file=sys.stderr)
        return 2
    examples = list(read_examples(options.data))
    lessons = list(teach(examples))
    options.output.mkdir(parents=True, exist_ok=True)
    for name, columns in ((ALONE, FEATURES), (ADVISED, ADVISED_FEATURES)):
        copies = [fit(lesson, columns=len(columns), seed=fold) for fold, lesson in enumerate(lessons)]
        write(copies, columns, options.output / name)
        size = (options.output / name).stat().st_size
        print(f"{name}: {len(examples)} pages, {FOLDS} copies of {ROUNDS} trees, {size} bytes")
    return 0


def read_examples(data: Path) -> Iterator[Example]:
    """Read all pages of both collections, with their features and labels."""
    for page in (*read_benchmark(data), *read_segments(data)):
        tree = parse(page.html)
        blocks = read_blocks(tree) if tree is not None else []
        if tree is None or not blocks:
            continue
        hints = page_hints(blocks, read_metadata(tree, url=page.url or None))
        rows = advised(features(blocks, hints), blocks, contained(blocks, extracted(tree)))
        labels, weights = labels_and_weights(page, blocks, segment_weight=SEGMENT_WEIGHT)
        yield Example(page, rows, labels, weights)


def teach(examples: Sequence[Example]) -> Iterator[list[Example]]:
    """For each fold, the examples outside it with every block labelled."""
    teachers = {
        frozenset(pair): fit([each for each in examples if each.page.fold not in pair], seed=FOLDS + number)
        for number, pair in enumerate(itertools.combinations(range(FOLDS), 2))
    }
    for fold in range(FOLDS):
        others = [each for each in examples if each.page.fold != fold]
        yield [_taught(each, teachers[frozenset({fold, each.page.fold})]) for each in others]


def _taught(example: Example, teacher: Any) -> Example:
    likely = teacher.predict(example.rows)
    labels, weights = taught(example.labels, example.weights, example.rows[:, FEATURES.index("characters")], likely)
    return dataclasses.replace(example, labels=labels, weights=weights)


def fit(examples: Sequence[Example], *, seed: int, columns: int = len(ADVISED_FEATURES)) -> Any:
    """Fit a LightGBM booster on all weighted blocks of `examples`.

    By their first `columns`.
    """
    rows = np.concatenate([example.rows[:, :columns] for example in examples])
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


def write(copies: Sequence[Any], columns: Sequence[str], path: Path) -> None:
    """Store the boosters `copies` as the pipeline reads them.

    That is the format of `pipelines.boilerplate.pages.block_model`.
    """
    with path.open("wb") as file:
        np.savez_compressed(file, allow_pickle=False, features=np.array(columns), **tree_arrays(copies))


if __name__ == "__main__":
    raise SystemExit(main())
