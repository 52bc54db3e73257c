"""Bound what start() has under way, which Scrapy itself does not."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.utils.asyncio import create_looping_call
from typing_extensions import Self

# Seconds between two looks at the pipelines while they are full. An item takes longer than that, and its stages wait
# for nobody, so a finer look would find nothing sooner.
_LOOK_AGAIN = 0.001
# The same for a run that is being stopped.
_LOOK_CLOSING = 0.05


class BackpressureMiddleware:
    """A spider middleware that takes the next item from start() only while fewer than `limit` are in the pipelines.

    Scrapy's CONCURRENT_ITEMS bounds the items of one response, not those of start(): a folder of large files would
    be in memory all at once. Requests wait until the scheduler is empty.

    It also lets a run close that is stopped, by SIGTERM or by a full disk, with items of start() in the pipelines:
    Scrapy 2.19 waits for them, but counts them off without looking whether they were the last, and so waits forever.
    """

    def __init__(self, crawler: Crawler, *, limit: int) -> None:
        self.crawler = crawler
        self.limit = limit

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        middleware = cls(crawler, limit=crawler.settings.getint("CONCURRENT_ITEMS"))
        looking = create_looping_call(middleware.close_if_done)
        crawler.signals.connect(lambda: looking.start(_LOOK_CLOSING), signals.spider_opened, weak=False)
        crawler.signals.connect(lambda: looking.running and looking.stop(), signals.spider_closed, weak=False)
        return middleware

    async def process_start(self, start: AsyncIterator[Any]) -> AsyncIterator[Any]:
        async for found in start:
            yield found
            if isinstance(found, Request):
                await self.crawler.signals.wait_for(signals.scheduler_empty)
            else:
                # Looked at, not signalled: Scrapy counts an item off only after its signals, some of them later.
                while self.items_under_way >= self.limit:
                    await asyncio.sleep(_LOOK_AGAIN)

    def close_if_done(self) -> None:
        slot = self.crawler.engine.scraper.slot
        if slot is not None and slot.closing is not None and not slot.closing.called and slot.is_idle():
            assert self.crawler.spider is not None
            slot.closing.callback(self.crawler.spider)

    @property
    def items_under_way(self) -> int:
        slot = self.crawler.engine.scraper.slot
        return 0 if slot is None else slot.itemproc_size
