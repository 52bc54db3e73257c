"""Three crawlers share a job, and are killed.

Every page is written once, and no host is asked by two at a time.
"""

from __future__ import annotations

import http.server
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from email.utils import formatdate
from pathlib import Path

import pytest

pytest.importorskip("redis", reason="redis is of the extra `frontier`")

from benchmarks.kills import WITHOUT_CLAIMS
from benchmarks.sample_pages import page
from tests.conftest import ROOT
from tests.crawler.frontier.test_frontier import free_port, needs_redis, start_redis


class Hosts:
    """News sites at 127.0.0.2 and following, and what was asked of them.

    Each has a feed of `pages` articles.
    """

    def __init__(self, hosts: int, pages: int) -> None:
        self.port = free_port()
        self.names = [f"127.0.0.{number}:{self.port}" for number in range(2, hosts + 2)]
        self.pages = pages
        self.changed: set[str] = set()
        self.asked: Counter[str] = Counter()
        self.at_once: dict[str, int] = defaultdict(int)
        self.most_at_once = 0
        self._lock = threading.Lock()

    def feed(self, host: str) -> bytes:
        items = "".join(
            f"<item><title>Report {number}</title><link>http://{host}/{number}</link>"
            f"<pubDate>{formatdate(time.time() - 60 * number)}</pubDate></item>"
            for number in range(self.pages)
        )
        return f'<?xml version="1.0"?><rss version="2.0"><channel><title>F</title>{items}</channel></rss>'.encode()

    @contextmanager
    def asking(self, host: str, path: str) -> Iterator[None]:
        with self._lock:
            self.asked[host + path] += 1
            self.at_once[host] += 1
            self.most_at_once = max(self.most_at_once, self.at_once[host])
        try:
            yield
        finally:
            with self._lock:
                self.at_once[host] -= 1


@contextmanager
def serving(hosts: Hosts) -> Iterator[None]:
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            host = self.headers["Host"]
            with hosts.asking(host, self.path):
                time.sleep(0.01)
                self.answer(host)

        def answer(self, host: str) -> None:
            if self.path == "/robots.txt":
                self.send(404, b"", "text/plain")
            elif self.path == "/feed":
                self.send(200, hosts.feed(host), "application/rss+xml")
            else:
                number = int(self.path[1:])
                changed = host + self.path in hosts.changed
                base = 1000 * hosts.names.index(host) + number
                self.send(
                    200, page(base + (500_000 if changed else 0)).encode(), "text/html; charset=utf-8", etag=changed
                )

        def send(self, status: int, body: bytes, kind: str, *, etag: bool = False) -> None:
            tag = f'"{int(etag)}"'
            if self.headers.get("If-None-Match") == tag:
                status, body = 304, b""
            self.send_response(status)
            self.send_header("ETag", tag)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Keep quiet."""

    servers = [http.server.ThreadingHTTPServer((name.split(":")[0], hosts.port), Handler) for name in hosts.names]
    for server in servers:
        threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield
    finally:
        for server in servers:
            server.shutdown()
            server.server_close()


class Crawlers:
    """Crawlers of one job, each with an output folder of its own."""

    def __init__(self, folder: Path, hosts: Hosts, redis_port: int, *, number: int = 3) -> None:
        sources = folder / "sources.yaml"
        listed = "".join(f"  - http://{name}/feed\n" for name in hosts.names)
        sources.write_text(f"limit: 10000\nsources:\n{listed}")
        settings = {
            "FRONTIER": f"redis://127.0.0.1:{redis_port}/0",
            "FRONTIER_LEASE_SECONDS": "3",
            "FETCH_PRIVATE_ADDRESSES": "1",
            "DOWNLOAD_DELAY": "0.01",
            "AUTOTHROTTLE_ENABLED": "0",
            "WORKERS": "0",
            "PROGRESS_ENABLED": "0",
            "ITEM_PIPELINES": json.dumps(WITHOUT_CLAIMS),
        }
        options = [part for name, value in settings.items() for part in ("-s", f"{name}={value}")]
        self.outputs = [folder / f"output{index}" for index in range(number)]
        self.command = [sys.executable, "-m", "scrapy", "crawl", "news", "-a", f"sources={sources}", *options]
        self.running: list[subprocess.Popen[bytes]] = []

    def start(self, index: int) -> subprocess.Popen[bytes]:
        command = [*self.command, "-s", f"OUTPUT_DIR={self.outputs[index]}"]
        return subprocess.Popen(command, cwd=ROOT, start_new_session=True, stderr=subprocess.DEVNULL)

    def run(self, *, kills: int = 0, seed: int = 7, timeout: float = 240) -> None:
        """Run all until each has finished, though one is killed `kills` times.

        It is started again each time.
        """
        chance = random.Random(seed)
        running = [self.start(index) for index in range(len(self.outputs))]
        deadline = time.monotonic() + timeout
        for _ in range(kills):
            time.sleep(chance.uniform(0.5, 3))
            index = chance.randrange(len(running))
            if running[index].poll() is None:
                os.killpg(running[index].pid, signal.SIGKILL)
                running[index].wait()
                running[index] = self.start(index)
        try:
            for process in running:
                process.wait(max(deadline - time.monotonic(), 1))
        finally:
            for process in running:
                if process.poll() is None:
                    os.killpg(process.pid, signal.SIGKILL)

    def records(self, name: str) -> list[dict[str, object]]:
        files = [file for output in self.outputs for file in output.glob(f"run_*/{name}.jsonl*")]
        return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]


@needs_redis
@pytest.mark.parametrize(
    ("number_of_hosts", "pages", "kills"), [(4, 12, 4), pytest.param(20, 100, 40, marks=pytest.mark.slow)]
)
def test_every_page_is_written_once(tmp_path: Path, number_of_hosts: int, pages: int, kills: int) -> None:
    hosts = Hosts(number_of_hosts, pages)
    redis_port = free_port()
    redis = start_redis(tmp_path, redis_port)
    try:
        with serving(hosts):
            crawlers = Crawlers(tmp_path, hosts, redis_port)
            crawlers.run(kills=kills)
            written = Counter(record["url"] for record in crawlers.records("articles"))
            expected = {f"http://{name}/{number}" for name in hosts.names for number in range(pages)}
            assert set(written) == expected
            assert set(written.values()) == {1}
            assert crawlers.records("rejected") == []
            assert hosts.most_at_once == 1

            hosts.changed = {f"{hosts.names[0]}/3", f"{hosts.names[1]}/5"}
            crawlers.run()
            again = Counter(record["url"] for record in crawlers.records("articles"))
            assert {url for url, times in again.items() if times == 2} == {f"http://{name}" for name in hosts.changed}
            revisions = Counter(record["revision"] for record in crawlers.records("articles"))
            assert revisions == {1: number_of_hosts * pages, 2: 2}
            assert crawlers.records("rejected") == []
    finally:
        redis.terminate()
        redis.wait()
