"""The report at the end of a run.

It is written when the run has finished, and never makes it fail.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from scrapy.statscollectors import MemoryStatsCollector
from scrapy.utils.test import get_crawler

from crawler.extensions.report import RunReport
from crawler.extensions.summary import exit_code, summary
from pipelines.output.saved_runs import find_run
from tests.conftest import Crawl
from tests.samples import harbour_articles, write_run
from viewer.report import write_report


def finished(folder: Path, *, max_articles: int = 500, **stats: Any) -> dict[str, Any]:
    """The stats after a run that left `folder`."""
    collector = MemoryStatsCollector(get_crawler())
    known = {"output/folder": str(folder), "finish_reason": "finished", "articles/count": 2}
    for name, value in (known | stats).items():
        collector.set_value(name, value)
    RunReport(collector, max_articles=max_articles).engine_stopped()
    return collector.get_stats()


def test_a_finished_run_has_its_report(tmp_path: Path) -> None:
    write_run(tmp_path / "run_1", harbour_articles(2))
    stats = finished(tmp_path / "run_1")
    assert stats["report/path"] == f"{tmp_path}/run_1/report.html"
    assert f"report    {tmp_path}/run_1/report.html" in summary(stats)
    assert (tmp_path / "run_1" / "report.html").stat().st_size > 10_000


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"finish_reason": "shutdown"}, ""),
        ({"output/folder": None}, ""),
        ({"output/error": "cannot write groups.jsonl.part"}, ""),
        ({"articles/count": 501}, "report    none of more than 500 articles; scrapy report"),
    ],
)
def test_no_report_of_a_run_that_is_cut_off_or_large(change: dict[str, Any], said: str, tmp_path: Path) -> None:
    write_run(tmp_path / "run_1", harbour_articles(2))
    stats = finished(tmp_path / "run_1", **change)
    assert not (tmp_path / "run_1" / "report.html").exists()
    assert said in summary(stats)
    assert ("report " in summary(stats)) == bool(said)


@pytest.mark.parametrize("torn", ["{", '{"schemaVersion": "3.0"}', '{"schemaVersion": "1.1", "claims": 1}'])
def test_a_report_that_fails_does_not_fail_the_run(torn: str, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    write_run(tmp_path / "run_1", harbour_articles(2))
    (tmp_path / "run_1" / "articles.jsonl").write_text(torn)
    with caplog.at_level(logging.ERROR):
        stats = finished(tmp_path / "run_1")
    assert exit_code(stats, max_rejected_share=0.5) == 0
    assert "report    could not be written; the log says why" in summary(stats)
    assert "No report could be written" in caplog.text


def test_a_crawl_writes_its_report(crawl: Callable[..., Crawl], tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number, made in enumerate(harbour_articles(2, paragraphs=5)):
        hostile = f"The mayor said </script><script>alert({number})</script> twice."
        (tmp_path / "in" / f"{number}.txt").write_text(f"{made.headline}\n\n{made.articleBody}\n\n{hostile}\n")
    run = crawl(tmp_path / "in", "-s", "WORKERS=0")
    assert run.exit_code == 0, run.stderr
    page = (run.output / "latest" / "report.html").read_text(encoding="utf-8")
    assert page.count('id="article-') == 2
    assert "alert(1)" in page
    assert page.count("<script") == page.count("</script>") == 6
    assert "report    " in run.stderr
    again = crawl(tmp_path / "in", "-s", "WORKERS=0", "-s", "REPORT_MAX_ARTICLES=0")
    assert not (again.output / "latest" / "report.html").exists()


def test_more_articles_than_a_page_holds_become_a_folder(crawl: Callable[..., Crawl], tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number, made in enumerate(harbour_articles(3, paragraphs=5)):
        (tmp_path / "in" / f"{number}.txt").write_text(f"{made.headline}\n\n{made.articleBody}\n")
    run = crawl(tmp_path / "in", "-s", "WORKERS=0", "-s", "REPORT_MAX_ARTICLES=0")
    written = write_report([find_run(run.output / "latest")], tmp_path / "report.html", articles_per_page=2)
    assert written == tmp_path / "report" / "index.html"
    assert len(list((tmp_path / "report").glob("*.html"))) == 3
