"""Write what a run fetches as WARC records, to repeat the run offline.

Each response is a record, with what cannot be told from it: what its source said of the page, and what the job's
history made of the article. A page that ended without a response (a timeout, robots.txt) is a `metadata` record that
holds its line of rejected.jsonl.

A page's responses are written together with its line, not when they come: so a run that is killed and taken up holds
each page as often as it has a line for it. All but the last (redirects, attempts that were tried again) are set aside:
they are records like any other, but `archive` passes them over, as it does with robots.txt and lists of addresses.

Requests are not kept, for their headers may hold what nobody else should read: cookies, passwords.
"""

from __future__ import annotations

import json
import string
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from io import BytesIO
from urllib.parse import quote

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Response
from typing_extensions import Self
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from crawler.spiders.fetching import OF_FEED
from crawler.warc.reader import ASIDE, HINTS_FIELD, PAGE_FIELD, VERDICT, VERDICT_FIELD
from pipelines.core.jsonl import to_line
from pipelines.core.records import Article, Hints, Page, Rejected
from pipelines.core.redaction import Redactor
from pipelines.core.stage import utc_now
from pipelines.core.version import VERSION
from pipelines.runs.current_run import CurrentRun
from pipelines.runs.recognition import Verdict

_VERSION = "WARC/1.1"
_FORMAT = "%Y-%m-%dT%H:%M:%S.%fZ"
# The body's chunks were joined on the way, and cookies let whoever has them in.
_LEFT_OUT = frozenset({b"transfer-encoding", b"set-cookie", b"set-cookie2"})


@dataclass
class Exchange:
    """A response as it was received, still encoded."""

    response: Response
    received: datetime
    is_aside: bool = False
    kind: str = "response"
    hints: Hints | None = None
    verdict: Verdict | None = None


class KeepRaw:
    """The downloader middleware that hands every response to raw.warc.gz.

    A page's responses wait, under the key it was planned with (`cb_kwargs`), for its line; others for the next commit.
    """

    def __init__(self) -> None:
        self.redact = Redactor()
        self.waiting: dict[str, list[Exchange]] = {}
        self.loose: list[Exchange] = []

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        if not crawler.settings.getbool("KEEP_RAW"):
            raise NotConfigured
        middleware = cls()
        current = crawler.get_extension(CurrentRun)
        if current is not None:
            current.raw = middleware
        return middleware

    def process_response(self, request: Request, response: Response) -> Response:
        # A copy: what unpacks the body takes its header away.
        exchange = Exchange(response.copy(), utc_now())
        key = request.cb_kwargs.get("key")
        if key is None:
            self.loose.append(exchange)
        else:
            self._set_aside(key)
            self.waiting.setdefault(key, []).append(exchange)
        return response

    def process_exception(self, request: Request, exception: Exception) -> None:
        # What came before it is not what the page ends with.
        if (key := request.cb_kwargs.get("key")) is not None:
            self._set_aside(key)

    def _set_aside(self, key: str) -> None:
        for exchange in self.waiting.get(key, ()):
            exchange.is_aside = True

    # --- what the run asks for -------------------------------------------------------------------------------------

    def opening(self, run_id: str) -> bytes:
        """The warcinfo record that opens a file."""
        out, writer = _writer()
        info = {"software": f"Hearsay/{VERSION}", "format": "WARC File Format 1.1", "isPartOf": run_id}
        writer.write_record(writer.create_warcinfo_record("raw.warc.gz", info))
        return out.getvalue()

    def found(self, key: str, page: Page) -> None:
        """Record that the page at `key` is in progress, with what its source says of it."""
        if page.contentType == OF_FEED:
            self._set_aside(key)
            content = Response(page.url, body=page.text.encode(), headers={"Content-Type": OF_FEED})
            self.waiting.setdefault(key, []).append(Exchange(content, page.retrievedAt, kind="resource"))
        for exchange in self.waiting.get(key, [])[-1:]:
            exchange.hints = page.hints

    def recognised(self, key: str, verdict: Verdict) -> None:
        """Record the verdict of the job's history on the article at `key`."""
        for exchange in self.waiting.get(key, [])[-1:]:
            exchange.verdict = verdict

    def settled(self, key: str, line: Article | Rejected | None) -> bytes:
        """The records of the page at `key`, whose outcome is known."""
        exchanges = self.waiting.get(key, [])
        if line is None or any(_is_redirect(exchange.response) for exchange in exchanges[-1:]):
            self._set_aside(key)  # a redirect comes last where they go in circles: the page ends without a response
        self.waiting.pop(key, None)
        members = [to_record(exchange, key=key, redact=self.redact) for exchange in exchanges]
        # Files are no part of what a run fetched.
        if isinstance(line, Rejected) and not key.startswith("file:") and all(one.is_aside for one in exchanges):
            members.append(to_metadata(line, key=self.redact(key)))
        return b"".join(members)

    def unsettled(self) -> bytes:
        """The records of responses that belong to no page."""
        loose, self.loose = self.loose, []
        for exchange in loose:
            exchange.is_aside = True
        return b"".join(to_record(exchange, key="", redact=self.redact) for exchange in loose)


