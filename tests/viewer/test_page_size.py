"""Pages of many articles and claims."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pipelines.core.records import Claim, Span
from tests.conftest import ROOT
from tests.samples import article, claim, group, harbour_articles, write_run
from tests.viewer.chromium import Browser, go, in_place, text, texts
from viewer.report import write_report

SCREENSHOTS = ROOT / "build" / "screenshots"
# More articles of more words than most runs have: 500 of about 700 words with 50 claims each.
MANY, LONG = 500, 10


def test_five_hundred_articles_open_within_two_seconds_and_200_megabytes(browser: Browser, tmp_path: Path) -> None:
    # Seconds of the page's own thread, so that a busy machine does not fail the test.
    browser.call("Performance.disable")
    browser.call("Performance.enable", timeDomain="threadTicks")
    run = write_run(tmp_path / "run", harbour_articles(1, paragraphs=LONG, removed=40))
    (line,) = run.articles_path.read_text(encoding="utf-8").splitlines()
    with run.articles_path.open("w", encoding="utf-8") as file:
        # Copies with ids of their own are made faster than as many articles.
        file.writelines(re.sub("(art|clm|src)_[0-9a-f]{4}", rf"\g<1>_{at:04x}", line) + "\n" for at in range(MANY))
    browser.open(write_report([run], tmp_path / "report.html"))
    assert len(texts(browser, ".item")) >= 60
    metrics = {item["name"]: item["value"] for item in browser.call("Performance.getMetrics")["metrics"]}
    assert metrics["TaskDuration"] < 2
    assert browser.memory() < 200e6
    browser.run("document.querySelector('#list').scrollTo(0, 1e6)")
    browser.wait("document.querySelectorAll('.item').length > 100")
    for fragment in ("sources", "checks", "articles"):
        go(browser, fragment)
    assert browser.memory() < 200e6


def test_a_folder_of_pages_leads_from_its_index_to_every_claim(browser: Browser, tmp_path: Path) -> None:
    articles = harbour_articles(7)
    run = write_run(tmp_path / "run", articles, [group([articles[0], articles[6]], 0)])
    index = write_report([run], tmp_path / "report.html", articles_per_page=3)
    browser.open(index)
    assert "7 articles · 35 claims · 1 claim in several articles" in text(browser, ".figures")
    assert len(texts(browser, ".pages > li")) == 3
    browser.run("document.querySelectorAll('details')[2].open = true")
    browser.wait("document.querySelector('.pages li:last-child ol a')")
    href: Any = browser.run("document.querySelector('.pages li:last-child ol a').getAttribute('href')")
    assert href == f"page-003.html#{articles[6].id}"
    browser.screenshot(SCREENSHOTS / "index.png")
    browser.open(tmp_path / "report" / "page-003.html", f"#{articles[6].claims[0].id}")
    assert browser.run("document.querySelector('.other-outlet').getAttribute('href')") == (
        f"page-001.html#{articles[0].claims[0].id}"
    )
    assert browser.errors == []


def test_an_article_of_thousands_of_overlapping_claims_is_shown(show: Callable[..., Browser]) -> None:
    body = "word " * 20_000

    def make_claims(id_: str, text: str) -> list[Claim]:
        return [claim(id_, [Span(start=at, end=at + 24, text=text[at : at + 24])]) for at in range(0, 50_000, 10)]

    made = article(body.strip(), make_claims)
    browser = show([made], fragment=f"#{made.claims[2500].id}")
    assert in_place(browser, made.claims[2500].id) == made.claims[2500].text
    browser.press("j")
    assert browser.run("location.hash") == f"#{made.claims[2501].id}"
