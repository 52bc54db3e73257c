"""JSON-LD of a page: the object of the article, and strings from its shapes.

Publishers write schema.org as single objects, lists and `@graph`, nest what is not this article (updates of a live
blog, reader comments, related stories) and break the syntax; `lenient_json` reads what can be read.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

import lxml.html

from pipelines.boilerplate.pages.lenient_json import load_json

Thing = dict[str, Any]

# schema.org subtypes of Article, and what else stands for one on news pages.
ARTICLE_TYPES = frozenset(
    "Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle ReviewNewsArticle "
    "BackgroundNewsArticle AskPublicNewsArticle AdvertiserContentArticle SatiricalArticle ScholarlyArticle TechArticle "
    "Report BlogPosting LiveBlogPosting SocialMediaPosting DiscussionForumPosting MedicalScholarlyArticle Review "
    "ClaimReview Recipe HowTo".split()
)
# These, or an og:type of "article".
DECLARES_ARTICLE = ARTICLE_TYPES | {"article"}
# What carries an author where nothing on the page is an article by its type.
_PAGE_TYPES = frozenset({"WebPage", "ItemPage"})
LISTING_TYPES = frozenset("CollectionPage ItemList SearchResultsPage Blog ProfilePage".split())

# Properties whose values are other works than the page's own.
_OF_OTHER_WORKS: Final = frozenset(
    "liveBlogUpdate comment comments itemListElement hasPart mentions citation isBasedOn relatedLink subjectOf "
    "associatedMedia video image about workExample".split()
)
_MAX_SCRIPT: Final = 2_000_000
_MAX_DEPTH: Final = 40
_MARKUP: Final = re.compile(r"<[^<>]{1,500}>")
_LINE_END: Final = re.compile(r"\n|</(?:p|div|li|h[1-6])>|<br[\s/]{0,9}>", re.IGNORECASE)


@dataclass(frozen=True)
class LinkedData:
    """All JSON-LD objects of a page that have a type, outer ones first.

    `objects` are all of them, `own` those that are not nested in a property that names other works.
    """

    objects: Sequence[Thing]
    own: Sequence[Thing]

    @property
    def types(self) -> frozenset[str]:
        """The types of all objects."""
        return frozenset().union(*map(types_of, self.objects))

    def article(self, address: str | None = None) -> Thing:
        """Return the object that describes the article, or {}.

        Of several, one with the page's `address` goes first, then the one with most of an article's fields.
        """
        articles = [thing for thing in self.own if types_of(thing) & ARTICLE_TYPES]
        fields = ("headline", "articleBody", "datePublished", "author", "publisher", "mainEntityOfPage")

        def rank(thing: Thing) -> tuple[bool, bool, int]:
            own = _has_address(thing, address)
            is_other = address is not None and not own and bool(_paths(thing))
            return own, not is_other, sum(field in thing for field in fields)

        if not articles:
            others = [thing for thing in self.objects if types_of(thing) & ARTICLE_TYPES]
            articles = [thing for thing in others if _has_address(thing, address)]
        if not articles:
            pages = (thing for thing in self.own if types_of(thing) & _PAGE_TYPES and "author" in thing)
            articles = [{"author": thing["author"]} for thing in pages]
        return with_references(max(articles, key=rank, default={}), self.objects)


def read_linked_data(tree: lxml.html.HtmlElement) -> LinkedData:
    """Read the JSON-LD scripts of a page."""
    found: list[tuple[Thing, bool]] = []
    for script in tree.iterfind(".//script"):
        kind = (script.get("type") or "").strip().lower()
        if kind.startswith("application/ld+json") and script.text and len(script.text) <= _MAX_SCRIPT:
            found.extend(_objects(load_json(script.text)))
    return LinkedData([thing for thing, _ in found], [thing for thing, own in found if own])


def types_of(thing: Thing) -> frozenset[str]:
    """Return the types of an object, without the schema.org prefix."""
    kinds = thing.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return frozenset(name.rsplit("/", 1)[-1] for name in names if isinstance(name, str))


def with_references(thing: Thing, objects: Sequence[Thing]) -> Thing:
    """Replace values that are only an "@id" by the object of that id."""
    known = {identity: other for other in objects if isinstance(identity := other.get("@id"), str)}

    def resolved(value: object) -> object:
        if isinstance(value, list):
            return [resolved(item) for item in value]
        if isinstance(value, dict) and set(value) <= {"@id", "@type"} and isinstance(value.get("@id"), str):
            return known.get(value["@id"], value)
        return value

    return {name: resolved(value) for name, value in thing.items()}


def text_of(value: object) -> str | None:
    """A JSON-LD value as plain text, without entities and tags; None where empty."""
    if isinstance(value, list):
        value = next((item for item in value if text_of(item)), None)
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name") or value.get("url") or value.get("@id")
    if not isinstance(value, str):
        return None
    text = html.unescape(html.unescape(value)) if "&" in value else value
    return " ".join(_MARKUP.sub(" ", text).split()) or None


def lines_of(value: object) -> str | None:
    """Do as `text_of` does, with a line for each paragraph and line of the value."""
    if not isinstance(value, str):
        return text_of(value)
    lines = (text_of(line) for line in _LINE_END.split(html.unescape(value)))
    return "\n".join(line for line in lines if line is not None) or None


def listed(value: object) -> list[object]:
    """Return a value as a list: itself where it is one, else a list of it."""
    return value if isinstance(value, list) else [value]


def texts_of(value: object) -> list[str]:
    """Return the plain strings of a value that may be a list, without repetitions."""
    return list(dict.fromkeys(text for item in listed(value) if (text := text_of(item)) is not None))


def names_of(value: object) -> list[str]:
    """The names in an author or publisher: strings, objects with a name, lists."""
    items = value if isinstance(value, list) else [value]
    names: list[str] = []
    for item in items:
        if isinstance(item, dict) and isinstance(item.get("@list"), list):
            names.extend(names_of(item["@list"]))
            continue
        name = _name_of(item) if isinstance(item, dict) else item
        if isinstance(name, list):
            names.extend(names_of(name))
        elif (text := text_of(name)) is not None:
            names.append(text)
    return names


def _name_of(thing: Thing) -> object:
    parts = [text for key in ("givenName", "additionalName", "familyName") if (text := text_of(thing.get(key)))]
    return thing.get("name") or " ".join(parts) or thing.get("alternateName")


def _has_address(thing: Thing, address: str | None) -> bool:
    """Whether an object says that it is the page at `address`."""
    wanted = _path(address)
    return wanted != "" and wanted in _paths(thing)


def _paths(thing: Thing) -> set[str]:
    """The paths of the addresses that an object gives for itself."""
    page = thing.get("mainEntityOfPage")
    named = (page.get("@id") or page.get("url")) if isinstance(page, dict) else page
    return {path for value in (thing.get("url"), named, thing.get("@id")) if (path := _path(value))}


def _path(address: object) -> str:
    """The path of an address; "" for anything else."""
    if not isinstance(address, str) or "/" not in address:
        return ""
    try:
        return urlsplit(address).path.strip("/")
    except ValueError:
        return ""


def _objects(values: Sequence[object]) -> Iterator[tuple[Thing, bool]]:
    """Yield each object with a type, outer ones first, and if it is the page's own."""
    waiting = [(value, 0, True) for value in values]
    for current, depth, own in waiting:
        if depth > _MAX_DEPTH:
            continue
        if isinstance(current, list):
            waiting.extend((item, depth + 1, own) for item in current)
        elif isinstance(current, dict):
            if "@type" in current:
                yield current, own
            waiting.extend(
                (item, depth + 1, own and key not in _OF_OTHER_WORKS)
                for key, item in current.items()
                if isinstance(item, dict | list)
            )
