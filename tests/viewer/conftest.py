"""The report in a real browser, which the tests of the page share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from pipelines.core.records import Article
from pipelines.core.records.groups import ClaimGroup
from tests.samples import write_run
from tests.viewer.chromium import Browser, chromium
from viewer.report import write_report


@pytest.fixture(scope="module")
def chrome() -> Iterator[Browser]:
    path = chromium()
    if path is None:
        pytest.skip("needs Chromium (apt-get install chromium)")
    with Browser(path) as browser:
        yield browser


@pytest.fixture
def browser(chrome: Browser) -> Browser:
    chrome.resize(1440, 900)
    chrome.media()
    return chrome


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Callable[..., Browser]:
    """Open the report of the articles given."""

    def open_(articles: Sequence[Article], groups: Sequence[ClaimGroup] = (), fragment: str = "") -> Browser:
        run = write_run(tmp_path / "run", articles, groups)
        browser.open(write_report([run], tmp_path / "report.html"), fragment)
        return browser

    return open_
