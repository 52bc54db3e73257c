"""Small deterministic jobs of all three spiders, to be disturbed.

They have every kind of input.
"""

from __future__ import annotations

import contextlib
import http.server
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from io import BytesIO
from pathlib import Path
from types import MappingProxyType

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from benchmarks.kills import ROOT, Job, command, undisturbed
from benchmarks.sample_pages import make_inputs, page, site

Build = Callable[..., "contextlib.AbstractContextManager[Job]"]


@contextlib.contextmanager
def seeds(folder: Path, *, size: int, claims: bool, workers: int) -> Iterator[Job]:
    """Texts, pages, rows and addresses, and a web server with errors.

    Some of them are unusable or duplicate.
    """
    with site() as address:
        make_inputs(folder / "inputs", address, size=size)
        yield undisturbed(partial(command, folder / "inputs", claims=claims, workers=workers))


@contextlib.contextmanager
def news(folder: Path, *, size: int, claims: bool, workers: int) -> Iterator[Job]:
    """A site that was crawled before.

    Most articles are unchanged; some have changed, some are new, some gone.
    """
    with paper(2 * size) as (address, set_edition):
        arguments = ("-a", f"url={address}/sitemap.xml", "-a", "limit=1000")
        crawl = partial(_crawl, arguments=arguments, spider="news", claims=claims, workers=workers)
        subprocess.run(crawl(folder / "before"), cwd=ROOT, check=True, stderr=subprocess.DEVNULL)
        set_edition(2)
        yield undisturbed(crawl, template=folder / "before")


@contextlib.contextmanager
def archive(folder: Path, *, size: int, claims: bool, workers: int) -> Iterator[Job]:
    """A WARC file with pages, redirects, requests and damaged records."""
    path = folder / "inputs.warc.gz"
    path.write_bytes(b"".join(_members(2 * size)))
    yield undisturbed(partial(command, path, claims=claims, workers=workers, spider="archive"))


JOBS: Mapping[str, Build] = MappingProxyType({"seeds": seeds, "news": news, "archive": archive})


def _crawl(output: Path, *, arguments: tuple[str, ...], spider: str, claims: bool, workers: int) -> list[str]:
    return command(None, output, *arguments, spider=spider, claims=claims, workers=workers)


@contextlib.contextmanager
def paper(size: int) -> Iterator[tuple[str, Callable[[int], None]]]:
    """Serve a site of `size` articles.

    Returns its address, and a function that sets its edition.
    """
    handler = type("Paper", (_Paper,), {"edition": 1, "size": size})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", lambda edition: setattr(handler, "edition", edition)
    finally:
        server.shutdown()
        server.server_close()


class _Paper(http.server.BaseHTTPRequestHandler):
    """A site in two editions.

    In the second, of every ten articles three have changed, one is gone, and one is new.
    """

    edition: int
    size: int

    def do_GET(self) -> None:
        if self.path == "/sitemap.xml":
            rows = "".join(self.row(number) for number in range(self.size) if self.is_listed(number))
            self.answer(200, f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{rows}</urlset>', "text/xml")
            return
        number = int(self.path.strip("/")) if self.path.strip("/").isdigit() else -1
        if number < 0 or (number % 10 == 4 and self.edition == 2):
            self.answer(404, "nothing here", "text/html")
        else:
            changed = page(5000 + number).replace(
                "</article>", "<p>The council will meet again on Friday.</p></article>"
            )
            self.answer(200, changed if self.has_changed(number) else page(5000 + number), "text/html; charset=utf-8")

    def row(self, number: int) -> str:
        day = 10 + self.edition if self.has_changed(number) or number % 10 == 4 else 10
        address = f"http://{self.headers['Host']}/{number}"
        return f"<url><loc>{address}</loc><lastmod>2026-03-{day}T10:00:00Z</lastmod></url>"

    def is_listed(self, number: int) -> bool:
        return self.edition == 2 or number % 10 != 9

    def has_changed(self, number: int) -> bool:
        return self.edition == 2 and number % 10 in (1, 2, 3)

    def answer(self, status: int, body: str, content_type: str) -> None:
        """Answer a request, unless the client was killed."""
        content = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        with contextlib.suppress(ConnectionError):  # the client was killed
            self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        pass


def _members(size: int) -> Iterator[bytes]:
    """WARC records: every tenth is cut off, and another follows garbage."""
    for number in range(size):
        status = {3: "301 Moved", 7: "404 Not Found"}.get(number % 10, "200 OK")
        member = _member(number, status)
        # A truncated record, and bytes that are no record.
        yield member[:-30] if number % 10 == 5 else b"no gzip at all" + member if number % 10 == 6 else member


def _member(number: int, status: str) -> bytes:
    """A WARC record with a page, in a gzip member of its own."""
    out, body = BytesIO(), page(7000 + number).encode()
    writer = WARCWriter(out, gzip=True)
    headers = [("Content-Type", "text/html; charset=utf-8")]
    if status.startswith("301"):
        headers.append(("Location", "/elsewhere"))
    record = writer.create_warc_record(
        f"http://example.org/{number}",
        "response" if number % 10 != 8 else "request",
        payload=BytesIO(body),
        length=len(body),
        warc_headers_dict={"WARC-Date": "2026-03-04T05:06:07Z"},
        http_headers=StatusAndHeaders(status, headers, protocol="HTTP/1.1"),
    )
    writer.write_record(record)
    return out.getvalue()
