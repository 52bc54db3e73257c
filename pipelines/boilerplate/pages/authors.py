"""Choose the authors among all that a page declares.

Many pages declare their outlet, their content system's user or an address as author, and name the person in another
place. So each source is asked in turn, and a source without a person counts only when no other has one.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence, Set
from typing import Any

import lxml.html

from pipelines.boilerplate.bylines import whom_note_is_about
from pipelines.boilerplate.name_kinds import is_nobody, is_person, is_site_name, name_of_slug
from pipelines.boilerplate.names import split_names
from pipelines.boilerplate.pages.declared import Declared, is_foreign, name_in, pieces_of
from pipelines.boilerplate.pages.markup import ROLE_BIT, attributes_of
from pipelines.boilerplate.pages.structured_data import listed, names_of
from pipelines.boilerplate.tables import metadata_names as names
from pipelines.boilerplate.tables.author_words import AUTHOR_PATHS
from pipelines.boilerplate.tables.page_words import HEADING_TAGS

_MOST_MARKED = 8
_MOST_AROUND = 8
_MOST_IN_CARD = 3
# The address of a page about one author.
_AUTHOR_PAGE = re.compile(
    rf"^https?://.*/(?:{'|'.join(sorted(AUTHOR_PATHS))})/(?P<slug>[a-z]+(?:[-_][a-z]+){{1,3}})/?(?:\.html?)?$",
    re.IGNORECASE,
)
# Class names that content systems give to the element with the name alone.
_NAME_CLASSES = (
    "author-name author__name author_name authorname byline-name byline__name byline-author byline__author "
    "article-author article__author author-link author__link entry-author post-author c-byline__author"
).split()
_MARKED = '//*[@rel="author" or @itemprop="author"]'
_NAMED = '//*[contains(@class, "author") or contains(@class, "byline") or @id="author"]'


def declared_authors(
    tree: lxml.html.HtmlElement, article: dict[str, Any], declared: Declared, site: Sequence[str]
) -> list[str]:
    """Return the authors that a page declares; persons where any source names one.

    Args:
        tree: the page.
        article: the JSON-LD object of the article, or {}.
        declared: meta elements and microdata.
        site: names of the site, squeezed.
    """
    sources = [
        *(split(names_of(article.get(field))) for field in ("author", "creator", "contributor")),
        *(split(declared.all((name,))) for name in names.AUTHOR),
        split(declared.labelled_author()),
    ]
    # Looking through all elements takes a while, and few pages need it.
    if not any(is_person(name, site) and not name.isupper() for found in sources for name in found):
        sources.append(split(_marked(tree, _MARKED)))
    return choose_authors(sources, site)


def authors_by_class(tree: lxml.html.HtmlElement, site: Sequence[str]) -> list[str]:
    """Return the persons in elements whose class is that of an author's name.

    A name that is no person's counts where it is the only one.
    """
    found = [name for name in split(_marked(tree, _NAMED)) if not is_nobody(name) and not is_site_name(name, site)]
    persons = [name for name in found if is_person(name, site)]
    return persons or (found if len(found) == 1 else [])


def authors_in_addresses(article: dict[str, Any], declared: Declared) -> list[str]:
    """Return the names in the addresses of author pages.

    "https://courier.example/author/ann-lee/" -> ["Ann Lee"]
    """
    authors = article.get("author")
    links = [thing.get("url") or thing.get("@id") if isinstance(thing, dict) else thing for thing in listed(authors)]
    links += names_of(authors) + declared.all(("article:author", "author"))
    slugs = (found["slug"] for link in links if isinstance(link, str) and (found := _AUTHOR_PAGE.search(link)))
    return list(dict.fromkeys(name for slug in slugs if (name := name_of_slug(slug.lower())) is not None))


def choose_authors(sources: Sequence[Sequence[str]], site: Sequence[str]) -> list[str]:
    """Return the names of the first source with a person, else of the first."""
    for found in sources:
        if any(is_person(name, site) for name in found):
            kept = [name for name in found if not is_nobody(name) and not is_site_name(name, site)]
            others = [name for source in sources for name in source]
            known = set(kept)
            kept = [name for name in kept if not _joins_others(name, known)]
            folded = sorted(name.casefold() for name in kept)
            return respelt([name for name in kept if not _begins_another(name, folded)], others)
    return next((kept for found in sources if (kept := [name for name in found if not is_nobody(name)])), [])


def names_a_person(authors: Iterable[str], site: Sequence[str]) -> bool:
    """Whether any of the authors reads like a person's name."""
    return any(is_person(name, site) for name in authors)