def to_record(exchange: Exchange, *, key: str, redact: Redactor) -> bytes:
    """A gzip member with the response of an exchange.

    It is of the page at `key`, without secrets in its addresses.
    """
    response = exchange.response
    headers = [
        (name.decode("latin-1"), redact.without_own(value.decode("latin-1")))
        for name, values in response.headers.items()
        for value in values
        if name.lower() not in _LEFT_OUT
    ]
    fields = {"WARC-Date": exchange.received.strftime(_FORMAT), PAGE_FIELD: ASIDE if exchange.is_aside else redact(key)}
    if exchange.hints is not None and exchange.hints != Hints():
        fields[HINTS_FIELD] = json.dumps(exchange.hints.model_dump())  # ASCII, without line breaks
    if exchange.verdict is not None:
        fields[VERDICT_FIELD] = VERDICT.dump_json(exchange.verdict).decode()
    if response.ip_address is not None:
        fields["WARC-IP-Address"] = str(response.ip_address)
    out, writer = _writer()
    writer.write_record(
        writer.create_warc_record(
            redact.without_own(response.url),
            exchange.kind,
            payload=BytesIO(response.body),
            length=len(response.body),
            warc_headers_dict=fields,
            warc_content_type=OF_FEED if exchange.kind == "resource" else "",
            http_headers=None
            if exchange.kind == "resource"
            else StatusAndHeaders(_status(response), headers, protocol=response.protocol or "HTTP/1.1"),
        )
    )
    return out.getvalue()


def to_metadata(line: Rejected, *, key: str) -> bytes:
    """A gzip member with the line of a page that ended without a response."""
    content = to_line(line)
    fields = {"WARC-Date": line.retrievedAt.strftime(_FORMAT), PAGE_FIELD: _printable(key)}
    out, writer = _writer()
    writer.write_record(
        writer.create_warc_record(
            _printable(line.url),
            "metadata",
            payload=BytesIO(content),
            length=len(content),
            warc_content_type="application/json",
            warc_headers_dict=fields,
        )
    )
    return out.getvalue()


def _printable(address: str) -> str:
    """Percent-encode an address, which may be invalid, for a header."""
    return quote(address, safe=string.punctuation)


def _is_redirect(response: Response) -> bool:
    return 300 <= response.status < 400 and b"Location" in response.headers


def _status(response: Response) -> str:
    try:
        return f"{response.status} {HTTPStatus(response.status).phrase}"
    except ValueError:
        return f"{response.status} Unknown"


def _writer() -> tuple[BytesIO, WARCWriter]:
    out = BytesIO()
    return out, WARCWriter(out, gzip=True, warc_version=_VERSION)
