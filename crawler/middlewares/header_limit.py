"""Limit the status lines and headers that a server may send.

DOWNLOAD_MAXSIZE counts the body alone, so a server could fill the memory with headers until DOWNLOAD_TIMEOUT.
"""

from __future__ import annotations

from typing import Any

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import (
    HTTP11DownloadHandler,
    _LenientHTTP11ClientFactory,
    _LenientHTTP11ClientProtocol,
)
from scrapy.crawler import Crawler
from scrapy.exceptions import DownloadCancelledError
from scrapy.http import Response
from twisted.python.failure import Failure
from twisted.web._newclient import BODY, DONE, ResponseFailed

# Browsers stop at 256 KiB or less.
MAX_HEADER_BYTES = 512 * 1024


class HeadersTooLargeError(Exception):
    """The headers of a response have no end."""


class BoundedHeadersProtocol(_LenientHTTP11ClientProtocol):
    """Counts what comes before the body, and hangs up when it is too much."""

    _header_bytes = 0

    def request(self, request: Any) -> Any:
        self._header_bytes = 0
        return super().request(request)

    def dataReceived(self, data: bytes) -> None:  # noqa: N802 (Twisted's name)
        parser = self._parser
        # Packets in which the body begins are counted whole; none is larger than 64 KiB.
        if parser is not None and parser.state not in (BODY, DONE):
            self._header_bytes += len(data)
            if self._header_bytes > MAX_HEADER_BYTES:
                message = f"response headers of more than {MAX_HEADER_BYTES} bytes"
                self._giveUp(Failure(HeadersTooLargeError(message)))  # type: ignore[no-untyped-call]
                return
        super().dataReceived(data)  # type: ignore[no-untyped-call]


class _BoundedHeadersFactory(_LenientHTTP11ClientFactory):
    noisy = False

    def buildProtocol(self, addr: Any) -> BoundedHeadersProtocol:  # noqa: N802 (Twisted's name)
        return BoundedHeadersProtocol(self._quiescentCallback)  # type: ignore[no-untyped-call]


class BoundedHeadersHandler(HTTP11DownloadHandler):
    """Scrapy's handler for http and https, with bounded headers."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._pool._factory = _BoundedHeadersFactory

    async def download_request(self, request: Request) -> Response:
        try:
            return await super().download_request(request)
        except Exception as error:
            if (too_large := _headers_too_large(error)) is not None:
                raise DownloadCancelledError(str(too_large)) from error
            raise


def _headers_too_large(error: BaseException | None) -> HeadersTooLargeError | None:
    """The error behind what Twisted and Scrapy made of it; None if it is another."""
    if error is None or isinstance(error, HeadersTooLargeError):
        return error
    if isinstance(error, ResponseFailed):
        reasons = [reason.value for reason in error.reasons]
        return next((found for reason in reasons if (found := _headers_too_large(reason)) is not None), None)
    return _headers_too_large(error.__cause__)
