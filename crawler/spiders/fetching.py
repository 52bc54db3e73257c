"""Turn responses and failed requests into records, for spiders that fetch."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import Any

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import DownloadCancelledError, DownloadTimeoutError, IgnoreRequest
from scrapy.http import HtmlResponse, Response, TextResponse, XmlResponse
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.internet.error import TCPTimedOutError
from twisted.internet.error import TimeoutError as ConnectTimeoutError
from twisted.python.failure import Failure

from crawler.inputs.files import FileReader
from crawler.inputs.formats.documents import MediaType
from crawler.inputs.page_reader import PageReader, is_short
from crawler.middlewares.politeness import RunStoppedError
from crawler.spiders.job import JobSpider
from pipelines.boilerplate.barrier import barrier_in
from pipelines.core.errors import described
from pipelines.core.records import Page, Rejected, RejectReason
from pipelines.core.workers import LimitError, WorkersClosedError

# Statuses with which sites send challenges; the other errors' pages say nothing of the kind.
MAY_BE_BARRIERS = frozenset({401, 403, 429, 503})
# Statuses with which a whole page comes: 203 is one that a proxy has changed.
_WHOLE_PAGES = frozenset({200, 203})
_LONGEST_BARRIER = 64 * 1024
# The content type of a page that could not be had, and that its feed carried whole.
OF_FEED = "text/html; source=feed"


class FetchingSpider(JobSpider):
    """A job that fetches pages, each recorded under its planned address.

    Args:
        max_bytes: a page of more than that, unpacked, is too large.
    """

    def __init__(self, *, max_bytes: int = 32 * 1024 * 1024) -> None:
        super().__init__()
        self.reader = FileReader(spider=self.name, max_bytes=max_bytes)

    @classmethod
    def options(cls, crawler: Crawler) -> dict[str, Any]:
        return {"max_bytes": crawler.settings.getint("INPUT_MAXSIZE")}

    def request(self, url: str) -> Request | Page | Rejected:
        """The request of an address, or its reject if it cannot be one."""
        try:
            # The ledger tells repeated addresses; Scrapy's own filter would also drop a page that another one
            # redirects to, without a word.
            return Request(url, callback=self.parse, errback=self.errback, cb_kwargs={"key": url}, dont_filter=True)
        except ValueError as error:
            return self.mark_in_progress(url, self.reader.reject(url, "unsupportedType", str(error)))

    def count(self, name: str, by: int = 1) -> None:
        """Add `by` to the statistic `name`."""
        if by:
            self.crawler.stats.inc_value(name, by)

    async def parse(self, response: Response, *, key: str) -> AsyncIterator[Any]:
        page = await self.page(response)
        if page is not None:
            yield self.mark_in_progress(key, page)

    async def page(self, response: Response) -> Page | Rejected | None:
        """The Page that a response holds, or why it holds none.

        None if the run is being stopped. A worker decodes a long one, which takes seconds where its charset must be
        guessed, and plain text, which may be Markdown.
        """
        # Workers need what reads a page alone.
        reader = PageReader(spider=self.reader.spider, max_bytes=self.reader.max_bytes)
        read = reading_of(response, reader=reader)
        if isinstance(read, Rejected):
            return read
        if isinstance(response, HtmlResponse) and is_short(response.body):
            return read(response.body)
        try:
            return await self.workers.run(read, response.body)
        except WorkersClosedError:
            return None
        except LimitError as error:
            return reader.reject(response.url, error.reason, str(error), raw=response.body)
        except Exception as error:  # the boundary of one page
            self.logger.exception("Failed to read %s", ascii(response.url))
            return reader.failed(response.url, error, raw=response.body)

    async def errback(self, failure: Failure) -> AsyncIterator[Any]:
        request: Request = failure.request  # type: ignore[attr-defined]
        if isinstance(failure.value, RunStoppedError):
            return
        reason, detail = await self.failure_reason(failure)
        # Under the address that was given, wherever it led: that is what can be looked up and tried again.
        key: str = request.cb_kwargs["key"]
        yield self.mark_in_progress(key, self.reader.reject(key, reason, detail))

    async def failure_reason(self, failure: Failure) -> tuple[RejectReason, str]:
        """Why a request brought no page: the reason code and the detail."""
        response = failure.value.response if isinstance(failure.value, HttpError) else None
        if response is None or response.status not in MAY_BE_BARRIERS:
            return failure_reason(failure)
        return failure_reason(failure, barrier=await self.barrier(response))

    async def barrier(self, response: Response) -> str | None:
        """What keeps readers from the page, found by a worker."""
        if (declared := declared_barrier(response)) is not None or not may_have_barrier(response):
            return declared
        try:
            return await self.workers.run(partial(barrier_in, url=response.url), response.body)
        except Exception as error:  # what the page says is then not known; that it failed is
            self.logger.warning("Failed to look for a barrier on %s: %s", ascii(response.url), described(error))
            return None


def page_of(response: Response, *, reader: PageReader) -> Page | Rejected:
    """The Page that a response holds, or why it holds none."""
    read = reading_of(response, reader=reader)
    return read if isinstance(read, Rejected) else read(response.body)


def reading_of(response: Response, *, reader: PageReader) -> Callable[[bytes], Page | Rejected] | Rejected:
    """The function that makes a Page of the response's body, or why nothing does."""
    if response.status not in _WHOLE_PAGES:
        return reader.reject(response.url, "httpError", f"status {response.status}", raw=response.body)
    content_type = (response.headers.get("Content-Type") or b"").decode("latin-1")
    media_type = media_type_of(response)
    if media_type is None:
        return reader.reject(response.url, "unsupportedType", content_type, raw=response.body)
    return partial(
        reader.page,
        url=response.url,
        media_type=media_type,
        content_type=content_type or None,
        http_status=response.status,
    )


