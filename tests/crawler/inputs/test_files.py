from __future__ import annotations

import gzip
import json
import os
from pathlib import Path

import pytest

from crawler.inputs.files import Address, FileReader
from crawler.inputs.paths import find_inputs
from pipelines.core.records import Page, Rejected

Found = Page | Rejected | Address


def read(path: Path, content: bytes, *, max_bytes: int = 1000) -> list[Found]:
    path.write_bytes(content)
    reader = FileReader(spider="seeds", max_bytes=max_bytes)
    return [found for file in find_inputs(str(path)) for _, found in reader.read(file)]


def outcome(found: Found) -> str:
    if isinstance(found, Page):
        return found.mediaType
    return found.reason if isinstance(found, Rejected) else "address"


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.txt", b"Some text.", "text/plain"),
        ("A.TXT", b"Some text.", "text/plain"),
        ("a.html", b"<p>Some text.", "text/html"),
        ("a.htm", b"<p>Some text.", "text/html"),
        ("a.xhtml", b"<p>Some text.</p>", "text/html"),
        ("a.txt.gz", gzip.compress(b"Some text.", mtime=0), "text/plain"),
        ("a.html.gz", gzip.compress(b"<p>Some text.", mtime=0), "text/html"),
        # A page saved under the wrong name is still a page.
        ("a.txt", b"\n<!-- saved --><!DOCTYPE html><html><p>Some text.", "text/html"),
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\t ", "empty"),
        ("a.txt.gz", gzip.compress(b"", mtime=0), "empty"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "unsupportedType"),
        ("a.xls", b"%PDF-1.7", "unsupportedType"),
        ("noname", b"Some text.", "unsupportedType"),
        ("a.txt", b"\xff\xfe\x00", "undecodable"),
        ("a.txt.gz", b"not gzip", "undecodable"),
        ("a.txt.gz", gzip.compress(b"Some text." * 50, mtime=0)[:-9], "undecodable"),
        ("a.txt", b"a" * 1000, "text/plain"),
        ("a.txt", b"a" * 1001, "tooLarge"),
        ("a.txt.gz", gzip.compress(b"a" * 1001, mtime=0), "tooLarge"),
    ],
)
def test_one_file_one_outcome(tmp_path: Path, name: str, content: bytes, expected: str) -> None:
    assert [outcome(found) for found in read(tmp_path / name, content)] == [expected]


def test_rows_are_pages_of_their_own(tmp_path: Path) -> None:
    rows: list[object] = [
        {"url": "https://example.org/1", "text": "One."},
        {"url": "https://example.org/2", "html": "<p>Two."},
        {"text": "Three."},
        {"url": "https://example.org/4"},
        {"url": "https://example.org/5", "text": " "},
        [1, 2],
    ]
    content = "\n".join(map(json.dumps, rows)) + '\n\n{"text": \n{"text": "' + "a" * 1000 + '"}\n{"text": "last"}'
    found = read(tmp_path / "rows.jsonl", content.encode())
    assert [(item.url, outcome(item)) for item in found] == [
        ("https://example.org/1", "text/plain"),
        ("https://example.org/2", "text/html"),
        ("file:rows.jsonl#3", "text/plain"),
        ("https://example.org/4", "unsupportedType"),
        ("https://example.org/5", "empty"),
        ("file:rows.jsonl#6", "unsupportedType"),
        ("file:rows.jsonl#8", "undecodable"),
        ("file:rows.jsonl#9", "tooLarge"),
        ("file:rows.jsonl#10", "text/plain"),
    ]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "latin-1"])
def test_rows_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    rows = [{"url": f"https://example.org/{number}", "text": f"Café number {number}."} for number in range(3)]
    content = "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    for name in ("rows.jsonl", "rows.jsonl.gz"):
        raw = content.encode(encoding)
        found = read(tmp_path / name, gzip.compress(raw) if name.endswith(".gz") else raw, max_bytes=200)
        assert [(item.url, outcome(item)) for item in found] == [(row["url"], "text/plain") for row in rows]


@pytest.mark.parametrize("name", ["rows.jsonl", "rows.json"])
def test_rows_with_a_number_of_any_length(tmp_path: Path, name: str) -> None:
    found = read(tmp_path / name, b'{"text": "One.", "id": ' + b"9" * 5000 + b"}", max_bytes=10**4)
    assert [outcome(item) for item in found] == ["text/plain"]


def test_deeply_nested_rows_are_rejected_not_fatal(tmp_path: Path) -> None:
    found = read(tmp_path / "rows.jsonl", b"[" * 200_000, max_bytes=10**6)
    assert [outcome(item) for item in found] == ["undecodable"]


def test_addresses_and_comments(tmp_path: Path) -> None:
    content = b"\xef\xbb\xbfhttps://example.org/a\r\n# a comment\n\n  HTTP://example.org/b  \nfile:///etc/passwd\nexample.org\n"
    found = read(tmp_path / "list.urls", content)
    assert [(item.url, outcome(item)) for item in found] == [
        ("https://example.org/a", "address"),
        ("HTTP://example.org/b", "address"),
        ("file:list.urls#5", "unsupportedType"),
        ("file:list.urls#6", "unsupportedType"),
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads every file")
def test_an_unreadable_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch(mode=0o000)
    reader = FileReader(spider="seeds", max_bytes=1000)
    (found,) = [found for file in find_inputs(str(tmp_path)) for _, found in reader.read(file)]
    assert outcome(found) == "unreadable"


def test_a_file_that_goes_away_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    (file,) = find_inputs(str(tmp_path))
    (tmp_path / "a.txt").unlink()
    ((_, found),) = FileReader(spider="seeds", max_bytes=1000).read(file)
    assert outcome(found) == "unreadable"
