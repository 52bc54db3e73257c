"""JSON-LD of a page: the thing in it that is the article, and plain strings from its many shapes.

Publishers write schema.org as objects, lists and @graph, with line breaks inside strings, trailing commas and HTML
comments around; whatever cannot be read after these are mended is left out.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

import lxml.html

# schema.org subtypes of Article, and what else stands for one on news pages.
ARTICLE_TYPES = frozenset(
    "Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle ReviewNewsArticle "
    "BackgroundNewsArticle AskPublicNewsArticle AdvertiserContentArticle SatiricalArticle ScholarlyArticle TechArticle "
    "Report BlogPosting LiveBlogPosting SocialMediaPosting DiscussionForumPosting MedicalScholarlyArticle Review "
    "ClaimReview Recipe HowTo".split()
)
# These, or an og:type of "article".
DECLARES_ARTICLE = ARTICLE_TYPES | {"article"}
LISTING_TYPES = frozenset("CollectionPage ItemList SearchResultsPage Blog ProfilePage".split())

_MAX_SCRIPT = 2_000_000
_MAX_DEPTH = 40
_MARKUP = re.compile(r"<[^<>]{1,500}>")
_LINE_END = re.compile(r"\n|</(?:p|div|li|h[1-6])>|<br[\s/]*>", re.IGNORECASE)
_COMMENT_MARKS = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*$")
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")


def read_objects(tree: lxml.html.HtmlElement) -> list[dict[str, Any]]:
    """All JSON-LD objects of the page that have a type, outer ones first."""
    found: list[dict[str, Any]] = []
    for script in tree.iterfind(".//script"):
        kind = (script.get("type") or "").strip().lower()
        if kind.startswith("application/ld+json") and script.text and len(script.text) <= _MAX_SCRIPT:
            found.extend(_objects(_load(script.text)))
    return found


def types_of(thing: dict[str, Any]) -> frozenset[str]:
    """The thing's types, without the schema.org prefix."""
    kinds = thing.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return frozenset(name.rsplit("/", 1)[-1] for name in names if isinstance(name, str))


def article_of(objects: list[dict[str, Any]]) -> dict[str, Any]:
    """The object that describes the article, or {}: of several, the one with the most of an article's fields."""
    articles = [thing for thing in objects if types_of(thing) & ARTICLE_TYPES]
    fields = ("headline", "articleBody", "datePublished", "author", "publisher", "mainEntityOfPage")
    return max(articles, key=lambda thing: sum(field in thing for field in fields), default={})


def with_references(thing: dict[str, Any], objects: list[dict[str, Any]]) -> dict[str, Any]:
    """`thing` with each of its values that is but the "@id" of one of `objects` replaced by that object."""
    known = {identity: other for other in objects if isinstance(identity := other.get("@id"), str)}

    def resolved(value: object) -> object:
        if isinstance(value, list):
            return [resolved(item) for item in value]
        if isinstance(value, dict) and set(value) <= {"@id", "@type"} and isinstance(value.get("@id"), str):
            return known.get(value["@id"], value)
        return value

    return {name: resolved(value) for name, value in thing.items()}


def text_of(value: object) -> str | None:
    """A plain string from a JSON-LD value: entities and tags resolved, white space normalised; None where empty."""
    if isinstance(value, list):
        value = next((item for item in value if text_of(item)), None)
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name") or value.get("url") or value.get("@id")
    if not isinstance(value, str):
        return None
    text = html.unescape(html.unescape(value)) if "&" in value else value
    return " ".join(_MARKUP.sub(" ", text).split()) or None


def lines_of(value: object) -> str | None:
    """As `text_of`, with each paragraph and each line that the value keeps apart on a line of its own."""
    if not isinstance(value, str):
        return text_of(value)
    lines = (text_of(line) for line in _LINE_END.split(html.unescape(value)))
    return "\n".join(line for line in lines if line is not None) or None


def names_of(value: object) -> list[str]:
    """Names from an author or publisher value: strings, objects with a name, and lists of both."""
    items = value if isinstance(value, list) else [value]
    names: list[str] = []
    for item in items:
        name = item.get("name") if isinstance(item, dict) else item
        if isinstance(name, list):
            names.extend(names_of(name))
        elif (text := text_of(name)) is not None:
            names.append(text)
    return names


def _load(source: str) -> object:
    text = _COMMENT_MARKS.sub("", _COMMENT_MARKS.sub("", source)).strip()
    for attempt in (text, _TRAILING_COMMA.sub(r"\1", text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _objects(value: object) -> Iterator[dict[str, Any]]:
    waiting = [(value, 0)]
    while waiting:
        current, depth = waiting.pop(0)
        if depth > _MAX_DEPTH:
            continue
        if isinstance(current, list):
            waiting.extend((item, depth + 1) for item in current)
        elif isinstance(current, dict):
            if "@type" in current:
                yield current
            waiting.extend((item, depth + 1) for item in current.values() if isinstance(item, dict | list))
