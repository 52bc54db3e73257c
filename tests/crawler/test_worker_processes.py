"""Worker processes of the real program."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from scrapy.exceptions import CloseSpider
from scrapy.statscollectors import MemoryStatsCollector
from scrapy.utils.test import get_crawler

from benchmarks.sample_pages import story
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


SPINS = (
    '{"tests.crawler.watchers.Spins": 1, "pipelines.boilerplate.stage.BoilerplatePipeline": 100,'
    ' "pipelines.output.stage.OutputPipeline": 400}'
)


def spinning(tmp_path: Path, marks: dict[int, str], **settings: object) -> list[str]:
    """A crawl of eight texts, of which those in `marks` are hostile."""
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(8):
        (folder / f"{number}.txt").write_text(story(number) + marks.get(number, ""))
    given = {"OUTPUT_DIR": tmp_path / "output", "ITEM_PIPELINES": SPINS, "WORKERS": 2} | settings
    options = [part for name, value in given.items() for part in ("-s", f"{name}={value}")]
    return [sys.executable, "-m", "scrapy", "crawl", "seeds", "-a", f"path={folder}", *options]


def test_a_page_over_a_limit_or_that_kills_its_worker_is_rejected_and_the_others_go_on_in_order(tmp_path: Path) -> None:
    command = spinning(tmp_path, {2: "SPIN", 3: "HOARD", 4: "ALLOCATE", 5: "SPIN"}, PAGE_TIMEOUT=1, PAGE_MEMORY_MB=500)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    crawl = Crawl(done.returncode, done.stderr, tmp_path / "output")
    assert crawl.exit_code == 0, crawl.stderr
    assert [article["url"] for article in crawl.articles] == [f"file:{number}.txt" for number in (0, 1, 6, 7)]
    assert [(line["url"], line["reason"]) for line in crawl.rejected] == [
        ("file:2.txt", "timeout"),
        ("file:3.txt", "internalError"),
        ("file:4.txt", "tooLarge"),
        ("file:5.txt", "timeout"),
    ]


def stopped_and_resumed(command: list[str], output: Path) -> Crawl:
    """Stop a crawl that has written something and hangs, and resume it.

    It ends within seconds, and has a limit of time when it is resumed.
    """
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        while process.poll() is None and not any(
            path.stat().st_size for path in output.glob("run_*/articles.jsonl.part")
        ):
            time.sleep(0.01)
        time.sleep(1)
        began = time.monotonic()
        process.send_signal(signal.SIGTERM)
        _, stderr = process.communicate(timeout=60)
        assert process.returncode == 1
        assert time.monotonic() - began < 30
        assert "Traceback" not in stderr
    resumed = [*command, "-s", "PAGE_TIMEOUT=1"]
    done = subprocess.run(resumed, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    return Crawl(done.returncode, done.stderr, output)


def test_a_stopped_run_ends_within_seconds_whatever_its_pages_do_and_is_resumed(tmp_path: Path) -> None:
    command = spinning(tmp_path, {2: "SPIN"}, PAGE_TIMEOUT=3000, OUTPUT_COMMIT_SECONDS=0.01)
    crawl = stopped_and_resumed(command, tmp_path / "output")
    assert len(crawl.articles) == 7, crawl.stderr
    assert [(line["url"], line["reason"]) for line in crawl.rejected] == [("file:2.txt", "timeout")]


CLEANING = '{"pipelines.boilerplate.stage.BoilerplatePipeline": 100, "pipelines.output.stage.OutputPipeline": 400}'
# Each takes minutes to parse: a sender of many names, and rows that lack most of their columns.
HOSTILE_MAIL = b"From: " + b"a," * 300_000 + b"\n\ntext"
HOSTILE_TABLE = b"a," * 50_000 + b"text\n" + b"b,\n" * 100_000


def reading_hostile_files(tmp_path: Path, **settings: object) -> list[str]:
    """A crawl of hostile documents, tables and archives among texts."""
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("0.txt", "3.txt", "5.txt"):
        (folder / name).write_text(story(int(name[0])))
    (folder / "1.eml").write_bytes(HOSTILE_MAIL)
    (folder / "2.csv").write_bytes(HOSTILE_TABLE)
    with zipfile.ZipFile(folder / "4.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", story(4))
        archive.writestr("b.eml", HOSTILE_MAIL)
        archive.writestr("c.jsonl", json.dumps({"text": story(6)}))
    given = {"OUTPUT_DIR": tmp_path / "output", "ITEM_PIPELINES": CLEANING, "GROUPS_ENABLED": 0} | settings
    options = [part for name, value in given.items() for part in ("-s", f"{name}={value}")]
    return [sys.executable, "-m", "scrapy", "crawl", "seeds", "-a", f"path={folder}", *options]


@pytest.mark.parametrize("workers", [0, 2])
def test_a_file_that_takes_too_long_to_parse_is_rejected_and_the_others_go_on_in_order(
    tmp_path: Path, workers: int
) -> None:
    command = reading_hostile_files(tmp_path, PAGE_TIMEOUT=1, WORKERS=workers)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    crawl = Crawl(done.returncode, done.stderr, tmp_path / "output")
    read = ["file:0.txt", "file:3.txt", "file:4.zip#a.txt", "file:4.zip#c.jsonl#1", "file:5.txt"]
    assert [article["url"] for article in crawl.articles] == read, crawl.stderr
    timeouts = [(line["url"], line["reason"]) for line in crawl.rejected if line["reason"] == "timeout"]
    assert timeouts == [(f"file:{name}", "timeout") for name in ("1.eml", "2.csv", "4.zip#b.eml")]


def test_a_run_that_parses_a_hostile_file_ends_within_seconds_and_is_resumed(tmp_path: Path) -> None:
    command = reading_hostile_files(tmp_path, PAGE_TIMEOUT=3000, WORKERS=1, OUTPUT_COMMIT_SECONDS=0.01)
    crawl = stopped_and_resumed(command, tmp_path / "output")
    assert len(crawl.articles) == 5, crawl.stderr
