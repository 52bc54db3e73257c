"""A run that keeps its responses can be repeated offline.

It gives the same records.
"""

from __future__ import annotations

import gzip
import http.server
import json
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any, ClassVar

import pytest
from warcio.archiveiterator import ArchiveIterator

from benchmarks.kills import WITHOUT_CLAIMS
from benchmarks.sample_pages import page
from tests.conftest import ROOT, Crawl

SETTINGS = (
    "WORKERS=0",
    "FETCH_PRIVATE_ADDRESSES=1",
    "DOWNLOAD_DELAY=0",
    "OUTPUT_COMMIT_SECONDS=0.02",
    "INPUT_MAXSIZE=1000000",
    "DOWNLOAD_MAXSIZE=1000000",
    "RETRY_PRIORITY_ADJUST=0",
    "MAX_REJECTED_SHARE=1",
    # Claims follow from the text, which is compared whole.
    f"ITEM_PIPELINES={json.dumps(WITHOUT_CLAIMS)}",
)
PATHS = "good good/moved moved/gone gone gzip bomb torn latin wrong picture empty busy down private/1 loop".split()


class Site(http.server.BaseHTTPRequestHandler):
    """Everything that a server does to a page; each page is another report."""

    protocol_version = "HTTP/1.1"
    busy: ClassVar[set[str]] = set()

    def do_GET(self) -> None:
        path = self.path.strip("/")
        body = page(sum(path.encode())).replace("</h1>", " – café</h1>")
        if path == "robots.txt":
            self.answer(200, b"User-agent: *\nDisallow: /private/", "text/plain")
        elif path in {"good/moved", "moved/gone", "loop"}:
            location = {"good/moved": "/elsewhere", "moved/gone": "/gone", "loop": "/loop"}[path]
            self.answer(302, b"", Location=location)
        elif path == "gzip":
            self.answer(200, gzip.compress(body.encode()), Content_Encoding="gzip")
        elif path == "bomb":
            self.answer(200, gzip.compress(bytes(2_000_000)), Content_Encoding="gzip")
        elif path == "torn":
            self.answer(200, b"no gzip", Content_Encoding="gzip")
        elif path == "latin":
            self.answer(200, body.encode("cp1252"), "text/html; charset=iso-8859-1")
        elif path == "wrong":
            self.answer(200, body.encode(), "text/html; charset=iso-8859-1")
        elif path == "picture":
            self.answer(200, b"\x89PNG", "image/png")
        elif path == "empty":
            self.answer(200, b"")
        elif path == "down" or (path == "busy" and path not in self.busy):
            self.busy.add(path)
            self.answer(503, b"<p>later")
        else:
            self.answer(404 if path == "gone" else 200, body.encode())

    def answer(self, status: int, body: bytes, content_type: str = "text/html; charset=utf-8", **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Transfer-Encoding", "chunked")
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        for chunk in (body[:100], body[100:]):
            if chunk:
                self.wfile.write(b"%x\r\n%s\r\n" % (len(chunk), chunk))
        self.wfile.write(b"0\r\n\r\n")

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    Site.busy.clear()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def command(spider: str, path: Path, output: Path, *settings: str) -> list[str]:
    given = [part for setting in (f"OUTPUT_DIR={output}", *SETTINGS, *settings) for part in ("-s", setting)]
    return [sys.executable, "-m", "scrapy", "crawl", spider, "-a", f"path={path}", *given]


def crawl(spider: str, path: Path, output: Path, *settings: str) -> Crawl:
    done = subprocess.run(
        command(spider, path, output, *settings), cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    return Crawl(done.returncode, done.stderr, output)


def comparable(run: Crawl) -> Counter[str]:
    """All lines, without the run's id, the spider's name and the times."""
    for article in run.articles:
        assert article["metadata"]["httpStatus"] == 200
    return Counter(json.dumps(stripped(line)) for line in [*run.articles, *run.rejected])


def stripped(line: dict[str, Any]) -> dict[str, Any]:
    line.pop("retrievedAt", None)
    if "metadata" in line:
        line["metadata"] = {
            name: value for name, value in line["metadata"].items() if name not in {"runId", "spider", "retrievedAt"}
        }
    return line


def kept(run: Crawl) -> Counter[str]:
    """Paths of the responses in raw.warc.gz, those set aside with a minus."""
    with (run.output / "latest" / "raw.warc.gz").open("rb") as file:
        return Counter(
            ("-" if record.rec_headers.get_header("Hearsay-Page") == "aside" else "")
            + record.rec_headers.get_header("WARC-Target-URI").split("/", 3)[3]
            for record in ArchiveIterator(file, check_digests="raise")
            if record.rec_type == "response"
        )


def test_a_run_repeated_from_its_archive_gives_the_same_records(site: str, tmp_path: Path) -> None:
    no_pages = ["http://[broken/é", "http://127.0.0.1:1/refused"]
    (tmp_path / "list.urls").write_text("\n".join([*(f"{site}/{path}" for path in PATHS), *no_pages]))
    live = crawl(
        "seeds", tmp_path / "list.urls", tmp_path / "live", "KEEP_RAW=1", "RETRY_TIMES=1", "REDIRECT_MAX_TIMES=2"
    )
    assert len(live.articles) + len(live.rejected) == len(PATHS) + len(no_pages)
    again = crawl("archive", tmp_path / "live" / "latest" / "raw.warc.gz", tmp_path / "again")
    assert comparable(again) == comparable(live)
    report = json.loads((live.output / "latest" / "run.json").read_text())
    assert report["files"]["raw.warc.gz"]["bytes"] == (live.output / "latest" / "raw.warc.gz").stat().st_size
    found = kept(live)
    assert found["-robots.txt"] == 1
    assert (found["-busy"], found["busy"], found["-down"], found["down"]) == (1, 1, 1, 1)
    assert (found["-moved/gone"], found["-good/moved"]) == (1, 1)
    assert all(found[path] for path in ("gone", "gzip", "bomb", "torn", "latin", "wrong", "picture", "empty"))


def test_nothing_is_kept_unless_asked_for(site: str, tmp_path: Path) -> None:
    (tmp_path / "list.urls").write_text(f"{site}/good\n")
    run = crawl("seeds", tmp_path / "list.urls", tmp_path / "output")
    assert not (run.output / "latest" / "raw.warc.gz").exists()


def test_a_killed_run_keeps_each_page_once(site: str, tmp_path: Path) -> None:
    (tmp_path / "list.urls").write_text("".join(f"{site}/{number}\n" for number in range(12)))
    output = tmp_path / "output"
    arguments = command("seeds", tmp_path / "list.urls", output, "KEEP_RAW=1")
    with subprocess.Popen(arguments, cwd=ROOT, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None and not any(file.stat().st_size for file in output.glob("*/articles.jsonl.part")):
            time.sleep(0.005)
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    (part,) = output.glob("*/raw.warc.gz.part")
    with part.open("ab") as torn:
        torn.write(b"\x1f\x8b\x08 torn by a power cut")
    run = crawl("seeds", tmp_path / "list.urls", output, "KEEP_RAW=1")
    assert kept(run) - Counter({"-robots.txt": 2}) == Counter(map(str, range(12)))
    again = crawl("archive", output / "latest" / "raw.warc.gz", tmp_path / "again")
    assert comparable(again) == comparable(run)


def test_what_is_kept_is_what_came(site: str, tmp_path: Path) -> None:
    (tmp_path / "list.urls").write_text(f"{site}/gzip\n")
    run = crawl("seeds", tmp_path / "list.urls", tmp_path / "output", "KEEP_RAW=1", "ROBOTSTXT_OBEY=0")
    content = (run.output / "latest" / "raw.warc.gz").read_bytes()
    kinds = []
    for record in ArchiveIterator(BytesIO(content)):
        kinds.append(record.rec_type)
        if record.rec_type == "response":
            headers = record.http_headers
            body = record.raw_stream.read()
    assert kinds == ["warcinfo", "response"]
    assert (headers.get_header("Content-Encoding"), headers.get_header("Transfer-Encoding")) == ("gzip", None)
    assert gzip.decompress(body).decode().startswith("<!DOCTYPE html>")
