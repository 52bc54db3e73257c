"""Read RSS, Atom, RDF and JSON feeds, however broken.

Of the 45 entries in the odd feeds of tests/pages/feeds this finds all, with titles and dates; feedparser finds 41, 36
with title and 37 with date, and reads time zones and months of other languages wrongly. trafilatura's reader finds 41
addresses too, but 22 more that are no articles, and no dates; Scrapy's `xmliter_lxml` finds 22.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import urljoin

import lxml.html
from lxml import etree

from crawler.discovery.addresses import article_address
from crawler.discovery.entries import Entry, Listing, ListingError, listing_of
from crawler.discovery.feed_dates import feed_moment
from crawler.discovery.xml_rows import Document, local_name, prefixed_name, read_document, rows, text_of

ROOTS: Final = frozenset({"rss", "feed", "rdf", "channel"})
_ROWS: Final = frozenset({"item", "entry"})

_ORIGINAL_LINK: Final = "origlink"
_IDS: Final = ("guid", "id")
_PUBLISHED: Final = tuple("pubdate published issued dc:date dcterms:issued dcterms:created created date".split())
_MODIFIED: Final = ("updated", "modified", "dcterms:modified", "dc:modified")
_AUTHORS: Final = ("dc:creator", "author", "creator", "atom:author")
_CONTENT: Final = ("content:encoded", "content")
# Whatever their prefix: .NET writes `a10:updated`.
_OF_ANY_PREFIX: Final = frozenset({"published", "updated", "modified", "origlink"})
# Shorter content is a summary; longer content would make the ledger large.
_SHORTEST_CONTENT: Final = 500
_LONGEST_CONTENT: Final = 200_000

# `mail@site.example (Name)`, as RSS prescribes, and what people write instead.
_MAIL: Final = re.compile(r"(?:mailto:)?[^\s@<>()]{1,64}@[^\s@<>()]{1,255}")
_EDGES: Final = " \t,;:-–|()<>[]\"'"


def read_feed(raw: bytes, *, url: str, content_type: str | None = None) -> Listing:
    """The articles of an RSS, RDF or Atom feed.

    Args:
        url: where the feed is; relative links start there.
        content_type: the HTTP header, whose charset counts.

    Raises:
        ListingError: it is no feed.
    """
    document = read_document(raw, content_type=content_type)
    if document is None:
        raise ListingError("no feed: nothing that a feed has")
    return read_feed_document(document, url=url)


def read_feed_document(document: Document, *, url: str) -> Listing:
    """The articles of a decoded feed. Raises ListingError if it is no feed."""
    listing = listing_of(_entries(document, url=url))
    if document.root not in ROOTS and not listing.entries:
        raise ListingError(f"no feed: it starts with <{document.root[:40]}>")
    return listing


def read_json_feed(raw: bytes, *, url: str) -> Listing:
    """The articles of a JSON Feed, version 1 or 1.1 (jsonfeed.org).

    Raises:
        ListingError: it is none.
    """
    try:
        feed = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise ListingError(f"no JSON: {error}") from error
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        raise ListingError("no JSON Feed: no list of items")
    return listing_of(_json_entries(items, base=url))


def _entries(document: Document, *, url: str) -> Iterator[Entry]:
    """The entries of an RSS or Atom feed that have an address."""
    for row in rows(document, _ROWS):
        fields = _fields(row)
        address = _address(row, fields, url=url)
        if address is not None:
            published = _first_text(fields, _PUBLISHED)
            yield Entry(
                url=address,
                published=feed_moment(published),
                publishedRaw=published,
                modified=_first_text(fields, _MODIFIED),
                title=_title(fields),
                authors=tuple(_authors(fields)),
                content=_content(fields),
            )


def _fields(row: etree._Element) -> dict[str, list[etree._Element]]:
    """The elements of a row by name, with a prefix if it is not the row's: `dc:date`."""
    own = prefixed_name(row).rpartition(":")[0]
    fields: dict[str, list[etree._Element]] = {}
    for element in row:
        _add(fields, element, own=own)
    if not any(name in fields for name in ("link", *_IDS)):
        # An unclosed tag, as in a summary with markup that is not escaped, has swallowed the rest.
        for element in row.iterdescendants():
            _add(fields, element, own=own)
    return fields


def _add(fields: dict[str, list[etree._Element]], element: etree._Element, *, own: str) -> None:
    """File an element under its local name, and under that of a foreign namespace."""
    name = prefixed_name(element)
    prefix, _, local = name.rpartition(":")
    fields.setdefault(local if prefix == own else name, []).append(element)
    if prefix not in ("", own) and local in _OF_ANY_PREFIX:
        fields.setdefault(local, []).append(element)


