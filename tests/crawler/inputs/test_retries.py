from __future__ import annotations

from pathlib import Path

import pytest

from crawler.inputs.retries import path_of_run


@pytest.mark.parametrize(
    ("report", "path"),
    [
        ('{"arguments": {"path": "seeds"}}', "seeds"),
        ('{"arguments": {"path": 5}}', None),
        ('{"arguments": ["path"]}', None),
        ('["arguments"]', None),
        ("null", None),
        ("{", None),
        ("[" * 100_000, None),
        ("9" * 5_000, None),
    ],
)
def test_the_path_of_a_run_is_found_or_not_known(tmp_path: Path, report: str, path: str | None) -> None:
    (tmp_path / "run.json").write_text(report)
    assert path_of_run(tmp_path / "rejected.jsonl") == path
