from __future__ import annotations

import gzip
import zlib

import brotli
import pytest

from crawler.middlewares.complete_bodies import IncompleteResponseError, check_complete, zstd

TEXT = b"".join(f"Report {number}: the bridge stays closed. ".encode() for number in range(20_000))
BODIES = {
    b"gzip": gzip.compress(TEXT),
    b"x-gzip": gzip.compress(TEXT[:1000]) + gzip.compress(TEXT),
    b"deflate": zlib.compress(TEXT),
    b"br": brotli.compress(TEXT),
    b"zstd": zstd.compress(TEXT),
}


@pytest.mark.parametrize("encoding", BODIES)
def test_a_whole_body_passes_and_no_part_of_it(encoding: bytes) -> None:
    body = BODIES[encoding]
    check_complete(body, encoding)
    for length in (0, 1, 10, len(body) // 3, len(body) // 2, len(body) - 5, len(body) - 1):
        if encoding == b"zstd" and length == 0:
            continue
        with pytest.raises(IncompleteResponseError):
            check_complete(body[:length], encoding)


def test_raw_deflate_and_what_follows_a_stream_pass() -> None:
    raw = zlib.compressobj(wbits=-15)
    check_complete(raw.compress(TEXT) + raw.flush(), b"deflate")
    check_complete(gzip.compress(TEXT) + b"\0\0trailing", b"gzip")


def test_other_encodings_are_left_alone() -> None:
    check_complete(b"anything", b"identity")
