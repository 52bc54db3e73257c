from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from scrapy.exceptions import DropItem
from scrapy.statscollectors import MemoryStatsCollector
from scrapy.utils.test import get_crawler

from benchmarks.sample_pages import story
from pipelines.core.records import Article, Rejected
from pipelines.history.stage import HistoryPipeline
from pipelines.runs.current_run import FINISHED, CurrentRun, RunOptions


def session(output: Path) -> tuple[HistoryPipeline, CurrentRun]:
    stats = MemoryStatsCollector(get_crawler())
    options = RunOptions(output_dir=output, spider="news", arguments={"url": "x"})
    current = CurrentRun(options, stats=stats, stop=lambda reason: None)
    current.open()
    return HistoryPipeline(current=current, revises=True, stats=stats), current


def test_an_article_is_new_then_unchanged_then_a_revision(tmp_path: Path, make_article: Callable[..., Article]) -> None:
    url = "https://example.org/a"
    stage, current = session(tmp_path)
    article = stage.process_item(make_article(story(1) * 3, url=url))
    assert (article.revision, article.revisionOf) == (1, None)
    assert current.run is not None
    first_run = current.run.id
    current.write(article)
    current.close(FINISHED)

    stage, current = session(tmp_path)
    with pytest.raises(DropItem):
        stage.process_item(make_article(story(1) * 3, url=url))
    revised = stage.process_item(make_article(story(1) * 3 + "One more sentence.", url=url))
    assert (revised.revision, revised.revisionOf) == (2, first_run)
    again = stage.process_item(make_article(story(1) * 3 + "One more sentence.", url="https://example.org/b"))
    assert isinstance(again, Article | Rejected)
    current.close("shutdown")


def test_without_a_run_articles_pass_unchanged(make_article: Callable[..., Article]) -> None:
    stage = HistoryPipeline(current=None, revises=True, stats=MemoryStatsCollector(get_crawler()))
    article = make_article()
    assert stage.process_item(article) is article
