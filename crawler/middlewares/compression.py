"""Undo Content-Encoding, also where a server or an archive declares one and the body has none."""

from __future__ import annotations

from scrapy import Request
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.responsetypes import responsetypes

from pipelines.core.decoding import is_binary


class CompressionMiddleware(HttpCompressionMiddleware):
    """Scrapy's own, but a body that is text as it stands is taken as it stands.

    Caches and tools that unpack a body often keep the header. What is packed and damaged is no text, and still fails.
    """

    def process_response(self, request: Request, response: Response) -> Request | Response:  # type: ignore[override]
        try:
            unpacked: Request | Response = super().process_response(request, response)
        except IgnoreRequest:  # larger than DOWNLOAD_MAXSIZE
            raise
        except Exception:  # each decoder raises errors of its own
            if is_binary(response.body):
                raise
            return _without_encoding(response)
        return unpacked


def _without_encoding(response: Response) -> Response:
    headers = response.headers.copy()
    del headers["Content-Encoding"]
    kind = responsetypes.from_args(headers=headers, url=response.url, body=response.body)
    return response.replace(cls=kind, headers=headers)
