from __future__ import annotations

import numpy as np
import pytest

from pipelines.boilerplate.trees import Trees


def test_trees_are_walked() -> None:
    # Feature 1 at most 2.5: -1; else feature 0 at most 0: 2, else 3. And a tree of one leaf that always adds 0.5.
    leaf = np.inf
    trees = Trees(
        roots=np.array([0, 5]),
        feature=np.array([1, 0, 0, 0, 0, 0]),
        threshold=np.array([2.5, leaf, 0, leaf, leaf, leaf], dtype=np.float32),
        child=np.array([1, 1, 3, 3, 4, 5]),
        value=np.array([0, -1, 0, 2, 3, 0.5]),
        depth=2,
    )
    rows = np.array([[9, 2.5], [0, 3], [1, 3]], dtype=np.float32)
    odds = np.array([-0.5, 2.5, 3.5])
    assert trees.probabilities(rows) == pytest.approx(1 / (1 + np.exp(-odds)))
    assert trees.probabilities(rows[:0]).tolist() == []


def test_copies_are_averaged_and_can_be_asked_alone() -> None:
    # Two trees of one leaf each, a copy each.
    stored = {
        "roots": np.array([0, 1]),
        "copy": np.array([0, 1]),
        "feature": np.zeros(2),
        "threshold": np.full(2, np.inf),
        "child": np.array([0, 1]),
        "value": np.array([1.0, 3.0]),
        "depth": np.array(0),
    }
    rows = np.zeros((1, 1), dtype=np.float32)
    for copy, odds in ((None, 2.0), (0, 1.0), (1, 3.0)):
        assert Trees.read(stored, copy=copy).probabilities(rows) == pytest.approx(1 / (1 + np.exp(-odds)))
