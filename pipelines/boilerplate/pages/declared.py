"""What a page's meta elements and microdata declare, by name.

Microdata within a picture, a reader's comment or an event describes these and not the article, so it is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import lxml.html

from pipelines.boilerplate.name_kinds import squeeze
from pipelines.boilerplate.pages.block import normalise
from pipelines.boilerplate.pages.lenient_json import load_json
from pipelines.boilerplate.pages.markup import ROLE_BIT, attributes_of
from pipelines.boilerplate.pages.structured_data import ARTICLE_TYPES, listed, text_of
from pipelines.boilerplate.tables.author_words import AUTHOR_LABELS

_PAGE_TYPES = {kind.lower() for kind in ARTICLE_TYPES} | {"webpage", "creativework", "blog", "website", ""}
# Elements that hold what is not the article's own.
_FOREIGN_ROLES = ROLE_BIT["comments"] | ROLE_BIT["related"] | ROLE_BIT["caption"] | ROLE_BIT["promo"]
_FOREIGN_TAGS = frozenset("aside footer nav figure figcaption blockquote dialog".split())
_PARSELY = "parsely-page"
_PARSELY_NAMES = {
    "author": "parsely-author",
    "authors": "parsely-author",
    "pub_date": "parsely-pub-date",
    "section": "parsely-section",
    "tags": "parsely-tags",
}
# Vocabularies whose names are written with a full stop or with a colon.
_PREFIXES = ("dc:", "dcterms:", "schema:")
_MOST_STEPS = 40
_LONGEST_TEXT = 300
_HATOM = "//abbr[contains(concat(' ', normalize-space(@class), ' '), ' published ') and @title]"


@dataclass(frozen=True)
class Declared:
    """The meta elements of a page by name, and its microdata by property."""

    meta: dict[str, list[str]]
    marked: dict[str, list[lxml.html.HtmlElement]]

    def first(self, names: Iterable[str]) -> str | None:
        """Return the first value of the first of the names that the page has."""
        return next((text_of(self.meta[name][0]) for name in names if name in self.meta), None)

    def all(self, names: Iterable[str]) -> list[str]:
        """Return all values of all of the names, without repetitions."""
        found = (text_of(value) for name in names for value in self.meta.get(name, ()))
        return list(dict.fromkeys(value for value in found if value))

    def labelled_author(self) -> list[str]:
        """Return the value of a Twitter card's label "Written by"."""
        return [
            value
            for number in ("1", "2")
            if (self.first((f"twitter:label{number}",)) or "").strip(" :").casefold() in AUTHOR_LABELS
            for value in self.meta.get(f"twitter:data{number}", ())
        ]


def read_declared(tree: lxml.html.HtmlElement) -> Declared:
    """Read the meta elements and the microdata of a page."""
    meta: dict[str, list[str]] = {}
    marked: dict[str, list[lxml.html.HtmlElement]] = {}
    for element in tree.iter("meta"):
        content = normalise(element.get("content") or "")
        if not content:
            continue
        for attribute in ("property", "name"):
            for name in _names(element.get(attribute)):
                meta.setdefault(name, []).append(content)
        if (name := element.get("itemprop")) and _is_of_article(element):
            meta.setdefault(name.strip().lower(), []).append(content)
    for element in tree.xpath("//*[@property and @content and not(self::meta)]"):
        if not is_foreign(element):
            for name in _names(element.get("property")):
                meta.setdefault(name, []).append(normalise(element.get("content")))
    for text in meta.get(_PARSELY, ())[:1]:
        _read_parsely(text, meta)
    for element in tree.xpath("//*[@itemprop]"):
        if element.tag != "meta" and _is_of_article(element):
            for name in element.get("itemprop").split():
                marked.setdefault(name, []).append(element)
    # As microformats and old themes of blogs do: <abbr class="published" title="2025-03-04T09:30:00Z">.
    published = [element for element in tree.xpath(_HATOM) if not is_foreign(element, footers=False)]
    marked.setdefault("datePublished", []).extend(published[:1])
    return Declared(meta, marked)


def _names(written: str | None) -> Iterator[str]:
    """The names of a meta element or of RDFa.

    "dcterms:created" is "dcterms.created", too.
    """
    name = (written or "").strip().lower()
    for one in name.split() if ":" in name else [name] if name else []:
        yield one
        if one.startswith(_PREFIXES):
            prefix, _, local = one.partition(":")
            yield local if prefix == "schema" else f"{prefix}.{local}"


def _read_parsely(text: str, meta: dict[str, list[str]]) -> None:
    """Read the object of an old Parse.ly element: {"title": …, "authors": […], …}."""
    for found in load_json(text):
        for key, value in found.items() if isinstance(found, dict) else ():
            name = _PARSELY_NAMES.get(key)
            if name is not None:
                meta.setdefault(name, []).extend(one for one in listed(value) if isinstance(one, str) and one)


def is_foreign(element: lxml.html.HtmlElement, *, footers: bool = True) -> bool:
    """Whether an element is in a comment, a picture, a card or a side column.

    Args:
        footers: whether what is in a footer counts, too.
    """
    tags = _FOREIGN_TAGS if footers else _FOREIGN_TAGS - {"footer"}
    for step, parent in enumerate(element.iterancestors()):
        if step > _MOST_STEPS or parent.tag in ("body", "html", "article", "main"):
            return False
        if parent.tag in tags or attributes_of(parent).roles & _FOREIGN_ROLES:
            return True
    return False


def pieces_of(element: lxml.html.HtmlElement) -> list[str]:
    """The visible texts of an element and of each child, apart."""
    return [text for text in map(normalise, _texts(element)) if text]


def _texts(element: lxml.html.HtmlElement) -> Iterator[str]:
    """The texts within an element, up to a limit, without scripts and drawings."""
    size = 0
    for node in element.iter():
        if not isinstance(node.tag, str) or node.tag in ("script", "style", "noscript", "template", "svg"):
            continue
        if node.text:
            size += len(node.text)
            yield node.text[:_LONGEST_TEXT]
        if node is not element and node.tail:
            size += len(node.tail)
            yield node.tail[:_LONGEST_TEXT]
        if size > 2 * _LONGEST_TEXT:
            return


def name_in(element: lxml.html.HtmlElement) -> list[str]:
    """The name in an element of microdata: its content or text, or its `name`."""
    for inner in element.iterdescendants():
        if isinstance(inner.tag, str) and inner.get("itemprop") == "name":
            return [inner.get("content") or "\n".join(pieces_of(inner))]
    return [element.get("content") or "\n".join(pieces_of(element))]


def _is_of_article(element: lxml.html.HtmlElement) -> bool:
    """Whether a property of microdata describes the article, the page or no type."""
    for step, parent in enumerate(element.iterancestors()):
        if step > _MOST_STEPS:
            break
        if "itemscope" in parent.attrib or "itemtype" in parent.attrib:
            kind = (parent.get("itemtype") or "").rstrip("/").rsplit("/", 1)[-1]
            return squeeze(kind) in _PAGE_TYPES
    return not is_foreign(element)
