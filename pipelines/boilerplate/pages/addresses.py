"""The addresses that a page declares."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import lxml.html

from pipelines.boilerplate.pages.declared import Declared


def canonical_url(tree: lxml.html.HtmlElement, declared: Declared, url: str | None) -> str | None:
    """The address that the page declares as its own, if any."""
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            address = absolute_address(link.get("href"), url)
            if address and not _is_front_of(address, url):
                return address
    address = absolute_address(declared.first(("og:url", "twitter:url")), url)
    return address if address and not _is_front_of(address, url) else None


def _is_front_of(address: str, url: str | None) -> bool:
    """Whether an address is a front page, and the page's own is not: a mistake."""
    return (
        urlsplit(address).path in ("", "/")
        and not urlsplit(address).query
        and urlsplit(url or "").path not in ("", "/")
    )


def absolute_address(link: str | None, base: str | None) -> str | None:
    """An absolute http address, or None."""
    if not link:
        return None
    try:
        address = urljoin(base or "", link.strip())
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme in ("http", "https") and parts.hostname else None
