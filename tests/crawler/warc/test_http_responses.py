from __future__ import annotations

import time

import pytest

from crawler.warc.http_responses import http_response
from crawler.warc.unpacking import DamagedError

CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html\r\n\r\n"


@pytest.mark.parametrize(
    ("content", "status", "body"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nbody", 200, b"body"),
        (b"HTTP/2 404\r\n\r\n", 404, b""),
        (b"HTTP/1.0 200 OK\nContent-Type: text/html\n\nbody", 200, b"body"),
        (b"HTTP/1.1 200 OK\r\nno field\r\n\r\nbody", 200, b"body"),
        (CHUNKED + b"4\r\nbody\r\n0\r\n\r\n", 200, b"body"),
        (CHUNKED + b"2;x=y\r\nbo\r\n2\r\ndy\r\n0\r\nTrailer: x\r\n\r\n", 200, b"body"),
        (CHUNKED + b"<p>joined before it was recorded", 200, b"<p>joined before it was recorded"),
    ],
)
def test_responses(content: bytes, status: int, body: bytes) -> None:
    response = http_response(content, url="https://example.org/")
    assert (response.status, response.body) == (status, body)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "it is empty"),
        (b"<html>no header</html>", "no status line"),
        (b"HTTP/1.1 soon OK\r\n\r\n", "no status line"),
        (CHUNKED + b"4\r\nbo", "within a chunk"),
        (CHUNKED + b"4\r\nbody\r\n", "between two chunks"),
        (CHUNKED + b"4\r\nbody\r\nzz\r\n", "between two chunks"),
    ],
)
def test_what_is_no_response(content: bytes, problem: str) -> None:
    with pytest.raises(DamagedError, match=problem):
        http_response(content, url="https://example.org/")


def test_endless_headers_are_damage_and_many_take_no_time() -> None:
    began = time.process_time()
    response = http_response(b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 40_000 + b"\r\nRain", url="https://example.org/")
    assert len(response.headers.getlist("a")) == 40_000
    with pytest.raises(DamagedError, match="headers of more than"):
        http_response(b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 400_000 + b"\r\nRain", url="https://example.org/")
    assert time.process_time() - began < 5
