"""Sitemaps, news sitemaps and sitemap indexes (sitemaps.org; Google's news extension), read by lxml.

Scrapy's reader drops what stands within `news:news`, so title and publication date; trafilatura's gives addresses
alone. Either would leave ages or changes untold.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from lxml import etree

from crawler.discovery.entries import Entry, Listing, ListingError, article_address
from pipelines.boilerplate.pages.moments import moment_of

_ROOTS = ("urlset", "sitemapindex")
_ROWS = ("url", "sitemap")


def root_of(raw: bytes) -> str | None:
    """Name of the root element, without its namespace and in lower case; None where there is none."""
    try:
        _, root = next(_elements(raw, "start"))
    except (etree.XMLSyntaxError, StopIteration):
        return None
    return _name(root).lower()


def read_sitemap(raw: bytes, *, url: str) -> Listing:
    """The articles of a sitemap, or the sitemaps of an index; of a damaged one, those before the damage.

    Raises:
        ListingError: it is no sitemap.
    """
    root = root_of(raw)
    if root not in _ROOTS:
        raise ListingError("no sitemap: no <urlset> and no <sitemapindex>")
    found = tuple(_entries(raw, base=url))
    return Listing(listings=found) if root == "sitemapindex" else Listing(entries=found)


def _entries(raw: bytes, *, base: str) -> Iterator[Entry]:
    for _, row in _elements(raw, "end"):
        if _name(row) not in _ROWS:
            continue
        # Pictures and videos within a row have a `loc` and a `title`, too.
        texts = {_name(element): _text(element) for parent in (row, *_news(row)) for element in parent}
        address = article_address(texts["loc"], base=base) if texts.get("loc") else None
        if address is not None:
            published = texts.get("publication_date") or None
            yield Entry(
                url=address,
                published=moment_of(published) if published else None,
                publishedRaw=published,
                modified=texts.get("lastmod") or None,
                title=texts.get("title") or None,
            )
        row.clear()


def _news(row: etree._Element) -> list[etree._Element]:
    return [element for element in row if _name(element) == "news"]


def _text(element: etree._Element) -> str:
    """The element's own text; entities in it, which are not resolved, are left out."""
    return " ".join(" ".join([element.text or "", *(child.tail or "" for child in element)]).split())


def _elements(raw: bytes, event: str) -> Iterator[tuple[str, etree._Element]]:
    """lxml's events; no entity is resolved, nothing is fetched, and a truncated or wrong document is read as far as it
    goes."""
    events: Iterator[tuple[str, etree._Element]] = etree.iterparse(
        BytesIO(raw.strip(b"\r\n\t \0")),
        events=(event,),
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    return events


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""
