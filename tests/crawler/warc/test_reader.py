from __future__ import annotations

import gzip
import sys
import zipfile
import zlib
from pathlib import Path
from typing import Any

import brotli
import pytest
from scrapy.utils.test import get_crawler

from benchmarks.sample_pages import page
from crawler.inputs.files import FileReader
from crawler.inputs.paths import find_inputs
from crawler.middlewares.compression import CompressionMiddleware
from crawler.warc.reader import ArchiveReader, JudgedPage, Skipped
from pipelines.core.records import Page, Rejected
from tests.crawler.warc.samples import DATE, altered, joined, record

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

MAX_BYTES = 100_000
PAGE = page(7)
TOO_LARGE = "tooLarge: more than DOWNLOAD_MAXSIZE, unpacked"
NOT_GZIPPED = "httpError: BadGzipFile: not a gzip file"
NO_STATUS = "undecodable: byte 0: no HTTP response: it has no status line"


Outcome = Page | JudgedPage | Rejected | Skipped


def read(path: Path, content: bytes, **options: Any) -> list[tuple[str, Outcome]]:
    path.write_bytes(content)
    reader = FileReader(spider="archive", max_bytes=MAX_BYTES)
    unpack = CompressionMiddleware(crawler=get_crawler()).process_response
    (file,) = find_inputs(str(path))
    return list(ArchiveReader(reader=reader, unpack=unpack).read(file, **options))


def outcome(found: Outcome) -> str:
    if isinstance(found, Page):
        return "page"
    if isinstance(found, JudgedPage):
        return f"page, {found.verdict.outcome} {found.verdict.article_id}"
    return f"skipped {found.kind}" if isinstance(found, Skipped) else f"{found.reason}: {found.detail}"


def response(body: bytes = PAGE.encode(), **http: str) -> bytes:
    return record(7, body, http={name.replace("_", "-"): value for name, value in http.items()})


def line(content: str) -> bytes:
    return record(7, content.encode(), kind="metadata", warc={"Hearsay-Page": "https://example.org/7"})


VERDICT = '{"outcome": "duplicate", "article_id": "%s0123456789abcdef"}'
LINE = (
    '{"url": "https://example.org/7", "stage": "spider", "reason": "timeout", "detail": "after 60 seconds",'
    ' "retrievedAt": "2024-05-06T07:08:09Z"}'
)


