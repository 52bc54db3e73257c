"""Mutated pages and texts through all stages.

None raises out of them, none is lost, every line can be read back.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.sample_pages import page as html_page
from benchmarks.sample_pages import story
from crawler.inputs.files import FileReader
from crawler.inputs.paths import InputFile
from pipelines.boilerplate.stage import BoilerplatePipeline
from pipelines.claims.stage import ClaimsPipeline
from pipelines.core.jsonl import to_line
from pipelines.core.records import Article, Page, Rejected
from pipelines.language.stage import LanguagePipeline

INSERTED = (
    b"\0",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"<!--",
    b"]]>",
    b"<script>",
    b"&#0;&#xD800;&#x110000;",
    b"<table><tr>" * 50,
    b'<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>&a;&b;',
    '"“”„«»‘’'.encode(),
    "\u202e\u2028\u0085\ufeff".encode(),
    b"\r\n" * 30,
    b"x" * 3000,
)


def mutated(raw: bytes, pick: random.Random) -> bytes:
    """`raw` after one to eight edits of any kind."""
    content = bytearray(raw)
    for _ in range(pick.randint(1, 8)):
        at = pick.randrange(len(content) + 1)
        span = slice(at, at + pick.choice((1, 10, 400)))
        edits: tuple[Callable[[], bytes], ...] = (
            lambda: b"",
            lambda span=span: bytes(content[span]) * 3,  # type: ignore[misc]
            lambda: pick.choice(INSERTED),
            lambda: pick.randbytes(pick.choice((1, 8, 60))),
            lambda span=span: bytes(reversed(content[span])),  # type: ignore[misc]
        )
        content[span] = pick.choice(edits)()
    return bytes(content)


def outcome(path: Path) -> Article | Rejected:
    """What the stages make of a file."""
    reader = FileReader(spider="seeds", max_bytes=10**7)
    ((_, found),) = reader.read(InputFile(path, f"file:{path.name}"))
    assert isinstance(found, Page | Rejected)
    for stage in (BoilerplatePipeline, LanguagePipeline, ClaimsPipeline):
        if isinstance(found, stage.takes):
            found = stage.work(found)  # type: ignore[assignment]
    assert isinstance(found, Article | Rejected)
    return found


@pytest.mark.parametrize("count", [60, pytest.param(10_000, marks=pytest.mark.slow)])
def test_mutated_input_has_one_outcome(count: int, tmp_path: Path) -> None:
    pick = random.Random(11)
    for number in range(count):
        make, suffix = pick.choice(((story, "txt"), (html_page, "html")))
        path = tmp_path / f"input.{suffix}"
        path.write_bytes(mutated(make(number).encode(), pick))
        found = outcome(path)
        line = to_line(found)
        assert line.count(b"\n") == 1
        assert json.loads(line)["url"] == f"file:{path.name}"
        if isinstance(found, Article):
            assert "root:" not in found.articleBody
            for claim in found.claims:
                for span in claim.fragments:
                    assert found.articleBody[span.start : span.end] == span.text
