from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from pipelines.boilerplate.pages import block_model
from pipelines.boilerplate.pages.block_features import ADVISED_FEATURES, FEATURES
from pipelines.boilerplate.pages.block_model import ADVISED, ALONE, SHIPPED, BlockModel, doubt, read_model
from pipelines.boilerplate.pages.blocks import read_blocks
from pipelines.boilerplate.pages.html_tree import parse
from pipelines.boilerplate.trees import Trees


def constant(odds: float) -> Trees:
    """One tree of one leaf."""
    return Trees(
        roots=np.array([0]),
        feature=np.array([0]),
        threshold=np.array([np.inf], dtype=np.float32),
        child=np.array([0]),
        value=np.array([odds]),
        depth=0,
    )


def test_shipped_model_is_small_and_fits_the_features() -> None:
    assert sum((SHIPPED / name).stat().st_size for name in (ALONE, ADVISED)) < 2_000_000
    model = read_model()
    for trees, columns in ((model.alone, FEATURES), (model.advised, ADVISED_FEATURES)):
        assert trees.probabilities(np.zeros((3, len(columns)), dtype=np.float32)).shape == (3,)


def test_model_for_other_features_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(block_model, "FEATURES", ("other",))
    with pytest.raises(ValueError, match=r"python -m training\.html_blocks"):
        read_model()


@pytest.mark.parametrize(("odds", "asked"), [(5.0, False), (0.5, True)])
def test_second_part_is_asked_in_doubt_alone(odds: float, asked: bool) -> None:
    tree = parse(f"<p>{'The bridge is shut. ' * 40}</p>")
    assert tree is not None
    blocks = read_blocks(tree)
    asks: list[bool] = []

    def advice() -> Sequence[float]:
        asks.append(True)
        return [1.0]

    rows = np.ones((1, len(FEATURES)), dtype=np.float32)
    (likely,) = BlockModel(constant(odds), constant(9.0)).likelihoods(rows, blocks, advice)
    assert asks == [True] * asked
    assert likely == pytest.approx(1 / (1 + np.exp(-(9.0 if asked else odds))))


def test_doubt_is_the_share_of_undecided_text() -> None:
    tree = parse(f"<p>{'a' * 400}</p><p>{'b' * 100}</p>")
    assert tree is not None
    blocks = read_blocks(tree)
    assert doubt(np.array([1.0, 0.0]), blocks) == 0
    assert doubt(np.array([1.0, 0.5]), blocks) == pytest.approx(25 / 450)
    assert doubt(np.array([0.0, 0.5]), blocks) == pytest.approx(25 / 300)
