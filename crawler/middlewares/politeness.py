"""Crawl-delay, Retry-After and backing off from overloaded sites.

Scrapy does none of it.
"""

from __future__ import annotations

import math
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from time import monotonic
from typing import TYPE_CHECKING

from scrapy import Request, signals
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.utils.asyncio import call_later, create_looping_call
from scrapy.utils.httpobj import urlparse_cached
from twisted.python.failure import Failure

if TYPE_CHECKING:
    from scrapy.core.downloader import Downloader, Slot
    from scrapy.crawler import Crawler
    from scrapy.robotstxt import RobotParser
    from typing_extensions import Self

# "Too many requests" and "service unavailable": the answers of an overloaded site.
_OVERRUN = frozenset({429, 503})
# Seconds between two looks whether the run is being stopped.
_LOOK_CLOSING = 0.25


class RunStoppedError(IgnoreRequest):
    """The run was stopped before the request was sent, which the next session does."""


class PolitenessMiddleware:
    """A downloader middleware that keeps each host's pace.

    The pace is the downloader's own, one slot for each host, which AutoThrottle sets by how fast the host answers. The
    delay is never shorter than the host's Crawl-delay. A host that answers 429 or 503 is left alone for as long as it
    says, or else for `backoff` seconds, doubled each time in a row. A host whose Crawl-delay or Retry-After exceeds
    `longest` is not asked again in this run, and its remaining pages are blocked.

    A run that is stopped drops the requests that wait for their host.
    """

    def __init__(self, crawler: Crawler, *, user_agent: str, backoff: float, longest: float) -> None:
        self.crawler = crawler
        self.user_agent = user_agent
        self.backoff = backoff
        self.longest = longest
        self.crawl_delays: dict[str, float] = {}
        self.refusals: dict[str, str] = {}
        self._paused_until: dict[str, float] = {}
        self._times_overrun: dict[str, int] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        middleware = cls(
            crawler,
            user_agent=crawler.settings["ROBOTSTXT_USER_AGENT"] or crawler.settings["USER_AGENT"],
            backoff=crawler.settings.getfloat("BACKOFF_SECONDS"),
            longest=crawler.settings.getfloat("RETRY_AFTER_LONGEST"),
        )
        crawler.signals.connect(middleware.robots_parsed, signals.robots_parsed)
        crawler.signals.connect(middleware.keep_pace, signals.request_reached_downloader)
        # After AutoThrottle's, which was connected before, and before the downloader takes the host's next request.
        crawler.signals.connect(middleware.response_downloaded, signals.response_downloaded)
        looking = create_looping_call(middleware.drop_if_closing)
        crawler.signals.connect(lambda: looking.start(_LOOK_CLOSING), signals.spider_opened, weak=False)
        crawler.signals.connect(lambda: looking.running and looking.stop(), signals.spider_closed, weak=False)
        return middleware

    def process_request(self, request: Request) -> None:
        # A Crawl-delay is that of one server, of which a host may have several; it is the host that is overloaded.
        netloc, key = urlparse_cached(request).netloc, self.downloader.get_slot_key(request)
        refusal = self.refusals.get(netloc) or self.refusals.get(key)
        if refusal is not None:
            raise IgnoreRequest(refusal)

    def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        delay = robotparser.crawl_delay(self.user_agent)
        if delay is None or math.isnan(delay) or delay <= 0:
            return
        if delay > self.longest:
            self.refusals[urlparse_cached(request).netloc] = (
                f"robots.txt asks for {delay:.0f} seconds between requests; the longest is {self._limit}"
            )
        else:
            self.crawl_delays[urlparse_cached(request).hostname or ""] = delay

    def keep_pace(self, request: Request) -> None:
        """Apply what is known of the host to its slot, which may be new."""
        key = self.downloader.get_slot_key(request)
        slot = self.downloader.slots.get(key)
        if slot is None:
            return
        delay = self.crawl_delays.get(urlparse_cached(request).hostname or "")
        if delay is not None:
            slot.delay, slot.jitter = max(slot.delay, delay), 0.0
        if (remaining := self._paused_until.get(key, 0.0) - monotonic()) > 0:
            self._hold(slot, remaining)

    def response_downloaded(self, response: Response, request: Request) -> None:
        key = self.downloader.get_slot_key(request)
        if response.status in _OVERRUN:
            self._leave_alone(key, response)
        elif response.status < 400:
            self._times_overrun.pop(key, None)
        self.keep_pace(request)

    def drop_if_closing(self) -> None:
        """Drop what waits while the run is being stopped.

        Scrapy would first send all of it, each after its delay.
        """
        engine_slot = self.crawler.engine._slot if self.crawler.engine is not None else None
        if engine_slot is not None and engine_slot.closing is not None:
            for slot in self.downloader.slots.values():
                _drop_waiting(slot, RunStoppedError("the run was stopped"))

    @property
    def _limit(self) -> str:
        return f"{self.longest:g} (RETRY_AFTER_LONGEST)"

    @property
    def downloader(self) -> Downloader:
        assert self.crawler.engine is not None
        return self.crawler.engine.downloader

    def _leave_alone(self, key: str, response: Response) -> None:
        """Pause requests to a site, as long as it asks, or refuse all that wait."""
        times = self._times_overrun[key] = self._times_overrun.get(key, 0) + 1
        asked = retry_after(
            (response.headers.get("Retry-After") or b"").decode("latin-1"), now=datetime.now(timezone.utc)
        )
        seconds = asked if asked is not None else self.backoff * 2 ** min(times - 1, 30)
        if seconds <= self.longest:
            self._paused_until[key] = max(self._paused_until.get(key, 0.0), monotonic() + seconds)
            return
        self.refusals[key] = (
            f"status {response.status}: {key} asks to be left alone for {seconds:.0f} seconds; "
            f"the longest is {self._limit}"
        )
        if key in self.downloader.slots:
            _drop_waiting(self.downloader.slots[key], IgnoreRequest(self.refusals[key]))

    def _hold(self, slot: Slot, seconds: float) -> None:
        """Let the downloader take no request of the slot for a while."""
        if slot.latercall is not None:
            slot.latercall.cancel()
        slot.latercall = call_later(seconds, self.downloader._latercall, slot)


_YEAR = 365 * 86_400.0


def _drop_waiting(slot: Slot, error: IgnoreRequest) -> None:
    while slot.queue:
        _, deferred = slot.queue.popleft()
        deferred.errback(Failure(error))  # type: ignore[no-untyped-call]


def retry_after(value: str, *, now: datetime) -> float | None:
    """Seconds to wait by a Retry-After header (RFC 9110, 10.2.3), else None.

    >>> retry_after("120", now=datetime.now(timezone.utc))
    120.0
    """
    value = value.strip()
    if value.isdecimal():
        return min(float(value), _YEAR)
    try:
        moment = parsedate_to_datetime(value)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=timezone.utc)
        return max((moment - now).total_seconds(), 0.0)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
