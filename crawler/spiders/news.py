"""`scrapy crawl news -a sources=…`: the newest articles of sources."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Iterable, Iterator
from datetime import timedelta
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response
from twisted.python.failure import Failure

from crawler.discovery.entries import Entry, Listing, ListingError
from crawler.discovery.listings import read_listing
from crawler.discovery.recheck_policy import failed_visit, is_due, is_same_listing, is_settled, visit_of
from crawler.discovery.source_crawl import SourceCrawl
from crawler.discovery.sources import Source, given_sources, headers_by_scope
from crawler.inputs.retries import MAY_SUCCEED
from crawler.middlewares.conditional import NOT_MODIFIED, conditions, validators
from crawler.middlewares.politeness import RunStoppedError
from crawler.spiders.feed_pages import hints_of, page_of_entry
from crawler.spiders.fetching import FetchingSpider
from crawler.spiders.login import SOURCE_FIRST
from crawler.spiders.shared import SharedSpider
from pipelines.core.errors import described
from pipelines.core.records import Page, Rejected, RejectReason
from pipelines.core.stage import utc_now
from pipelines.core.workers import LimitError, WorkersClosedError
from pipelines.runs.visits import StoredListing, Visit


class NewsSpider(SharedSpider):
    """Read sources, and fetch their newest articles.

    Not those that earlier runs have seen unchanged.

    Arguments:
        sources: a YAML file of sources.
        url: one source, in place of a file; a site's front page stands for its feeds, sitemaps and links, an article's
            page for the article.
        limit: how many of a source's newest articles to take, whatever the file says.
        max_age: how many days ago an article may have come out, whatever the file says.
        since, until, language, include, exclude: which articles are wanted (crawler.selection).
        fresh: 1 begins anew where the last run of the same sources was cut off.
    """

    name = "news"
    # What earlier runs have written is written again only where it has changed (pipelines.history).
    revises = True
    # With FRONTIER, several crawlers divide the sources and articles of a job among them (crawler.frontier).
    shares_frontier = True
    of_sources = frozenset({"sources", "url", "limit", "max_age"})
    arguments = FetchingSpider.arguments | of_sources

    def __init__(
        self,
        *,
        sources: str | None = None,
        url: str | None = None,
        limit: str | None = None,
        max_age: str | None = None,
        recheck_days: float = 2.0,
        max_bytes: int = 32 * 1024 * 1024,
    ) -> None:
        super().__init__(max_bytes=max_bytes)
        self.sources = given_sources(sources=sources, url=url, limit=limit, max_age=max_age)
        self.headers_by_scope = headers_by_scope(self.sources)
        self.recheck = timedelta(days=recheck_days)

    @classmethod
    def options(cls, crawler: Crawler) -> dict[str, Any]:
        return super().options(crawler) | {"recheck_days": crawler.settings.getfloat("NEWS_RECHECK_DAYS")}

    @classmethod
    def check_arguments(cls, given: dict[str, str]) -> None:
        super().check_arguments(given)
        headers_by_scope(given_sources(**{name: value for name, value in given.items() if name in cls.of_sources}))

    @property
    def own_addresses(self) -> tuple[str, ...]:
        forms = (source.form.url for source in self.sources if source.form is not None)
        return (*super().own_addresses, *(source.url for source in self.sources), *forms)

    async def start(self) -> AsyncIterator[Any]:
        with self.stopped_by_errors():
            if self.frontier is not None:
                async for found in self.shared(self.frontier):
                    yield found
                return
            for source in self.sources:
                for found in self.read(source):
                    yield found

    def read_listings(self, source: Source) -> Iterator[Any]:
        """Requests for a source's listings, and then for its articles."""
        source_crawl = SourceCrawl(source)
        yield from self.ask(source_crawl, source_crawl.begin())

    # --- sources ---------------------------------------------------------------------------------------------------

    def ask(self, source_crawl: SourceCrawl, listings: Iterable[Entry]) -> Iterator[Any]:
        """Ask for listings; once none is missing, for the articles that they list."""
        to_ask = deque(listings)
        while to_ask:
            entry = to_ask.popleft()
            stored = self.run.addresses.listing(entry.url) if self.run is not None else None
            if self.is_done(entry.url):
                source_crawl.fail()
            elif stored is not None and is_same_listing(stored.listed, entry.modified):
                self.count("listings/notDue")
                to_ask.extend(source_crawl.add(Listing.unpacked(stored.content), now=utc_now()))
            else:
                yield self.listing_request(source_crawl, entry, stored)
        if source_crawl.is_complete():
            yield from self.articles(source_crawl)

    def listing_request(self, source_crawl: SourceCrawl, entry: Entry, stored: StoredListing | None) -> Request:
        """The request of a listing, conditional if an earlier run stored it."""
        return Request(
            entry.url,
            callback=self.parse_listing,
            errback=self.listing_failed,
            cb_kwargs={"source_crawl": source_crawl, "entry": entry},
            headers=conditions(etag=stored.etag, last_modified=stored.last_modified) if stored is not None else None,
            meta={"handle_httpstatus_list": [NOT_MODIFIED]} if stored is not None else {},
            priority=SOURCE_FIRST,
            dont_filter=True,
        )

    async def parse_listing(self, response: Response, *, source_crawl: SourceCrawl, entry: Entry) -> AsyncIterator[Any]:
        """Follow a listing, new, unchanged or unusable."""
        stored = self.run.addresses.listing(entry.url) if self.run is not None else None
        if response.status == NOT_MODIFIED and stored is not None:
            self.count("listings/notModified")
            for found in self.gathered(source_crawl, Listing.unpacked(stored.content)):
                yield found
            return
        try:
            listing = await self.listing(response, source_crawl.source)
        except WorkersClosedError:  # the run is being stopped
            return
        except ListingError as error:
            barrier = await self.barrier(response)
            reason: RejectReason = error.reason if barrier is None else "blocked"
            for found in self.listing_rejected(source_crawl, entry, reason, barrier or str(error), raw=response.body):
                yield found
            return
        self.count("listings/read")
        self.count("listings/overLimit", listing.omitted)
        if self.run is not None:
            etag, last_modified = validators(response)
            kept = StoredListing(
                etag=etag, last_modified=last_modified, listed=entry.modified, content=listing.packed()
            )
            self.run.addresses.listed(entry.url, kept)
        for found in self.gathered(source_crawl, listing):
            yield found

    async def listing(self, response: Response, source: Source) -> Listing:
        """What a source lists, parsed by a worker. Raises ListingError."""
        read = partial(
            read_listing,
            url=response.url,
            content_type=(response.headers.get("Content-Type") or b"").decode("latin-1") or None,
            kind=source.kind,
            max_bytes=self.reader.max_bytes,
        )
        try:
            return await self.workers.run(read, response.body)
        except (ListingError, WorkersClosedError):
            raise
        except LimitError as error:
            raise ListingError(str(error), reason=error.reason) from error
        except Exception as error:  # the boundary: one source must not end the run
            self.logger.exception("Failed to read %s", ascii(response.url))
            raise ListingError(f"cannot be read: {described(error)}", reason="internalError") from error

    def gathered(self, source_crawl: SourceCrawl, listing: Listing) -> Iterator[Any]:
        yield from self.ask(source_crawl, source_crawl.add(listing, now=utc_now()))

    async def listing_failed(self, failure: Failure) -> AsyncIterator[Any]:
        """Record the failure of a listing, unless the run was stopped."""
        request: Request = failure.request  # type: ignore[attr-defined]
        if isinstance(failure.value, RunStoppedError):
            return
        reason, detail = await self.failure_reason(failure)
        for found in self.listing_rejected(reason=reason, detail=detail, **request.cb_kwargs):
            yield found

    def listing_rejected(
        self, source_crawl: SourceCrawl, entry: Entry, reason: RejectReason, detail: str, **raw: Any
    ) -> Iterator[Any]:
        """Record that a listing cannot be used, and go on with the source.

        A guessed address is not recorded.
        """
        if entry.guessed:  # nobody said that it is there
            source_crawl.fail()
            yield from self.ask(source_crawl, ())
            return
        self.count("listings/failed")
        yield self.mark_in_progress(entry.url, self.reader.reject(entry.url, reason, detail, **raw))
        source_crawl.fail()
        yield from self.ask(source_crawl, ())

    # --- articles --------------------------------------------------------------------------------------------------

    def articles(self, source_crawl: SourceCrawl) -> Iterator[Any]:
        """Requests for the newest collected articles that may be new or changed."""
        chosen = source_crawl.newest(self.is_wanted, now=utc_now())
        self.count("listings/entries", len(chosen.entries))
        self.count("listings/tooOld", chosen.too_old)
        self.count("listings/overLimit", chosen.over_limit)
        read = self.crawler.stats.get_value("discovery/sources", ())
        self.crawler.stats.set_value("discovery/sources", (*read, source_crawl.summary(chosen)))
        queued = []
        for entry in chosen.entries:
            if self.is_done(entry.url):
                continue
            visit = self.run.addresses.visit(entry.url) if self.run is not None else None
            if not is_due(visit, listed=entry.modified, now=utc_now(), recheck=self.recheck):
                self.unchanged(entry.url, by="notDue")
            elif self.frontier is not None:
                queued.append((entry.url, urlsplit(entry.url).netloc, entry.model_dump_json(exclude_defaults=True)))
            elif self.plan(entry.url):
                yield self.article_request(entry, visit)
        if self.frontier is not None:
            self.frontier.add(queued)
            self.frontier.source_done(source_crawl.source.url)

    def is_wanted(self, entry: Entry) -> bool:
        """Whether the article may be wanted, by address and date in its source."""
        if not self.wants(entry.url):
            return False
        if self.selection.may_want_date(entry.published):
            return True
        self.count("skipped/notWanted")
        return False

    def article_request(self, entry: Entry, visit: Visit | None) -> Request | Page | Rejected:
        """The request of an article, conditional if it is known to be settled."""
        request = self.request(entry.url)
        if not isinstance(request, Request):
            return request
        cb_kwargs = request.cb_kwargs | {"entry": entry}
        if not is_settled(visit):
            return request.replace(cb_kwargs=cb_kwargs)
        headers = conditions(etag=visit.etag, last_modified=visit.last_modified)
        return request.replace(cb_kwargs=cb_kwargs, headers=headers, meta={"handle_httpstatus_list": [NOT_MODIFIED]})

    async def parse(  # type: ignore[override]
        self, response: Response, *, key: str, entry: Entry
    ) -> AsyncIterator[Any]:
        known = self.run.addresses.visit(key) if self.run is not None else None
        visit = visit_of(response, listed=entry.modified, known=known, now=utc_now())
        if response.status == NOT_MODIFIED:
            self.unchanged(key, by="notModified", visit=visit)
        elif is_settled(known) and known.raw_sha256 == visit.raw_sha256:
            self.unchanged(key, by="sameBytes", visit=visit)
        else:
            page = await self.page(response)
            if isinstance(page, Page):
                page.hints = hints_of(entry)
            if page is not None:
                yield self.mark_in_progress(key, page, visit=visit)

    async def errback(self, failure: Failure) -> AsyncIterator[Any]:
        request: Request = failure.request  # type: ignore[attr-defined]
        key: str = request.cb_kwargs["key"]
        if isinstance(failure.value, RunStoppedError):
            return
        known = self.run.addresses.visit(key) if self.run is not None else None
        reason, detail = await self.failure_reason(failure)
        visit = failed_visit(known, now=utc_now())
        entry: Entry = request.cb_kwargs["entry"]
        page = page_of_entry(entry, reader=self.reader) if reason in MAY_SUCCEED else None
        if page is not None:
            self.count("listings/contentUsed")
        yield self.mark_in_progress(key, page or self.reader.reject(key, reason, detail), visit=visit)
