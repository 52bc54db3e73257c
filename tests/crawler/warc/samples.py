"""Archives of a few records, made by warcio.

The reader does not use warcio to split them.
"""

from __future__ import annotations

import gzip
from io import BytesIO
from typing import Any

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from benchmarks.sample_pages import page

DATE = "2024-05-06T07:08:09Z"
HTML = "text/html; charset=utf-8"


def record(
    number: int | str,
    body: bytes | None = None,
    *,
    kind: str = "response",
    status: str = "200 OK",
    http: dict[str, str] | None = None,
    warc: dict[str, str] | None = None,
    packed: bool = True,
    url: str | None = None,
    content_type: str = "",
) -> bytes:
    """One record of https://example.org/<number>; without a body, that page's."""
    out = BytesIO()
    writer = WARCWriter(out, gzip=packed)
    has_http = kind in {"response", "revisit"}
    headers = StatusAndHeaders(status, list(({"Content-Type": HTML} | (http or {})).items()), protocol="HTTP/1.1")
    given: dict[str, Any] = {"http_headers": headers} if has_http else {"warc_content_type": content_type}
    writer.write_record(
        writer.create_warc_record(
            f"https://example.org/{number}" if url is None else url,
            kind,
            payload=BytesIO(page(int(number)).encode() if body is None else body),
            length=None,
            warc_headers_dict={"WARC-Date": DATE, "WARC-Record-ID": f"<urn:example:{number}>"} | (warc or {}),
            **given,
        )
    )
    return out.getvalue()


def altered(member: bytes, old: bytes, new: bytes) -> bytes:
    """A gzip member with a change in what it holds."""
    content = gzip.decompress(member)
    assert content.count(old) >= 1
    return gzip.compress(content.replace(old, new, 1), mtime=0)


def joined(*members: bytes) -> tuple[bytes, list[int]]:
    """The archive of these members, and the offset of each."""
    offsets = [sum(map(len, members[:number])) for number in range(len(members))]
    return b"".join(members), offsets
