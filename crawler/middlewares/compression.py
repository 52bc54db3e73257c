"""Undo Content-Encoding, and accept whole responses only."""

from __future__ import annotations

from scrapy import Request
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.responsetypes import responsetypes

from crawler.middlewares.content_decoding import IncompleteResponseError, TooLargeError, decoded
from pipelines.core.decoding import is_binary

_PARTIAL_CONTENT = 206
# Servers use one; each takes as much time as a body may.
_MOST_ENCODINGS = 3


class CompressionMiddleware(HttpCompressionMiddleware):
    """Scrapy's, but strict about missing data and lenient about extra headers.

    A body that is cut off, and status 206, which no request of ours asks for, are errors: half a page is no page. A
    body that is text as it stands is taken as it stands, since caches and tools that unpack a body often keep the
    header.
    """

    def process_response(self, request: Request, response: Response) -> Request | Response:  # type: ignore[override]
        if response.status == _PARTIAL_CONTENT:
            raise IncompleteResponseError("status 206, a part of the page")
        try:
            unpacked: Request | Response = super().process_response(request, response)
        except (IgnoreRequest, IncompleteResponseError):  # the first: larger than DOWNLOAD_MAXSIZE
            raise
        except Exception:  # each decoder raises errors of its own
            if is_binary(response.body):
                raise
            return _without_encoding(response)
        return unpacked

    def _handle_encoding(self, body: bytes, content_encoding: list[bytes], max_size: int) -> tuple[bytes, list[bytes]]:
        if len(b",".join(content_encoding).split(b",")) > _MOST_ENCODINGS:
            raise IncompleteResponseError(f"more than {_MOST_ENCODINGS} encodings of one body")
        handled: tuple[bytes, list[bytes]] = super()._handle_encoding(body, content_encoding, max_size)
        return handled

    @staticmethod
    def _decode(body: bytes, encoding: bytes, max_size: int) -> bytes:
        try:
            return decoded(body, encoding, max_bytes=max_size)
        except TooLargeError as error:
            raise IgnoreRequest(f"more than DOWNLOAD_MAXSIZE ({max_size} bytes), unpacked") from error


def unpacking(max_bytes: int) -> CompressionMiddleware:
    """The middleware for use without a crawl."""
    from scrapy.utils.test import get_crawler  # noqa: PLC0415 - loads a reactor, which a crawl chooses itself

    return CompressionMiddleware(crawler=get_crawler(settings_dict={"DOWNLOAD_MAXSIZE": max_bytes}))


def _without_encoding(response: Response) -> Response:
    headers = response.headers.copy()
    del headers["Content-Encoding"]
    kind = responsetypes.from_args(headers=headers, url=response.url, body=response.body)
    return response.replace(cls=kind, headers=headers)
