"""The steps of the first job: each task makes parts of some archives."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from typing import Any

from datatrove.data import Document, DocumentsPipeline
from datatrove.pipeline.base import PipelineStep

from cluster.inputs import Archive, on_this_machine
from cluster.shards import Folder
from crawler import PRELOAD
from crawler.inputs.files import FileReader
from crawler.middlewares.compression import unpacking
from crawler.warc.reader import VERDICT, ArchiveReader, JudgedPage, Skipped
from hearsay_news.processing import PAGE_STAGES
from pipelines.core.records import Article, Page, Rejected
from pipelines.core.stage import Stage
from pipelines.core.workers import Workers

PARTS = "parts"


def part_name(number: int) -> str:
    """The name of the part of an archive, by its number."""
    return f"{PARTS}/{number:06d}.jsonl"


class ReadArchives(PipelineStep):  # type: ignore[misc]
    """Read the archives of a task, each into pages and rejected records.

    Before: nothing. After: Documents whose metadata hold `archive` (number), `key` and `record` (Page or Rejected), and
    `verdict` where the archive is one of our own. An archive whose part is complete is passed over.
    """

    type = "READER"
    name = "Hearsay: archives"

    def __init__(self, archives: list[Archive], output: Folder, *, max_bytes: int) -> None:
        super().__init__()
        self.archives = archives
        self.output = output
        self.max_bytes = max_bytes

    def run(self, data: DocumentsPipeline = None, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:
        reader = ArchiveReader(
            reader=FileReader(spider="archive", max_bytes=self.max_bytes),
            unpack=unpacking(self.max_bytes).process_response,
        )
        for archive in self.archives[rank::world_size]:
            if self.output.has(part_name(archive.number)):
                self.stat_update("complete before")
                continue
            yield Document(text="", id=f"{archive.number}", metadata={"archive": archive.number, "begins": True})
            with on_this_machine(archive) as file:
                for key, found in reader.read(file):
                    if isinstance(found, Skipped):
                        self.stat_update(f"skipped/{found.kind}")
                        continue
                    yield _document(archive.number, key, found)


class ProcessPages(PipelineStep):  # type: ignore[misc]
    """Run every page through all stages, within the limits of a crawl.

    A worker process does it. A page that takes too long or too much memory is rejected; one that ends the worker again
    and again, too. The task goes on.

    Before: `record` is a Page or a Rejected. After: an Article or a Rejected.

    Args:
        cpu_seconds, memory_bytes: limits of each stage for a page, as PAGE_TIMEOUT and PAGE_MEMORY_MB of a crawl.
    """

    type = "EXTRAC"
    name = "Hearsay: process"

    def __init__(self, *, cpu_seconds: float, memory_bytes: int) -> None:
        super().__init__()
        self.cpu_seconds = cpu_seconds
        self.memory_bytes = memory_bytes

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:
        workers = Workers(1, preload=PRELOAD, cpu_seconds=self.cpu_seconds, memory_bytes=self.memory_bytes)
        stages: list[Stage[Any]] = [stage(workers=workers) for stage in PAGE_STAGES]
        for stage in stages:
            workers.prepare(stage.prepare)
        with closing(workers), closing(asyncio.new_event_loop()) as loop:
            for document in data:
                record = document.metadata.get("record")
                if isinstance(record, Page):
                    with self.track_time():
                        document.metadata["record"] = done = loop.run_until_complete(_processed(record, stages))
                    self.stat_update("articles" if isinstance(done, Article) else "rejected")
                    if isinstance(done, Article):
                        document.text = done.articleBody
                yield document


async def _processed(record: Page, stages: Sequence[Stage[Any]]) -> Article | Rejected:
    """The record after all stages."""
    done: Any = record
    for stage in stages:
        done = await stage.process_item(done)
    return done  # type: ignore[no-any-return]


class WriteRecords(PipelineStep):  # type: ignore[misc]
    """Write a part for each archive: rows of key, verdict, article or rejected.

    A part is complete or absent.

    Before: Documents in the order of their archives. After: the same.
    """

    type = "WRITER"
    name = "Hearsay: parts"

    def __init__(self, output: Folder) -> None:
        super().__init__()
        self.output = output

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:
        with ExitStack() as part:
            stream = None
            for document in data:
                if document.metadata.get("begins"):
                    part.close()  # completes the part before
                    stream = part.enter_context(self.output.writing(part_name(document.metadata["archive"])))
                else:
                    assert stream is not None
                    stream.write(_row(document.metadata))
                yield document


def _document(number: int, key: str, found: Page | JudgedPage | Rejected) -> Document:
    """A document of datatrove with the record, and what is known of it."""
    metadata: dict[str, Any] = {"archive": number, "key": key, "record": found}
    if isinstance(found, JudgedPage):
        metadata |= {"record": found.page, "verdict": VERDICT.dump_python(found.verdict, mode="json")}
    record = metadata["record"]
    return Document(text=record.text if isinstance(record, Page) else "", id=key, metadata=metadata)


def _row(metadata: dict[str, Any]) -> bytes:
    record = metadata["record"]
    kind = "article" if isinstance(record, Article) else "rejected"
    row = {"key": metadata["key"], "verdict": metadata.get("verdict"), kind: record.model_dump(mode="json")}
    return json.dumps(row, ensure_ascii=True).encode() + b"\n"


def rows_of(lines: Iterator[bytes]) -> Iterator[tuple[str, Any, Article | Rejected]]:
    """The rows of a part: key, verdict or None, record."""
    for line in lines:
        row = json.loads(line)
        record = Article(**row["article"]) if "article" in row else Rejected(**row["rejected"])
        yield row["key"], row["verdict"] and VERDICT.validate_python(row["verdict"]), record
