from __future__ import annotations

import numpy as np
import pytest

from pipelines.boilerplate.pages import block_model
from pipelines.boilerplate.pages.block_features import FEATURES
from pipelines.boilerplate.pages.block_model import MODEL_PATH, Trees, probabilities


def test_trees_are_walked() -> None:
    # Feature 1 at most 2.5 → -1; else feature 0 at most 0 → 2, else 3. And a stump that always adds 0.5.
    trees = Trees(
        feature=np.array([[1, 0, 0, 0, 0], [0, 0, 0, 0, 0]], dtype=np.int32),
        threshold=np.array([[2.5, 0, 0, 0, 0], [0, 0, 0, 0, 0]], dtype=np.float64),
        left=np.array([[1, 1, 3, 3, 4], [0, 1, 2, 3, 4]], dtype=np.int32),
        right=np.array([[2, 1, 4, 3, 4], [0, 1, 2, 3, 4]], dtype=np.int32),
        value=np.array([[0, -1, 0, 2, 3], [0.5, 0, 0, 0, 0]], dtype=np.float64),
        depth=2,
    )
    rows = np.array([[9, 2.5], [0, 3], [1, 3]], dtype=np.float32)
    assert trees.log_odds(rows).tolist() == [-0.5, 2.5, 3.5]
    assert trees.log_odds(rows[:0]).tolist() == []


def testload_model_is_small_and_fits_the_features() -> None:
    assert MODEL_PATH.stat().st_size < 2_000_000
    assert probabilities(np.zeros((3, len(FEATURES)), dtype=np.float32)).shape == (3,)


def test_model_for_other_features_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(block_model, "FEATURES", ("other",))
    block_model.load.cache_clear()
    with pytest.raises(ValueError, match=r"python -m training\.html_blocks"):
        probabilities(np.zeros((1, 1), dtype=np.float32))
    monkeypatch.undo()
    block_model.load.cache_clear()
