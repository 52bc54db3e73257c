"""Base of our spiders: a job is known by its arguments, and can be resumed."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any, ClassVar

from scrapy import Spider
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider
from scrapy.settings import BaseSettings
from typing_extensions import Self

from crawler import selection
from crawler.inputs.paths import InputError
from crawler.selection import Selection
from pipelines.core.errors import RunError
from pipelines.core.records import Page, Rejected
from pipelines.core.workers import Workers, WorkersClosedError
from pipelines.runs.current_run import OUTPUT_FAILED, CurrentRun
from pipelines.runs.errors import OutputError
from pipelines.runs.recognition import Verdict
from pipelines.runs.run import Run
from pipelines.runs.visits import Visit

# What a crawl by several machines needs beside; loaded only then, since it imports redis.
_FRONTIER_COMPONENTS = (
    ("EXTENSIONS", "crawler.frontier.extension.CrawlFrontier", 100),
    ("DOWNLOADER_MIDDLEWARES", "crawler.frontier.host_lock.HostLock", 850),
)
_SWITCH = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}


class JobSpider(Spider):
    """A spider that skips what its run has done already, and records what it starts.

    `arguments` are the names that `-a` accepts. All of them identify the job, except `fresh`, which begins a new run
    even if the job's last one did not finish.
    """

    arguments: ClassVar[frozenset[str]] = frozenset({"fresh"}) | selection.ARGUMENTS
    given_arguments: dict[str, str]
    selection: Selection = Selection()
    fresh: bool

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, fresh: str = "0", **kwargs: Any) -> Self:
        own = {name: value for name, value in kwargs.items() if name not in selection.ARGUMENTS}
        spider = cls(*args, **(cls.options(crawler) | own))
        spider.selection = Selection.of(kwargs)
        spider.given_arguments = kwargs
        spider.fresh = switch(fresh)
        spider._set_crawler(crawler)
        return spider

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        super().update_settings(settings)
        if settings["FRONTIER"]:
            for name, component, order in _FRONTIER_COMPONENTS:
                settings.set(name, {**settings.getdict(name), component: order}, priority="spider")
        if settings["CONTACT"]:
            settings.set("USER_AGENT", with_contact(settings["USER_AGENT"], settings["CONTACT"]), priority="spider")

    @classmethod
    def options(cls, crawler: Crawler) -> dict[str, Any]:
        """Constructor arguments that come from the settings."""
        return {}

    @classmethod
    def check_arguments(cls, given: dict[str, str]) -> None:
        """Raise ValueError, with one line for the user, for unusable arguments."""
        unknown = sorted(set(given) - cls.arguments)
        if unknown:
            raise ValueError(f"{cls.name} takes no argument {unknown[0]!r}, only: {', '.join(sorted(cls.arguments))}")
        switch(given.get("fresh", "0"))
        Selection.of(given)

    @property
    def own_addresses(self) -> tuple[str, ...]:
        """What the user gave, which may hold passwords and keys.

        These are masked wherever they occur.
        """
        return tuple(self.given_arguments.values())

    @property
    def run(self) -> Run | None:
        """The run; None without an output stage, and once writing has failed."""
        current = self.crawler.get_extension(CurrentRun)
        return None if current is None else current.run

    @property
    def workers(self) -> Workers:
        """What parses and cleans off the reactor's thread."""
        return self.crawler.get_extension(Workers) or Workers(0)

    def wants(self, url: str) -> bool:
        """Whether the job may want what is at `url`; counts what it does not want."""
        if self.selection.wants_address(url):
            return True
        self.crawler.stats.inc_value("skipped/notWanted")
        return False

    def is_done(self, key: str) -> bool:
        """Whether nothing is left to do for the page at `key`."""
        return self.run is not None and self.run.is_done(key)

    def plan(self, key: str) -> bool:
        """Record that the page at `key` will be fetched; False if it was planned before."""
        return self.run is None or self.run.plan(key)

    def mark_in_progress(
        self, key: str, found: Page | Rejected, *, visit: Visit | None = None, verdict: Verdict | None = None
    ) -> Page | Rejected:
        """Record that `found`, read at `key`, enters the item pipelines; returns it."""
        if self.run is not None:
            self.run.mark_in_progress(key, found, visit=visit, verdict=verdict)
        return found

    def unchanged(self, key: str, *, by: str, visit: Visit | None = None) -> None:
        """Record that the page at `key` is unchanged; `by` names the check."""
        if self.run is not None:
            self.run.unchanged(key, visit=visit)
        self.crawler.stats.inc_value("unchanged/count")
        self.crawler.stats.inc_value(f"unchanged/by/{by}")

    @contextlib.contextmanager
    def stopped_by_errors(self) -> Iterator[None]:
        """Close the spider on unusable input or output, within start().

        A run that is stopped, so that its workers are closed, leaves the rest to the next start.
        """
        try:
            yield
        except WorkersClosedError:
            return
        except InputError as error:
            self.crawler.stats.set_value("inputs/error", str(error))
            raise CloseSpider("unusableInput") from error
        except OutputError as error:
            self.crawler.stats.set_value("output/error", str(error))
            raise CloseSpider(OUTPUT_FAILED) from error
        except RunError as error:  # of a frontier
            self.crawler.stats.set_value("frontier/error", str(error))
            raise CloseSpider("unusableFrontier") from error


def with_contact(user_agent: str, contact: str) -> str:
    """Append contact details to a user agent.

    >>> with_contact("Hearsay/0.2 (news research)", "https://example.org/bot")
    'Hearsay/0.2 (news research; +https://example.org/bot)'
    """
    return f"{user_agent.rstrip(')')}; +{contact})"


def switch(given: str) -> bool:
    """Parse an argument like `fresh=1`; a ValueError for neither yes nor no."""
    try:
        return _SWITCH[given.strip().lower()]
    except KeyError:
        raise ValueError(f"neither yes (1) nor no (0): {given!r}") from None
