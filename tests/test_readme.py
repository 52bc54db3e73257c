"""The README's promises, held to the program."""

from __future__ import annotations

import re
from typing import get_args

import scrapy.settings.default_settings

import crawler.settings
from pipelines.core.records import RejectReason
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def rows(heading: str) -> dict[str, list[str]]:
    """The table below a heading: first cell, without its backticks, to the other cells."""
    section = README.split(f"# {heading}\n", 1)[1].split("\n#", 1)[0]
    lines = [[cell.strip() for cell in line.strip("|").split("|")] for line in section.splitlines() if line[:1] == "|"]
    return {cells[0].strip("`"): cells[1:] for cells in lines[2:]}


def own_settings() -> dict[str, object]:
    defaults = vars(scrapy.settings.default_settings)
    return {name: value for name, value in vars(crawler.settings).items() if name.isupper() and name not in defaults}


def test_every_setting_of_ours_is_documented_with_its_default() -> None:
    documented = {name: cells[0].strip("`") for name, cells in rows("Settings").items()}
    assert documented == {name: str(value) for name, value in own_settings().items()}


def test_every_setting_is_explained_where_it_is_declared() -> None:
    lines = (ROOT / "crawler" / "settings.py").read_text(encoding="utf-8").splitlines()
    for name in own_settings():
        (number,) = [number for number, line in enumerate(lines) if line.startswith(f"{name} =")]
        assert lines[number - 1].startswith("# "), f"{name} has no comment above it"


def test_every_reason_is_explained() -> None:
    assert rows("Why a page was rejected").keys() == set(get_args(RejectReason))


def test_the_two_commands_are_lines_that_ci_finds() -> None:
    commands = re.findall(r"^    (python3 -m venv .*)$", README, re.MULTILINE)
    assert [command.rsplit("/", 1)[1] for command in commands] == ["scrapy crawl seeds", "pytest"]
