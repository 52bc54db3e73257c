from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from scrapy.statscollectors import MemoryStatsCollector
from scrapy.utils.test import get_crawler

from pipelines.core.records import Article
from pipelines.core.stage import reject
from pipelines.runs.current_run import FINISHED, OUTPUT_FAILED, CurrentRun, RunOptions
from pipelines.runs.errors import OutputError


def current_run(
    output: Path, stopped: list[str] | None = None, *, arguments: dict[str, str] | None = None
) -> CurrentRun:
    options = RunOptions(output_dir=output, spider="seeds", arguments=arguments or {"path": "x"})
    stop = (stopped if stopped is not None else []).append
    return CurrentRun(options, stats=MemoryStatsCollector(get_crawler()), stop=stop)


def report(output: Path) -> Any:
    return json.loads((output / "latest" / "run.json").read_text())


def test_a_run_is_opened_written_and_finished(tmp_path: Path, make_article: Callable[..., Article]) -> None:
    current = current_run(tmp_path)
    current.open()
    article = make_article()
    current.write(article)
    assert current.has(article)
    current.write(reject(article, stage="output", reason="duplicate"))
    current.close(FINISHED)
    assert current.run is None
    assert (report(tmp_path)["articles"], report(tmp_path)["rejectedByReason"]) == (1, {"duplicate": 1})


def test_a_run_that_is_stopped_is_resumed_and_goes_on_counting(
    tmp_path: Path, make_article: Callable[..., Article]
) -> None:
    first = current_run(tmp_path)
    first.open()
    first.write(make_article(url="file:1.txt"))
    first.close("shutdown")
    second = current_run(tmp_path)
    second.open()
    second.write(make_article(url="file:2.txt"))
    second.close(FINISHED)
    assert (report(tmp_path)["articles"], report(tmp_path)["sessions"]) == (2, 2)


def test_what_was_found_and_never_written_is_rejected_at_the_end(
    tmp_path: Path, make_article: Callable[..., Article]
) -> None:
    current = current_run(tmp_path)
    current.open()
    assert current.run is not None
    lost = make_article(url="file:lost.txt")
    current.run.mark_in_progress("file:lost.txt", reject(lost, stage="spider", reason="empty"))
    current.write(make_article())
    current.close(FINISHED)
    (line,) = (tmp_path / "latest" / "rejected.jsonl").read_text().splitlines()
    assert (json.loads(line)["url"], json.loads(line)["reason"]) == ("file:lost.txt", "internalError")


def test_a_failed_write_stops_the_crawl_and_says_why(
    tmp_path: Path, make_article: Callable[..., Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OutputError("no room")

    stopped: list[str] = []
    current = current_run(tmp_path, stopped)
    current.open()
    monkeypatch.setattr("pipelines.runs.run.Run.write", full)
    with pytest.raises(OutputError, match="no room"):
        current.write(make_article())
    assert (current.run, stopped) == (None, [OUTPUT_FAILED])
    assert current.stats.get_value("output/error") == "no room"


def test_a_run_that_cannot_be_closed_has_failed(
    tmp_path: Path, make_article: Callable[..., Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    current = current_run(tmp_path)
    current.open()
    current.write(make_article())
    monkeypatch.setattr(current, "_report", lambda *_, **__: 1 / 0)
    current.close(FINISHED)
    assert "the run could not be closed: ZeroDivisionError" in current.stats.get_value("output/error")
    assert not (tmp_path / "latest").exists()


def test_a_run_that_cannot_even_be_closed_is_stopped_with_its_first_failure(tmp_path: Path) -> None:
    stopped: list[str] = []
    current = current_run(tmp_path / "output", stopped)
    current.open()
    shutil.rmtree(tmp_path / "output")
    (tmp_path / "output").touch()
    current.fail(OutputError("no room"))
    assert (current.run, stopped) == (None, [OUTPUT_FAILED])
    assert current.stats.get_value("output/error") == "no room"
