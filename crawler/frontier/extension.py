"""Connect a crawl with the frontier: heartbeat, and recovery of written tasks."""

from __future__ import annotations

import logging
import socket
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from scrapy import signals
from scrapy.exceptions import NotConfigured

from crawler.frontier.frontier import Frontier, FrontierError
from crawler.frontier.shared_history import SharedHistory
from pipelines.runs.current_run import CurrentRun
from pipelines.runs.opening import job_digest
from pipelines.runs.run import Run

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from typing_extensions import Self

logger = logging.getLogger(__name__)


class CrawlFrontier:
    """The frontier of a crawl, for `get_extension`; absent without FRONTIER.

    `frontier` is there once the spider is open, and the run with it; `error` is why it cannot be used.
    """

    frontier: Frontier
    error: FrontierError | None = None

    def __init__(self, crawler: Crawler, *, url: str, lease_seconds: float) -> None:
        self.crawler = crawler
        self.url = url
        self.lease_seconds = lease_seconds
        self._closed = threading.Event()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        url = crawler.settings["FRONTIER"]
        if not url or not getattr(crawler.spider, "shares_frontier", False):
            raise NotConfigured
        shared = cls(crawler, url=url, lease_seconds=crawler.settings.getfloat("FRONTIER_LEASE_SECONDS"))
        crawler.signals.connect(shared.spider_opened, signals.spider_opened)
        return shared

    def spider_opened(self) -> None:
        """Connect the run with the frontier, and settle tasks claimed earlier."""
        current = self.crawler.get_extension(CurrentRun)
        if current is None or current.run is None:
            return
        options = current.options
        self.frontier = Frontier(
            self.url,
            job=f"{options.spider}-{job_digest(options.arguments)}",
            crawler=f"{socket.gethostname()}:{Path(options.output_dir).resolve()}",
            lease_seconds=self.lease_seconds,
        )
        current.run.addresses.shared = SharedHistory(self.frontier)
        try:
            self._keep_alive()
            self._settle(current.run)
        except FrontierError as error:  # the spider ends with it, as it starts
            self.error = error

    def _keep_alive(self) -> None:
        """Send heartbeats from a thread, since the reactor may be busy too long."""
        self.frontier.heartbeat()
        threading.Thread(target=self._beat, name="frontier-heartbeat", daemon=True).start()
        self.crawler.signals.connect(self.spider_closed, signals.spider_closed)

    def _beat(self) -> None:
        """Renew the crawler's lease until it is closed."""
        while not self._closed.wait(self.lease_seconds / 3):
            try:
                self.frontier.heartbeat()
            except FrontierError as error:
                logger.warning("%s", error)

    def spider_closed(self) -> None:
        """Return unfinished tasks to the queue."""
        self._closed.set()
        try:
            self.frontier.give_back()
        except FrontierError as error:  # others take them when the lease is over
            logger.warning("%s", error)

    def _settle(self, run: Run) -> None:
        """Complete claimed tasks that the ledger has, and return the others."""
        self.frontier.give_back()  # what an earlier session of this crawler had leased and locked
        claimed = self.frontier.writing()
        written = {key: run.ledger.visits.visit(key) for key in claimed if run.is_done(key)}
        run.settle_shared(written)
        lost = [key for key in claimed if key not in written]
        if lost:
            self.frontier.give_back(lost)
