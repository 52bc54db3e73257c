"""`scrapy report`: what it writes, says and exits with."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.samples import harbour_articles, write_run


def report(*arguments: str | Path, command: str = "report") -> subprocess.CompletedProcess[str]:
    given = [sys.executable, "-m", "scrapy", command, *map(str, arguments)]
    return subprocess.run(given, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)


def test_it_writes_the_page_and_says_where(tmp_path: Path) -> None:
    write_run(tmp_path / "run_1", harbour_articles(2))
    (tmp_path / "latest").symlink_to("run_1")
    done = report(tmp_path / "latest", "--output", tmp_path / "page.html")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{tmp_path}/page.html\n", "")
    assert "Crates in the harbour, part 1" in (tmp_path / "page.html").read_text()


@pytest.mark.parametrize(
    ("run", "output", "code", "message"),
    [
        ("nowhere", "page.html", 1, "error: {folder}/nowhere does not exist"),
        ("run_1", "run_1/articles.jsonl/page.html", 1, "error: cannot write {folder}/run_1/articles.jsonl"),
        ("", "page.html", 2, "name a run's folder"),
    ],
)
def test_what_fails_is_one_line(run: str, output: str, code: int, message: str, tmp_path: Path) -> None:
    write_run(tmp_path / "run_1", harbour_articles(1))
    done = report(*([tmp_path / run] if run else []), "--output", tmp_path / output)
    assert done.returncode == code
    assert message.format(folder=tmp_path) in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["report", "corroborate"])
def test_what_is_no_file_is_not_replaced_by_one(command: str, tmp_path: Path) -> None:
    write_run(tmp_path / "run_1", harbour_articles(1))
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("pipe")
    (tmp_path / "to_file").symlink_to("page.html")
    for name in ("pipe", "link", "run_1"):
        done = report(tmp_path / "run_1", "--output", tmp_path / name, command=command)
        assert (done.returncode, done.stderr) == (1, f"error: cannot write {tmp_path}/{name}: it is no file\n")
    assert (tmp_path / "pipe").is_fifo()
    assert report(tmp_path / "run_1", "--output", tmp_path / "to_file", command=command).returncode == 0
    assert (tmp_path / "to_file").is_symlink()
    assert (tmp_path / "page.html").is_file()