@pytest.mark.parametrize(
    ("member", "expected"),
    [
        (response(), "page"),
        (response(gzip.compress(PAGE.encode(), mtime=0), Content_Encoding="gzip"), "page"),
        (response(zlib.compress(PAGE.encode()), Content_Encoding="deflate"), "page"),
        (response(zlib.compress(PAGE.encode())[2:-4], Content_Encoding="deflate"), "page"),
        (response(brotli.compress(PAGE.encode()), Content_Encoding="br"), "page"),
        (response(zstd.compress(PAGE.encode()), Content_Encoding="zstd"), "page"),
        (response(PAGE.encode("utf-16"), Content_Type="text/html"), "page"),
        (response(PAGE.encode(), Content_Type="text/html; charset=iso-8859-1"), "page"),
        (response(f"{len(PAGE):x}\r\n{PAGE}\r\n0\r\n\r\n".encode(), Transfer_Encoding="chunked"), "page"),
        (record(7, kind="resource", content_type="text/html"), "page"),
        (response(b"\1\2 no gzip", Content_Encoding="gzip"), NOT_GZIPPED),
        # Declared, and plain all the same.
        *((response(PAGE.encode(), Content_Encoding=name), "page") for name in "gzip br deflate zstd none".split()),
        (response(PAGE.encode("utf-16-le"), Content_Type="text/html", Content_Encoding="gzip"), "page"),
        (response(gzip.compress(bytes(10**7), mtime=0), Content_Encoding="gzip"), TOO_LARGE),
        (response(brotli.compress(bytes(10**7)), Content_Encoding="br"), TOO_LARGE),
        (response(bytes(10**7)), "tooLarge: byte 0: more than 100000 bytes"),
        (response(b""), "empty: "),
        (response(b"\x89PNG", Content_Type="image/png"), "unsupportedType: image/png"),
        (record(7, b"\x89PNG", kind="resource", content_type="image/png"), "unsupportedType: image/png"),
        (record(7, status="404 Not Found"), "httpError: status 404"),
        (record(7, status="503 Busy"), "httpError: status 503"),
        (record(7, status="301 Moved", http={"Location": "/8"}), "skipped redirect"),
        (record(7, status="304 Not Modified"), "skipped redirect"),
        (record(7, b"GET /7 HTTP/1.1\r\n\r\n", kind="request", content_type="application/http"), "skipped request"),
        (record(7, kind="revisit"), "skipped revisit"),
        (record(7, kind="metadata", content_type="application/warc-fields"), "skipped metadata"),
        (record(7, kind="conversion", content_type="text/plain"), "skipped conversion"),
        (record(7, b"a record", kind="resource", url="dns:example.org"), "skipped notHttp"),
        (record(7, b"a record", kind="resource", url=""), "skipped notHttp"),
        (record(7, url="https://[example"), "unsupportedType: byte 0: Invalid IPv6 URL"),
        (record(7, warc={"WARC-Truncated": "length"}), "undecodable: byte 0: cut off when it was recorded (length)"),
        (record(7, warc={"Hearsay-Page": "https://example.org/given", "Hearsay-Hints": "{}"}), "page"),
        (record(7, warc={"Hearsay-Page": "aside"}), "skipped aside"),
        (record(7, warc={"Hearsay-Hints": "{"}), "undecodable: byte 0: Hearsay-Hints cannot be read"),
        (record(7, warc={"Hearsay-Verdict": VERDICT % "art_"}), "page, duplicate art_0123456789abcdef"),
        (record(7, warc={"Hearsay-Verdict": VERDICT % "../"}), "undecodable: byte 0: Hearsay-Verdict cannot be read"),
        (line('{"url": "https://example.org/7"}'), "undecodable: byte 0: its line of rejected.jsonl cannot be read"),
        (line(LINE), "timeout: after 60 seconds"),
        *((record(7, warc={"WARC-Date": date}), "page") for date in "20240506070809 2024-05-06 2024".split()),
        (record(7, warc={"WARC-Date": "yesterday"}), "undecodable: byte 0: no WARC-Date"),
        (record(7, kind="resource")[:200], "undecodable: byte 0: cut off: the file ends within a gzip member"),
        (altered(record(7), b"HTTP/1.1 ", b"SMTP/1.1 "), NO_STATUS),
    ],
)  # fmt: skip
def test_one_record_one_outcome(tmp_path: Path, member: bytes, expected: str) -> None:
    ((key, found),) = read(tmp_path / "a.warc.gz", member)
    assert key == "file:a.warc.gz#0"
    assert outcome(found) == expected
    if isinstance(found, Page):
        assert found.text == PAGE
    elif isinstance(found, Rejected) and "gzip member" not in expected:
        assert found.url in {"https://example.org/7", "https://[example"}


def test_a_page_is_as_it_was_recorded(tmp_path: Path) -> None:
    ((_, found),) = read(
        tmp_path / "a.warc", record(7, packed=False, warc={"WARC-Date": "2024-05-06T07:08:09.123456789Z"})
    )
    assert isinstance(found, Page)
    assert (found.url, found.httpStatus, found.contentType) == (
        "https://example.org/7",
        200,
        "text/html; charset=utf-8",
    )
    assert found.retrievedAt.isoformat() == "2024-05-06T07:08:09.123456+00:00"
    ((_, rejected),) = read(tmp_path / "b.warc", record(7, b"", packed=False))
    assert isinstance(rejected, Rejected)
    assert rejected.retrievedAt.isoformat() == DATE.replace("Z", "+00:00")
    ((_, resource),) = read(tmp_path / "c.warc", record(7, kind="resource", content_type="text/html"))
    assert isinstance(resource, Page)
    assert resource.httpStatus is None


