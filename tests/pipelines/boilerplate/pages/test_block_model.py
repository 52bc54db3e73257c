from __future__ import annotations

import numpy as np
import pytest

from pipelines.boilerplate.pages import block_model
from pipelines.boilerplate.pages.block_features import FEATURES
from pipelines.boilerplate.pages.block_model import SHIPPED, read_model


def test_shipped_model_is_small_and_fits_the_features() -> None:
    assert SHIPPED.stat().st_size < 2_000_000
    rows = np.zeros((3, len(FEATURES)), dtype=np.float32)
    assert read_model().probabilities(rows).shape == (3,)


def test_model_for_other_features_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(block_model, "FEATURES", ("other",))
    with pytest.raises(ValueError, match=r"python -m training\.html_blocks"):
        read_model()
