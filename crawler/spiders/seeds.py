"""`scrapy crawl seeds -a path=…`: articles of local files and of address lists."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

from scrapy import Request

from crawler.inputs.files import Address, Found
from crawler.inputs.in_workers import found_in, taken_in_thread
from crawler.inputs.paths import InputFile, find_inputs
from crawler.inputs.retries import path_of_run, worth_retrying
from crawler.spiders.fetching import FetchingSpider
from pipelines.core.records import Page, Rejected
from pipelines.core.redaction import redacted
from pipelines.core.workers import in_thread


class SeedsSpider(FetchingSpider):
    """Reads texts, pages and rows, and fetches what .urls files list.

    .txt, .html, .htm, .xhtml (each also as .gz) and .jsonl.

    Arguments:
        path: a file, a folder (recursive) or a glob; `seeds` where none is given.
        retry: a rejected.jsonl; only those of its pages are read that may succeed now. Without a path, that of the
            run which wrote the file is read.
        since, until, language, include, exclude: which articles are wanted (crawler.selection).
        fresh: 1 begins anew where the last run of the same path was cut off.
    """

    name = "seeds"
    arguments = FetchingSpider.arguments | {"path", "retry"}

    def __init__(self, *, path: str | None = None, retry: str | None = None, max_bytes: int = 32 * 1024 * 1024) -> None:
        super().__init__(max_bytes=max_bytes)
        self.path = path or (retry and path_of_run(Path(retry))) or "seeds"
        self.retry = retry

    async def start(self) -> AsyncIterator[Page | Rejected | Request]:
        with self.stopped_by_errors():
            await in_thread(self.count_files)
            async for key, found in self.retried_inputs() if self.retry else self.inputs():
                if not isinstance(found, Rejected) and not self.wants(found.url):
                    continue
                if not isinstance(found, Address):
                    yield self.mark_in_progress(key, found)
                elif self.plan(key):
                    yield self.request(found.url)

    def count_files(self) -> None:
        self.crawler.stats.set_value("inputs/files", sum(1 for _ in find_inputs(self.path)))

    async def inputs(self) -> AsyncIterator[Found]:
        """Every page, reject and address not done yet, one file held at a time."""
        for file in find_inputs(self.path):
            async for found in self.found_in(file):
                yield found

    def found_in(self, file: InputFile) -> AsyncIterator[Found]:
        return found_in(file, reader=self.reader, workers=self.workers, skip=self.is_done)

    async def retried_inputs(self) -> AsyncIterator[Found]:
        """Inputs worth another try, then others worth it that are no inputs."""
        assert self.retry is not None
        # As rejected.jsonl has them, without passwords and keys.
        urls = worth_retrying(Path(self.retry))
        met: set[str] = set()
        async for file in taken_in_thread(find_inputs(self.path)):
            if file.url in urls or self.reader.holds_many(file):
                async for key, found in self.found_in(file):
                    names = {redacted(key), redacted(found.url)}
                    if not urls.isdisjoint(names):
                        met |= names
                        yield key, found
        for url in sorted(urls - met):
            if url.startswith(("http://", "https://")):
                yield url, Address(url)
            elif not self.is_done(url):
                yield url, self.reader.reject(url, "unreadable", "no longer among the inputs")
