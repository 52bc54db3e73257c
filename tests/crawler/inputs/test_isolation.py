"""The boundaries around a file, a row and a page.

Whatever is raised within one, the others are read.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from crawler.inputs.files import FileReader
from crawler.inputs.paths import InputFile
from pipelines.core.decoding import decode
from pipelines.core.errors import RunError
from pipelines.core.records import Page, Rejected

READER = FileReader(spider="seeds", max_bytes=10_000)
# Of every kind that Python code or a library raises on content nobody thought of.
ERRORS = (
    RuntimeError("no such luck"),
    UnicodeError("undefined"),
    RecursionError("maximum depth"),
    MemoryError(),
    AttributeError("x"),
    KeyError("x"),
    OverflowError("too large"),
    ZeroDivisionError(),
    AssertionError(),
    TypeError("not a str"),
)


def failing(real: Callable[..., Any], error: Exception) -> Callable[..., Any]:
    """`real`, which raises on whatever has MARK in it."""

    def function(first: Any, *args: Any, **kwargs: Any) -> Any:
        if (b"MARK" if isinstance(first, bytes) else "MARK") in (
            first if isinstance(first, bytes | str) else str(first)
        ):
            raise error
        return real(first, *args, **kwargs)

    return function


def outcomes(path: Path) -> dict[str, str]:
    """What became of each key."""
    found = READER.read(InputFile(path, f"file:{path.name}"))
    return {key: one.reason if isinstance(one, Rejected) else type(one).__name__ for key, one in found}


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_a_page_that_raises_is_rejected(error: Exception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crawler.inputs.page_reader.decode", failing(decode, error))
    (tmp_path / "a.txt").write_text("MARK")
    assert outcomes(tmp_path / "a.txt") == {"file:a.txt": "internalError"}
    (tmp_path / "b.txt").write_text("Rain fell.")
    assert outcomes(tmp_path / "b.txt") == {"file:b.txt": "Page"}


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_a_row_that_raises_is_rejected_and_the_next_is_read(
    error: Exception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from crawler.inputs.formats.rows import document_of

    monkeypatch.setattr("crawler.inputs.parsing.document_of", failing(document_of, error))
    rows = [{"text": "Rain fell."}, {"text": "MARK"}, {"text": "Snow fell."}]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)))
    assert outcomes(tmp_path / "a.jsonl") == {"file:a.jsonl#1": "Page", "file:a.jsonl#2": "internalError"} | {
        "file:a.jsonl#3": "Page"
    }


@pytest.mark.parametrize(
    "error", [e for e in ERRORS if not isinstance(e, MemoryError)], ids=lambda error: type(error).__name__
)
@pytest.mark.parametrize("broken", ["crawler.inputs.formats.rows.document_of", "crawler.inputs.page_reader.is_html"])
@pytest.mark.parametrize("name", ["a.json", "a.csv"])
def test_a_row_of_a_table_that_raises_is_rejected_and_the_others_are_read(
    error: Exception, broken: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module, _, function = broken.rpartition(".")
    monkeypatch.setattr(broken, failing(getattr(import_module(module), function), error))
    texts = ["Rain fell.", "MARK", "Snow fell."]
    rows = json.dumps([{"text": text} for text in texts]) if name == "a.json" else "\n".join(["text,id", *texts])
    (tmp_path / name).write_text(rows)
    kinds = {"1": "Page", "2": "internalError", "3": "Page"}
    assert outcomes(tmp_path / name) == {f"file:{name}#{number}": kind for number, kind in kinds.items()}


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_a_file_that_raises_is_rejected(error: Exception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("crawler.inputs.files.numbered_lines", broken)
    (tmp_path / "a.urls").write_text("http://example.org/")
    assert outcomes(tmp_path / "a.urls") == {"file:a.urls": "internalError"}


def test_what_ends_the_run_is_not_held_back(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Rain fell.")

    def refuse(_: str) -> bool:
        raise RunError("no room")

    with pytest.raises(RunError, match="no room"):
        list(READER.read(InputFile(tmp_path / "a.txt", "file:a.txt"), skip=refuse))


@pytest.mark.parametrize("suffix", ["txt", "html", "jsonl", "urls", "txt.gz", "csv", "eml", "md", "zip", "docx", "pdf"])
def test_random_bytes_of_any_kind_of_file_have_an_outcome(suffix: str, tmp_path: Path) -> None:
    pick = random.Random(suffix)
    starts = (b"", b"\x1f\x8b", b"PK\x03\x04", b"%PDF-1.4", b"\xff\xfe", b"<!--a-->" * 40, b'{"text":', b"\xff\xfe\0\0")
    for number in range(40):
        path = tmp_path / f"{number}.{suffix}"
        path.write_bytes(pick.choice(starts) + pick.randbytes(pick.choice((0, 3, 300, 9_000))))
        found = list(READER.read(InputFile(path, f"file:{path.name}")))
        assert all(isinstance(one, Page | Rejected) or one.url for _, one in found)
