"""A page as a list of blocks of visible text, each with what the markup says about it.

A block is a stretch of text that no block-level element, and no empty line made of two ``<br>``, interrupts. Blocks
are in document order, and together they are the whole visible text: nothing is dropped here.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

import lxml.html

from pipelines.boilerplate.tables.page_words import (
    BOLD_TAGS,
    CONTROL_TAGS,
    INLINE_TAGS,
    INVISIBLE_TAGS,
    ITALIC_TAGS,
    MEDIA_TAGS,
    ROLE_WORDS,
)

ROLES = tuple(ROLE_WORDS)
ROLE_BIT = {role: 1 << position for position, role in enumerate(ROLES)}

_ROLE_OF_WORD = {word: ROLE_BIT[role] for role, words in ROLE_WORDS.items() for word in words if not word.endswith("*")}
_ROLE_OF_PREFIX = {word[:-1]: ROLE_BIT[role] for role, words in ROLE_WORDS.items() for word in words if word[-1] == "*"}
_PREFIX = re.compile("|".join(sorted(map(re.escape, _ROLE_OF_PREFIX), key=len, reverse=True)))
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|h1")
_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_ROLE_ATTRIBUTES = ("class", "id", "role", "itemprop", "data-component", "data-testid", "rel")
_INSIDE_ROWS = INLINE_TAGS | INVISIBLE_TAGS | MEDIA_TAGS | {"td", "th", "br"}
# Characters without width, which are no text.
_WIDTHLESS = re.compile("[\u00ad\u200b\u2060\ufeff]")


@dataclass(slots=True, eq=False)
class Node:
    """A block-level element on the way from the root to a block."""

    tag: str
    parent: Node | None
    depth: int
    path: str
    roles: int
    roles_above: int
    tags_above: frozenset[str]
    hidden: bool
    in_link: bool
    in_row: bool = False
    media: int = 0


@dataclass(slots=True, eq=False)
class Block:
    """A stretch of visible text."""

    text: str
    node: Node
    link_characters: int
    bold_characters: int
    italic_characters: int
    inline_roles: int
    after_break: bool
    media_before: int
    controls: int
    starts_with_link: bool


@dataclass(slots=True)
class _Pending:
    """Text gathered for the block that is being read."""

    parts: list[str] = field(default_factory=list)
    link: int = 0
    bold: int = 0
    italic: int = 0
    roles: int = 0
    controls: int = 0
    starts_with_link: bool = False
    has_text: bool = False
    breaks: int = 0


@lru_cache(maxsize=20_000)
def roles_of(words: str) -> int:
    """The roles that attribute values speak of, as a union of `ROLE_BIT`."""
    found = 0
    for word in _WORD.findall(words[:500]):
        found |= _roles_of_word(word.lower())
    return found


@lru_cache(maxsize=20_000)
def _roles_of_word(word: str) -> int:
    whole = _ROLE_OF_WORD.get(word)
    if whole is not None:
        return whole
    prefix = _PREFIX.match(word)
    return _ROLE_OF_PREFIX[prefix.group()] if prefix is not None else 0


def normalise(text: str) -> str:
    """White space of any kind to single spaces, none at the ends; letters composed, no characters without width."""
    return unicodedata.normalize("NFC", " ".join(_WIDTHLESS.sub("", text).split()))


def read_blocks(tree: lxml.html.HtmlElement) -> list[Block]:
    """All visible text of `tree`, in document order.

    The head is read as well: libxml2 leaves text there where an element that it does not know opens the body.
    """
    blocks: list[Block] = []
    _Reader(blocks).read(tree)
    return blocks


class _Style(NamedTuple):
    """What holds for text at one place: in a link, bold, italic, roles of the inline elements around it."""

    link: bool = False
    bold: bool = False
    italic: bool = False
    roles: int = 0


class _Reader:
    """One walk over a tree, without recursion: pages nest deeper than Python's stack."""

    def __init__(self, blocks: list[Block]) -> None:
        self._blocks = blocks
        self._pending = _Pending()
        self._after_break = False
        self._media = 0

    def read(self, root: lxml.html.HtmlElement) -> None:
        node = _node(root, None, in_link=False)
        style = _Style()
        # Each frame: children still to come, element, its node, its style.
        frames = [(iter(root), root, node, style)]
        self._add(root.text, style)
        while frames:
            children, element, node, style = frames[-1]
            child = next(children, None)
            if child is None:
                frames.pop()
                if not _is_inline(element.tag, node):
                    self._flush(node)
                if frames:
                    self._add(element.tail, frames[-1][3])
                continue
            tag = child.tag
            if not isinstance(tag, str) or tag in INVISIBLE_TAGS or tag == "br":
                self._pass(tag, node)
                self._add(child.tail, style)
                continue
            inner = style
            if tag in INLINE_TAGS:
                inner = _Style(
                    style.link or (tag == "a" and child.get("href") is not None),
                    style.bold or tag in BOLD_TAGS,
                    style.italic or tag in ITALIC_TAGS,
                    style.roles | _roles(child),
                )
            elif _is_inline(tag, node):
                self._pending.parts.append(" ")
            else:
                self._flush(node)
                node = _node(child, node, in_link=style.link)
                inner = style._replace(roles=0)
            self._pass(tag, node)
            self._add(child.text, inner)
            frames.append((iter(child), child, node, inner))

    def _pass(self, tag: object, node: Node) -> None:
        """Note what is no text itself but tells about the text around it."""
        if tag == "br":
            self._break(node)
        elif tag in MEDIA_TAGS:
            self._media += 1
            node.media += 1
            if node.parent is not None:
                node.parent.media += 1
        elif tag in CONTROL_TAGS:
            self._pending.controls += 1

    def _add(self, text: str | None, style: _Style) -> None:
        if not text:
            return
        pending = self._pending
        pending.parts.append(text)
        if text.isspace():
            return
        size = len(text.strip())
        if not pending.has_text:
            pending.starts_with_link = style.link
        pending.has_text = True
        pending.breaks = 0
        pending.roles |= style.roles
        if style.link:
            pending.link += size
        if style.bold:
            pending.bold += size
        if style.italic:
            pending.italic += size

    def _break(self, node: Node) -> None:
        self._pending.parts.append("\n")
        self._pending.breaks += 1
        if self._pending.breaks > 1 and self._pending.has_text:
            self._flush(node)
            self._after_break = True

    def _flush(self, node: Node) -> None:
        pending = self._pending
        if not pending.has_text:
            pending.parts.clear()
            return
        self._pending = _Pending()
        after_break, self._after_break = self._after_break, False
        text = normalise("".join(pending.parts))
        if text:
            size = len(text)
            self._blocks.append(
                Block(
                    text=text,
                    node=node,
                    link_characters=min(pending.link, size),
                    bold_characters=min(pending.bold, size),
                    italic_characters=min(pending.italic, size),
                    inline_roles=pending.roles,
                    after_break=after_break,
                    media_before=self._media,
                    controls=pending.controls,
                    starts_with_link=pending.starts_with_link,
                )
            )
            self._media = 0


