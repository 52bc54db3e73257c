"""Where to start on a site: its feeds, its sitemaps, or the article itself."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

from lxml import html as lxml_html

from crawler.discovery.addresses import article_address
from crawler.discovery.entries import Entry, Listing, ListingError
from crawler.discovery.section_pages import read_section
from pipelines.boilerplate.pages.html_tree import PageTooLargeError, parse

_FEED_TYPES: Final = frozenset(
    f"application/{name}" for name in ("rss+xml", "atom+xml", "rdf+xml", "feed+json", "rss", "atom")
) | {"text/xml", "application/xml"}
_OF_COMMENTS: Final = re.compile(r"comment|kommentar|comentario|commentaire", re.IGNORECASE)
# `/`, `/index.html`, `/en/`, `/pt-br`
_FRONT: Final = re.compile(r"/?(?:(?:index|home|default)(?:\.\w{2,5})?|[a-z]{2}(?:[-_][a-z]{2})?)?/?", re.IGNORECASE)
_ARTICLE_TYPES: Final = re.compile(
    r"(?:News|Report|Blog|Opinion|Analysis|Review|Live|Satirical|Scholarly)?\w{0,20}(?:Article|BlogPosting)"
)
_LISTING_TYPES: Final = frozenset({"CollectionPage", "ItemList", "SearchResultsPage"})
_LEAST_BODY: Final = 500
_MOST_JSON: Final = 200_000


def read_page(raw: bytes, *, url: str) -> Listing:
    """What a page leads to: listings, articles, or itself.

    A front page leads to feeds, robots.txt and the articles that it links to, an article to itself, any other page to
    the articles that it links to.

    Raises:
        ListingError: it leads to nothing.
    """
    if is_front(url):
        return _front(raw, url=url)
    if is_article(raw, url=url):
        return Listing(entries=(Entry(url=article_address(url, base="") or url),), kind="article")
    return read_section(raw, url=url)


def is_front(url: str) -> bool:
    """Whether the address is that of a whole site, by its path."""
    parts = urlsplit(url)
    return not parts.query and _FRONT.fullmatch(parts.path) is not None


def is_article(raw: bytes, *, url: str) -> bool:
    """Whether a page declares an article, or has the body of one and no list."""
    # Loads the models of the page cleaner, which the crawler's own process does not need otherwise.
    from pipelines.boilerplate.html import clean_html  # noqa: PLC0415

    tree = _tree(raw)
    if tree is None:
        return False
    types = set(_declared_types(tree))
    if "article" not in types and types & _LISTING_TYPES:
        return False
    cleaned = clean_html(raw, url=url)
    return cleaned.rejection is None and ("article" in types or len(cleaned.articleBody) >= _LEAST_BODY)


def feeds_of(tree: lxml_html.HtmlElement, *, base: str) -> Iterator[str]:
    """The feeds that a page names in its head, without those of comments."""
    for link in tree.iter("link"):
        rel, kind = (link.get(name) or "" for name in ("rel", "type"))
        address = article_address(link.get("href") or "", base=base) if link.get("href") else None
        is_feed = "alternate" in rel.lower().split() and kind.split(";")[0].strip().lower() in _FEED_TYPES
        if is_feed and address and not _OF_COMMENTS.search(f"{address} {link.get('title') or ''}"):
            yield address


def _front(raw: bytes, *, url: str) -> Listing:
    """The feeds of a front page, robots.txt, and the articles that it links to."""
    tree = _tree(raw)
    feeds = list(dict.fromkeys(feeds_of(tree, base=url))) if tree is not None else []
    try:
        links = read_section(raw, url=url).entries
    except ListingError:
        links = ()
    guessed = (Entry(url=urljoin(url, "/robots.txt"), guessed=True),)
    return Listing(entries=links, listings=(*(Entry(url=feed) for feed in feeds), *guessed), kind="front page")


def _tree(raw: bytes) -> Any:
    try:
        return parse(raw)
    except PageTooLargeError:
        return None


def _declared_types(tree: Any) -> Iterator[str]:
    """The types of Open Graph and JSON-LD; `article` for all kinds of article."""
    for meta in tree.iter("meta"):
        if meta.get("property") == "og:type":
            yield (meta.get("content") or "").strip().lower()
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            try:
                data = json.loads((script.text or "")[:_MOST_JSON])
            except (ValueError, RecursionError):
                continue
            for kind in _types(data):
                yield "article" if _ARTICLE_TYPES.fullmatch(kind) else kind


def _types(data: Any) -> Iterator[str]:
    """The types of the outermost objects, without those of a list's articles."""
    for item in data if isinstance(data, list) else [data]:
        if isinstance(item, dict):
            given = item.get("@type")
            yield from (kind for kind in (given if isinstance(given, list) else [given]) if isinstance(kind, str))
            if isinstance(graph := item.get("@graph"), list):
                yield from _types([part for part in graph if isinstance(part, dict) and "@graph" not in part])
