"""Article links of a section page, by courlan's rules and the link's length."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from courlan.filters import basic_filter, extension_filter, path_filter, type_filter

from crawler.discovery.entries import Entry, Listing, ListingError, article_address, site_of
from pipelines.boilerplate.pages.html_tree import PageTooLargeError, parse

# A menu's words are fewer; scripts without spaces say as much in fewer characters.
_HEADLINE_WORDS = 4
_HEADLINE_CHARACTERS = 25
_IDEOGRAPHS = 8


def read_section(html: bytes | str, *, url: str) -> Listing:
    """The articles of its own site that a page links to, in the page's order.

    Raises:
        ListingError: it links to none, or is too large.
    """
    try:
        tree = parse(html)
    except PageTooLargeError as error:
        raise ListingError(str(error)) from error
    if tree is None:
        raise ListingError("a page without content")
    links = [(link, " ".join(link.text_content().split())) for link in tree.iter("a") if link.get("href")]
    base = next((element.get("href", "") for element in tree.iter("base")), "")
    entries = tuple(_entries(links, base=article_address(base, base=url) or url, own=url))
    if not entries:
        raise ListingError("a page that links to no article")
    return Listing(entries=entries, kind="section page")


def _entries(links: list[tuple[object, str]], *, base: str, own: str) -> Iterator[Entry]:
    """The links that may lead to articles of the page's own site."""
    # An article is often linked twice, by its picture and by its headline.
    headlines: dict[str, bool] = {}
    for link, text in links:
        address = article_address(link.get("href"), base=base)  # type: ignore[attr-defined]
        if address is not None and address != own and "nofollow" not in link.get("rel", ""):  # type: ignore[attr-defined]
            headlines[address] = headlines.get(address, False) or is_headline(text)
    for address, has_headline in headlines.items():
        if has_headline and site_of(address) == site_of(own) and may_be_article(address):
            yield Entry(url=address)


def may_be_article(address: str) -> bool:
    """Whether courlan's rules take the address for a page of text."""
    parts = urlsplit(address)
    return (
        basic_filter(address)
        and type_filter(address, strict=True)
        and extension_filter(parts.path)
        and path_filter(parts.path, parts.query)
        and parts.path.strip("/") != ""
    )


def is_headline(text: str) -> bool:
    """Whether a link's text is as long as a headline."""
    ideographs = sum("\u3040" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7a3" for character in text)
    words = len(text.split())
    return (words >= _HEADLINE_WORDS and len(text) >= _HEADLINE_CHARACTERS) or ideographs >= _IDEOGRAPHS
