"""Bound what start() has under way, which Scrapy itself does not."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from scrapy import Request, signals
from scrapy.crawler import Crawler
from typing_extensions import Self


class BackpressureMiddleware:
    """A spider middleware that takes the next item from start() only while fewer than `limit` are in the pipelines.

    Scrapy's CONCURRENT_ITEMS bounds the items of one response, not those of start(): a folder of large files would
    be in memory all at once. Requests wait until the scheduler is empty.
    """

    def __init__(self, crawler: Crawler, *, limit: int) -> None:
        self.crawler = crawler
        self.limit = limit
        self.room = asyncio.Event()
        for done in (signals.item_scraped, signals.item_dropped, signals.item_error):
            crawler.signals.connect(self.item_done, done)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler, limit=crawler.settings.getint("CONCURRENT_ITEMS"))

    def item_done(self) -> None:
        self.room.set()

    async def process_start(self, start: AsyncIterator[Any]) -> AsyncIterator[Any]:
        async for found in start:
            yield found
            if isinstance(found, Request):
                await self.crawler.signals.wait_for(signals.scheduler_empty)
            else:
                await self.wait_for_room()

    async def wait_for_room(self) -> None:
        assert self.crawler.engine is not None
        slot = self.crawler.engine.scraper.slot
        assert slot is not None
        while slot.itemproc_size >= self.limit:
            self.room.clear()
            await self.room.wait()
            # The count goes down just after the signal, in the same task.
            await asyncio.sleep(0)
