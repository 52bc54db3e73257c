"""`scrapy corroborate`: what it writes, says and exits with."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from pipelines.core.jsonl import to_line
from pipelines.corroboration import group_claims
from tests.conftest import ROOT
from tests.pipelines.corroboration.test_group import articles
from tests.samples import write_run


def corroborate(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "scrapy", "corroborate", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)


def test_it_groups_the_articles_of_several_runs(tmp_path: Path) -> None:
    given = articles()
    write_run(tmp_path / "run_1", given[:1])
    (tmp_path / "more.jsonl").write_bytes(b"".join(map(to_line, given[1:])))
    done = corroborate(tmp_path / "run_1", tmp_path / "more.jsonl", "--output", tmp_path / "groups.jsonl")
    assert (done.returncode, done.stdout) == (0, f"{tmp_path}/groups.jsonl\n")
    lines = [json.loads(line) for line in (tmp_path / "groups.jsonl").read_bytes().splitlines()]
    assert lines == [group.model_dump(mode="json") for group in group_claims(given)]
    assert f"groups    {len(lines)} ({len(lines)} told by several outlets)" in done.stderr
    assert "most told 2 outlets" in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["groups.jsonl", "more.jsonl", "run_1"]


@pytest.mark.parametrize(
    ("run", "output", "code", "message"),
    [
        ("nowhere", "groups.jsonl", 1, "error: {folder}/nowhere does not exist"),
        ("run_1", "none/groups.jsonl", 1, "error: cannot write {folder}/none"),
        ("", "groups.jsonl", 2, "name a run's folder"),
    ],
)
def test_what_fails_is_one_line(run: str, output: str, code: int, message: str, tmp_path: Path) -> None:
    write_run(tmp_path / "run_1", articles()[:1])
    done = corroborate(*([tmp_path / run] if run else []), "--output", tmp_path / output)
    assert done.returncode == code
    assert message.format(folder=tmp_path) in done.stderr
    assert "Traceback" not in done.stderr
