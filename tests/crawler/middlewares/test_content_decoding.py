from __future__ import annotations

import contextlib
import gzip
import random
import time
import zlib

import brotli
import pytest
from scrapy import Request
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response

from crawler.middlewares.compression import unpacking
from crawler.middlewares.content_decoding import IncompleteResponseError, TooLargeError, decoded, zstd

TEXT = b"".join(f"Report {number}: the bridge stays closed. ".encode() for number in range(20_000))
BODIES = {
    b"gzip": gzip.compress(TEXT, mtime=0),
    b"x-gzip": gzip.compress(TEXT[:1000], mtime=0) + gzip.compress(TEXT[1000:], mtime=0),
    b"deflate": zlib.compress(TEXT),
    b"br": brotli.compress(TEXT),
    b"zstd": zstd.compress(TEXT[:1000]) + zstd.compress(TEXT[1000:]),
}
LIMIT = 2_000_000
NOISE = random.Random(1).randbytes(8_000_000)


@pytest.mark.parametrize("encoding", BODIES)
def test_a_whole_body_is_decoded_and_no_part_of_it(encoding: bytes) -> None:
    body = BODIES[encoding]
    assert decoded(body, encoding, max_bytes=LIMIT) == TEXT
    for length in (1, 10, len(body) // 3, len(body) // 2, len(body) - 5, len(body) - 1):
        with pytest.raises(IncompleteResponseError):
            decoded(body[:length], encoding, max_bytes=LIMIT)


@pytest.mark.parametrize("encoding", BODIES)
def test_a_bomb_is_not_unpacked(encoding: bytes) -> None:
    with pytest.raises(TooLargeError):
        decoded(BODIES[encoding], encoding, max_bytes=len(TEXT) - 1)


def test_raw_deflate_and_what_follows_a_stream_pass() -> None:
    raw = zlib.compressobj(wbits=-15)
    assert decoded(raw.compress(TEXT) + raw.flush(), b"deflate", max_bytes=LIMIT) == TEXT
    assert decoded(gzip.compress(TEXT, mtime=0) + b"\0\0trailing", b"gzip", max_bytes=LIMIT) == TEXT


def test_other_encodings_and_no_body_are_left_alone() -> None:
    assert decoded(b"anything", b"identity", max_bytes=3) == b"anything"
    assert decoded(b"", b"gzip", max_bytes=3) == b""


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        (b"gzip", gzip.compress(NOISE, mtime=0)),
        (b"deflate", zlib.compress(NOISE)),
        (b"br", brotli.compress(NOISE, quality=1)),
        (b"zstd", zstd.compress(NOISE)),
        (b"gzip", gzip.compress(b"", mtime=0) * 500_000),
        (b"zstd", zstd.compress(b"") * 500_000),
        (b"zstd", zstd.compress(b"Rain") * 500_000),
    ],
)
def test_time_grows_with_the_size_alone(encoding: bytes, body: bytes) -> None:
    began = time.process_time()
    with contextlib.suppress(gzip.BadGzipFile):  # members or frames that hold hardly anything
        decoded(body, encoding, max_bytes=len(NOISE))
    assert time.process_time() - began < 2


def test_a_body_is_not_unpacked_again_and_again() -> None:
    response = Response(
        "https://a.example/", body=BODIES[b"gzip"], headers={"Content-Encoding": ", ".join(["gzip"] * 9)}
    )
    with pytest.raises(IncompleteResponseError):
        unpacking(LIMIT).process_response(Request("https://a.example/"), response)
    response = Response("https://a.example/", body=BODIES[b"gzip"], headers={"Content-Encoding": "gzip"})
    with pytest.raises(IgnoreRequest, match="DOWNLOAD_MAXSIZE"):
        unpacking(1000).process_response(Request("https://a.example/"), response)
