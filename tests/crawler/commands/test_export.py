"""`scrapy export`: what it writes, says and exits with."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from pipelines.output.exports.formats import FORMATS, MissingExtraError, writer_of
from tests.conftest import ROOT
from tests.samples import group, harbour_articles, write_run


def export(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "scrapy", "export", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.parametrize("format_name", FORMATS)
def test_every_format_is_written(format_name: str, tmp_path: Path) -> None:
    articles = harbour_articles(2)
    write_run(tmp_path / "run_1", articles, [group(articles, 0)])
    write_run(tmp_path / "run_2", articles[:1])
    folder = tmp_path / "new" / "export"
    done = export(tmp_path / "run_1", tmp_path / "run_2", "--to", folder, "--format", format_name)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{folder}\n", "")
    assert any(folder.iterdir())


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        ("nowhere --to {folder}/x --format csv", 1, "error: nowhere does not exist"),
        ("{folder}/run_1 --to {folder}/run_1/articles.jsonl --format csv", 1, "error: cannot write {folder}/run_1"),
        ("{folder}/run_1 --format csv", 2, "--to FOLDER"),
        ("{folder}/run_1 --to {folder}/x", 2, "--format FORMAT"),
        ("--to {folder}/x --format csv", 2, "name a run's folder"),
        ("{folder}/run_1 --to {folder}/x --format xlsx", 2, "invalid choice: 'xlsx'"),
    ],
)
def test_what_fails_is_said_without_a_traceback(arguments: str, code: int, message: str, tmp_path: Path) -> None:
    write_run(tmp_path / "run_1", harbour_articles(1))
    done = export(*arguments.format(folder=tmp_path).split())
    assert done.returncode == code
    assert message.format(folder=tmp_path) in done.stderr
    assert "Traceback" not in done.stderr


def test_parquet_without_pyarrow_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "pipelines.output.exports.parquet", raising=False)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'hearsay-news\[export\]'"):
        writer_of("parquet")
