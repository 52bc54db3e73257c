"""Extract the visible text of a page, one block a line, like a text dump of it."""

from __future__ import annotations

import re

import lxml.html
from lxml import etree

_UNSEEN = frozenset(
    {"script", "style", "noscript", "template", "head", "title", "meta", "link", "svg", "iframe", "object", "textarea"}
)
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark q rp rt ruby s samp "
    "select small span strike strong sub sup time tt u var wbr".split(" ")
)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def visible_lines(html: bytes, *, hidden: bool = False) -> list[str]:
    """The text blocks of a page, in document order, with white space collapsed.

    Args:
        html: the page.
        hidden: include blocks that an inline style or the `hidden` attribute hides.
    """
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True)
    tree = lxml.html.document_fromstring(html, parser=parser)
    pieces: list[str] = []
    _collect(tree, pieces, hidden=hidden)
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return [line for line in lines if line]


def _collect(root: etree._Element, pieces: list[str], *, hidden: bool) -> None:
    """Append the visible text below `root` to `pieces`, in document order."""
    # An explicit stack, because pages nest deeper than Python's recursion limit.
    stack: list[tuple[etree._Element, bool]] = [(root, False)]
    while stack:
        element, leaving = stack.pop()
        is_block = not isinstance(element.tag, str) or element.tag not in _INLINE
        if leaving:
            if is_block:
                pieces.append("\n")
            pieces.append(_flat(element.tail))
            continue
        if not isinstance(element.tag, str) or element.tag in _UNSEEN or (not hidden and _is_hidden(element)):
            pieces.append(_flat(element.tail))
            continue
        if is_block:
            pieces.append("\n")
        pieces.append(_flat(element.text))
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))


def _flat(text: str | None) -> str:
    # A line break in the source is white space, not a line of the page.
    return text.replace("\n", " ").replace("\r", " ") if text else ""


def _is_hidden(element: etree._Element) -> bool:
    return element.get("hidden") is not None or bool(_HIDDEN_STYLE.search(element.get("style", "")))
