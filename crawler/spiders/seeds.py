"""`scrapy crawl seeds -a path=…`: articles from local files, and from lists of addresses."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider
from scrapy.http import Response
from twisted.python.failure import Failure
from typing_extensions import Self

from crawler.fetching import failure_reason, media_type_of
from crawler.inputs import InputError, find_inputs
from crawler.reading import Address, FileReader
from pipelines.records import Page, Rejected


class SeedsSpider(Spider):
    """Reads .txt, .html, .htm, .xhtml (each also as .gz), .jsonl rows, and fetches what .urls files list.

    Arguments:
        path: a file, a folder (recursive) or a glob; `seeds` where none is given.
    """

    name = "seeds"
    arguments = frozenset({"path"})

    def __init__(self, *, path: str = "seeds", max_bytes: int = 32 * 1024 * 1024) -> None:
        super().__init__()
        self.path = path
        self.reader = FileReader(spider=self.name, max_bytes=max_bytes)

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        spider = cls(*args, max_bytes=crawler.settings.getint("INPUT_MAXSIZE"), **kwargs)
        spider._set_crawler(crawler)
        return spider

    async def start(self) -> AsyncIterator[Page | Rejected | Request]:
        assert self.crawler.stats is not None
        try:
            self.crawler.stats.set_value("inputs/files", sum(1 for _ in find_inputs(self.path)))
            for found in self.read_inputs():
                yield found
        except InputError as error:
            self.crawler.stats.set_value("inputs/error", str(error))
            raise CloseSpider("unusableInput") from error

    def read_inputs(self) -> Iterator[Page | Rejected | Request]:
        """Every page, rejected input and request for an address, one file held at a time."""
        for file in find_inputs(self.path):
            for found in self.reader.read(file):
                yield self.request(found.url) if isinstance(found, Address) else found

    def request(self, url: str) -> Request | Rejected:
        try:
            return Request(url, callback=self.parse, errback=self.errback)
        except ValueError as error:
            return self.reader.reject(url, "unsupportedType", str(error))

    def parse(self, response: Response) -> Iterator[Page | Rejected]:
        content_type = (response.headers.get("Content-Type") or b"").decode("latin-1")
        media_type = media_type_of(response)
        if media_type is None:
            yield self.reader.reject(response.url, "unsupportedType", content_type, raw=response.body)
            return
        yield self.reader.page(
            response.body,
            url=response.url,
            media_type=media_type,
            content_type=content_type or None,
            http_status=response.status,
        )

    def errback(self, failure: Failure) -> Iterator[Rejected]:
        request: Request = failure.request  # type: ignore[attr-defined]
        reason, detail = failure_reason(failure)
        yield self.reader.reject(request.url, reason, detail)
