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

from crawler.extensions.workers import worker_count
from pipelines.core.records import Page

# A share of the limit is under way at first, and one more with each item that leaves: the first record need not wait
# until many pages are cleaned. The same share after a page of more than so many characters, which bounds the memory.
_FEW = 1 / 4
_LARGE_TEXT = 1_000_000
# Scrapy counts an item off only after its signals, some of them a little later; seconds from a signal to the look.
_AFTER_SIGNAL = 0.001
# Seconds after which is looked without a signal; none is known to be missed.
_LOOK_ANYWAY = 0.2
# The same for a run that is being stopped.
_LOOK_CLOSING = 0.05


class BackpressureMiddleware:
    """A spider middleware that limits the items in the pipelines to `limit`.

    It takes the next item from start() only while fewer are under way. Items leave in the order in which they came, so
    with few of them workers would wait for each long article.

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
        self._few = self._allowed = max(1, int(_FEW * limit))
        self._item_left = asyncio.Event()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        settings = crawler.settings
        middleware = cls(crawler, limit=settings.getint("CONCURRENT_ITEMS") * max(1, worker_count(settings)))
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
                is_large = isinstance(found, Page) and len(found.text) > _LARGE_TEXT
                await self.fewer_items_than(self._few if is_large else self._allowed)
        await self.fewer_items_than(1)

    async def fewer_items_than(self, limit: int) -> None:
        while self.items_under_way >= limit:
            self._item_left.clear()
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._item_left.wait(), _LOOK_ANYWAY)

    def item_leaves(self) -> None:
        self._allowed = min(self._allowed + 1, self.limit)
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
