"""`scrapy crawl -h` and `hearsay -h` tell what can be given."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from crawler.commands.crawl import spider_arguments
from crawler.spiders.archive import ArchiveSpider
from crawler.spiders.news import NewsSpider
from crawler.spiders.seeds import SeedsSpider
from tests.conftest import ROOT


@pytest.mark.parametrize("spider", [ArchiveSpider, NewsSpider, SeedsSpider])
def test_every_argument_of_a_spider_is_described(spider: type[ArchiveSpider | NewsSpider | SeedsSpider]) -> None:
    described = spider_arguments()[spider.name]
    assert [name for name in spider.arguments if name not in described] == []


@pytest.mark.parametrize(
    ("module", "arguments", "folder"),
    [("scrapy", ["crawl"], ROOT), ("hearsay_news.command_line", [], ROOT.parent)],
    ids=["scrapy crawl", "hearsay, from any folder"],
)
def test_help_lists_the_arguments(module: str, arguments: list[str], folder: Path) -> None:
    command = [sys.executable, "-m", module, *arguments, "-h"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True)
    assert "a YAML file of sources" in done.stdout
