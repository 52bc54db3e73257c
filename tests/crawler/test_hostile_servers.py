"""Servers that send too much, too little, or nothing, in one crawl.

It is the real program that crawls.
"""

from __future__ import annotations

import contextlib
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT, Crawl
from tests.crawler import hostile_sites as sites
from tests.crawler.hostile_sites import served

SETTINGS = (
    "WORKERS=0",
    "DOWNLOAD_DELAY=0",
    "AUTOTHROTTLE_ENABLED=0",
    "RETRY_ENABLED=0",
    "DOWNLOAD_TIMEOUT=4",
    "DOWNLOAD_MAXSIZE=1000000",
    "MAX_REJECTED_SHARE=1",
    'ITEM_PIPELINES={"pipelines.boilerplate.stage.BoilerplatePipeline":1,"pipelines.output.stage.OutputPipeline":2}',
)


def crawl(tmp_path: Path, urls: list[str], *settings: str, environment: dict[str, str] | None = None) -> Crawl:
    (tmp_path / "list.urls").write_text("\n".join(urls))
    output = tmp_path / "output"
    options = [part for setting in (*SETTINGS, f"OUTPUT_DIR={output}", *settings) for part in ("-s", setting)]
    command = [sys.executable, "-m", "scrapy", "crawl", "seeds", "-a", f"path={tmp_path / 'list.urls'}", *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False, env=environment)
    return Crawl(done.returncode, done.stderr, output)


def test_no_part_of_a_page_passes_for_the_page_and_no_header_fills_the_memory(tmp_path: Path) -> None:
    paths = {
        "whole": None,
        "packed": None,
        "x" * 5000: None,  # a long address is asked for as it is
        "cut": "httpError",
        "second-member": "httpError",
        "part": "httpError",
        "headers": "tooLarge",
        "informational": "tooLarge",
        "continuation": "tooLarge",
    }
    with served() as (host, _):
        urls = [f"http://{host}/{path}" for path in paths]
        run = crawl(tmp_path, urls, "FETCH_PRIVATE_ADDRESSES=1")
    assert run.exit_code == 0, run.stderr
    outcome = dict.fromkeys(urls) | {line["url"]: line["reason"] for line in run.rejected}
    assert outcome == dict(zip(urls, paths.values(), strict=True))
    # One page may be counted twice as a duplicate of the other by its body alone: both are the same text.
    assert {article["url"] for article in run.articles} == {url for url, reason in outcome.items() if reason is None}
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < 1_500_000  # kB
    assert "Traceback" not in run.stderr


FORBIDDING = (
    sites.robots_in_circles,
    sites.robots_never,
    sites.robots_without_end,
    sites.robots_failing,
    sites.robots_cut,
    sites.robots_slow,
)


def test_a_robots_txt_that_cannot_be_had_forbids_all_and_no_delay_holds_the_run(tmp_path: Path) -> None:
    began = time.monotonic()
    with contextlib.ExitStack() as stack:
        hosts = {robots: stack.enter_context(served(robots)) for robots in FORBIDDING}
        nonsense, _ = stack.enter_context(served(sites.robots_nonsense))
        urls = {f"http://{host}/{page}": robots for robots, (host, _) in hosts.items() for page in "ab"}
        long = f"http://{nonsense}/{'a' * 1500}"
        run = crawl(tmp_path, [*urls, f"http://{nonsense}/c", long], "FETCH_PRIVATE_ADDRESSES=1")
        assert all(path == "/robots.txt" for _, asked in hosts.values() for path, _ in asked)
    assert {line["url"]: line["reason"] for line in run.rejected} == dict.fromkeys(urls, "blocked")
    assert {article["url"] for article in run.articles} == {f"http://{nonsense}/c", long}
    details = {urls[line["url"]].__name__: line["detail"] for line in run.rejected}
    assert "RETRY_AFTER_LONGEST" in details["robots_slow"]
    assert "circles" in details["robots_in_circles"]
    assert time.monotonic() - began < 200
    assert "Traceback" not in run.stderr


@pytest.mark.parametrize("host", ["127.0.0.1:1", "no-such-host.invalid"])
def test_a_host_that_is_not_there_is_one_line(host: str, tmp_path: Path) -> None:
    run = crawl(tmp_path, [f"http://{host}/a"], "FETCH_PRIVATE_ADDRESSES=1")
    assert (run.exit_code, [line["reason"] for line in run.rejected]) == (1, ["httpError"])
    assert "Traceback" not in run.stderr
    summary = ("articles ", "claims ", "rejected ", "groups ", "files ", "report ", "error: ")
    assert len([line for line in run.stderr.splitlines() if not line.startswith(summary)]) == 1, run.stderr


def test_a_proxy_opens_no_way_to_private_addresses(tmp_path: Path, environment: Callable[..., dict[str, str]]) -> None:
    with served() as (proxy, asked):
        urls = ["http://127.0.0.1:9/a", "http://localhost:9/b", "http://no-such-host.invalid/c", "http://[::1]/d"]
        run = crawl(tmp_path, urls, environment=environment(http_proxy=f"http://{proxy}"))
    assert {line["url"]: line["reason"] for line in run.rejected} == dict.fromkeys(urls, "blocked")
    assert all("FETCH_PRIVATE_ADDRESSES=1" in line["detail"] for line in run.rejected)
    assert asked == []


@pytest.fixture
def environment() -> Callable[..., dict[str, str]]:
    """The environment of this process, with some variables changed."""
    import os

    def make(**changed: str) -> dict[str, str]:
        return {name: value for name, value in os.environ.items() if "proxy" not in name.lower()} | changed

    return make
