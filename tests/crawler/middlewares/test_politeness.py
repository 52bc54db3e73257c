"""Pace by host: Crawl-delay, Retry-After, backing off.

On a real site, by the times at which it was asked.
"""

from __future__ import annotations

import asyncio
import subprocess
import time
from datetime import datetime, timezone
from itertools import pairwise
from pathlib import Path

import pytest
from scrapy import Request
from scrapy.http import Response
from scrapy.robotstxt import RobotParser
from scrapy.utils.test import get_crawler
from twisted.internet.defer import Deferred

from crawler.middlewares.politeness import retry_after
from crawler.middlewares.robots import RobotsMiddleware
from tests.conftest import ROOT
from tests.crawler.news_site import Answer, NewsSite, news_site
from tests.crawler.test_news_spider import crawl_news, news_command

NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0),
        ("9" * 5_000, 365 * 86_400.0),
        (" 0 ", 0.0),
        ("Wed, 04 Mar 2026 05:08:07 GMT", 120.0),
        ("Wed, 04 Mar 2026 05:00:00 GMT", 0.0),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
    ],
)
def test_retry_after(value: str, seconds: float | None) -> None:
    assert retry_after(value, now=NOW) == seconds


def test_a_site_is_asked_at_the_pace_that_it_wants(tmp_path: Path) -> None:
    with news_site() as site, news_site() as closed:
        site.answers["/robots.txt"] = Answer(b"User-agent: hearsay\nCrawl-delay: 0.8\n", content_type="text/plain")
        site.feed("/feed.xml", [f"{site.address}/{number}" for number in range(4)])
        for number in range(4):
            site.article(f"/{number}", number)
        site.answers["/0"].fails, site.answers["/0"].headers = [429], {"Retry-After": "3"}
        closed.address = closed.address.replace("127.0.0.1", "localhost")
        closed.feed("/feed.xml", [f"{closed.address}/{number}" for number in range(4)])
        # Every page of it: four may be under way at once before the first answer tells to stop.
        for number in range(4):
            closed.answers[f"/{number}"] = Answer(status=429, headers={"Retry-After": "3600"})
        (tmp_path / "sources.yaml").write_text(f"- {site.address}/feed.xml\n- {closed.address}/feed.xml\n")
        run = crawl_news(tmp_path, f"sources={tmp_path / 'sources.yaml'}", CONTACT="https://a.example/bot")
    assert run.exit_code == 0, run.stderr
    assert len(run.articles) == 4
    # Far from what they are without, and as far from what is asked for: a busy machine notes a request too late.
    assert min(gaps(site)[1:]) > 0.4
    busy = [asked.status for asked in site.log].index(429)
    assert gaps(site)[busy] > 2.5
    assert {(line["reason"], line["detail"]) for line in run.rejected} == {
        (
            "blocked",
            "status 429: localhost asks to be left alone for 3600 seconds; the longest is 600 (RETRY_AFTER_LONGEST)",
        )
    }
    assert len(run.rejected) == 4
    assert closed.paths()[:2] == ["/robots.txt", "/feed.xml"]
    assert {asked.headers["User-Agent"] for asked in site.log} == {
        "Hearsay/0.2 (news research; Scrapy; +https://a.example/bot)"
    }


def test_a_run_that_is_stopped_does_not_wait_for_its_turn(tmp_path: Path) -> None:
    with news_site() as site:
        site.feed("/feed.xml", [f"{site.address}/{number}" for number in range(5)])
        url = f"url={site.address}/feed.xml"
        command = news_command(tmp_path, url, DOWNLOAD_DELAY=60, ROBOTSTXT_OBEY=0)
        with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL) as run:
            while run.poll() is None and not site.log:
                time.sleep(0.05)
            time.sleep(1)
            run.terminate()
            assert run.wait(120) == 1
    assert site.paths() == ["/feed.xml"]
    assert [path for path in tmp_path.glob("output/run_*/rejected.jsonl*") if path.stat().st_size] == []


def gaps(site: NewsSite) -> list[float]:
    """Seconds between requests."""
    return [later.at - earlier.at for earlier, later in pairwise(site.log)]


def test_a_site_whose_robots_txt_cannot_be_had_is_not_crawled() -> None:
    async def allowed(status: int) -> bool:
        middleware = RobotsMiddleware.from_crawler(get_crawler(settings_dict={"ROBOTSTXT_OBEY": True}))
        middleware._parsers["a.example"] = Deferred()
        request = Request("https://a.example/story")
        await middleware._parse_robots(Response(request.url, status=status, body=b"<p>Oh no"), "a.example", request)
        parser = middleware._parsers["a.example"]
        assert isinstance(parser, RobotParser)
        return parser.allowed(request.url, "Hearsay")

    assert [asyncio.run(allowed(status)) for status in (200, 404, 500, 503)] == [True, True, False, False]
