"""`scrapy crawl seeds -a path=…`: articles from local files, and from lists of addresses."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider
from scrapy.http import Response
from twisted.python.failure import Failure

from crawler.fetching import failure_reason, media_type_of
from crawler.inputs import InputError, find_inputs
from crawler.job import JobSpider
from crawler.reading import Address, FileReader, Found
from crawler.retrying import path_of_run, worth_retrying
from pipelines.output.run import OutputError
from pipelines.output.stage import OUTPUT_FAILED
from pipelines.records import Page, Rejected


class SeedsSpider(JobSpider):
    """Reads .txt, .html, .htm, .xhtml (each also as .gz), .jsonl rows, and fetches what .urls files list.

    Arguments:
        path: a file, a folder (recursive) or a glob; `seeds` where none is given.
        retry: a rejected.jsonl; only those of its pages are read that may succeed now. Without a path, that of the
            run which wrote the file is read.
        fresh: 1 begins anew where the last run of the same path was cut off.
    """

    name = "seeds"
    arguments = JobSpider.arguments | {"path", "retry"}

    def __init__(self, *, path: str | None = None, retry: str | None = None, max_bytes: int = 32 * 1024 * 1024) -> None:
        super().__init__()
        self.path = path or (retry and path_of_run(Path(retry))) or "seeds"
        self.retry = retry
        self.reader = FileReader(spider=self.name, max_bytes=max_bytes)

    @classmethod
    def options(cls, crawler: Crawler) -> dict[str, Any]:
        return {"max_bytes": crawler.settings.getint("INPUT_MAXSIZE")}

    async def start(self) -> AsyncIterator[Page | Rejected | Request]:
        try:
            self.crawler.stats.set_value("inputs/files", sum(1 for _ in find_inputs(self.path)))
            for key, found in self.retried_inputs() if self.retry else self.inputs():
                if not isinstance(found, Address):
                    yield self.lease(key, found)
                elif self.plan(key):
                    yield self.request(found.url)
        except InputError as error:
            self.crawler.stats.set_value("inputs/error", str(error))
            raise CloseSpider("unusableInput") from error
        except OutputError as error:
            self.crawler.stats.set_value("output/error", str(error))
            raise CloseSpider(OUTPUT_FAILED) from error

    def inputs(self) -> Iterator[Found]:
        """Every page, rejected input and address that is not done yet, one file held at a time."""
        for file in find_inputs(self.path):
            yield from self.reader.read(file, skip=self.is_done)

    def retried_inputs(self) -> Iterator[Found]:
        """Of the inputs, those worth another try, then all others worth it that are not among the inputs."""
        assert self.retry is not None
        urls = worth_retrying(Path(self.retry))
        met: set[str] = set()
        for file in find_inputs(self.path):
            if file.url in urls or self.reader.holds_many(file):
                for key, found in self.reader.read(file, skip=self.is_done):
                    if not urls.isdisjoint((key, found.url)):
                        met.update((key, found.url))
                        yield key, found
        for url in sorted(urls - met):
            if url.startswith(("http://", "https://")):
                yield url, Address(url)
            elif not self.is_done(url):
                yield url, self.reader.reject(url, "unreadable", "no longer among the inputs")

    def request(self, url: str) -> Request | Page | Rejected:
        try:
            # The ledger tells repeated addresses; Scrapy's own filter would also drop a page that another one
            # redirects to, without a word.
            return Request(url, callback=self.parse, errback=self.errback, cb_kwargs={"key": url}, dont_filter=True)
        except ValueError as error:
            return self.lease(url, self.reader.reject(url, "unsupportedType", str(error)))

    def parse(self, response: Response, *, key: str) -> Iterator[Page | Rejected]:
        yield self.lease(key, self.page(response))

    def page(self, response: Response) -> Page | Rejected:
        content_type = (response.headers.get("Content-Type") or b"").decode("latin-1")
        media_type = media_type_of(response)
        if media_type is None:
            return self.reader.reject(response.url, "unsupportedType", content_type, raw=response.body)
        return self.reader.page(
            response.body,
            url=response.url,
            media_type=media_type,
            content_type=content_type or None,
            http_status=response.status,
        )

    def errback(self, failure: Failure) -> Iterator[Rejected | Page]:
        request: Request = failure.request  # type: ignore[attr-defined]
        reason, detail = failure_reason(failure)
        # Under the address that was given, wherever it led: that is what can be looked up and tried again.
        key: str = request.cb_kwargs["key"]
        yield self.lease(key, self.reader.reject(key, reason, detail))
