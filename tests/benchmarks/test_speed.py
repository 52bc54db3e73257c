from __future__ import annotations

import re
from pathlib import Path

import pytest
from scrapy.settings import Settings

import crawler.settings
from benchmarks import speed
from crawler.commands.checks import problem_of_settings


@pytest.mark.parametrize("name", [speed.CRAWL, speed.CLEANING_CRAWL])
def test_crawls_are_called_with_settings_that_they_accept(name: str, tmp_path: Path) -> None:
    command = speed.programs(tmp_path / "articles", output=tmp_path / "output")[name].command
    given = dict(part.split("=", 1) for part in command if re.match("[A-Z_]+=", part))
    settings = Settings()
    settings.setmodule(crawler.settings)
    settings.setdict(given, priority="cmdline")
    assert problem_of_settings(settings, given=given) is None
