"""A news site on loopback that does what news sites do, well or badly.

It remembers who asked for what.
"""

from __future__ import annotations

import gzip
import http.server
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import formatdate
from hashlib import sha256

from benchmarks.sample_pages import story

HTML = "text/html; charset=utf-8"
XML = "application/xml"


@dataclass
class Answer:
    """What an address answers."""

    body: bytes = b""
    status: int = 200
    content_type: str = HTML
    headers: dict[str, str] = field(default_factory=dict)
    etag: bool = False
    """Whether it has an ETag, and answers 304 to whoever has it."""
    seconds: float = 0
    """How long it takes."""
    cut: bool = False
    """Whether the connection breaks in the middle of the body."""
    fails: list[int] = field(default_factory=list)
    """Statuses of the first answers, before it is as described."""


@dataclass
class Asked:
    """A request that came in."""

    path: str
    status: int
    at: float
    headers: dict[str, str]
    body: bytes = b""
    """What a form sent."""


class NewsSite:
    """The site: `answers` by path, and the `log` of what was asked."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.log: list[Asked] = []
        self.address = ""

    def paths(self) -> list[str]:
        return [asked.path for asked in self.log]

    def count(self, path: str) -> int:
        return self.paths().count(path)

    def article(
        self, path: str, number: int, *, canonical: str | None = None, extra: str = "", **options: object
    ) -> None:
        """An article at `path`, its text told by `number`, with `extra` markup at its end."""
        link = f'<link rel="canonical" href="{self.address}{canonical}">' if canonical else ""
        self.answers[path] = Answer(article_page(number, head=link, extra=extra).encode(), **options)  # type: ignore[arg-type]

    def feed(self, path: str, links: list[str], **options: object) -> None:
        """An RSS feed of links, the newest first."""
        items = "".join(
            f"<item><title>Feed title {number}</title><link>{link}</link><author>Ann Feed</author>"
            f"<pubDate>{formatdate(time.time() - 600 * number)}</pubDate></item>"
            for number, link in enumerate(link.replace("&", "&amp;") for link in links)
        )
        body = f'<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title>{items}</channel></rss>'
        self.answers[path] = Answer(body.encode(), content_type="application/rss+xml", **options)  # type: ignore[arg-type]

    def sitemap(
        self, path: str, rows: list[tuple[str, str | None]], *, root: str = "urlset", **options: object
    ) -> None:
        """A sitemap, or an index of them, of addresses with their lastmod."""
        row = {"urlset": "url", "sitemapindex": "sitemap"}[root]
        urls = "".join(
            f"<{row}><loc>{loc}</loc>{f'<lastmod>{lastmod}</lastmod>' if lastmod else ''}</{row}>"
            for loc, lastmod in rows
        )
        body = f'<{root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</{root}>'.encode()
        self.answers[path] = Answer(
            gzip.compress(body, mtime=0) if path.endswith(".gz") else body,
            content_type=XML,
            **options,  # type: ignore[arg-type]
        )


def article_page(number: int, *, head: str = "", extra: str = "") -> str:
    headline, *paragraphs = story(number).strip().split("\n\n")
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f"<!DOCTYPE html><html><head><title>{headline}</title>{head}</head>"
        f"<body><article><h1>{headline}</h1>{body}{extra}</article></body></html>"
    )


@contextmanager
def news_site() -> Iterator[NewsSite]:
    """Serve an empty site."""
    site = NewsSite()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.do_GET(self.rfile.read(int(self.headers["Content-Length"])))

        def do_GET(self, sent: bytes = b"") -> None:
            answer = site.answers.get(self.path, Answer(b"<p>Nothing here", status=404))
            etag = f'"{sha256(answer.body).hexdigest()[:12]}"'
            status = answer.fails.pop(0) if answer.fails else answer.status
            if status == 200 and answer.etag and self.headers.get("If-None-Match") == etag:
                status = 304
            site.log.append(Asked(self.path, status, time.monotonic(), dict(self.headers), sent))
            time.sleep(answer.seconds)
            body = b"" if status == 304 else answer.body
            self.send_response(status)
            headers = {"Content-Type": answer.content_type, "Content-Length": str(len(body)), **answer.headers}
            for name, value in headers.items():
                self.send_header(name, value)
            if answer.etag:
                self.send_header("ETag", etag)
            self.end_headers()
            self.wfile.write(body[: len(body) // 2] if answer.cut else body)
            if answer.cut:
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda request, client_address: None  # type: ignore[method-assign]  # clients that give up
    site.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
