"""What a page says of its article besides the text: headline, authors, publisher, dates, addresses.

JSON-LD goes first, since it names its fields without doubt; then OpenGraph and other meta elements; then the page.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

import lxml.html
from htmldate import find_date

from pipelines.boilerplate.cleaned import Described
from pipelines.boilerplate.pages import structured_data
from pipelines.boilerplate.pages.blocks import normalise
from pipelines.boilerplate.pages.moments import moment_of
from pipelines.boilerplate.tables import metadata_names as names

_SEPARATOR = re.compile(r"\s+[|–—·•»«:/-]\s+|\s*[|»]\s*")
_NOT_A_WORD = re.compile(r"\W+")
_BY = re.compile(rf"^(?:{'|'.join(map(re.escape, names.BY_WORDS))})[\s:]+", re.IGNORECASE)
_BETWEEN_NAMES = re.compile(r"\s*(?:;|\||\s&\s|\sand\s|\sund\s|\set\s|\sy\s|\se\s|\sи\s)\s*")
_NOT_A_NAME = re.compile(r"https?:|www\.|@|\d{3}", re.IGNORECASE)
_TIMES = frozenset({"pubdate", "datetime"})
_LONGEST_NAME = 80
_LONGEST_TITLE = 400
_FEWEST_WORDS = 3
_MOST_SITE_WORDS = 5

logging.getLogger("htmldate").setLevel(logging.CRITICAL)


@dataclass(kw_only=True)
class PageMetadata(Described):
    """What JSON-LD and meta elements declare.

    `declaredBody` is the articleBody of the JSON-LD, one paragraph a line; `pageTypes` are the types of its objects and
    the og:type.
    """

    declaredBody: str | None = None
    pageTypes: frozenset[str] = frozenset()


def read_metadata(tree: lxml.html.HtmlElement, *, url: str | None = None) -> PageMetadata:
    """The metadata of a page.

    Args:
        tree: the page; it is not changed.
        url: its address, for relative links and as a hint at the site's name.
    """
    objects = structured_data.read_objects(tree)
    article = structured_data.with_references(structured_data.article_of(objects), objects)
    meta = _meta_elements(tree)
    canonical = _canonical_url(tree, meta, url)
    publisher = _publisher(article, objects, meta) or _publisher_in_title(tree)
    marked = _marked_elements(tree)
    shown_time = next((time for time in tree.iter("time") if not _TIMES.isdisjoint(time.keys())), None)
    shown = marked.get("datePublished", shown_time)
    published, published_raw = _date(article.get("datePublished"), meta, names.PUBLISHED, shown)
    modified, _ = _date(article.get("dateModified"), meta, names.MODIFIED, marked.get("dateModified"))
    return PageMetadata(
        headline=_headline(tree, article, meta, _site_names(publisher, canonical or url)),
        description=structured_data.text_of(article.get("description")) or _first(meta, names.DESCRIPTION),
        authors=_authors(tree, article, meta),
        publisher=publisher,
        image=_address(_image(article, meta) or _marked_image(marked.get("image")), canonical or url),
        canonicalUrl=canonical,
        datePublished=published,
        datePublishedRaw=published_raw,
        dateModified=modified,
        declaredBody=structured_data.lines_of(article.get("articleBody")),
        pageTypes=frozenset().union(*map(structured_data.types_of, objects)) | set(meta.get("og:type", ())),
    )


def printed_date(tree: lxml.html.HtmlElement) -> str | None:
    """The day that the page shows somewhere as its date, as htmldate finds it: for pages that declare none.

    Slow beside the rest, and at times wrong; to be asked last.
    """
    try:
        found = find_date(tree, original_date=True, extensive_search=False)
    except (ValueError, TypeError, AttributeError, OverflowError, RecursionError):
        return None
    return found if isinstance(found, str) else None


def _meta_elements(tree: lxml.html.HtmlElement) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        content = normalise(element.get("content") or "")
        if content:
            for attribute in ("property", "name", "itemprop"):
                name = element.get(attribute)
                if name:
                    found.setdefault(name.strip().lower(), []).append(content)
    return found


def _marked_elements(tree: lxml.html.HtmlElement) -> dict[str, lxml.html.HtmlElement]:
    """The first element for each name in microdata."""
    return {element.get("itemprop"): element for element in reversed(tree.xpath("//*[@itemprop]"))}


def _first(meta: dict[str, list[str]], wanted: Iterable[str]) -> str | None:
    return next((structured_data.text_of(meta[name][0]) for name in wanted if name in meta), None)


def squeeze(text: str) -> str:
    """Letters and digits alone, in lower case."""
    return _NOT_A_WORD.sub("", text).lower()


def _headline(
    tree: lxml.html.HtmlElement, article: dict[str, Any], meta: dict[str, list[str]], site: Sequence[str]
) -> str | None:
    title = _page_title(tree)
    declared = [structured_data.text_of(article.get("headline")), _first(meta, names.TITLE), title]
    titles = [without_site_name(text, site) for text in declared if text]
    shown = [text for element in tree.iter("h1") if (text := normalise(element.text_content())[:_LONGEST_TITLE])]
    for text in shown:
        if any(_same_title(text, other) for other in titles):
            return text
    for element in tree.iter("h2", "h3"):
        text = normalise(element.text_content())[:_LONGEST_TITLE]
        if titles and text and (squeeze(text) == squeeze(titles[0]) or _is_part(text, title)):
            return text
    if titles:
        return titles[0]
    return shown[0] if len(shown) == 1 else None


def _page_title(tree: lxml.html.HtmlElement) -> str:
    title = next(tree.iter("title"), None)
    return normalise((title.text if title is not None else "") or "")[:_LONGEST_TITLE]


def _is_part(text: str, title: str) -> bool:
    """Whether `text` is all that stands between two separators of `title`, as a headline beside site and section."""
    parts = map(squeeze, _SEPARATOR.split(title))
    return len(text.split()) >= _FEWEST_WORDS and squeeze(text) in parts


def _same_title(shown: str, declared: str) -> bool:
    """Whether two titles share most of their words: shortened, or with a kicker or site name added."""
    one, other = set(shown.lower().split()), set(declared.lower().split())
    if len(one) < 2:
        return squeeze(shown) == squeeze(declared)
    return len(one & other) >= 0.6 * min(len(one), len(other)) and len(other) < 4 * len(one)


def without_site_name(title: str, site: Sequence[str]) -> str:
    """`title` less a site's name at its end or start, as in "Rain ends - The Daily Page".

    Args:
        title: as declared.
        site: names of the site, squeezed: its publisher, its domain.
    """
    for _ in range(3):
        separators = list(_SEPARATOR.finditer(title))
        if not separators:
            break
        first, last = separators[0], separators[-1]
        if _is_site(title[last.end() :], site, strong="|" in last.group()):
            title = title[: last.start()].strip()
        elif _is_site(title[: first.start()], site, strong=False):
            title = title[first.end() :].strip()
        else:
            break
    return title


def _is_site(part: str, site: Sequence[str], *, strong: bool) -> bool:
    squeezed = squeeze(part)
    if not squeezed:
        return True
    if any(squeezed == name or (len(name) > 3 and name in squeezed and len(squeezed) < 2 * len(name)) for name in site):
        return True
    if any(len(squeezed) > 3 and squeezed in name for name in site):
        return True
    return strong and len(part.split()) <= 4


def _site_names(publisher: str | None, url: str | None) -> list[str]:
    found = [squeeze(publisher)] if publisher else []
    host = urlsplit(url).hostname if url and "://" in url else None
    if host:
        labels = [label for label in host.split(".") if label not in ("www", "m", "amp")]
        found.extend(squeeze(name) for name in (host.removeprefix("www."), labels[0] if labels else ""))
        if len(labels) > 1:
            found.append(squeeze(labels[-2]))
    return [name for name in found if name]


def _authors(tree: lxml.html.HtmlElement, article: dict[str, Any], meta: dict[str, list[str]]) -> list[str]:
    candidates = structured_data.names_of(article.get("author"))
    if not _names(candidates):
        candidates = [value for name in names.AUTHOR for value in meta.get(name, ())]
    if not _names(candidates):
        marked = tree.xpath('//*[@rel="author" or @itemprop="author" or contains(@class, "author-name")]')
        candidates = [normalise(element.text_content()[:200]) for element in marked[:5]]
    return _names(candidates)


def _names(candidates: Iterable[str]) -> list[str]:
    found: dict[str, str] = {}
    for candidate in candidates:
        for part in _BETWEEN_NAMES.split(candidate):
            commas = part.split(",")
            pieces = commas if len(commas) > 1 and all(len(piece.split()) >= 2 for piece in commas) else commas[:1]
            for piece in pieces:
                name = _BY.sub("", piece.strip()).strip(" .,-–|")
                if 1 < len(name) <= _LONGEST_NAME and not _NOT_A_NAME.search(name):
                    found.setdefault(name.casefold(), name)
    return list(found.values())


def _publisher(article: dict[str, Any], objects: list[dict[str, Any]], meta: dict[str, list[str]]) -> str | None:
    declared = structured_data.names_of(article.get("publisher"))
    if declared:
        return declared[0]
    named = _first(meta, names.PUBLISHER)
    if named and not named.startswith(("http", "@")):
        return named
    organizations = (
        thing for thing in objects if structured_data.types_of(thing) & {"NewsMediaOrganization", "WebSite"}
    )
    return next((name for thing in organizations if (name := structured_data.text_of(thing.get("name")))), None)


def _publisher_in_title(tree: lxml.html.HtmlElement) -> str | None:
    """The part at either end of the page's title that is the text of its logo, for pages that name no publisher."""
    parts = [part.strip() for part in _SEPARATOR.split(_page_title(tree))]
    if len(parts) < 2:
        return None
    logos = {squeeze(image.get("alt") or "") for image in tree.iterfind(".//a//img")}
    logos |= {squeeze(link.text_content()[:100]) for link in tree.iterfind(".//a[@href='/']")}
    ends = (part for part in (parts[-1], parts[0]) if 0 < len(part.split()) <= _MOST_SITE_WORDS)
    return next((part for part in ends if squeeze(part) and squeeze(part) in logos), None)


