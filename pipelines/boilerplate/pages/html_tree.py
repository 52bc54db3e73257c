"""Parse a page into a tree that is safe to walk: bounds on size and nesting.

libxml2 drops everything below 256 levels without a word, and a page of nothing but tags costs a hundred times its
size in memory. So markup that is too large is refused before parsing, and markup that is too deep is flattened.
"""

from __future__ import annotations

import re

import lxml.html
from lxml import etree

from pipelines.core.decoding import decode
from pipelines.core.mending import well_decoded

# Refused above these, after scripts, styles, comments and inlined images are gone: pages of news stay far below, and
# a tree of this size still fits in a few hundred MiB.
MAX_CHARACTERS = 8_000_000
MAX_TAGS = 400_000
# libxml2's own limit is 256.
MAX_DEPTH = 200

_UNWANTED = re.compile("[\0-\x08\x0b\x0e-\x1f\ud800-\udfff]")
_CONTROLS = bytes([*range(9), 11, *range(14, 32)])
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/<>]*)[^<>]*>")
_INVISIBLE_START = re.compile(r"<(!--|(?:script|style|svg)\b)", re.IGNORECASE)
_INVISIBLE_END = {
    "!--": re.compile("-->"),
    **{name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("script", "style", "svg")},
}
_INLINED_DATA = re.compile(r"data:[\w/+.-]+;base64,[A-Za-z0-9+/=\s]+")
# libxml2 compares each attribute of an element with all others: a tag of a megabyte of them takes it hours.
_ENDLESS = 50_000
_ENDLESS_TAG = re.compile(rf"<([a-zA-Z][^\s<>]{{0,30}})[^<>]{{{_ENDLESS},}}")
_END_OF_PAGE = re.compile(r"</html\s{0,9}>", re.IGNORECASE)
_TEMPLATE_TYPES = frozenset({"text/template", "text/html", "text/x-template", "text/ng-template"})
# React streams a page in a handful of pieces.
_MOST_STREAMED = 200
_VOID_TAGS = frozenset("area base br col embed hr img input link meta param source track wbr".split())


class PageTooLargeError(ValueError):
    """The markup is beyond what an article needs."""


def parse(html: bytes | str) -> lxml.html.HtmlElement | None:
    """Return the tree of a page, or None if there is no element in it.

    Raises:
        PageTooLargeError: where the markup has more characters or tags than MAX_CHARACTERS and MAX_TAGS.
    """
    text = (decode(html, is_html=True, lenient=True) or "") if isinstance(html, bytes) else html
    text = well_decoded(_within_bounds(text))
    if _has_unwanted(text):
        text = _UNWANTED.sub("\ufffd", text)
    text = _with_trailing(re.sub(r"^\s*<\?xml[^>]*\?>", "", text[:400]) + text[400:])
    if not text.strip():
        return None
    tree, too_deep = _parse(text)
    if too_deep:
        tree, _ = _parse(_flatten(text))
    return tree


def parse_fragment(markup: str) -> lxml.html.HtmlElement | None:
    """Return the tree of a piece of markup, or None if there is no element in it."""
    tree, too_deep = _parse(f"<div>{_UNWANTED.sub(' ', markup)}</div>")
    return None if too_deep else tree


def place_streamed(tree: lxml.html.HtmlElement) -> None:
    """Move what React streams in hidden elements to its place: "S:1" to "B:1"."""
    streamed = tree.xpath("//*[@hidden][starts-with(@id, 'S:')]")[:_MOST_STREAMED]
    if not streamed:
        return
    places = {template.get("id"): template for template in reversed(tree.xpath("//template[starts-with(@id, 'B:')]"))}
    for element in streamed:
        del element.attrib["hidden"]
        place = places.pop(f"B:{element.get('id')[2:]}", None)
        parent = place.getparent() if place is not None else None
        if place is None or parent is None or _is_inside(place, element):
            continue
        tail = element.tail
        element.tail = place.tail
        before, above = element.getprevious(), element.getparent()
        if tail and before is not None:
            before.tail = (before.tail or "") + tail
        elif tail and above is not None:
            above.text = (above.text or "") + tail
        parent.replace(place, element)


