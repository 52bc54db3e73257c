"""`scrapy crawl news` on a site that does everything that news sites do.

It is crawled twice.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from datetime import datetime, timezone
from pathlib import Path

import pytest

from benchmarks.kills import WITHOUT_CLAIMS
from benchmarks.run_output import records
from crawler.spiders.news import NewsSpider
from tests.conftest import ROOT, Crawl
from tests.crawler.news_site import Answer, NewsSite, article_page, news_site
from tests.crawler.warc.test_writer import stripped

SETTINGS = {
    "FETCH_PRIVATE_ADDRESSES": 1,
    "DOWNLOAD_DELAY": 0,
    "DOWNLOAD_TIMEOUT": 6,
    "RETRY_TIMES": 1,
    "BACKOFF_SECONDS": 0.2,
    "CONCURRENT_REQUESTS_PER_DOMAIN": 4,
    # Not in the crawler's own process, where a model that is being loaded would make downloads time out.
    "WORKERS": 1,
}
CHALLENGE = b"<!DOCTYPE html><title>Just a moment...</title><body><p>Checking your browser before accessing the site."
SOURCES = """
max_age: 30
sources:
  - {0}/feed.xml
  - url: {0}/sitemap_index.xml
    kind: sitemap
    limit: 3
  - {0}/politics/
  - {0}/no-such-feed
  - {0}/feed-behind-challenge
  - {0}/prose
