"""Limit the items in flight from start(), which Scrapy itself does not."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.utils.asyncio import create_looping_call
from typing_extensions import Self

# Scrapy counts an item off only after its signals, some of them a little later; seconds from a signal to the look.
_AFTER_SIGNAL = 0.001
# Seconds after which is looked without a signal; none is known to be missed.
_LOOK_ANYWAY = 0.2
# The same for a run that is being stopped.
_LOOK_CLOSING = 0.05


class BackpressureMiddleware:
    """A spider middleware that limits the items in the pipelines to `limit`.

    It takes the next item from start() only while fewer are under way.

    Scrapy's CONCURRENT_ITEMS bounds the items of one response, not those of start(): a folder of large files would
    be in memory all at once. Requests wait until the scheduler is empty, but those with a priority: the few sources
    of a job must not wait for each other's articles.

    It also has a run end when it can. start() ends with the last of its items, since Scrapy looks whether it has
    anything left to do when start() ends, and then every five seconds. And a run that is stopped, by SIGTERM or by a
    full disk, with items of start() in the pipelines: Scrapy 2.19 waits for them, but counts them off without looking
    whether they were the last, and so waits forever.
    """

    def __init__(self, crawler: Crawler, *, limit: int) -> None:
        self.crawler = crawler
        self.limit = limit
        self._item_left = asyncio.Event()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        middleware = cls(crawler, limit=crawler.settings.getint("CONCURRENT_ITEMS"))
        for done in (signals.item_scraped, signals.item_dropped, signals.item_error):
            crawler.signals.connect(middleware.item_leaves, done)
        looking = create_looping_call(middleware.close_if_done)
        crawler.signals.connect(lambda: looking.start(_LOOK_CLOSING), signals.spider_opened, weak=False)
        crawler.signals.connect(lambda: looking.running and looking.stop(), signals.spider_closed, weak=False)
        return middleware

    async def process_start(self, start: AsyncIterator[Any]) -> AsyncIterator[Any]:
        async for found in start:
            yield found
            if isinstance(found, Request):
                if found.priority > 0:
                    continue
                await self.crawler.signals.wait_for(signals.scheduler_empty)
            else:
                await self.fewer_items_than(self.limit)
        await self.fewer_items_than(1)

    async def fewer_items_than(self, limit: int) -> None:
        while self.items_under_way >= limit:
            self._item_left.clear()
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._item_left.wait(), _LOOK_ANYWAY)

    def item_leaves(self) -> None:
        asyncio.get_running_loop().call_later(_AFTER_SIGNAL, self._item_left.set)

    def close_if_done(self) -> None:
        slot = self.crawler.engine.scraper.slot
        if slot is not None and slot.closing is not None and not slot.closing.called and slot.is_idle():
            assert self.crawler.spider is not None
            slot.closing.callback(self.crawler.spider)

    @property
    def items_under_way(self) -> int:
        slot = self.crawler.engine.scraper.slot
        return 0 if slot is None else slot.itemproc_size