def _address(row: etree._Element, fields: dict[str, list[etree._Element]], *, url: str) -> str | None:
    """The article's own address, not the one by which FeedBurner counts clicks."""
    for link, element in _links(row, fields):
        address = article_address(link.replace("&amp;", "&"), base=_base(link, element, url)) if link else None
        if address is not None:
            return address
    return None


def _base(link: str, element: etree._Element, url: str) -> str:
    """Where a relative link starts, by `xml:base` if that is an address."""
    try:
        return url if link.startswith(("http://", "https://")) else urljoin(url, element.base or "")
    except ValueError:
        return url


def _links(row: etree._Element, fields: dict[str, list[etree._Element]]) -> Iterator[tuple[str, etree._Element]]:
    """Candidates for a row's address with their elements, the best first."""
    yield from ((text_of(element), element) for element in fields.get(_ORIGINAL_LINK, ()))
    links = [*fields.get("link", ()), *fields.get("atom:link", ())]
    pages = [link for link in links if link.get("rel", "alternate") == "alternate"]
    yield from ((str(link.get("href", "")) or text_of(link), link) for link in sorted(pages, key=_is_other_format))
    for element in (element for name in _IDS for element in fields.get(name, ())):
        text = text_of(element)
        if element.get("isPermaLink", "true").strip().lower() != "false" and text.lower().startswith(
            ("http:", "https:")
        ):
            yield text, element
    yield next((str(value) for name, value in row.items() if local_name(name) == "about"), ""), row


def _is_other_format(link: etree._Element) -> bool:
    return "html" not in link.get("type", "html")


def _first_text(fields: dict[str, list[etree._Element]], names: tuple[str, ...]) -> str | None:
    texts = (text_of(element) for name in names for element in fields.get(name, ()))
    return next(filter(None, texts), None)


def _title(fields: dict[str, list[etree._Element]]) -> str | None:
    """The title without the markup that some feeds put into it."""
    title = _first_text(fields, ("title", "dc:title")) or ""
    if "<" not in title:
        return _line(html.unescape(title))
    try:
        return _line(lxml.html.fragment_fromstring(title, create_parent="p").text_content())
    except (etree.LxmlError, ValueError):
        return None


def _authors(fields: dict[str, list[etree._Element]]) -> Iterator[str]:
    """The authors of the first element that names any."""
    for name in _AUTHORS:
        names = [author for element in fields.get(name, ()) if (author := _author(element))]
        if names:
            yield from dict.fromkeys(names)
            return


def _author(element: etree._Element) -> str | None:
    name = next((child for child in element if local_name(child.tag) == "name"), element)
    return author_name(text_of(name))


def author_name(text: str) -> str | None:
    """The name in an RSS author.

    >>> author_name("ines@harbour.example (Ines Halloran)")
    'Ines Halloran'
    """
    return _line(_MAIL.sub(" ", text).strip(_EDGES).replace("()", ""))


def _content(fields: dict[str, list[etree._Element]]) -> str | None:
    """The article's whole text as HTML, where the feed carries it."""
    for element in (element for name in _CONTENT for element in fields.get(name, ())):
        if len(element):
            content = "".join(etree.tostring(child, encoding="unicode", method="html") for child in element)
        else:
            content = (element.text or "").strip()
        if _SHORTEST_CONTENT <= len(content) <= _LONGEST_CONTENT:
            return content
    return None


def _json_entries(items: list[Any], *, base: str) -> Iterator[Entry]:
    """The entries of a JSON feed that have an address."""
    for item in items:
        addresses = (article_address(link, base=base) for name in ("url", "id") if (link := _string(item, name)))
        address = next(filter(None, addresses), None)
        if address is not None:
            published = _line(_string(item, "date_published"))
            yield Entry(
                url=address,
                published=feed_moment(published),
                publishedRaw=published,
                modified=_line(_string(item, "date_modified")),
                title=_line(_string(item, "title")),
                authors=tuple(_json_authors(item)),
                content=_json_content(item),
            )


def _json_authors(item: dict[str, Any]) -> Iterator[str]:
    """The authors of an item of a JSON Feed."""
    given = item.get("authors")
    for author in given if isinstance(given, list) else [given or item.get("author")]:
        name = author if isinstance(author, str) else _string(author, "name")
        if name and (line := author_name(_storable(name))):
            yield line


def _json_content(item: dict[str, Any]) -> str | None:
    content = _string(item, "content_html")
    return content if content and _SHORTEST_CONTENT <= len(content) <= _LONGEST_CONTENT else None


def _string(item: Any, name: str) -> str | None:
    value = item.get(name) if isinstance(item, dict) else None
    return _storable(value) if isinstance(value, str) else None


def _storable(text: str) -> str:
    """`text` without lone surrogates, which JSON can spell and UTF-8 cannot."""
    return text.encode("utf-8", "replace").decode()


def _line(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None