def media_type_of(response: Response) -> MediaType | None:
    """The media type by which to clean the response; None if it is no text."""
    if isinstance(response, HtmlResponse) or (
        isinstance(response, XmlResponse) and b"xhtml" in (response.headers.get("Content-Type") or b"")
    ):
        return "text/html"
    if isinstance(response, TextResponse) and (response.headers.get("Content-Type") or b"").startswith(b"text/plain"):
        return "text/plain"
    return None


def declared_barrier(response: Response) -> str | None:
    """What keeps readers from the page, where a header says so."""
    is_challenge = (response.headers.get("cf-mitigated") or b"").strip().lower() == b"challenge"
    return "challenge: cf-mitigated" if is_challenge else None


def may_have_barrier(response: Response) -> bool:
    """Whether the page is worth a look: challenges and log-in walls are short."""
    return isinstance(response, HtmlResponse) and len(response.body) <= _LONGEST_BARRIER


def barrier_of(response: Response) -> str | None:
    """The challenge or log-in wall on a page; None if there is none."""
    declared = declared_barrier(response)
    return barrier_in(response.body, url=response.url) if declared is None and may_have_barrier(response) else declared


def failure_reason(failure: Failure, *, barrier: str | None = None) -> tuple[RejectReason, str]:
    """Why a request brought no page: the reason code and the detail.

    Args:
        barrier: what keeps readers from the page that came instead.
    """
    error = failure.value
    if isinstance(error, HttpError):
        status = f"status {error.response.status}"
        return ("httpError", status) if barrier is None else ("blocked", f"{status}, {barrier}")
    if isinstance(error, DownloadTimeoutError | ConnectTimeoutError | TCPTimedOutError):
        return "timeout", str(error)
    if isinstance(error, DownloadCancelledError):
        return "tooLarge", str(error)
    if isinstance(error, IgnoreRequest) and "DOWNLOAD_MAXSIZE" in str(error):  # raised while unpacking the body
        return "tooLarge", "more than DOWNLOAD_MAXSIZE, unpacked"
    if isinstance(error, IgnoreRequest):
        return _ignored(str(error))
    return "httpError", described(error)


def _ignored(message: str) -> tuple[RejectReason, str]:
    """Why Scrapy or a middleware of ours dropped a request."""
    if "max redirections" in message:
        return "httpError", "redirected in circles"
    if "DOWNLOAD_MAXSIZE" in message:  # met while unpacking the body
        return "tooLarge", "more than DOWNLOAD_MAXSIZE, unpacked"
    return "blocked", message
