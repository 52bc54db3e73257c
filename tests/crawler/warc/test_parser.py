from __future__ import annotations

import io
import sys
import time
import tracemalloc
from functools import partial
from gzip import compress as gzip_compress
from gzip import decompress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.warc.parser import Damage, Record, read_records
from tests.crawler.warc.samples import altered, joined, record

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

# The same bytes in every process.
compress = partial(gzip_compress, mtime=0)
MEMBERS = [record(number) for number in range(5)]
PLAIN = [record(number, packed=False) for number in range(5)]


def places(content: bytes, *, max_bytes: int = 10**6) -> list[str]:
    """Of a good record its place and address, of damage its place and what is wrong."""
    return [
        f"{found.place} {found.problem}" if isinstance(found, Damage) else f"{found.place} {found.url[-2:]}"
        for found in read_records(io.BytesIO(content), max_bytes=max_bytes)
    ]


def good(offsets: list[int], *numbers: int) -> list[str]:
    return [f"{offsets[number]} /{number}" for number in numbers]


@pytest.mark.parametrize("members", [MEMBERS, PLAIN], ids=["gzip", "plain"])
def test_every_record_has_its_offset(members: list[bytes]) -> None:
    content, offsets = joined(*members)
    assert places(content) == good(offsets, 0, 1, 2, 3, 4)


def test_many_records_in_one_member() -> None:
    content, offsets = joined(*PLAIN)
    expected = ["0 /0", *(f"0+{offset} /{number}" for number, offset in enumerate(offsets) if offset)]
    assert places(compress(content)) == expected


