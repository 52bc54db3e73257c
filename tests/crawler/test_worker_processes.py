"""Worker processes of the real program."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from scrapy.exceptions import CloseSpider
from scrapy.statscollectors import MemoryStatsCollector
from scrapy.utils.test import get_crawler

from benchmarks.crawls.kills import story
from crawler.extensions.summary import failures
from crawler.extensions.workers import NO_WORKERS, CrawlWorkers
from pipelines.core.workers import NoWorkersError
from tests.conftest import ROOT, Crawl


def test_workers_load_what_they_need_and_no_scrapy(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(story(1))
    # As pip installs it: run as a script, not as a module.
    script = tmp_path / "scrapy"
    script.write_text("from scrapy.cmdline import execute\n\nexecute()\n")
    pipelines = '{"tests.crawler.watchers.LoadedModules": 1, "pipelines.output.stage.OutputPipeline": 2}'
    settings = [f"OUTPUT_DIR={tmp_path / 'output'}", f"ITEM_PIPELINES={pipelines}", "WORKERS=1"]
    options = [part for setting in settings for part in ("-s", setting)]
    command = [sys.executable, str(script), "crawl", "seeds", "-a", f"path={tmp_path / 'page.txt'}", *options]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False, env={"PYTHONPATH": str(ROOT)}
    )
    (rejected,) = Crawl(done.returncode, done.stderr, tmp_path / "output").rejected
    assert rejected["detail"] == "numpy onnxruntime"


def test_a_run_without_workers_is_closed_with_one_clear_line(monkeypatch: pytest.MonkeyPatch) -> None:
    async def refused(self: CrawlWorkers) -> None:
        raise NoWorkersError("cannot start worker processes: no room")

    monkeypatch.setattr(CrawlWorkers, "start", refused)
    workers = CrawlWorkers(0)
    workers.stats = MemoryStatsCollector(get_crawler())
    with pytest.raises(CloseSpider) as closed:
        asyncio.run(workers.open())
    assert closed.value.reason == NO_WORKERS
    stats = workers.stats.get_stats() | {"finish_reason": NO_WORKERS}
    assert failures(stats) == ["cannot start worker processes: no room"]
