"""Spiders that fail in all the ways that Scrapy itself ends with exit code 0."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from scrapy import Request
from scrapy.exceptions import CloseSpider

from crawler.spiders.seeds import SeedsSpider


class FailsAtStart(SeedsSpider):
    name = "fails-at-start"

    async def start(self) -> AsyncIterator[Any]:
        async for found in super().start():
            yield found
        raise RuntimeError("no such luck")


class FailsInCallback(SeedsSpider):
    name = "fails-in-callback"

    def page(self, response: Any) -> Any:
        raise RuntimeError("no such luck")


class Closes(SeedsSpider):
    name = "closes"

    async def start(self) -> AsyncIterator[Any]:
        async for found in super().start():
            yield found
        raise CloseSpider("no_seeds")


class AsksForFiles(SeedsSpider):
    name = "asks-for-files"

    async def start(self) -> AsyncIterator[Any]:
        async for found in super().start():
            yield found
        yield Request("file:///etc/hostname", callback=self.parse, errback=self.errback, cb_kwargs={"key": "file"})
