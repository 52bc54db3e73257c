"""Read sitemaps, news sitemaps, indexes and text sitemaps (sitemaps.org).

Scrapy's reader drops what stands within `news:news`, the title and the publication date; trafilatura's gives addresses
alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from crawler.discovery.addresses import article_address
from crawler.discovery.entries import Entry, Listing, ListingError, listing_of
from crawler.discovery.feed_dates import feed_moment
from crawler.discovery.xml_rows import Document, local_name, read_document, rows, text_of

ROOTS: Final = frozenset({"urlset", "sitemapindex"})
_ROWS: Final = frozenset({"url", "sitemap"})


def read_sitemap(raw: bytes, *, url: str) -> Listing:
    """The articles of a sitemap, or the sitemaps of an index, damaged or not.

    Raises:
        ListingError: it is no sitemap.
    """
    document = read_document(raw)
    if document is None:
        raise ListingError("no sitemap: no <urlset> and no <sitemapindex>")
    return read_sitemap_document(document, url=url)


def read_sitemap_document(document: Document, *, url: str) -> Listing:
    """The articles or sitemaps of a decoded sitemap; a ListingError if it is none."""
    if document.root not in ROOTS:
        raise ListingError("no sitemap: no <urlset> and no <sitemapindex>")
    found = listing_of(_entries(document, base=url))
    if not found.entries and next(rows(document, _ROWS), None) is not None:
        raise ListingError("a sitemap in which no row has an address")
    if document.root == "sitemapindex":
        return Listing(listings=found.entries, omitted=found.omitted)
    return found


def read_addresses(text: str, *, base: str) -> Listing | None:
    """The articles of a text sitemap; None where most lines are no addresses."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    addresses = [line for line in lines if line.lower().startswith(("http://", "https://")) and " " not in line]
    if not lines or len(addresses) * 2 <= len(lines):
        return None
    found = (article_address(address, base=base) for address in addresses)
    return listing_of(Entry(url=address) for address in found if address is not None)


def read_robots(text: str, *, base: str) -> Listing | None:
    """The sitemaps that a robots.txt names; None if it names none.

    >>> read_robots("User-agent: *\\nSitemap: /news.xml", base="https://a.example/robots.txt").listings[0].url
    'https://a.example/news.xml'
    """
    fields = (line.partition(":") for line in text.splitlines())
    links = (value.strip() for name, _, value in fields if name.strip().lower() == "sitemap")
    addresses = dict.fromkeys(address for link in links if (address := article_address(link, base=base)))
    return Listing(listings=tuple(Entry(url=address) for address in addresses)) if addresses else None


def _entries(document: Document, *, base: str) -> Iterator[Entry]:
    """The entries of a sitemap that have an address."""
    for row in rows(document, _ROWS):
        # Pictures and videos within a row have a `loc` and a `title`, too.
        texts = {local_name(element.tag): text_of(element) for parent in (row, *_news(row)) for element in parent}
        address = article_address(texts["loc"].replace("&amp;", "&"), base=base) if texts.get("loc") else None
        if address is not None:
            published = texts.get("publication_date") or None
            yield Entry(
                url=address,
                published=feed_moment(published),
                publishedRaw=published,
                modified=texts.get("lastmod") or None,
                title=texts.get("title") or None,
            )


def _news(row: etree._Element) -> list[etree._Element]:
    return [element for element in row if local_name(element.tag) == "news"]