@pytest.mark.parametrize(
    ("broken", "problem"),
    [
        (MEMBERS[2][: len(MEMBERS[2]) // 2], "damaged gzip member"),
        (MEMBERS[2][:300] + bytes(20) + MEMBERS[2][320:], "damaged gzip member"),
        (MEMBERS[2][:-8] + bytes(4) + MEMBERS[2][-4:], "damaged gzip member: Error -3"),  # its checksum
        (bytes(20) + MEMBERS[2][20:], "not a WARC record"),
        (b"<html>an error page of the store</html>", "not a WARC record"),
        (compress(b"no record at all"), "not a WARC record"),
        (altered(MEMBERS[2], b"Content-Length: ", b"Content-Length: 9"), "bytes are missing"),
        (altered(MEMBERS[2], b"Content-Length: ", b"Content-Length: -"), "no Content-Length"),
        (altered(MEMBERS[2], b"\r\nContent-Length: ", b"\r\nContent-Size: "), "no Content-Length"),
        (altered(MEMBERS[2], b"\r\nContent-Length: ", b"\r\nContent-Length: 1\r\nX: "), "its length is wrong"),
        (altered(MEMBERS[2], b"WARC-Date", b"no field\r\nWARC-Date"), "a line of its header is no field"),
        (compress(decompress(MEMBERS[2])[:100]), "cut off within its header"),
        (compress(b"WARC/1.0\r\nX: " + b"x" * 10**6), "a header of more than 262144 bytes"),
    ],
    ids=lambda value: value if isinstance(value, str) else "broken",
)
def test_damage_is_told_with_its_offset_and_reading_goes_on(broken: bytes, problem: str) -> None:
    content, offsets = joined(*MEMBERS[:2], broken, *MEMBERS[3:])
    found = places(content)
    assert found[:2] + found[3:] == good(offsets, 0, 1, 3, 4)
    assert found[2].startswith(f"{offsets[2]} ")
    assert problem in found[2]


@pytest.mark.parametrize(
    ("broken", "problem"),
    [
        (PLAIN[2][: len(PLAIN[2]) // 2], "cut off, or its length is wrong"),
        (PLAIN[2].replace(b"Content-Length: ", b"Content-Length: 9", 1), "cut off, or its length is wrong"),
        (b"garbage\r\n", "not a WARC record"),
    ],
    ids=lambda value: value if isinstance(value, str) else "broken",
)
def test_damage_in_a_plain_file(broken: bytes, problem: str) -> None:
    content, offsets = joined(*PLAIN[:2], broken, *PLAIN[3:])
    found = places(content)
    assert found == [*good(offsets, 0, 1), f"{offsets[2]} {problem}", *good(offsets, 3, 4)]


@pytest.mark.parametrize("members", [MEMBERS, PLAIN], ids=["gzip", "plain"])
@pytest.mark.parametrize("left", [1, 9, 12, 100, 400])
def test_a_file_cut_off_anywhere_loses_its_last_record_alone(members: list[bytes], left: int) -> None:
    content, offsets = joined(*members)
    found = places(content[: offsets[4] + left])
    assert found[:4] == good(offsets, 0, 1, 2, 3)
    (last,) = found[4:]
    assert last.startswith(f"{offsets[4]} ")


def test_damage_names_its_address_where_it_is_known() -> None:
    (found,) = read_records(io.BytesIO(altered(MEMBERS[0], b"Content-Length: ", b"Content-Length: 9")), max_bytes=10**6)
    assert isinstance(found, Damage)
    assert found.url == "https://example.org/0"


@pytest.mark.parametrize("content", [b"", b"\r\n\r\n", compress(b"")], ids=["no", "blank", "packed"])
def test_nothing(content: bytes) -> None:
    assert places(content) == []


def test_what_is_no_archive_is_one_damage() -> None:
    assert places(b"<html>\n" * 50_000) == ["0 not a WARC record"]


def test_content_over_the_limit_is_passed_over() -> None:
    content, offsets = joined(MEMBERS[0], record(1, b"x" * 3000), MEMBERS[2])
    found = [item for item in read_records(io.BytesIO(content), max_bytes=3000) if isinstance(item, Record)]
    assert [(item.place, item.content is None) for item in found] == [
        (str(offset), number == 1) for number, offset in enumerate(offsets)
    ]


def test_addresses_in_angle_brackets() -> None:
    (found,) = read_records(io.BytesIO(record(1, b"", url="<https://example.org/1>")), max_bytes=1000)
    assert isinstance(found, Record)
    assert found.url == "https://example.org/1"


def test_a_damaged_file_is_not_read_over_and_over() -> None:
    # Each of these records claims to hold all that follow it.
    content = b"".join(b"WARC/1.0\r\nContent-Length: %d\r\n\r\n" % ((9_999 - number) * 50) for number in range(10_000))
    assert len(places(content, max_bytes=10**9)) == 10_000


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("copies", [40, pytest.param(4000, marks=pytest.mark.slow)])
def test_memory_does_not_grow_with_the_file(tmp_path: Path, packed: bool, copies: int) -> None:
    one = record(1, bytes(100_000), packed=packed) + record(2, b"<p>text" * 20_000, packed=packed)
    bomb = record(3, bytes(20_000_000), packed=packed)
    with (tmp_path / "big.warc").open("wb") as file:
        for _ in range(copies):
            file.write(one)
        file.write(bomb)
    tracemalloc.start()
    with (tmp_path / "big.warc").open("rb") as file:
        count = sum(isinstance(found, Record) for found in read_records(file, max_bytes=200_000))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 2 * copies + 1
    assert peak < 2_000_000


LENGTHS = [
    "9" * 5000,
    "9" * 30,
    "4611686018427387904",
    "9223372036854775808",
    "9" * 12,
    "0" * 5000 + "9" * 20,
    "1" * 4301,
]


@pytest.mark.parametrize("length", LENGTHS, ids=lambda length: f"{length[:4]}x{len(length)}")
def test_no_length_loses_what_follows(length: str) -> None:
    wrong = PLAIN[2].replace(b"\r\nContent-Length: ", b"\r\nContent-Length: " + length.encode() + b"\r\nX: ", 1)
    plain, offsets = joined(*PLAIN[:2], wrong, *PLAIN[3:])
    found = places(plain)
    assert found[:2] + found[3:] == good(offsets, 0, 1, 3, 4)
    # In one member, the next record is found by its header.
    one = places(compress(plain))
    assert [place.split()[-1] for place in one[:2] + one[3:]] == ["/0", "/1", "/3", "/4"]
    packed, offsets = joined(*MEMBERS[:2], compress(wrong), *MEMBERS[3:])
    found = places(packed)
    assert found[:2] + found[3:] == good(offsets, 0, 1, 3, 4)


def frames(*records: bytes, dictionary: bytes | None = None, packed: bool = False) -> bytes:
    """A .warc.zst, with its dictionary in the first frame as the format asks."""
    options = {"zstd_dict": zstd.ZstdDict(dictionary) if dictionary else None}
    checked = {zstd.CompressionParameter.checksum_flag: 1}
    held = (zstd.compress(dictionary) if packed else dictionary) if dictionary else b""
    head = b"\x5d\x2a\x4d\x18" + len(held).to_bytes(4, "little") + held if dictionary else b""
    return head + b"".join(zstd.compress(record, options=checked, **options) for record in records)


DICTIONARY = bytes(zstd.train_dict(PLAIN * 40, 20_000).dict_content)


@pytest.mark.parametrize(
    "content",
    [
        frames(*PLAIN),
        frames(*PLAIN, dictionary=DICTIONARY),
        frames(*PLAIN, dictionary=DICTIONARY, packed=True),
        frames(b"".join(PLAIN)),
        b"".join(frames(record) + b"\x50\x2a\x4d\x18\x03\0\0\0abc" for record in PLAIN),
    ],
    ids=["frames", "dictionary", "packed dictionary", "one frame", "skippable frames"],
)
def test_archives_packed_with_zstd(content: bytes) -> None:
    assert [place.split()[1] for place in places(content)] == ["/0", "/1", "/2", "/3", "/4"]


def test_damage_in_a_zstd_frame() -> None:
    members = [frames(record) for record in PLAIN]
    members[2] = members[2][:200] + bytes(20) + members[2][220:]
    content, offsets = joined(*members)
    found = places(content)
    assert found[:2] + found[3:] == good(offsets, 0, 1, 3, 4)
    assert "damaged zstd frame" in found[2]
    assert places(b"\x5d\x2a\x4d\x18\xff\xff\xff\xff") == ["0 a zstd dictionary of 4294967295 bytes"]
    assert places(b"\x5d\x2a\x4d\x18\x09\0\0\0junk") == ["0 cut off within its zstd dictionary"]
    (no_dictionary,) = places(frames(*PLAIN, dictionary=DICTIONARY)[8 + len(DICTIONARY) :])[:1]
    assert "damaged zstd frame" in no_dictionary


@given(
    st.sampled_from([b"".join(PLAIN), b"".join(MEMBERS), compress(b"".join(PLAIN)), frames(*PLAIN)]),
    st.lists(st.tuples(st.integers(0, 6000), st.binary(max_size=12), st.integers(0, 40)), min_size=1, max_size=4),
)
@settings(max_examples=300, deadline=None)
def test_damage_of_any_kind_ends_in_records_and_damages(content: bytes, damages: list[tuple[int, bytes, int]]) -> None:
    for place, piece, length in damages:
        content = content[:place] + piece + content[place + length :]
    found = list(read_records(io.BytesIO(content), max_bytes=100_000))
    assert found or not content.strip(b"\r\n") or len(content) < 30
    assert len({item.place for item in found}) == len(found)


@pytest.mark.parametrize(
    "content",
    [
        b"\x1f\x8b\x08" * 100_000,
        b"WARC/1.0\r\nA:" * 40_000,
        b"WARC/1.0\r\nA: WARC/1.0\r\nB:" * 20_000 + b"\r\nno field\r\n",
        compress(b"WARC/1.0\r\nA:" * 40_000),
    ],
    ids=["gzip marks", "headers without end", "headers within headers", "packed"],
)
def test_a_file_made_of_damage_ends_soon_and_what_follows_is_read(content: bytes) -> None:
    began = time.process_time()
    *_, last = places(content + b"\r\n\r\n" + PLAIN[0])
    assert last.endswith(" /0")
    assert time.process_time() - began < 8
