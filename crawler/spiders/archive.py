"""`scrapy crawl archive -a path=…`: the pages of WARC files."""

from __future__ import annotations

from collections.abc import AsyncIterator
from functools import partial
from typing import Any

from scrapy.crawler import Crawler

from crawler.inputs.files import FileReader
from crawler.inputs.in_workers import taken_in_thread
from crawler.inputs.paths import find_inputs
from crawler.middlewares.compression import CompressionMiddleware
from crawler.spiders.job import JobSpider
from crawler.warc.reader import ArchiveReader, JudgedPage, Skipped
from pipelines.core.records import Page, Rejected
from pipelines.core.workers import in_thread


class ArchiveSpider(JobSpider):
    """Reads the responses in WARC and WACZ files; nothing is fetched.

    The suffixes are .warc, .warc.gz, .warc.zst and .wacz.

    Arguments:
        path: a file, a folder (recursive) or a glob.
        since, until, language, include, exclude: which articles are wanted (crawler.selection).
        fresh: 1 begins anew where the last run of the same path was cut off.
    """

    name = "archive"
    arguments = JobSpider.arguments | {"path"}

    def __init__(self, *, path: str, max_bytes: int) -> None:
        super().__init__()
        self.path = path
        self.max_bytes = max_bytes

    @classmethod
    def options(cls, crawler: Crawler) -> dict[str, Any]:
        return {"max_bytes": crawler.settings.getint("INPUT_MAXSIZE")}

    @classmethod
    def check_arguments(cls, given: dict[str, str]) -> None:
        super().check_arguments(given)
        if "path" not in given:
            raise ValueError("archive needs -a path=…: a .warc.gz file, a folder of them, or a pattern")

    async def start(self) -> AsyncIterator[Page | Rejected]:
        reader = ArchiveReader(
            reader=FileReader(spider=self.name, max_bytes=self.max_bytes),
            unpack=CompressionMiddleware(crawler=self.crawler).process_response,
        )
        with self.stopped_by_errors():
            async for file in taken_in_thread(find_inputs(self.path)):
                async for key, record in taken_in_thread(reader.records(file)):
                    if self.is_done(key):
                        continue
                    found = await in_thread(partial(reader.outcome, record, key=key))
                    page = found.page if isinstance(found, JudgedPage) else found
                    if isinstance(page, Page) and not self.wants(page.url):
                        continue
                    if isinstance(found, JudgedPage):
                        yield self.mark_in_progress(key, found.page, verdict=found.verdict)
                    elif not isinstance(found, Skipped):
                        yield self.mark_in_progress(key, found)
                    elif found.kind is not None:
                        self.crawler.stats.inc_value(f"skipped/{found.kind}")
