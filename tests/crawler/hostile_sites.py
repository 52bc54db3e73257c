"""Servers on this machine that misbehave, each in one way.

They are named by their paths or by their robots.txt.
"""

from __future__ import annotations

import contextlib
import gzip
import http.server
import socket
import threading
import time
from collections.abc import Callable, Iterator

from benchmarks.sample_pages import page

PAGE = page(7).encode()


def cut_off(body: bytes) -> bytes:
    packed = gzip.compress(body, mtime=0)
    return packed[: len(packed) // 2]


class Site(http.server.BaseHTTPRequestHandler):
    """Pages that are whole and pages that are not; `robots` says what robots.txt does."""

    robots: Callable[[Site], None] | None = None
    asked: list[tuple[str, str | None]]

    def do_GET(self) -> None:
        self.asked.append((self.path, self.headers.get("Authorization")))
        with contextlib.suppress(OSError):  # whoever asked has hung up
            if self.path == "/robots.txt":
                (type(self).robots or no_robots)(self)
            elif self.path == "/cut":
                self.answer(200, cut_off(PAGE * 30), {"Content-Encoding": "gzip"})
            elif self.path == "/second-member":
                self.answer(200, gzip.compress(PAGE) + cut_off(PAGE), {"Content-Encoding": "gzip"})
            elif self.path == "/packed":
                self.answer(200, gzip.compress(PAGE), {"Content-Encoding": "gzip"})
            elif self.path == "/part":
                self.answer(206, PAGE[:400], {"Content-Range": f"bytes 0-399/{len(PAGE)}"})
            elif self.path in ("/headers", "/informational", "/continuation"):
                self.endless(self.path)
            else:
                self.answer(200, PAGE)

    def answer(self, status: int, body: bytes = b"", headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in ({"Content-Type": "text/html; charset=utf-8"} | (headers or {})).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def endless(self, path: str) -> None:
        """Send what comes before a body, for ever."""
        self.wfile.write(b"" if path == "/informational" else b"HTTP/1.1 200 OK\r\nX-Filler: a\r\n")
        line = {
            "/headers": b"X-Filler: " + b"a" * 8000 + b"\r\n",
            "/informational": b"HTTP/1.1 103 Early Hints\r\nLink: " + b"a" * 2000 + b"\r\n\r\n",
            "/continuation": b" " + b"a" * 8000 + b"\r\n",
        }[path]
        while True:
            self.wfile.write(line * 50)

    def log_message(self, format: str, *args: object) -> None:
        pass


def no_robots(site: Site) -> None:
    site.answer(404)


def robots_in_circles(site: Site) -> None:
    site.answer(302, headers={"Location": "/robots.txt"})


def robots_never(site: Site) -> None:
    time.sleep(30)


def robots_without_end(site: Site) -> None:
    site.answer(200, b"# nothing to see\n" * 200_000)


def robots_failing(site: Site) -> None:
    site.answer(503, b"User-agent: *\nAllow: /\n")


def robots_cut(site: Site) -> None:
    site.answer(200, cut_off(b"User-agent: *\nAllow: /\n" * 9), {"Content-Encoding": "gzip"})


def robots_slow(site: Site) -> None:
    site.answer(200, b"User-agent: *\nCrawl-delay: 1000000\nDisallow:\n")


def robots_nonsense(site: Site) -> None:
    site.answer(
        200,
        b"User-agent: *\nCrawl-delay: nan\nCrawl-delay: -5\nCrawl-delay: inf\nDisallow: /*a*a*a*a*a*a*a*a*a*a*a*a*b\n",
    )


@contextlib.contextmanager
def served(robots: Callable[[Site], None] | None = None) -> Iterator[tuple[str, list[tuple[str, str | None]]]]:
    """Serve on loopback.

    Gives the host with its port, and what was asked for with which Authorization.
    """
    asked: list[tuple[str, str | None]] = []
    handler = type("Handler", (Site,), {"robots": robots, "asked": asked})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"127.0.0.1:{server.server_address[1]}", asked
    finally:
        server.shutdown()
        thread.join()
        socket.socket.close(server.socket)
