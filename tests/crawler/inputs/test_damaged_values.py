"""One damaged value costs that value; what holds nothing is rejected as such."""

from __future__ import annotations

import io
import json
import tarfile
import time
import zipfile
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest

from crawler.inputs.files import FileReader, Found
from crawler.inputs.paths import find_inputs
from pipelines.core.records import Page, Rejected

TEXT = "The harbour bridge will stay closed until autumn, the city said on Tuesday after a long meeting.\n" * 3


def read(path: Path, raw: bytes) -> list[Found]:
    path.write_bytes(raw)
    (file,) = find_inputs(str(path))
    return list(FileReader(spider="seeds", max_bytes=2_000_000).read(file))


@pytest.mark.parametrize(
    ("name", "head", "date"),
    [
        ("a.md", "---\ntitle: The bridge\ndate: 2026-02-30\n---\n", None),
        ("a.md", "---\ntitle: The bridge\ndate: 0001-01-01T00:00:00+23:59\n---\n", None),
        ("a.md", "---\ntitle: The bridge\ndate: !!timestamp x\nweight: " + "9" * 5000 + "\n---\n", None),
        ("a.md", "---\ntitle: The bridge\ndate: 2026-03-02T10:00:00+01:00\n---\n", "2026-03-02T09:00:00Z"),
        ("a.md", '+++\ntitle = "The bridge"\ndate = 9999-12-31T23:59:59-23:59\n+++\n', None),
        ("a.eml", "Subject: The bridge\nDate: Fri, 31 Dec 9999 23:59:59 -2359\n\n", None),
    ],
)
def test_a_date_that_is_none_costs_the_date_alone(tmp_path: Path, name: str, head: str, date: str | None) -> None:
    ((_, page),) = read(tmp_path / name, f"{head}{TEXT}".encode())
    assert isinstance(page, Page)
    assert page.hints is not None
    assert (page.hints.headline, page.hints.datePublished) == ("The bridge", date)
    assert "closed until autumn" in page.text


@pytest.mark.parametrize("name", ["a.md", "a.txt", "a.json"])
@pytest.mark.parametrize(
    "head",
    [
        "---\ntitle: " + "[" * 5_000 + "\n---\n",
        "+++\ntitle = " + "[" * 5_000 + "\n+++\n",
        "---\ndraft: !!bool perhaps\n---\n",
        # Two thousand times two thousand keys.
        "---\na: &a {" + ", ".join(f"k{n}: v" for n in range(2_000)) + "}\nb: {<<: [" + "*a, " * 2_000 + "]}\n---\n",
    ],
    ids=["nested lists", "nested lists in TOML", "no truth value", "keys merged many times"],
)
def test_front_matter_that_cannot_be_read_costs_no_text(tmp_path: Path, name: str, head: str) -> None:
    text = f"{head}\n# The **bridge** is **closed**\n\n{TEXT}"
    started = time.process_time()
    found = read(tmp_path / name, (json.dumps([{"text": text}] * 2) if name == "a.json" else text).encode())
    assert len(found) == (2 if name == "a.json" else 1)
    assert all(isinstance(page, Page) and "closed until autumn" in page.text for _, page in found)
    assert time.process_time() - started < 2


@pytest.mark.parametrize(("characters", "media_type"), [(900_000, "text/html"), (1_100_000, "text/plain")])
def test_a_long_text_is_not_looked_through_where_it_is_read(tmp_path: Path, characters: int, media_type: str) -> None:
    paragraph = "&lt;p&gt;Rain fell.&lt;/p&gt;"
    ((_, page),) = read(tmp_path / "a.txt", (paragraph * (characters // len(paragraph))).encode())
    assert isinstance(page, Page)
    assert page.mediaType == media_type


def test_a_value_that_python_does_not_know_costs_no_row_of_a_table(tmp_path: Path) -> None:
    times = pyarrow.array([2**50, 0, -(2**50)], pyarrow.timestamp("ms"))
    table = pyarrow.table({"text": [f"{n}. {TEXT}" for n in range(3)], "date": times})
    sink = io.BytesIO()
    pyarrow.parquet.write_table(table, sink)
    pages = [page for _, page in read(tmp_path / "a.parquet", sink.getvalue())]
    assert [page.hints.datePublished for page in pages if isinstance(page, Page)] == [None, "1970-01-01", None]


@pytest.mark.parametrize("url", ["http://[::1", "http://a:b/", "http://e.org:99999/"])
@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.jsonl", '{{"url": "{url}", "text": "{text}"}}'),
        ("a.jsonl", '{{"url": "{url}"}}'),
        ("a.json", '[{{"url": "{url}", "text": "{text}"}}]'),
        ("a.mhtml", "Content-Type: text/html\nContent-Location: {url}\n\n<p>{text}"),
    ],
)
def test_an_address_that_is_none_is_not_taken(tmp_path: Path, url: str, name: str, form: str) -> None:
    ((key, found),) = read(tmp_path / name, form.format(url=url, text=TEXT.replace("\n", " ")).encode())
    assert isinstance(found, Page | Rejected)
    assert found.url == key


def packed(write: object) -> bytes:
    sink = io.BytesIO()
    if write is tarfile:
        tarfile.open(fileobj=sink, mode="w").close()
    else:
        zipfile.ZipFile(sink, "w").close()
    return sink.getvalue()


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("a.csv", b"title,text\n"),
        ("a.jsonl", b"\n\n"),
        ("a.json", b"[]"),
        ("a.urls", b"# none yet\n"),
        ("a.zip", packed(zipfile)),
        ("a.tar", packed(tarfile)),
        # Its directory ends before the comment, in which a second end names no files.
        ("b.zip", packed(zipfile)[:-2] + b"\x16\0" + packed(zipfile)),
    ],
)
def test_what_holds_nothing_is_rejected_as_empty(tmp_path: Path, name: str, raw: bytes) -> None:
    ((_, found),) = read(tmp_path / name, raw)
    assert isinstance(found, Rejected)
    assert found.reason == "empty"


@pytest.mark.parametrize("kind", [tarfile.XHDTYPE, tarfile.GNUTYPE_LONGNAME])
def test_headers_without_end_are_no_bug_of_ours(tmp_path: Path, kind: bytes) -> None:
    member = tarfile.TarInfo("a")
    member.type = kind
    ((_, found),) = read(tmp_path / "a.tar", member.tobuf(tarfile.GNU_FORMAT) * 2000 + b"\0" * 1024)
    assert isinstance(found, Rejected)
    assert (found.reason, found.detail) == ("undecodable", "damaged archive: too many headers for one file")
