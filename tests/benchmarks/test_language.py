from pathlib import Path

import pytest

from benchmarks import floors
from benchmarks.language import main
from benchmarks.readers.languages import FOLDER, Sample, is_right, read


def test_missing_data_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(tmp_path)]) == floors.DATA_MISSING
    assert str(tmp_path / FOLDER) in capsys.readouterr().out


def test_sentences_are_put_together_and_a_rest_is_left(tmp_path: Path) -> None:
    (tmp_path / "sv.txt").write_text("Ett.\nTvå.\n\nTre.\nFyra.\nFem.\n", encoding="utf-8")
    assert list(read(tmp_path, sentences=2)) == [Sample("Ett. Två.", "sv"), Sample("Tre. Fyra.", "sv")]


@pytest.mark.parametrize(
    ("answer", "language", "right"),
    [("zh-Hant", "zh", True), ("no", "nn", True), ("sr", "bs", True), ("und", "en", False), ("ms", "id", False)],
)
def test_standards_of_one_language_count_as_one(answer: str, language: str, right: bool) -> None:
    assert is_right(answer, language) is right
