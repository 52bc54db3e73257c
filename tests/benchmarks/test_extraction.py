from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import extraction
from benchmarks.floors import DATA_MISSING
from benchmarks.readers.pages import SavedPage


def test_missing_data_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert extraction.main(["--data", str(tmp_path)]) == DATA_MISSING
    assert "ground-truth.json" in capsys.readouterr().out


def test_run_times_and_collects_every_extractor() -> None:
    def fails(page: SavedPage) -> str:
        raise ValueError

    pages = [SavedPage("one", b"<p>One"), SavedPage("two", b"<p>Two")]
    found, times = extraction.run({"length": lambda page: str(len(page.html))}, pages)
    assert found == {"length": ["6", "6"]}
    assert times["length"] >= 0
    with pytest.raises(ValueError):  # noqa: PT011  the warm-up does not hide a broken extractor
        extraction.run({"fails": fails}, pages)
