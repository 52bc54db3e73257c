"""Read Pages from an archive: a page or a reject for each response."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from pydantic import TypeAdapter, ValidationError
from scrapy import Request
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from crawler.inputs.files import FileReader
from crawler.inputs.opening import open_regular
from crawler.inputs.paths import InputFile
from crawler.spiders.fetching import MAY_BE_BARRIERS, barrier_of, failure_reason, page_of
from crawler.warc.dates import warc_date
from crawler.warc.http_responses import http_response, resource_response
from crawler.warc.parser import Damage, Record, read_records
from crawler.warc.unpacking import DamagedError
from crawler.warc.wacz import WACZ, archives_in
from pipelines.core.errors import isolated
from pipelines.core.records import Hints, Page, Rejected, RejectReason
from pipelines.runs.recognition import Verdict

# In archives of our own (crawler.warc.writer): the address given that led to the response, or that none wants it.
# With it a `metadata` record is the line of a page that ended without a response.
PAGE_FIELD = "Hearsay-Page"
ASIDE = "aside"
# What the source that led to the page said of it, a JSON object.
HINTS_FIELD = "Hearsay-Hints"
# What the job's history made of the article on it, a JSON object (pipelines.runs.recognition.Verdict).
VERDICT_FIELD = "Hearsay-Verdict"
VERDICT: TypeAdapter[Verdict] = TypeAdapter(Verdict)

_SUFFIXES = (".warc", ".warc.gz", ".warc.zst", WACZ)


@dataclass(frozen=True)
class Skipped:
    """A record that is no page, by its kind; `redirect` for a redirecting response.

    None stands for one that was done before.
    """

    kind: str | None


@dataclass(frozen=True)
class JudgedPage:
    """A page, with the verdict of the job that fetched it."""

    page: Page
    verdict: Verdict


Found = Record | Damage | Rejected
Outcome = Page | JudgedPage | Rejected | Skipped
Unpack = Callable[[Request, Response], Request | Response]
"""Undoes a response's Content-Encoding, as CompressionMiddleware.process_response does."""


