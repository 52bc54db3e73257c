"""Obey robots.txt (RFC 9309): one that cannot be fetched forbids all (2.3.1.4)."""

from __future__ import annotations

import logging

from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    IgnoreRequest,
)
from scrapy.http import Request, Response
from scrapy.utils.httpobj import urlparse_cached

from crawler.middlewares.politeness import PolitenessMiddleware

_FORBID_ALL = b"User-agent: *\nDisallow: /\n"
# Crawlers must parse at least 500 KiB (section 2.5); what follows is ignored.
_PARSED_BYTES = 512 * 1024
# Of a host that is not there the page says the same, and more to the point.
_NO_SUCH_HOST = (CannotResolveHostError, DownloadConnectionRefusedError)


class RobotsMiddleware(RobotsTxtMiddleware):
    """Scrapy's, but an unreachable robots.txt forbids the whole site.

    It ends in a server error, a timeout, or in circles.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._errors: dict[str, Exception] = {}
        # Scrapy logs each robots.txt that fails with its traceback; the message says it all.
        logging.getLogger("scrapy.downloadermiddlewares.robotstxt").addFilter(_without_traceback)

    async def process_request(self, request: Request, spider: object = None) -> None:
        await super().process_request(request)
        if request.meta.get("dont_obey_robotstxt"):
            return
        if (error := self._errors.get(urlparse_cached(request).netloc)) is not None:
            raise refusal(error)
        # Only now is the host's Crawl-delay known, which may be longer than a run can wait.
        politeness = self.crawler.get_downloader_middleware(PolitenessMiddleware)
        if politeness is not None:
            politeness.process_request(request)

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        if response.status >= 500:
            response = response.replace(body=_FORBID_ALL)
        elif len(response.body) > _PARSED_BYTES:
            response = response.replace(body=response.body[:_PARSED_BYTES].rpartition(b"\n")[0])
        await super()._parse_robots(response, netloc, request)

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        self._errors[netloc] = exc
        super()._robots_error(exc, netloc)


def refusal(error: Exception) -> Exception:
    """What a page's request ends with whose robots.txt could not be fetched."""
    if isinstance(error, _NO_SUCH_HOST):
        return error
    if isinstance(error, DownloadCancelledError):
        return IgnoreRequest("robots.txt is too large, which forbids all")
    if isinstance(error, IgnoreRequest):
        # Of our own: the address is private, or the run was stopped.
        circles = "max redirections" in str(error)
        return IgnoreRequest("robots.txt redirects in circles, which forbids all") if circles else error
    return IgnoreRequest(f"robots.txt cannot be fetched, which forbids all: {type(error).__name__}: {error}")


def _without_traceback(record: logging.LogRecord) -> bool:
    record.exc_info = record.exc_text = None
    return True
