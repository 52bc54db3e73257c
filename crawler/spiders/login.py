"""Log in to a source by the form on one of its pages, before it is read."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from scrapy import Request
from scrapy.http import Response
from twisted.python.failure import Failure

from crawler.discovery.login_form import filled_in, is_still_out
from crawler.discovery.sources import Source
from crawler.middlewares.politeness import RunStoppedError
from crawler.spiders.fetching import FetchingSpider
from pipelines.core.redaction import redacted

# Sources go before articles, so that the newest of all are known before the first is fetched.
SOURCE_FIRST = 10


class LoginSpider(FetchingSpider):
    """A job that reads sources, some of which want a name and a password first."""

    def read_listings(self, source: Source) -> Iterator[Any]:
        """Requests for a source's listings, and then for its articles."""
        raise NotImplementedError

    def read(self, source: Source) -> Iterator[Any]:
        """Request a source's log-in, then its listings, then its articles."""
        if source.form is not None:
            yield self.login_request(Request(source.form.url, callback=self.fill_in), source)
            return
        yield from self.read_listings(source)

    def login_request(self, request: Request, source: Source) -> Request:
        """A request that belongs to logging in, before all others."""
        return request.replace(
            errback=self.login_failed, cb_kwargs={"source": source}, priority=2 * SOURCE_FIRST, dont_filter=True
        )

    def fill_in(self, response: Response, *, source: Source) -> Iterator[Any]:
        """Send the form on a log-in page."""
        try:
            request = filled_in(response, source.form_values())
        except ValueError as error:
            yield from self.without_login(source, str(error))
            return
        yield self.login_request(request.replace(callback=self.logged_in), source)

    def logged_in(self, response: Response, *, source: Source) -> Iterator[Any]:
        """Read the source with the cookies that the log-in has brought."""
        if is_still_out(response):
            yield from self.without_login(source, "the site asks for the password again")
            return
        self.count("logins")
        yield from self.read_listings(source)

    async def login_failed(self, failure: Failure) -> AsyncIterator[Any]:
        """Read the source all the same: what is free to read is worth having."""
        request: Request = failure.request  # type: ignore[attr-defined]
        if not isinstance(failure.value, RunStoppedError):
            _, why = await self.failure_reason(failure)
            for found in self.without_login(request.cb_kwargs["source"], why):
                yield found

    def without_login(self, source: Source, why: str) -> Iterator[Any]:
        """Say that logging in failed, and read what is free to read."""
        self.count("logins/failed")
        address = redacted(source.form.url) if source.form is not None else ""
        self.logger.warning("No log-in at %s: %s", address, why)
        yield from self.read_listings(source)