def _is_inline(tag: str, node: Node) -> bool:
    """Whether text goes on through this element; the cells of a row of data are one line, too."""
    return tag in INLINE_TAGS or (node.in_row and tag in ("td", "th"))


def _is_data_row(row: lxml.html.HtmlElement) -> bool:
    """Whether a table row holds data, not layout: several cells with nothing in them that starts a block."""
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    if len(cells) < 2:
        return False
    inside = (element.tag for element in row.iterdescendants() if isinstance(element.tag, str))
    return all(tag in _INSIDE_ROWS for tag in inside)


def _node(element: lxml.html.HtmlElement, parent: Node | None, *, in_link: bool) -> Node:
    tag = element.tag
    roles = _roles(element)
    if parent is None:
        return Node(tag, None, 0, tag, roles, 0, frozenset(), False, in_link)
    above = parent.tags_above if parent.tag in parent.tags_above else parent.tags_above | {parent.tag}
    # Three levels of tag and class tell repeated things apart: cards, list items, paragraphs of the body.
    step = f"{tag}.{element.get('class', '')}"
    path = f"{parent.path.split('/', 1)[-1] if parent.path.count('/') > 1 else parent.path}/{step}"
    hidden = parent.hidden or _is_hidden(element)
    return Node(
        tag,
        parent,
        parent.depth + 1,
        path,
        roles,
        parent.roles_above | parent.roles,
        above,
        hidden,
        in_link,
        in_row=tag == "tr" and _is_data_row(element),
    )


def _roles(element: lxml.html.HtmlElement) -> int:
    words = [value for name in _ROLE_ATTRIBUTES if (value := element.get(name))]
    return roles_of(" ".join(words)) if words else 0


def _is_hidden(element: lxml.html.HtmlElement) -> bool:
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    style = element.get("style")
    return style is not None and _HIDDEN_STYLE.search(style) is not None
