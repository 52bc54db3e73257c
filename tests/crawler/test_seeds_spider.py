"""The main job, as a person starts it."""

from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from pipelines.output.schema import article_schema
from tests.conftest import Crawl

STORY = """Harbour bridge to close until autumn

LANGFORD, March 3 (Coastal Wire) – The harbour bridge will stay closed until autumn, the city said on Tuesday.

"We found cracks in two of the four pillars," said the mayor, Ines Halloran, who visited the site in the morning.

Traders on the east bank fear losing up to 40 percent of their customers, according to the chamber of commerce.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "articles"
    root.mkdir()
    (root / "one.txt").write_text(STORY)
    (root / "two.txt").write_text(STORY.replace("Tuesday", "Wednesday"))
    (root / "empty.txt").touch()
    (root / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    (root / "report.pdf").write_bytes(b"%PDF-1.7")
    return root


def test_a_folder_becomes_records(folder: Path, crawl: Callable[..., Crawl], tmp_path: Path) -> None:
    feed = tmp_path / "feed.jsonl"
    run = crawl(folder, "-O", str(feed), "-s", "MAX_REJECTED_SHARE=0.6")
    assert run.exit_code == 0, run.stderr
    assert [article["url"] for article in run.articles] == ["file:one.txt", "file:two.txt"]
    assert {line["url"]: line["reason"] for line in run.rejected} == {
        "file:empty.txt": "empty",
        "file:picture.txt": "unsupportedType",
        "file:report.pdf": "undecodable",
    }
    assert "articles  2" in run.stderr
    assert str(run.output) in run.stderr
    # Scrapy's own feed beside it holds the very same lines.
    assert feed.read_bytes() == (run.output / "latest" / "articles.jsonl").read_bytes()
    report = json.loads((run.output / "latest" / "run.json").read_text())
    assert (report["articles"], report["rejected"], report["finishReason"]) == (2, 3, "finished")
    assert not list(run.output.rglob("*.part"))
    validator = Draft202012Validator(json.loads(article_schema()))
    for article in run.articles:
        validator.validate(article)


def test_two_runs_give_the_same_records(folder: Path, crawl: Callable[..., Crawl]) -> None:
    def comparable(run: Crawl) -> list[dict[str, object]]:
        for article in run.articles:
            assert article["metadata"].pop("runId") == (run.output / "latest").resolve().name
        return [
            {**article, "metadata": {**article["metadata"], "runId": "", "retrievedAt": ""}} for article in run.articles
        ]

    assert comparable(crawl(folder)) == comparable(crawl(folder))


@pytest.mark.parametrize(
    ("path", "exit_code", "message"),
    [("nowhere", 1, "error: {}/nowhere: no such file or folder"), (".", 1, "error: nothing usable in the input")],
)
def test_nothing_to_use_is_one_clear_line(
    tmp_path: Path, crawl: Callable[..., Crawl], path: str, exit_code: int, message: str
) -> None:
    run = crawl(tmp_path / path)
    assert run.exit_code == exit_code
    assert message.format(tmp_path) in run.stderr
    assert "Traceback" not in run.stderr


def test_an_unknown_argument_is_refused(crawl: Callable[..., Crawl]) -> None:
    run = crawl("seeds", "-a", "pth=x")
    assert run.exit_code == 2
    assert "'pth'" in run.stderr


class Site(http.server.BaseHTTPRequestHandler):
    """A news site of a few pages, on loopback."""

    def do_GET(self) -> None:
        page = (
            f"<html><title>Bridge</title><article>{''.join(f'<p>{p}</p>' for p in STORY.splitlines())}</article></html>"
        )
        answers = {
            "/robots.txt": (200, "text/plain", "User-agent: *\nDisallow: /private/"),
            "/story": (200, "text/html; charset=utf-8", page),
            "/dump": (200, "text/plain; charset=utf-8", STORY),
            "/picture": (200, "image/png", "\x89PNG"),
        }
        status, content_type, body = answers.get(self.path, (404, "text/html", "<p>Gone"))
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_addresses_are_fetched_and_every_one_accounted_for(
    tmp_path: Path, site: str, crawl: Callable[..., Crawl]
) -> None:
    paths = ("story", "dump", "missing", "picture", "private/story")
    (tmp_path / "list.urls").write_text("".join(f"{site}/{path}\n" for path in paths) + "http://127.0.0.1:1/closed\n")
    run = crawl(
        tmp_path / "list.urls",
        "-s",
        "DOWNLOAD_DELAY=0",
        "-s",
        "RETRY_ENABLED=0",
        "-s",
        "FETCH_PRIVATE_ADDRESSES=1",
        "-s",
        "MAX_REJECTED_SHARE=0.7",
    )
    assert run.exit_code == 0, run.stderr
    assert {article["url"]: article["metadata"]["httpStatus"] for article in run.articles} == {
        f"{site}/story": 200,
        f"{site}/dump": 200,
    }
    assert {line["url"].removeprefix(site): line["reason"] for line in run.rejected} == {
        "/missing": "httpError",
        "/picture": "unsupportedType",
        "/private/story": "blocked",
        "http://127.0.0.1:1/closed": "httpError",
    }


def test_the_real_articles(shared: Path, crawl: Callable[..., Crawl]) -> None:
    run = crawl(shared / "seeds")
    assert run.exit_code == 0, run.stderr
    assert len(run.articles) == 5
    validator = Draft202012Validator(json.loads(article_schema()))
    for article in run.articles:
        validator.validate(article)
        assert article["headline"]
        assert article["inLanguage"] == "en"
        for claim in article["claims"]:
            spans = [*claim["fragments"], claim["source"], claim["cue"], *claim["hedges"], *claim["quantities"]]
            for span in filter(None, spans + claim["times"] + claim["entities"]):
                assert article["articleBody"][span["start"] : span["end"]] == span["text"]
