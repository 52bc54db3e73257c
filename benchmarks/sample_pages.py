"""Generated articles, as texts and pages, and a server on loopback for them."""

from __future__ import annotations

import contextlib
import http.server
import json
import random
import threading
from collections.abc import Iterator
from pathlib import Path

_WORDS = ("harbour", "bridge", "council", "river", "market", "mayor", "ferry", "school", "winter", "budget", "police")


def story(number: int) -> str:
    """Generate a short report that is unique to `number`."""
    pick = random.Random(number)
    sentences = [
        f'"The {pick.choice(_WORDS)} needs {pick.randrange(2, 900)} more days," said the {pick.choice(_WORDS)} '
        f"spokesman of district {number}, while the {pick.choice(_WORDS)} and the {pick.choice(_WORDS)} stayed closed."
        for _ in range(6)
    ]
    return f"Report {number}: {pick.choice(_WORDS)} and {pick.choice(_WORDS)}\n\n" + "\n\n".join(sentences) + "\n"


class Site(http.server.BaseHTTPRequestHandler):
    """Pages /0 to /99; every tenth is missing, every tenth redirects to another one."""

    def do_GET(self) -> None:
        number = int(self.path.strip("/m")) if self.path.strip("/m").isdigit() else None
        if number is None or number % 10 == 3:
            self.answer(404, "nothing here")
        elif number % 10 == 7 and not self.path.endswith("m"):
            self.answer(302, "", Location=f"{self.path}m")
        else:
            self.answer(200, page(1000 + number))

    def answer(self, status: int, body: str, **headers: str) -> None:
        """Answer a request, unless the client was killed."""
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        with contextlib.suppress(ConnectionError):  # the client was killed
            self.wfile.write(body.encode())

    def log_message(self, format: str, *args: object) -> None:
        pass


def page(number: int) -> str:
    headline, *paragraphs = story(number).strip().split("\n\n")
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"<!DOCTYPE html><html><title>{headline}</title><body><article><h1>{headline}</h1>{body}</article></body>"


@contextlib.contextmanager
def site() -> Iterator[str]:
    """Serve the pages; yields the address."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def make_inputs(folder: Path, address: str, *, size: int) -> None:
    """Write about 4 × `size` inputs of every kind."""
    folder.mkdir()
    for number in range(size):
        (folder / f"{number:03}.txt").write_text(story(number))
        (folder / f"{number:03}.html").write_text(page(2000 + number))
    (folder / "empty.txt").touch()
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    rows: list[object] = [
        # Every fourth row repeats the previous one exactly.
        {"url": f"https://example.org/{number - (number % 4 == 3)}", "text": story(3000 + number - (number % 4 == 3))}
        for number in range(size)
    ]
    (folder / "rows.jsonl").write_text("\n".join(map(json.dumps, [*rows, {"text": ""}, [], {"text": story(4000)}])))
    addresses = [f"{address}/{number}" for number in range(size)]
    (folder / "sites.urls").write_text("\n".join([*addresses, *addresses[:5], "ftp://example.org/", ""]))
