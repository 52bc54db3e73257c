"""What failed requests and odd answers mean."""

from __future__ import annotations

import asyncio

import pytest
from scrapy.exceptions import DownloadTimeoutError, IgnoreRequest
from scrapy.http import HtmlResponse, Response
from scrapy.spidermiddlewares.httperror import HttpError
from scrapy.utils.test import get_crawler
from twisted.internet.error import ConnectionRefusedError as RefusedError
from twisted.python.failure import Failure

from crawler.spiders.fetching import FetchingSpider, barrier_of

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
