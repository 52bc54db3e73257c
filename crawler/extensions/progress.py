"""Show a progress bar during a run, or plain lines if the output is no terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, TextIO

from scrapy import signals
from scrapy.exceptions import NotConfigured
from tqdm import tqdm

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.statscollectors import StatsCollector
    from typing_extensions import Self

# Seconds between two lines in a log file; a terminal's line is redrawn ten times a second.
_PLAIN_INTERVAL = 30.0


class Progress:
    """Show inputs done and found, articles, claims and rejected pages."""

    def __init__(self, stats: StatsCollector, *, stream: TextIO) -> None:
        self.stats = stats
        self.stream = stream
        self.bar: tqdm[Any] | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        if not crawler.settings.getbool("PROGRESS_ENABLED"):
            raise NotConfigured
        assert crawler.stats is not None
        progress = cls(crawler.stats, stream=sys.stderr)
        for done in (signals.item_scraped, signals.item_dropped, signals.item_error):
            crawler.signals.connect(progress.item_done, done)
        crawler.signals.connect(progress.close, signals.spider_closed)
        return progress

    def item_done(self) -> None:
        bar = self.open() if self.bar is None else self.bar  # a bar without a total has no truth value
        bar.set_postfix_str(self.figures(), refresh=False)
        # By what is done, not by what this session has seen: a resumed run goes on where it was.
        bar.update(max(self.done() - bar.n, 0))

    def open(self) -> tqdm[Any]:
        """Open the bar, on a terminal or as plain lines now and then."""
        terminal = self.stream.isatty()
        bar: tqdm[Any] = tqdm(
            total=self.stats.get_value("inputs/files"),
            initial=max(self.done() - 1, 0),
            file=self.stream,
            unit="page",
            dynamic_ncols=terminal,
            ascii=not terminal,
            mininterval=0.1 if terminal else _PLAIN_INTERVAL,
            delay=0 if terminal else _PLAIN_INTERVAL,
            bar_format=None if terminal else "{n_fmt}/{total_fmt} {rate_fmt}{postfix}\n",
        )
        self.bar = bar
        return bar

    def done(self) -> int:
        """The number of finished inputs in all sessions of the run."""
        return sum(self.stats.get_value(key, 0) for key in ("articles/count", "rejected/count", "unchanged/count"))

    def figures(self) -> str:
        articles, claims, rejected = (
            self.stats.get_value(key, 0) for key in ("articles/count", "claims/count", "rejected/count")
        )
        return f"{articles} articles, {claims} claims, {rejected} rejected"

    def close(self) -> None:
        if self.bar is not None:
            self.bar.close()
