"""A spider whose job several crawlers share, each on its own machine."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from crawler.discovery.entries import Entry
from crawler.discovery.sources import Source
from crawler.spiders.login import LoginSpider
from pipelines.core.errors import RunError
from pipelines.runs.visits import Visit

if TYPE_CHECKING:
    from crawler.frontier.frontier import Frontier, Taken

# Seconds between two looks whether the frontier has something to do.
_LOOK_AGAIN = 0.1


class SharedSpider(LoginSpider):
    """Take sources and articles from a frontier (crawler.frontier), if there is one."""

    sources: Iterable[Source]

    def article_request(self, entry: Entry, visit: Visit | None) -> Any:
        """The request of an article, or what stands for it."""
        raise NotImplementedError

    @property
    def frontier(self) -> Frontier | None:
        """What the crawlers of the job share; None if this one works alone."""
        if not self.crawler.settings["FRONTIER"]:
            return None
        from crawler.frontier.extension import CrawlFrontier  # noqa: PLC0415 - it imports redis

        shared = self.crawler.get_extension(CrawlFrontier)
        if shared is not None and shared.error is not None:
            raise shared.error
        return None if shared is None else shared.frontier

    async def shared(self, frontier: Frontier) -> AsyncIterator[Any]:
        """Take sources and articles from the frontier until nobody has any left."""
        sources = {source.url: source for source in self.sources}
        frontier.join(sources)
        while (taken := frontier.take()).kind != "over":
            if taken.kind == "source":
                for found in self.read(_source(taken, sources)):
                    yield found
            elif taken.kind == "task":
                entry = _entry(taken)
                visit = self.run.addresses.visit(entry.url) if self.run is not None else None
                yield self.article_request(entry, visit)
            elif self.is_idle():
                # What is done, but not on disk yet, such as an unchanged page, is held until the next commit.
                for key in (held for held in frontier.held() if not self.is_done(held)):
                    # A callback or a stage failed on it, or dropped it.
                    detail = "it did not reach the output; see the log"
                    yield self.mark_in_progress(key, self.reader.reject(key, "internalError", detail))
                await asyncio.sleep(_LOOK_AGAIN)
            else:
                await asyncio.sleep(_LOOK_AGAIN)

    def is_idle(self) -> bool:
        """Whether no request and no item is in progress in this crawler."""
        engine = self.crawler.engine
        assert engine is not None
        scraper = engine.scraper.slot
        slot = engine._slot
        waiting = slot is not None and (slot.scheduler.has_pending_requests() or bool(slot.inprogress))
        return not waiting and not engine.downloader.active and (scraper is None or scraper.is_idle())


def _source(taken: Taken, sources: Mapping[str, Source]) -> Source:
    if taken.key not in sources:
        raise RunError(f"the frontier in Redis has a source that is none of this crawler's: {taken.key[:200]}")
    return sources[taken.key]


def _entry(taken: Taken) -> Entry:
    try:
        return Entry.model_validate_json(taken.payload)
    except ValueError as error:
        raise RunError(f"the frontier in Redis holds what is no task: {taken.key[:200]}") from error
