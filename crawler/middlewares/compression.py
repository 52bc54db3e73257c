"""Undo Content-Encoding, and accept whole responses only."""

from __future__ import annotations

from scrapy import Request
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.responsetypes import responsetypes

from crawler.middlewares.complete_bodies import IncompleteResponseError, check_complete
from pipelines.core.decoding import is_binary

_PARTIAL_CONTENT = 206


class CompressionMiddleware(HttpCompressionMiddleware):
    """Scrapy's own, but strict about what is missing, and lenient about a header too many.

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

    @staticmethod
    def _decode(body: bytes, encoding: bytes, max_size: int) -> bytes:
        # Scrapy's first, which stops at `max_size`: the check then unpacks no more than that.
        decoded: bytes = HttpCompressionMiddleware._decode(body, encoding, max_size)
        check_complete(body, encoding)
        return decoded


def _without_encoding(response: Response) -> Response:
    headers = response.headers.copy()
    del headers["Content-Encoding"]
    kind = responsetypes.from_args(headers=headers, url=response.url, body=response.body)
    return response.replace(cls=kind, headers=headers)