def split(candidates: Iterable[str]) -> list[str]:
    """Return all names in the candidates; slugs and handles as names."""
    found: dict[str, str] = {}
    for candidate in candidates:
        for name in split_names(whom_note_is_about(candidate) or candidate):
            named = name_of_slug(name) or name
            found.setdefault(named.casefold(), named)
    return list(found.values())


def _joins_others(name: str, names: Set[str]) -> bool:
    """Whether a name is two of the others in a row: `Ann Holm Jo Lind`."""
    words = name.split()
    halves = ((" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(2, len(words) - 1))
    return any(one in names and other in names for one, other in halves)


def _begins_another(name: str, folded: Sequence[str]) -> bool:
    """Whether one of the sorted names begins with this one: `Ann` in `ann holm`."""
    beginning = f"{name.casefold()} "
    at = bisect_left(folded, beginning)
    return at < len(folded) and folded[at].startswith(beginning)


def respelt(authors: Sequence[str], others: Iterable[str]) -> list[str]:
    """Write a name in capitals, or in small letters, as another source spells it."""
    spelt = {name.casefold(): name for name in others if not name.isupper() and not name.islower()}
    return [spelt.get(name.casefold(), name) if name.isupper() or name.islower() else name for name in authors]


def _marked(tree: lxml.html.HtmlElement, path: str) -> list[str]:
    """Texts and names of the elements that `path` finds, the innermost alone."""
    named = [element for element in tree.xpath(path) if _is_named(element)][: 5 * _MOST_MARKED]
    elements = [
        element
        for element in named
        if not is_foreign(element, footers=not any(True for _ in element.iterancestors("article")))
        and not _is_in_side_column(element)
    ]
    elements = [element for element in elements if not _is_in_card(element)] or elements
    inner = [element for element in elements if not any(other in elements for other in element.iterdescendants())]
    return [
        text
        for element in inner[:_MOST_MARKED]
        for text in (name_in(element) if element.get("itemprop") else ["\n".join(pieces_of(element))])
    ]


def _is_in_side_column(element: lxml.html.HtmlElement) -> bool:
    """Whether an element is in a list within a side column.

    Authors of other articles are.
    """
    around = [parent for parent in element.iterancestors() if isinstance(parent.tag, str)][:_MOST_AROUND]
    in_list = any(parent.tag == "li" for parent in around)
    return in_list and any(attributes_of(parent).roles & ROLE_BIT["aside"] for parent in around)


def _is_in_card(element: lxml.html.HtmlElement) -> bool:
    """Whether an element is in a box with one heading, which is a link: a teaser."""
    for parent in itertools.islice(element.iterancestors(), _MOST_IN_CARD):
        headings = [inner for inner in parent.iter(*HEADING_TAGS) if inner is not element]
        if headings:
            return len(headings) == 1 and any(link.get("href") for link in headings[0].iter("a"))
    return False


def _is_named(element: lxml.html.HtmlElement) -> bool:
    """Whether the attributes of an element say that it holds an author's name."""
    if "author" in (element.get("rel"), element.get("itemprop"), element.get("id")):
        return True
    words = element.get("class") or ""
    return any(name in words for name in _NAME_CLASSES)
