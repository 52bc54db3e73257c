"""Normalise the addresses of articles without ever naming another page.

courlan's `normalize_url` is not used: it drops `ref`, `source`, `id` and blank values, sorts the query and joins `//`,
each of which leads to another page on some site. Two addresses of one page cost a request; one address for two pages
loses an article.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote_plus, urljoin, urlsplit, urlunsplit

from courlan import extract_domain

# Parameters by which analytics tools tell where a reader came from; no site selects a page by one of them.
# Origin: the query stripping lists of Firefox and Brave, without their entries of a single word (`ref`, `source`).
_TRACKING_PREFIXES: Final = ("utm_", "mtm_", "pk_", "hsa_", "at_", "ns_", "_hs", "mc_", "oly_", "vero_", "wt.")
_TRACKING: Final = frozenset(
    """
    fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh li_fat_id scclid srsltid
    mkt_tok _ga _gl cmpid xtor s_cid ito ocid smid mbid guccounter guce_referrer guce_referrer_sig __twitter_impression
    wickedid _openstat rb_clickid
    """.split()
)
# Of the prefixes, names that do select a page.
_NOT_TRACKING: Final = frozenset({"at_id", "ns_id", "mc_id", "pk_id"})
_DEFAULT_PORTS: Final = {"http": ":80", "https": ":443"}
# Nothing of it changes, whatever its base: most links of large feeds, and a tenth of the time.
_NORMAL: Final = re.compile(r"https?://[a-z0-9][a-z0-9.-]*[a-z0-9](?:/[!\"$-~]*)?")
_LINE_BREAKS: Final = re.compile(r"[\t\r\n]+")
_LONGEST: Final = 8000
"""Characters; RFC 9110, 4.1, asks for no longer addresses to be supported."""


def article_address(link: str, *, base: str) -> str | None:
    """Resolve `link` at `base`, without tracking parameters; None unless http(s).

    None, too, of more than 8,000 characters. A fragment is dropped unless it is a route, as sites of a single page have
    them.

    >>> article_address("/a?utm_source=rss&id=1#top", base="https://example.org/feed")
    'https://example.org/a?id=1'
    >>> article_address("read?source=7&from=#!/story/5", base="https://example.org/")
    'https://example.org/read?source=7&from=#!/story/5'
    """
    if len(link) > _LONGEST:
        return None
    if _NORMAL.fullmatch(link) and not any(map(_is_tracking, link.partition("?")[2].split("&"))):
        return link
    try:
        parts = urlsplit(_joined(base, _LINE_BREAKS.sub("", link.strip())))
        if parts.scheme not in _DEFAULT_PORTS or not parts.hostname or parts.netloc.split() != [parts.netloc]:
            return None
        if parts.port == 0:  # the property raises ValueError for what is no port
            return None
        userinfo, at, host = parts.netloc.rpartition("@")
        host = host.lower().removesuffix(_DEFAULT_PORTS[parts.scheme])
        fragment = parts.fragment if parts.fragment.startswith(("!", "/")) else ""
        query = "&".join(part for part in parts.query.split("&") if not _is_tracking(part))
        address = urlunsplit((parts.scheme, f"{userinfo}{at}{host}", parts.path, query, fragment)).strip()
        address.encode()  # raises UnicodeEncodeError, a ValueError, for lone surrogates
        return address
    except ValueError:
        return None


def site_of(url: str) -> str:
    """The site of an address: its registered domain, else its host."""
    try:
        return extract_domain(url, fast=True) or urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _joined(base: str, link: str) -> str:
    """`urljoin`, which drops the empty segments of a path that it joins."""
    if link.startswith("/") and "//" in link[1:] and not link.startswith("//"):
        parts = urlsplit(base)
        return f"{parts.scheme}://{parts.netloc}{link}"
    return urljoin(base, link)


def _is_tracking(part: str) -> bool:
    # Some feeds escape their links twice: `&amp;utm_source=rss`.
    name = unquote_plus(part.partition("=")[0]).lower().removeprefix("amp;")
    return name in _TRACKING or (name.startswith(_TRACKING_PREFIXES) and name not in _NOT_TRACKING)