def test_what_is_done_is_skipped(tmp_path: Path) -> None:
    content, offsets = joined(record(1), record(2, b"GET /2 HTTP/1.1\r\n\r\n", kind="request"), record(3))
    keys = [f"file:a.warc.gz#{offset}" for offset in offsets]
    found = read(tmp_path / "a.warc.gz", content, skip={keys[0]}.__contains__)
    assert [(key, outcome(item)) for key, item in found] == list(
        zip(keys, ["skipped None", "skipped request", "page"], strict=True)
    )


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.warc.gz", b"", "empty: "),
        ("a.WARC", b"<html>", "undecodable: byte 0: not a WARC record"),
        ("a.warc.zst", record(7), "page"),
        ("a.html", b"<html>", "unsupportedType: none of .warc, .warc.gz, .warc.zst, .wacz"),
    ],
)
def test_files_that_are_no_archives(tmp_path: Path, name: str, content: bytes, expected: str) -> None:
    assert [outcome(found) for _, found in read(tmp_path / name, content)] == [expected]


def test_a_file_that_goes_away_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / "a.warc").touch()
    (file,) = find_inputs(str(tmp_path))
    (tmp_path / "a.warc").unlink()
    reader = FileReader(spider="archive", max_bytes=1)
    ((_, found),) = ArchiveReader(reader=reader, unpack=lambda request, response: response).read(file)
    assert outcome(found) == "unreadable: No such file or directory"


def wacz(path: Path, members: dict[str, bytes], **options: Any) -> bytes:
    with zipfile.ZipFile(path, "w", **options) as container:
        for name, content in members.items():
            container.writestr(name, content)
    return path.read_bytes()


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_the_archives_in_a_wacz_file(tmp_path: Path, compression: int) -> None:
    archive, offsets = joined(record(1), record(2))
    members = {"datapackage.json": b"{}", "archive/data.warc.gz": archive, "archive/b.warc": record(3, packed=False)}
    content = wacz(tmp_path / "made.zip", {**members, "archive/no.warc": b""}, compression=compression)
    found = read(tmp_path / "a.wacz", content)
    keys = [*(f"file:a.wacz/archive/data.warc.gz#{offset}" for offset in offsets), "file:a.wacz/archive/b.warc#0"]
    assert [key for key, _ in found] == [*keys, "file:a.wacz/archive/no.warc"]
    assert [outcome(item) for _, item in found] == ["page", "page", "page", "empty: "]
    assert [outcome(item) for _, item in read(tmp_path / "a.wacz", content, skip=set(keys).__contains__)] == [
        *["skipped None"] * 3,
        "empty: ",
    ]


def test_damaged_wacz_files(tmp_path: Path) -> None:
    content = wacz(tmp_path / "made.zip", {"archive/a.warc": record(1, packed=False), "archive/b.warc.gz": record(2)})
    broken = content.replace(record(1, packed=False)[300:340], bytes(40), 1)
    (_, first), (_, second) = read(tmp_path / "a.wacz", broken)
    assert "damaged: Bad CRC-32" in outcome(first)
    assert outcome(second) == "page"
    ((_, cut),) = read(tmp_path / "b.wacz", content[:-40])
    assert outcome(cut).startswith("undecodable: no WACZ file")
    ((_, bare),) = read(tmp_path / "c.wacz", wacz(tmp_path / "made.zip", {"datapackage.json": b"{}"}))
    assert outcome(bare) == "empty: no archive in it"


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    bomb = wacz(tmp_path / "made.zip", {"archive/a.warc": bytes(150_000_000)}, compression=zipfile.ZIP_DEFLATED)
    ((_, found),) = read(tmp_path / "a.wacz", bomb)
    assert outcome(found) == "undecodable: unpacks to 150000000 bytes"


def test_whatever_a_record_raises_becomes_a_line_and_the_next_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OverflowError("too large")

    monkeypatch.setattr("crawler.warc.reader.http_response", fail)
    found = read(tmp_path / "a.warc.gz", record(1) + record(2))
    assert [outcome(item).split(": ", 2)[2] for _, item in found] == ["cannot be read: OverflowError: too large"] * 2
