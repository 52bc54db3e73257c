"""The HTTP response in a WARC record, as Scrapy would have it from the network."""

from __future__ import annotations

import re
from collections.abc import Iterable
from io import BytesIO

from scrapy.http import Headers, Response
from scrapy.responsetypes import responsetypes
from warcio.statusandheaders import StatusAndHeadersParser

from crawler.warc.unpacking import DamagedError

# No server sends as much.
_HEAD_BYTES = 1024 * 1024


def http_response(content: bytes, *, url: str) -> Response:
    """The response in a `response` record, still with its Content-Encoding.

    Raises:
        DamagedError: it is no HTTP response, or a chunk of it is cut off.
    """
    end = re.search(rb"\r?\n\r?\n", content[: _HEAD_BYTES + 1])
    if end is None and len(content) > _HEAD_BYTES:
        raise DamagedError(f"no HTTP response: headers of more than {_HEAD_BYTES} bytes")
    stream = BytesIO(content)
    try:
        head = StatusAndHeadersParser([], verify=False).parse(stream)
    except EOFError as error:
        raise DamagedError("no HTTP response: it is empty") from error
    status = head.statusline.split(" ", 1)[0]
    if not head.protocol.upper().startswith("HTTP/") or not re.fullmatch("[1-9][0-9]{2}", status):
        raise DamagedError("no HTTP response: it has no status line")
    headers = Headers(_by_name(head.headers))
    body = stream.read()
    if (headers.pop("Transfer-Encoding", None) or [b""])[-1].lower().endswith(b"chunked"):
        body = _joined(body)
    return _response(body, headers, url=url, status=int(status))


def resource_response(content: bytes, *, url: str, content_type: str) -> Response:
    """The content of a `resource` record, as if a server had sent it."""
    return _response(content, Headers({"Content-Type": content_type}), url=url, status=200)


def _response(body: bytes, headers: Headers, *, url: str, status: int) -> Response:
    kind = responsetypes.from_args(headers=headers, url=url, body=body)
    return kind(url, status=status, headers=headers, body=body)


def _by_name(fields: Iterable[tuple[str, str]]) -> dict[bytes, list[str]]:
    """The values of each field; Scrapy's own appending copies all that a field has."""
    values: dict[bytes, list[str]] = {}
    for name, value in fields:
        values.setdefault(Headers().normkey(name), []).append(value)
    return values


def _joined(body: bytes) -> bytes:
    """Join the chunks of `body`; a body without chunks stays.

    Some crawlers join them and keep the header.

    Raises:
        DamagedError: a chunk is cut off, or none follows where one must.
    """
    chunks: list[bytes] = []
    position = 0
    while True:
        line_end = body.find(b"\n", position, position + 1024)
        try:
            size = int(body[position:line_end].split(b";")[0].strip(), 16) if line_end >= 0 else -1
        except ValueError:
            size = -1
        if size < 0:
            if not chunks:
                return body
            raise DamagedError("cut off between two chunks of the response")
        if size == 0:
            return b"".join(chunks)
        begin = line_end + 1
        chunks.append(body[begin : begin + size])
        if begin + size > len(body):
            raise DamagedError("cut off within a chunk of the response")
        position = body.find(b"\n", begin + size, begin + size + 2) + 1 or len(body)