def _marked_image(element: lxml.html.HtmlElement | None) -> str | None:
    """The address of an image in microdata: of the element itself, or of the first picture in it."""
    pictures = [element, *element.iter("img")] if element is not None else []
    return next((link for one in pictures for name in ("src", "content", "href") if (link := one.get(name))), None)


def _image(article: dict[str, Any], meta: dict[str, list[str]]) -> str | None:
    image = article.get("image")
    if isinstance(image, list):
        image = image[0] if image else None
    if isinstance(image, dict):
        image = image.get("url") or image.get("contentUrl")
    return _first(meta, names.IMAGE) or structured_data.text_of(image)


def _canonical_url(tree: lxml.html.HtmlElement, meta: dict[str, list[str]], url: str | None) -> str | None:
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            address = _address(link.get("href"), url)
            if address:
                return address
    return _address(_first(meta, ("og:url", "twitter:url")), url)


def _address(link: str | None, base: str | None) -> str | None:
    """An absolute http address, or None."""
    if not link:
        return None
    try:
        address = urljoin(base or "", link.strip())
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme in ("http", "https") and parts.hostname else None


def _date(
    declared: object,
    meta: dict[str, list[str]],
    meta_names: Iterable[str],
    shown: lxml.html.HtmlElement | None,
) -> tuple[str | None, str | None]:
    """The date normalised and raw: the first candidate that can be read; `shown` is the element that shows it."""
    candidates = [structured_data.text_of(declared), *(meta[name][0] for name in meta_names if name in meta)]
    if shown is not None:
        candidates.append(shown.get("datetime") or shown.get("content") or normalise(shown.text_content()[:100]))
    for raw in candidates:
        moment = moment_of(raw) if raw else None
        if moment is not None:
            return moment, raw
    return None, None
