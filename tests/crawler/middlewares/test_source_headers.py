from __future__ import annotations

from pathlib import Path

import pytest
from scrapy import Request

from crawler.discovery.secrets import request_headers, resolved, scope_of
from crawler.discovery.sources import SourcesError, given_sources, headers_by_scope
from crawler.middlewares.source_headers import SourceHeadersMiddleware
from crawler.spiders.news import NewsSpider
from tests.crawler.news_site import Answer, news_site
from tests.crawler.test_starting_points import crawl

SECRETS = {"KEY": "k-3141592", "LOGIN": "ann:rain-2718", "SESSION": "s-1414213"}


def test_headers_are_read_from_the_environment_and_from_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGIN", "ann:rain")
    (tmp_path / "session").write_text("abc\n")
    found = request_headers({"Accept-Language": "nb"}, {"session": f"file:{tmp_path / 'session'}"}, "env:LOGIN")
    assert found == {"Accept-Language": "nb", "Cookie": "session=abc", "Authorization": "Basic YW5uOnJhaW4="}


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ("k-3141592", "must be given as env:NAME or file:PATH"),
        ("env:NO_SUCH_NAME", "NO_SUCH_NAME is not set"),
        ("file:/nowhere/key", "No such file"),
        ("env:LINES", "of several lines"),
        ("env:EMPTY", "empty"),
        ("env:", "must be given as"),
    ],
)
def test_what_cannot_be_read_is_named_and_its_value_is_not(
    reference: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LINES", "k-3141592\r\nX: y")
    monkeypatch.setenv("EMPTY", "")
    with pytest.raises(ValueError, match=message) as raised:
        resolved(reference)
    assert "k-3141592" not in str(raised.value)


@pytest.mark.parametrize(
    ("url", "is_sent"),
    [
        ("https://paper.example/a", True),
        ("https://www.paper.example/a", True),
        ("http://paper.example/a", False),
        ("https://other.example/a", False),
        ("https://paper.example.other.example/a", False),
    ],
)
def test_headers_go_to_the_own_site_alone(url: str, is_sent: bool) -> None:
    middleware = SourceHeadersMiddleware(
        {scope_of("https://feeds.paper.example/rss"): {"X-Api-Key": "k", "Cookie": "a=b"}}
    )
    first = Request("https://www.paper.example/start", headers={"Cookie": "c=d"})
    middleware.process_request(first)
    assert first.headers["Cookie"] == b"c=d; a=b"
    # As Scrapy follows a redirect.
    second = first.replace(url=url)
    middleware.process_request(second)
    assert ("X-Api-Key" in second.headers, "Cookie" in second.headers) == (is_sent, is_sent)


def test_a_source_with_secrets_is_crawled_and_they_are_written_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    with news_site() as site, news_site() as other:
        site.feed("/feed.xml", [f"{site.address}/one", f"{site.address}/away", f"{site.address}/broken"])
        site.article("/one", 1)
        site.answers["/broken"] = Answer(status=500)
        site.answers["/away"] = Answer(status=302, headers={"Location": f"{other.address}/two"})
        other.article("/two", 2)
        (tmp_path / "sources.yaml").write_text(
            f"sources:\n  - url: {site.address}/feed.xml\n    headers: {{X-Api-Key: 'env:KEY'}}\n"
            "    cookies: {session: 'env:SESSION'}\n    login: env:LOGIN\n"
        )
        run = crawl(tmp_path, f"sources={tmp_path / 'sources.yaml'}", KEEP_RAW=1, LOG_LEVEL="DEBUG")
        assert len(run.articles) == 2, run.stderr
        for asked in site.log:
            assert asked.headers["X-Api-Key"] == SECRETS["KEY"], asked.path
            assert SECRETS["SESSION"] in asked.headers["Cookie"]
            assert asked.headers["Authorization"].startswith("Basic ")
        assert other.log
        for asked in other.log:
            assert not {"X-Api-Key", "Cookie", "Authorization"} & set(asked.headers), asked.path
        written = [path.read_bytes() for path in run.output.rglob("*") if path.is_file()] + [run.stderr.encode()]
        for secret in (*SECRETS.values(), "YW5uOnJhaW4tMjcxOA"):
            assert not any(secret.encode() in content for content in written), secret


def test_a_missing_secret_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "sources.yaml").write_text(
        "sources:\n  - url: https://paper.example/rss\n    login: env:NO_SUCH_NAME\n"
    )
    with pytest.raises(ValueError, match=r"paper\.example/rss: the environment variable NO_SUCH_NAME is not set"):
        NewsSpider.check_arguments({"sources": str(tmp_path / "sources.yaml")})
    with pytest.raises(SourcesError):
        headers_by_scope(given_sources(sources=str(tmp_path / "sources.yaml")))