def _is_inside(element: lxml.html.HtmlElement, other: lxml.html.HtmlElement) -> bool:
    return any(parent is other for parent in element.iterancestors())


def show_unscripted(tree: lxml.html.HtmlElement) -> bool:
    """Show what a page hides from browsers without scripts; False if there is none.

    The contents of noscript, noframes and template elements, and templates in scripts, take their place. Pages
    that keep their article there have next to no other text.
    """
    shown = False
    for element in list(tree.iter("noscript", "template")):
        element.tag, shown = "div", True
    for holder in list(tree.iter("script", "noframes")):
        holds_markup = holder.tag == "noframes" or holder.get("type") in _TEMPLATE_TYPES
        if holds_markup and holder.text and holder.getparent() is not None:
            template, _ = _parse(f"<div>{holder.text}</div>")
            if template is not None:
                template.tag, template.tail, shown = "div", holder.tail, True
                holder.getparent().replace(holder, template)
    return shown


def _with_trailing(text: str) -> str:
    """Move `</html>` to the end of the text, since libxml2 drops what follows it."""
    end = _END_OF_PAGE.search(text)
    if end is None or "<" not in _END_OF_PAGE.sub("", text[end.end() :]):
        return text
    return text[: end.start()] + _END_OF_PAGE.sub("", text[end.end() :])


def _has_unwanted(text: str) -> bool:
    """Whether `text` has characters that end it for libxml2 or cannot be encoded."""
    try:
        markup = text.encode()
    except UnicodeEncodeError:
        return True
    return len(markup.translate(None, _CONTROLS)) < len(markup)


def _parse(text: str) -> tuple[lxml.html.HtmlElement | None, bool]:
    """Parse with libxml2; the tree or None, and whether it is nested too deep."""
    parser = lxml.html.HTMLParser(remove_comments=True, remove_pis=True, encoding="utf-8")
    # One class for all elements: lxml.html's own lookup calls Python for each element that is met.
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=lxml.html.HtmlElement))
    try:
        tree = lxml.html.document_fromstring(text.encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError):
        return None, False
    return tree, any("depth" in entry.message for entry in parser.error_log)


def _within_bounds(text: str) -> str:
    """Shorten markup that is too large, or reject it."""
    if len(text) > MAX_CHARACTERS:
        if len(text) > 10 * MAX_CHARACTERS:
            raise PageTooLargeError(f"{len(text)} characters")
        text = _INLINED_DATA.sub("data:", _without_invisible(text))
    if len(text) > MAX_CHARACTERS:
        raise PageTooLargeError(f"{len(text)} characters of markup")
    if len(text) > _ENDLESS and max(map(len, text.split("<"))) > _ENDLESS:
        text = _ENDLESS_TAG.sub(r"<\1 ", _INLINED_DATA.sub("data:", text))
    tags = text.count("<")
    if tags > MAX_TAGS:
        raise PageTooLargeError(f"{tags} tags")
    return text


def _without_invisible(text: str) -> str:
    """Remove comments, scripts, styles and drawings that have an end."""
    kept, place, never_ended = [], 0, set()
    start = _INVISIBLE_START.search(text)
    while start is not None:
        kind, after = start.group(1).lower(), start.end()
        end = _INVISIBLE_END[kind].search(text, after) if kind not in never_ended else None
        if end is None:
            never_ended.add(kind)
        else:
            kept.append(text[place : start.start()])
            place = after = end.end()
        start = _INVISIBLE_START.search(text, after)
    return " ".join([*kept, text[place:]])


def _flatten(text: str) -> str:
    """Remove every tag deeper than MAX_DEPTH, counting as if all had to be closed."""
    depth = 0

    def bounded(match: re.Match[str]) -> str:
        nonlocal depth
        closing, name = match.group(1), match.group(2).lower()
        if name in _VOID_TAGS:
            return match.group()
        depth += -1 if closing else 1
        depth = max(depth, 0)
        return match.group() if depth + bool(closing) <= MAX_DEPTH else " "

    return _TAG.sub(bounded, text)
