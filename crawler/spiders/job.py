"""What makes a spider's run a job: it is named by its arguments, and taken up where it was cut off."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any, ClassVar

from scrapy import Spider
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider
from scrapy.settings import BaseSettings
from typing_extensions import Self

from crawler.inputs.paths import InputError
from pipelines.core.records import Page, Rejected
from pipelines.output.stage import OUTPUT_FAILED, OutputPipeline
from pipelines.runs.recognition import Verdict
from pipelines.runs.run import OutputError, Run
from pipelines.runs.visits import Visit

_SWITCH = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}


class JobSpider(Spider):
    """A spider that asks the run's ledger what is done, and tells it what is under way.

    `arguments` are the names that `-a` takes. All that are given make the job, but `fresh`: with it a new run begins
    even where the job's last one was cut off.
    """

    arguments: ClassVar[frozenset[str]] = frozenset({"fresh"})
    given_arguments: dict[str, str]
    fresh: bool

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, fresh: str = "0", **kwargs: Any) -> Self:
        spider = cls(*args, **(cls.options(crawler) | kwargs))
        spider.given_arguments = kwargs
        spider.fresh = switch(fresh)
        spider._set_crawler(crawler)
        return spider

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        super().update_settings(settings)
        if settings["CONTACT"]:
            settings.set("USER_AGENT", with_contact(settings["USER_AGENT"], settings["CONTACT"]), priority="spider")

    @classmethod
    def options(cls, crawler: Crawler) -> dict[str, Any]:
        """What the spider's constructor takes from the settings."""
        return {}

    @classmethod
    def check_arguments(cls, given: dict[str, str]) -> None:
        """Raise ValueError, with one line for the person who gave them, where the arguments are unusable."""
        unknown = sorted(set(given) - cls.arguments)
        if unknown:
            raise ValueError(f"{cls.name} takes no argument {unknown[0]!r}, only: {', '.join(sorted(cls.arguments))}")
        switch(given.get("fresh", "0"))

    @property
    def run(self) -> Run | None:
        """The run, or None where there is no output stage, or a failed one."""
        output = self.crawler.get_item_pipeline(OutputPipeline)
        return None if output is None else output.run

    def is_done(self, key: str) -> bool:
        return self.run is not None and self.run.is_done(key)

    def plan(self, key: str) -> bool:
        return self.run is None or self.run.plan(key)

    def lease(
        self, key: str, found: Page | Rejected, *, visit: Visit | None = None, verdict: Verdict | None = None
    ) -> Page | Rejected:
        if self.run is not None:
            self.run.lease(key, found, visit=visit, verdict=verdict)
        return found

    def unchanged(self, key: str, *, by: str, visit: Visit | None = None) -> None:
        """Nothing is to be written of the page at `key`; `by` is what told that it is as an earlier run saw it."""
        if self.run is not None:
            self.run.unchanged(key, visit=visit)
        self.crawler.stats.inc_value("unchanged/count")
        self.crawler.stats.inc_value(f"unchanged/by/{by}")

    @contextlib.contextmanager
    def stopped_by_errors(self) -> Iterator[None]:
        """Within start(): what cannot be read or written closes the spider, with one line for the summary."""
        try:
            yield
        except InputError as error:
            self.crawler.stats.set_value("inputs/error", str(error))
            raise CloseSpider("unusableInput") from error
        except OutputError as error:
            self.crawler.stats.set_value("output/error", str(error))
            raise CloseSpider(OUTPUT_FAILED) from error


def with_contact(user_agent: str, contact: str) -> str:
    """The user agent with somebody to turn to.

    >>> with_contact("Hearsay/0.2 (news research)", "https://example.org/bot")
    'Hearsay/0.2 (news research; +https://example.org/bot)'
    """
    return f"{user_agent.rstrip(')')}; +{contact})"


def switch(given: str) -> bool:
    """Whether an argument like `fresh=1` is on. Raises ValueError for what is neither yes nor no."""
    try:
        return _SWITCH[given.strip().lower()]
    except KeyError:
        raise ValueError(f"neither yes (1) nor no (0): {given!r}") from None