@dataclass(frozen=True, kw_only=True)
class ArchiveReader:
    """Reads WARC files; `reader` makes pages, `unpack` undoes Content-Encoding."""

    reader: FileReader
    unpack: Unpack

    def read(
        self, file: InputFile, *, skip: Callable[[str], bool] = lambda key: False
    ) -> Iterator[tuple[str, Outcome]]:
        """Every record of `file`, under the file's URL, `#` and the record's offset.

        Args:
            skip: which keys to pass over.
        """
        for key, found in self.records(file):
            yield key, Skipped(None) if skip(key) else self.outcome(found, key=key)

    def records(self, file: InputFile) -> Iterator[tuple[str, Found]]:
        """What `file` consists of, by key.

        Where no more can be read, the last is the reason.
        """
        return isolated(
            self._reasoned_records(file),
            what=lambda: file.url,
            on_error=lambda error: (file.url, self.reader.failed(file.url, error)),
        )

    def outcome(self, found: Found, *, key: str) -> Outcome:
        """The outcome of a record.

        Any exception becomes a reject, and the next record is read.
        """
        if isinstance(found, Rejected):
            return found
        try:
            return self._outcome(found, key=key)
        except Exception as error:  # the boundary: one record must not end the run
            return self._damaged(f"cannot be read: {type(error).__name__}: {error}", place=found.place, url=key)

    def _reasoned_records(self, file: InputFile) -> Iterator[tuple[str, Found]]:
        """The outcomes of a file; an unreadable file ends with the reason."""
        problem = self._problem(file)
        if problem is not None:
            yield file.url, problem
            return
        try:
            if file.path.name.lower().endswith(WACZ):
                yield from self._members(file)
            else:
                with open_regular(file.path, inside=file.inside) as stream:
                    yield from self._records(stream, file.url)
        except OSError as error:
            yield file.url, self.reader.reject(file.url, "unreadable", error.strerror or str(error))
        except DamagedError as error:
            yield file.url, self.reader.reject(file.url, "undecodable", str(error))

    def _members(self, file: InputFile) -> Iterator[tuple[str, Found]]:
        """The records in a WACZ file; `skip` takes `file.url/archive/data.warc.gz#offset`."""
        empty = True
        for name, stream, problem in archives_in(file.path, inside=file.inside):
            empty = False
            url = f"{file.url}/{name}"
            if stream is None:
                yield url, self.reader.reject(url, "undecodable", problem)
                continue
            yield from self._records(stream, url)
        if empty:
            yield file.url, self.reader.reject(file.url, "empty", "no archive in it")

    def _records(self, stream: BinaryIO, url: str) -> Iterator[tuple[str, Found]]:
        """The records of a file by their place; an empty file is rejected."""
        empty = True
        for found in read_records(stream, max_bytes=self.reader.max_bytes):
            empty = False
            yield f"{url}#{found.place}", found
        if empty:
            yield url, self.reader.reject(url, "empty")

    def _problem(self, file: InputFile) -> Rejected | None:
        """Why a file cannot be read as an archive, if so."""
        if file.problem is not None:
            return self.reader.reject(file.url, file.problem, file.detail)
        if not file.path.name.lower().endswith(_SUFFIXES):
            return self.reader.reject(file.url, "unsupportedType", f"none of {', '.join(_SUFFIXES)}")
        return None

    def _outcome(self, found: Record | Damage, *, key: str) -> Outcome:
        """What a record or damage becomes: a page, a reject, or nothing to read."""
        if isinstance(found, Damage):
            return self._damaged(found.problem, place=found.place, url=found.url or key)
        if (kind := _passed_over(found)) is not None:
            return Skipped(kind)
        retrieved = warc_date(found.header("WARC-Date"))
        if retrieved is None:
            return self._damaged("no WARC-Date", place=found.place, url=found.url)
        try:
            outcome = _kept_line(found) if found.kind == "metadata" else self._page(found)
            verdict = _verdict(found) if isinstance(outcome, Page) else None
        except DamagedError as error:
            outcome, verdict = self._damaged(str(error), place=found.place, url=found.url), None
        if not isinstance(outcome, Skipped):
            outcome.retrievedAt = retrieved
        return JudgedPage(outcome, verdict) if isinstance(outcome, Page) and verdict is not None else outcome

    def _page(self, record: Record) -> Page | Rejected | Skipped:
        """The page of a `response` or `resource` record, or why it is none."""
        if truncated := record.header("WARC-Truncated"):
            raise DamagedError(f"cut off when it was recorded ({truncated})")
        if record.content is None:
            return self._reject(record, "tooLarge", f"more than {self.reader.max_bytes} bytes")
        try:
            request = Request(record.url, meta={"download_maxsize": self.reader.max_bytes})
        except ValueError as error:
            return self._reject(record, "unsupportedType", str(error))
        if record.kind == "resource":
            response = resource_response(record.content, url=record.url, content_type=record.header("Content-Type"))
            page = page_of(response, reader=self.reader)
            return _with_hints(page.model_copy(update={"httpStatus": None}), record) if isinstance(page, Page) else page
        response = http_response(record.content, url=record.url)
        given = record.header(PAGE_FIELD)
        if 300 <= response.status < 400 and not given:
            return Skipped("redirect")
        answer = self._answer(request, response, given=given or record.url)
        return _with_hints(answer, record) if isinstance(answer, Page) else answer

    def _answer(self, request: Request, response: Response, *, given: str) -> Page | Rejected:
        """The outcome of a response, as if a spider had just received it."""
        try:
            unpacked = self.unpack(request, response)
            assert isinstance(unpacked, Response)
        except Exception as error:  # each decoder raises errors of its own; for a live response they count alike
            return self._failure(error, given=given)
        if not 200 <= unpacked.status < 300:
            barrier = barrier_of(unpacked) if unpacked.status in MAY_BE_BARRIERS else None
            return self._failure(HttpError(unpacked, "Ignoring non-200 response"), given=given, barrier=barrier)
        return page_of(unpacked, reader=self.reader)

    def _failure(self, error: Exception, *, given: str, barrier: str | None = None) -> Rejected:
        reason, detail = failure_reason(Failure(error), barrier=barrier)  # type: ignore[no-untyped-call]
        return self.reader.reject(given, reason, detail)

    def _reject(self, record: Record, reason: RejectReason, detail: str) -> Rejected:
        return self.reader.reject(record.url, reason, f"byte {record.place}: {detail}")

    def _damaged(self, problem: str, *, place: str, url: str) -> Rejected:
        return self.reader.reject(url, "undecodable", f"byte {place}: {problem}")


def _with_hints(page: Page, record: Record) -> Page:
    """The page with the hints that its record keeps."""
    given = record.header(HINTS_FIELD)
    try:
        if given:
            page.hints = Hints.model_validate_json(given)
    except ValidationError as error:
        raise DamagedError(f"{HINTS_FIELD} cannot be read") from error
    return page


def _verdict(record: Record) -> Verdict | None:
    """The verdict of the run that kept the record, if it did."""
    given = record.header(VERDICT_FIELD)
    try:
        return VERDICT.validate_json(given) if given else None
    except ValidationError as error:
        raise DamagedError(f"{VERDICT_FIELD} cannot be read") from error


def _kept_line(record: Record) -> Rejected:
    try:
        return Rejected.model_validate_json(record.content or b"")
    except ValidationError as error:
        raise DamagedError("its line of rejected.jsonl cannot be read") from error


def _passed_over(record: Record) -> str | None:
    """Why the record is not a page; None if it is one."""
    if record.kind == "metadata" and record.header(PAGE_FIELD):
        return None
    if record.kind not in {"response", "resource"}:
        return record.kind or "untyped"
    if record.header(PAGE_FIELD) == ASIDE:
        return ASIDE
    if not record.url.lower().startswith(("http:", "https:")):
        return "notHttp"
    return None
