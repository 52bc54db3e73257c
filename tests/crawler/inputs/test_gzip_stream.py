from __future__ import annotations

import gzip
import io
import random
import time
import zlib

import pytest

from crawler.inputs.gzip_stream import open_gzip, unpacked_blocks

NOISE = random.Random(1).randbytes(300_000)
MEMBER = gzip.compress(b"Rain fell.", mtime=0)


@pytest.mark.parametrize(
    ("packed", "expected"),
    [
        (b"", b""),
        (MEMBER, b"Rain fell."),
        (MEMBER * 3 + bytes(5000) + MEMBER, b"Rain fell." * 4),
        (gzip.compress(NOISE, mtime=0), NOISE),
        (gzip.compress(b"a" * 10**7, mtime=0), b"a" * 10**7),
        (gzip.compress(NOISE[:100], mtime=0) * 2000, NOISE[:100] * 2000),
    ],
)
def test_whole_files_are_unpacked(packed: bytes, expected: bytes) -> None:
    assert open_gzip(io.BytesIO(packed)).read() == expected


@pytest.mark.parametrize(
    ("packed", "error"),
    [
        (b"Rain fell.", gzip.BadGzipFile),
        (MEMBER + b"Rain fell.", gzip.BadGzipFile),
        (MEMBER[:-1], EOFError),
        (MEMBER + MEMBER[:9], EOFError),
        (gzip.compress(NOISE, mtime=0)[:-9], EOFError),
        (MEMBER[:-8] + b"\0" * 8, zlib.error),
        (gzip.compress(b"", mtime=0) * 1001, gzip.BadGzipFile),
        (MEMBER * 1001, gzip.BadGzipFile),
    ],
)
def test_damaged_files_raise(packed: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        open_gzip(io.BytesIO(packed)).read()


def test_bytes_behind_the_last_member_can_be_ignored() -> None:
    assert b"".join(unpacked_blocks(io.BytesIO(MEMBER + b"\r\n"), ignore_behind=True)) == b"Rain fell."


def test_time_grows_with_the_size_alone() -> None:
    packed = gzip.compress(NOISE, mtime=0) * 60
    began = time.process_time()
    assert sum(map(len, unpacked_blocks(io.BytesIO(packed)))) == 60 * len(NOISE)
    assert time.process_time() - began < 3
