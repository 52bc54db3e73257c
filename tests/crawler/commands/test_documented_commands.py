"""The documented commands for reading and loading output, run as written."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.samples import harbour_articles, write_run

PAGES = ("reading.md", "loading.md")
COMMANDS = [
    command
    for page in PAGES
    for command in re.findall("^    (scrapy .*)$", (ROOT / "docs" / page).read_text(encoding="utf-8"), re.MULTILINE)
]


def test_both_pages_have_commands() -> None:
    assert {command.split()[1] for command in COMMANDS} == {"report", "export"}


@pytest.mark.parametrize("command", COMMANDS)
def test_the_command_works(command: str, tmp_path: Path) -> None:
    write_run(tmp_path / "output" / "latest", harbour_articles(2))
    environment = {"SCRAPY_SETTINGS_MODULE": "crawler.settings", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-m", *command.split()],
        cwd=tmp_path,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / done.stdout.strip()).exists()