"""


def news_command(folder: Path, *arguments: str, **settings: object) -> list[str]:
    given = {**SETTINGS, "OUTPUT_DIR": folder / "output", **settings}
    command = [sys.executable, "-m", "scrapy", "crawl", "news"]
    command += [part for argument in arguments for part in ("-a", argument)]
    return command + [part for name, value in given.items() for part in ("-s", f"{name}={value}")]


def crawl_news(folder: Path, *arguments: str, **settings: object) -> Crawl:
    command = news_command(folder, *arguments, **settings)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    return Crawl(done.returncode, done.stderr, folder / "output")


FEED = [
    "/1?utm_source=rss",
    "/with-etag",
    "/with-etag-too",
    "/moved",
    "/missing",
    "/gone",
    "/busy",
    "/flaky",
    "/broken",
    "/slow",
    "/cut",
    "/circle",
    "/challenge",
    "/challenge-403",
    "/private/story",
    "/wrong-charset",
    "/amp/1",
    "/print/1",
    "/picture.png",
    "/1?utm_campaign=again#top",
]


def build(site: NewsSite) -> None:
    """The site as the first run meets it."""
    site.answers["/robots.txt"] = Answer(b"User-agent: *\nDisallow: /private/\n", content_type="text/plain")
    site.feed("/feed.xml", [site.address + path for path in FEED], etag=True)
    site.article("/1", 1)
    site.article("/amp/1", 1, canonical="/1")
    site.article("/print/1", 1)
    site.article("/with-etag", 2, etag=True)
    site.article("/with-etag-too", 10, etag=True)
    site.answers["/moved"] = Answer(status=301, headers={"Location": "/moved-here"})
    site.article("/moved-here", 3)
    site.answers["/gone"] = Answer(status=410)
    site.article("/busy", 4, fails=[429], headers={"Retry-After": "1"})
    site.article("/flaky", 5, fails=[503])
    site.answers["/broken"] = Answer(status=500)
    site.article("/slow", 6, seconds=60)
    site.article("/cut", 7, cut=True)
    site.answers["/circle"] = Answer(status=302, headers={"Location": "/circle-back"})
    site.answers["/circle-back"] = Answer(status=302, headers={"Location": "/circle"})
    site.answers["/challenge"] = Answer(CHALLENGE)
    site.answers["/challenge-403"] = Answer(CHALLENGE, status=403)
    site.article("/private/story", 8)
    site.answers["/wrong-charset"] = Answer(
        article_page(9).replace("mayor", "maire élu").encode("cp1252"), content_type="text/html; charset=utf-8"
    )
    site.answers["/picture.png"] = Answer(b"\x89PNG\r\n\x1a\n", content_type="image/png")
    today, last_year = f"{datetime.now(timezone.utc):%Y-%m-%dT00:00:01Z}", "2020-01-01T00:00:00Z"
    index = [("/news.xml.gz", today), ("/old.xml", last_year), ("/sitemap_index.xml", today)]
    site.sitemap("/sitemap_index.xml", [(site.address + path, date) for path, date in index], root="sitemapindex")
    urls = [(f"/map/{number}", today if number < 4 else last_year) for number in range(6)]
    site.sitemap("/news.xml.gz", [(site.address + path, date) for path, date in urls])
    for number in range(6):
        site.article(f"/map/{number}", 20 + number)
    links = "".join(
        f'<a href="{path}">{text}</a>'
        for path, text in {
            "/politics/council-votes": "Council votes on the bridge at last",
            "/politics/page/2/": "More stories from our politics desk today",
            "/contact": "Contact",
            "https://elsewhere.example/story-of-the-day": "A story that another site has published today",
        }.items()
    )
    site.answers["/politics/"] = Answer(f"<!DOCTYPE html><title>Politics</title>{links}".encode())
    site.article("/politics/council-votes", 30)
    site.answers["/feed-behind-challenge"] = Answer(CHALLENGE)
    site.answers["/prose"] = Answer(b"No feed at all, just words.", content_type="text/plain")


def reasons(run: Crawl, site: NewsSite) -> dict[str, str]:
    return {line["url"].removeprefix(site.address): line["reason"] for line in run.rejected}


def addresses(run: Crawl, site: NewsSite) -> set[str]:
    return {article["url"].removeprefix(site.address) for article in run.articles}


FAILED = {
    "/missing": "httpError",
    "/gone": "httpError",
    "/broken": "httpError",
    "/slow": "timeout",
    "/cut": "httpError",
    "/circle": "httpError",
    "/challenge": "blocked",
    "/challenge-403": "blocked",
    "/private/story": "blocked",
    "/picture.png": "unsupportedType",
    "/amp/1": "duplicate",
    "/print/1": "duplicate",
    "/no-such-feed": "httpError",
    "/feed-behind-challenge": "blocked",
    "/prose": "undecodable",
}
READ = {"/1", "/with-etag", "/with-etag-too", "/moved-here", "/busy", "/flaky", "/wrong-charset"}
READ |= {"/map/0", "/map/1", "/map/2", "/politics/council-votes"}


def test_a_site_is_crawled_twice_and_every_address_accounted_for(tmp_path: Path) -> None:
    with news_site() as site:
        build(site)
        (tmp_path / "sources.yaml").write_text(SOURCES.format(site.address))
        first = crawl_news(tmp_path, f"sources={tmp_path / 'sources.yaml'}", KEEP_RAW=1)
        assert_repeats(first, tmp_path / "first")
        assert (first.exit_code, first.stderr.count("Traceback")) == (0, 0), first.stderr
        assert addresses(first, site) == READ
        assert reasons(first, site) == FAILED
        (by_feed,) = [article for article in first.articles if article["url"] == f"{site.address}/1"]
        assert by_feed["authors"] == ["Ann Feed"]
        assert by_feed["datePublished"]
        assert "maire élu" in next(a["articleBody"] for a in first.articles if a["url"].endswith("/wrong-charset"))
        assert site.count("/private/story") == site.count("/old.xml") == site.count("/map/3") == 0
        assert {path: site.count(path) for path in ("/1", "/sitemap_index.xml", "/flaky")} == {
            "/1": 1,
            "/sitemap_index.xml": 1,
            "/flaky": 2,
        }

        before = {article["url"]: article for article in first.articles}
        site.log.clear()
        site.article("/new", 40)
        site.article("/with-etag", 41, etag=True)
        site.article("/busy", 4, extra="<p>Correction: it was a Tuesday, said the mayor.</p>")
        site.answers["/wrong-charset"].body += b"<!-- served by machine 2 -->"
        site.answers["/1"] = Answer(status=301, headers={"Location": "/one"})
        site.article("/one", 1, canonical="/one")
        site.feed("/feed.xml", [site.address + path for path in ["/new", *FEED]], etag=True)
        second = crawl_news(tmp_path, f"sources={tmp_path / 'sources.yaml'}", KEEP_RAW=1)
        assert_repeats(second, tmp_path / "second")
        assert second.exit_code == 0, second.stderr
        assert addresses(second, site) == {"/new", "/with-etag", "/busy"}
        revised = {article["url"]: article for article in second.articles if article["revision"] > 1}
        assert revised.keys() == {f"{site.address}/with-etag", f"{site.address}/busy"}
        for url, article in revised.items():
            assert article["id"] == before[url]["id"]
            assert (article["revision"], article["revisionOf"]) == (2, before[url]["metadata"]["runId"])
        assert reasons(second, site) == {path: reason for path, reason in FAILED.items() if path not in NOT_AGAIN}
        report = json.loads((second.output / "latest" / "run.json").read_text())
        assert report["unchangedBy"] == {"sameBytes": 6, "notDue": 4, "sameText": 2, "notModified": 1}
        asked = {path: site.count(path) for path in sorted(set(site.paths()))}
        assert asked == ASKED_AGAIN


def assert_repeats(run: Crawl, folder: Path) -> None:
    """The archive that a run kept gives its records again.

    All fields but those of the run itself.
    """
    archive = run.output / "latest" / "raw.warc.gz"
    command = [sys.executable, "-m", "scrapy", "crawl", "archive", "-a", f"path={archive}"]
    settings = {"OUTPUT_DIR": folder, "WORKERS": 1, "MAX_REJECTED_SHARE": 1}
    command += [part for name, value in settings.items() for part in ("-s", f"{name}={value}")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    again = Crawl(done.returncode, done.stderr, folder)
    assert [stripped(line) for line in again.articles] == [stripped(line) for line in run.articles]
    assert [stripped(line) for line in again.rejected] == [stripped(line) for line in run.rejected]


def test_a_run_that_is_killed_goes_on_as_if_it_had_not_been(tmp_path: Path) -> None:
    quick: dict[str, object] = {"ITEM_PIPELINES": json.dumps(WITHOUT_CLAIMS), "OUTPUT_COMMIT_SECONDS": 0.02}
    quick["CONCURRENT_REQUESTS_PER_DOMAIN"] = 1  # which of two with one text comes first is else a matter of luck
    with news_site() as site:
        site.feed("/feed.xml", [f"{site.address}/{number}" for number in range(80)], etag=True)
        for number in range(80):
            # Every tenth is the text of the one before it, on the same site; every seventh is missing.
            if number % 7:
                site.article(f"/{number}", number - (number % 10 == 0), etag=True, seconds=0.03)
        url = f"url={site.address}/feed.xml"
        undisturbed = crawl_news(tmp_path / "undisturbed", url, **quick)
        assert undisturbed.exit_code == 0, undisturbed.stderr
        output = tmp_path / "killed" / "output"
        for lines in (5, 25):
            with subprocess.Popen(
                news_command(output.parent, url, **quick), cwd=ROOT, stderr=subprocess.DEVNULL
            ) as run:
                while run.poll() is None and written(output) < lines:
                    time.sleep(0.005)
                assert run.poll() is None, "it was done before it could be killed"
                run.kill()
        resumed = crawl_news(output.parent, url, **quick)
        assert resumed.exit_code == 0, resumed.stderr
        assert records(output) == records(undisturbed.output)
        site.log.clear()
        again = crawl_news(output.parent, url, **quick)
        assert (again.exit_code, again.articles) == (0, [])
        assert {asked.status for asked in site.log if asked.path != "/robots.txt"} == {304, 404}


def written(output: Path) -> int:
    return sum(len(path.read_bytes().splitlines()) for path in output.glob("*/articles.jsonl.part"))


NOT_AGAIN = {"/gone", "/picture.png", "/amp/1", "/print/1"}
ASKED_AGAIN = dict.fromkeys(
    """/robots.txt /feed.xml /sitemap_index.xml /politics/ /no-such-feed /feed-behind-challenge /prose
    /new /1 /one /amp/1 /print/1 /with-etag /with-etag-too /moved /moved-here /missing /busy /flaky
    /challenge /challenge-403 /wrong-charset /picture.png
    /politics/council-votes""".split(),
    1,
) | {"/broken": 2, "/slow": 2, "/cut": 2, "/circle": 11, "/circle-back": 10}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "give either sources=sources.yaml or url=https://…"),
        (["url=ftp://example.org/feed"], "url: not an http(s) address"),
        (["url=https://example.org/feed", "limit=none"], "limit: Input should be a valid integer"),
        (["sources=/nowhere.yaml"], "/nowhere.yaml: No such file or directory"),
    ],
)
def test_unusable_arguments_are_one_clear_line(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    given = dict(argument.split("=", 1) for argument in arguments)
    with pytest.raises(ValueError, match=re.escape(message)):
        NewsSpider.check_arguments(given)
