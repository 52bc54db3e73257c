"""One page stops no task.

What takes too long, or ends its worker, is rejected, and the next is read.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any

import pytest

pytest.importorskip("datatrove", reason="datatrove is of the extra `cluster`")

from datatrove.data import Document

from cluster.steps import ProcessPages
from crawler.inputs.files import FileReader
from hearsay_news import processing
from pipelines.core.records import Article, Page, Rejected
from pipelines.core.stage import Stage

NEWS = "The bridge at Ollen will stay shut until May, the mayor said on Friday. " * 8


class Hostile(Stage[Page]):
    """Does what the page says."""

    name = "hostile"
    takes = Page

    @staticmethod
    def work(record: Page) -> Page:
        if record.text.startswith("spin"):
            while True:
                pass
        if record.text.startswith("hoard"):
            hoard = [bytearray(1 << 20)]
            while True:
                hoard.append(bytearray(1 << 22))
        if record.text.startswith("die"):
            os.kill(os.getpid(), signal.SIGKILL)
        if record.text.startswith("fail"):
            raise ValueError("it wanted to")
        return record


def documents(*texts: str) -> Iterator[Document]:
    reader = FileReader(spider="archive", max_bytes=1 << 20)
    for number, text in enumerate(texts):
        page = reader.page(text.encode(), url=f"https://example.org/{number}", media_type="text/plain")
        yield Document(text="", id=str(number), metadata={"archive": 0, "key": str(number), "record": page})


def processed(*texts: str, **limits: Any) -> list[Article | Rejected]:
    step = ProcessPages(**{"cpu_seconds": 60, "memory_bytes": 4 << 30, **limits})
    return [document.metadata["record"] for document in step.run(documents(*texts))]


@pytest.mark.parametrize(
    ("text", "reason"),
    [("spin", "timeout"), ("hoard", "tooLarge"), ("die", "internalError"), ("fail", "internalError")],
)
def test_a_hostile_page_is_rejected_and_the_next_is_read(
    text: str, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cluster.steps.PAGE_STAGES", (Hostile, *processing.PAGE_STAGES))
    before, hostile, after = processed(NEWS, text, NEWS, cpu_seconds=5, memory_bytes=1 << 30)
    assert isinstance(hostile, Rejected)
    assert (hostile.reason, hostile.stage) == (reason, "hostile")
    assert isinstance(before, Article)
    assert isinstance(after, Article)
    assert before.articleBody == after.articleBody


def test_a_page_is_processed_as_without_a_cluster() -> None:
    (ours,) = processed(NEWS)
    alone = processing.process(NEWS, url="https://example.org/0", media_type="text/plain")
    assert isinstance(ours, Article)
    assert isinstance(alone, Article)
    never = datetime(2026, 1, 1, tzinfo=timezone.utc)
    assert at_once(ours, never) == at_once(alone, never)


def at_once(record: Article, moment: datetime) -> dict[str, Any]:
    """The record, but for when and how it was read."""
    fields = record.model_dump()
    fields["metadata"] |= {"retrievedAt": moment, "spider": "", "contentType": ""}
    return fields
