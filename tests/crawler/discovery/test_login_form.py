from __future__ import annotations

import time
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from scrapy.http import HtmlResponse, TextResponse

from crawler.discovery.login_form import LoginFormError, filled_in, is_still_out
from crawler.spiders.news import NewsSpider
from tests.crawler.news_site import Answer, news_site
from tests.crawler.test_starting_points import crawl

FORM = (
    '<form action="/search"><input name=q></form><form method=post action="{action}"><input type=hidden name=token '
    "value=t1><input name=mail><input type=password name=word><button>Log in</button></form>"
)
SECRETS = {"MAIL": "ann@callow.example", "WORD": "rain-2718"}
ENTERED = {"mail": "ann@callow.example", "word": "rain-2718"}


def login_page(markup: str) -> HtmlResponse:
    return HtmlResponse("https://www.paper.example/login", body=markup.encode(), encoding="utf-8")


def test_the_form_with_a_password_is_filled_in() -> None:
    request = filled_in(login_page(FORM.format(action="https://id.paper.example/in")), ENTERED)
    assert (request.method, request.url) == ("POST", "https://id.paper.example/in")
    assert parse_qs(request.body.decode()) == {"token": ["t1"], "mail": [ENTERED["mail"]], "word": [ENTERED["word"]]}


@pytest.mark.parametrize(
    ("response", "message"),
    [
        (TextResponse("https://paper.example/login", body=b"{}", encoding="utf-8"), "no page with a form"),
        (login_page("<form><input name=q></form>"), "no form with a password field"),
        (login_page('<base href="http://[">' + FORM.format(action="/in")), "no form with a password field"),
        (login_page(FORM.format(action="/in").replace("name=mail", "name=user")), "the form has no field mail"),
        (login_page(FORM.format(action="https://other.example/in")), "leads to another site"),
        (login_page(FORM.format(action="/in").replace("method=post", "method=get")), "in an address"),
    ],
)
def test_what_is_not_sent(response: TextResponse, message: str) -> None:
    with pytest.raises(LoginFormError, match=message) as raised:
        filled_in(response, ENTERED)
    assert ENTERED["word"] not in str(raised.value)


def test_a_form_that_comes_back_is_a_failure() -> None:
    assert is_still_out(login_page(FORM.format(action="/in")))
    assert not is_still_out(login_page("<p>Welcome back</p>"))


@pytest.mark.parametrize(
    "markup", ["<input type=password>" + "<p>a" * 600_000, "<form><div>" * 50_000, "<form><div><input name=a>" * 50_000]
)
def test_a_page_that_is_long_or_deep_takes_no_time(markup: str) -> None:
    before = time.process_time()
    assert not is_still_out(login_page(markup))
    assert time.process_time() - before < 2


def sources_file(folder: Path, address: str) -> str:
    fields = "{mail: 'env:MAIL', word: 'env:WORD'}"
    (folder / "sources.yaml").write_text(
        f"sources:\n  - url: {address}/feed.xml\n    form:\n      url: {address}/login\n      fields: {fields}\n"
    )
    return f"sources={folder / 'sources.yaml'}"


def test_articles_are_asked_for_with_the_cookie_of_the_log_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    with news_site() as site:
        site.feed("/feed.xml", [f"{site.address}/one"])
        site.article("/one", 1)
        site.answers["/login"] = Answer(FORM.format(action="/in").encode())
        site.answers["/in"] = Answer(b"<p>Welcome back</p>", headers={"Set-Cookie": "session=s-1414213; Path=/"})
        run = crawl(tmp_path, sources_file(tmp_path, site.address), KEEP_RAW=1, LOG_LEVEL="DEBUG")
        assert len(run.articles) == 1, run.stderr
        sent = [asked for asked in site.log if asked.path == "/in"]
        assert [parse_qs(asked.body.decode())["word"] for asked in sent] == [[SECRETS["WORD"]]]
        assert [asked.headers.get("Cookie") for asked in site.log if asked.path == "/one"] == ["session=s-1414213"]
        written = [path.read_bytes() for path in run.output.rglob("*") if path.is_file()] + [run.stderr.encode()]
        for secret in (*SECRETS.values(), "s-1414213"):
            assert not any(secret.encode() in content for content in written), secret


def test_a_log_in_that_fails_is_said_and_the_rest_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    with news_site() as site:
        site.feed("/feed.xml", [f"{site.address}/one"])
        site.article("/one", 1)
        site.answers["/login"] = site.answers["/in"] = Answer(FORM.format(action="/in").encode())
        run = crawl(tmp_path, sources_file(tmp_path, site.address))
        assert len(run.articles) == 1, run.stderr
        assert "the site asks for the password again" in run.stderr


def test_a_missing_secret_of_a_form_is_one_clear_line(tmp_path: Path) -> None:
    given = sources_file(tmp_path, "https://paper.example").removeprefix("sources=")
    with pytest.raises(ValueError, match=r"paper\.example/feed\.xml: the environment variable MAIL is not set"):
        NewsSpider.check_arguments({"sources": given})
