from __future__ import annotations

import pytest

from pipelines.boilerplate.dumps import line_model
from pipelines.boilerplate.dumps.line_model import MODEL, LineModel
from pipelines.boilerplate.dumps.lines import read_lines
from tests.pipelines.boilerplate.sample_dumps import FOOT, MENU, RIVER, RIVER_TITLE

LINES = read_lines([*MENU, RIVER_TITLE, *RIVER, *FOOT])


@pytest.mark.parametrize("fold", [None, 0, 4])
def test_paragraphs_are_told_from_the_page_around_them(fold: int | None) -> None:
    keep = LineModel.read(fold=fold).keep_probabilities(LINES).tolist()
    body = slice(len(MENU) + 1, len(MENU) + 1 + len(RIVER))
    assert min(keep[body]) > 0.5
    assert max([*keep[: len(MENU)], *keep[body.stop :]]) < 0.5


def test_model_file_is_small() -> None:
    assert MODEL.stat().st_size < 2_000_000


def test_products_in_pieces_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    model = LineModel.read()
    whole = model.keep_probabilities(LINES).tolist()
    monkeypatch.setattr(line_model, "_ONE_THREAD", 1)
    assert model.keep_probabilities(LINES).tolist() == pytest.approx(whole, abs=1e-4)


def test_a_dump_without_lines_has_no_probabilities() -> None:
    assert LineModel.read().keep_probabilities(read_lines([])).tolist() == []


def test_model_for_other_features_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line_model, "NAMES", ("other",))
    with pytest.raises(ValueError, match=r"python -m training\.line_classifier"):
        LineModel.read()
