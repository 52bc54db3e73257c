"""Measure how long a crawl's reactor is blocked.

An extension asks to be called every few milliseconds, and records the delay of each call.
"""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

from scrapy import signals

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from typing_extensions import Self

# Seconds; a shorter interval would add to the crawl's cost.
_INTERVAL = 0.02


class LagProbe:
    """Write the delays, in seconds, to the file in the setting REACTOR_DELAYS.

    They are one JSON list.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.delays: list[float] = []
        self._asleep: asyncio.TimerHandle | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        probe = cls(Path(crawler.settings["REACTOR_DELAYS"]))
        crawler.signals.connect(probe.start, signals.spider_opened)
        crawler.signals.connect(probe.stop, signals.spider_closed)
        return probe

    def start(self) -> None:
        loop = asyncio.get_running_loop()
        self._asleep = loop.call_later(_INTERVAL, self._look, time.perf_counter() + _INTERVAL)

    def _look(self, due: float) -> None:
        self.delays.append(max(time.perf_counter() - due, 0.0))
        self.start()

    def stop(self) -> None:
        if self._asleep is not None:
            self._asleep.cancel()
        self.path.write_text(json.dumps(self.delays))
