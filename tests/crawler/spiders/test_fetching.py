"""What failed requests and odd answers mean."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable

import pytest
from scrapy.exceptions import DownloadTimeoutError, IgnoreRequest
from scrapy.http import HtmlResponse, Response
from scrapy.spidermiddlewares.httperror import HttpError
from scrapy.utils.test import get_crawler
from twisted.internet.error import ConnectionRefusedError as RefusedError
from twisted.python.failure import Failure

from crawler.spiders.fetching import FetchingSpider, barrier_of
from pipelines.core.records import Page, Rejected
from pipelines.core.workers import CpuLimitError, MemoryLimitError, WorkersClosedError

ADDRESS = "https://a.example/story"
CHALLENGE = b"<!DOCTYPE html><title>Just a moment...</title><p>Checking your browser before accessing the site."
PLAIN = b"<!DOCTYPE html><title>Forbidden</title><p>You may not read this."


def answered(status: int, body: bytes = PLAIN, **headers: str) -> HttpError:
    return HttpError(HtmlResponse(ADDRESS, status=status, body=body, headers=headers))


class Fetches(FetchingSpider):
    name = "fetches"


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (answered(404), "httpError"),
        (answered(403), "httpError"),
        (answered(403, CHALLENGE), "blocked"),
        (answered(503, CHALLENGE), "blocked"),
        (answered(500, CHALLENGE), "httpError"),
        (answered(403, **{"cf-mitigated": "challenge"}), "blocked"),
        (DownloadTimeoutError("took too long"), "timeout"),
        (IgnoreRequest("Forbidden by robots.txt"), "blocked"),
        (IgnoreRequest("max redirections reached"), "httpError"),
        (RefusedError(), "httpError"),
    ],
)
def test_reasons(error: Exception, reason: str) -> None:
    spider = Fetches.from_crawler(get_crawler(Fetches, {"INPUT_MAXSIZE": 1000}))
    assert asyncio.run(spider.failure_reason(Failure(error)))[0] == reason


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (HtmlResponse(ADDRESS, body=CHALLENGE), True),
        (HtmlResponse(ADDRESS, body=b"<p>Words that bar nobody."), False),
        (Response(ADDRESS, body=CHALLENGE), False),
    ],
)
def test_barriers(response: Response, expected: bool) -> None:
    assert (barrier_of(response) is not None) == expected


class Answers:
    """Stands for workers, and remembers what was asked.

    Raises or returns what it was given.
    """

    def __init__(self, answer: object) -> None:
        self.answer = answer
        self.bodies: list[bytes] = []

    async def run(self, function: Callable[[bytes], object], body: bytes) -> object:
        pickle.dumps(function)
        self.bodies.append(body)
        if isinstance(self.answer, Exception):
            raise self.answer
        return function(body)


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (None, "page"),
        (CpuLimitError("more than 60 seconds"), "timeout"),
        (MemoryLimitError("more than 9 MiB"), "tooLarge"),
        (RuntimeError("died"), "internalError"),
        (WorkersClosedError("closed"), None),
    ],
)
def test_a_long_page_is_decoded_by_a_worker(
    answer: Exception | None, outcome: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    workers = Answers(answer)
    monkeypatch.setattr(Fetches, "workers", workers)
    spider = Fetches.from_crawler(get_crawler(Fetches, {"INPUT_MAXSIZE": 1 << 20}))
    body = b"<!DOCTYPE html><p>" + "Straße. ".encode("cp1252") * 10_000
    page = asyncio.run(spider.page(HtmlResponse(ADDRESS, body=body)))
    found = page.reason if isinstance(page, Rejected) else page if page is None else "page"
    assert (found, workers.bodies) == (outcome, [body])


def test_a_short_page_waits_for_no_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    workers = Answers(None)
    monkeypatch.setattr(Fetches, "workers", workers)
    spider = Fetches.from_crawler(get_crawler(Fetches, {"INPUT_MAXSIZE": 1 << 20}))
    page = asyncio.run(spider.page(HtmlResponse(ADDRESS, body=PLAIN)))
    assert isinstance(page, Page)
    assert workers.bodies == []
