"""What a response or a failed request means for the records."""

from __future__ import annotations

from scrapy.exceptions import DownloadCancelledError, DownloadTimeoutError, IgnoreRequest
from scrapy.http import HtmlResponse, Response, TextResponse, XmlResponse
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.internet.error import TCPTimedOutError
from twisted.internet.error import TimeoutError as ConnectTimeoutError
from twisted.python.failure import Failure

from crawler.reading import MediaType
from pipelines.records import RejectReason


def media_type_of(response: Response) -> MediaType | None:
    """Which cleaner takes the response; None where none does."""
    if isinstance(response, HtmlResponse) or (
        isinstance(response, XmlResponse) and b"xhtml" in (response.headers.get("Content-Type") or b"")
    ):
        return "text/html"
    if isinstance(response, TextResponse) and (response.headers.get("Content-Type") or b"").startswith(b"text/plain"):
        return "text/plain"
    return None


def failure_reason(failure: Failure) -> tuple[RejectReason, str]:
    """Why a request brought no page: a reason code, and what a person needs beyond it."""
    error = failure.value
    if isinstance(error, HttpError):
        return "httpError", f"status {error.response.status}"
    if isinstance(error, DownloadTimeoutError | ConnectTimeoutError | TCPTimedOutError):
        return "timeout", str(error)
    if isinstance(error, DownloadCancelledError):
        return "tooLarge", str(error)
    if isinstance(error, IgnoreRequest) and "DOWNLOAD_MAXSIZE" in str(error):  # raised while unpacking the body
        return "tooLarge", "more than DOWNLOAD_MAXSIZE, unpacked"
    if isinstance(error, IgnoreRequest):
        return "blocked", str(error)
    return "httpError", f"{type(error).__name__}: {error}"
