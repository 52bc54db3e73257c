from pathlib import Path

import pytest

from benchmarks import attribution, floors
from benchmarks.readers import marked


def test_missing_data_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert attribution.main(["--data", str(tmp_path)]) == floors.DATA_MISSING
    assert f"missing: {tmp_path}" in capsys.readouterr().out


def test_cases_mark_whole_attributions() -> None:
    cases = list(marked.read())
    assert len(cases) >= 40
    for case in cases:
        assert bool(case.attributions) is (case.phenomenon != "no attribution")
        for one in case.attributions:
            assert one.cue
            assert one.content
            for start, end in (*one.source, *one.cue, *one.content):
                assert case.text[start:end].strip() == case.text[start:end] != ""
