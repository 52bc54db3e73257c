"""Make the page of an article from what its feed carries."""

from __future__ import annotations

import html

from crawler.discovery.entries import Entry
from crawler.inputs.files import FileReader
from crawler.spiders.fetching import OF_FEED
from pipelines.core.records import Hints, Page


def page_of_entry(entry: Entry, *, reader: FileReader) -> Page | None:
    """The article as its feed carries it; None if there is only a summary."""
    if entry.content is None:
        return None
    title = f"<h1>{html.escape(entry.title)}</h1>" if entry.title else ""
    markup = f"<!DOCTYPE html><html><body><article>{title}{entry.content}</article></body></html>"
    page = reader.page(markup.encode(), url=entry.url, media_type="text/html", content_type=OF_FEED)
    if not isinstance(page, Page):
        return None
    page.hints = hints_of(entry)
    return page


def hints_of(entry: Entry) -> Hints:
    """What a source says of an article, for the record."""
    return Hints(
        headline=entry.title,
        authors=list(entry.authors),
        datePublished=entry.published,
        datePublishedRaw=entry.publishedRaw if entry.published else None,
    )
