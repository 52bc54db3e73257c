"""Cut a page into blocks of visible text, with their markup.

A block is a stretch of text that no block-level element, and no empty line made of two ``<br>``, interrupts. Blocks
are in document order, and together they are the whole visible text: nothing is dropped here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

import lxml.html

from pipelines.boilerplate.dates import says_changed
from pipelines.boilerplate.pages.block import Block, Node, ShownTime, normalise
from pipelines.boilerplate.pages.characters import squeezed
from pipelines.boilerplate.pages.drop_caps import join_drop_caps
from pipelines.boilerplate.pages.inline_text import is_apart, is_off_screen_inline
from pipelines.boilerplate.pages.markup import attributes_of, calls_change, is_link_to_author
from pipelines.boilerplate.pages.nodes import node_of, off_screen_node
from pipelines.boilerplate.tables.page_words import (
    BOLD_TAGS,
    CONTROL_TAGS,
    INLINE_TAGS,
    INVISIBLE_TAGS,
    ITALIC_TAGS,
    MEDIA_TAGS,
    RUBY_READING_TAGS,
)

_SKIPPED = INVISIBLE_TAGS | {"br"}
_STYLED = BOLD_TAGS | ITALIC_TAGS | {"a"}
_NOTED = MEDIA_TAGS | CONTROL_TAGS
# A sign for `<br>` that is white space, and that no page has.
_LINE_BREAK = "\v"
# The lines of a block are paragraphs where so large a share is so long and ends a sentence.
_MOST_CLOSED = 0.6
_SHORTEST_LINE = 40
_STOPS = tuple(stop + quote for stop in ".!?…。！？؟।۔" for quote in ("", *'"”’»)」』'))


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
    # The first text, where it is one capital in an element of its own.
    first_letter: str = ""
    times: list[ShownTime] = field(default_factory=list)
    author_links: list[str] = field(default_factory=list)


def read_blocks(tree: lxml.html.HtmlElement) -> list[Block]:
    """Return all text of a page; what is not on screen is in its own blocks.

    The head is read as well: libxml2 leaves text there where an element that it does not know opens the body.
    """
    blocks: list[Block] = []
    reader = _Reader(blocks)
    reader.read(tree)
    join_drop_caps(blocks, reader.initials)
    for block, key in zip(blocks, squeezed([block.text for block in blocks]), strict=True):
        block.key = key
    return blocks


class _Style(NamedTuple):
    """The style of text at one place: link, bold, italic, off screen, inline roles."""

    link: bool = False
    bold: bool = False
    italic: bool = False
    roles: int = 0
    off_screen: bool = False


class _Reader:
    """One walk over a tree, without recursion: pages nest deeper than Python's stack."""

    def __init__(self, blocks: list[Block]) -> None:
        self._blocks = blocks
        self._pending = _Pending()
        self._after_break = False
        self._media = 0
        # Text within the block that is not on screen; it becomes a block of its own.
        self._off_screen: list[str] = []
        # Blocks that begin with a capital in an element of its own.
        self.initials: list[int] = []

    def read(self, root: lxml.html.HtmlElement) -> None:
        """Walk the tree without recursion, and collect the blocks of its text."""
        style = _Style()
        # Each frame: children still to come, element, its node, its style.
        frames = [(iter(root), root, node_of(root, None, in_link=False), style)]
        if root.text:
            self._add(root.text, style)
        while frames:
            children, element, node, style = frames[-1]
            for child in children:
                tag = child.tag
                if tag in _SKIPPED or not isinstance(tag, str):
                    self._pass(tag, node)
                else:
                    inner, within = self._enter(child, tag, node, style)
                    if len(child):
                        frames.append((iter(child), child, within, inner))
                        break
                    self._leave(tag, within)
                if text := child.tail:
                    self._add(text, style)
            else:
                frames.pop()
                self._leave(element.tag, node)
                if frames and (text := element.tail):
                    self._add(text, frames[-1][3])

    def _enter(self, element: lxml.html.HtmlElement, tag: str, node: Node, style: _Style) -> tuple[_Style, Node]:
        """Begin an element: the style of its text, and its node."""
        if tag in INLINE_TAGS:
            if is_apart(element, self._pending.parts[-1:]):
                self._pending.parts.append(" ")
            attributes = attributes_of(element)
            roles = attributes.roles
            off_screen = tag in RUBY_READING_TAGS or is_off_screen_inline(element, attributes)
            if roles or off_screen or tag in _STYLED:
                style = _Style(
                    style.link or (tag == "a" and element.get("href") is not None),
                    style.bold or tag in BOLD_TAGS,
                    style.italic or tag in ITALIC_TAGS,
                    style.roles | roles,
                    style.off_screen or off_screen,
                )
            if tag == "time":
                self._note_time(element)
            elif tag == "a" and is_link_to_author(element):
                self._pending.author_links.append(normalise(element.text_content()[:200]))
        elif _is_inline(tag, node):
            self._pending.parts.append(" ")
        else:
            self._flush(node)
            node = node_of(element, node, in_link=style.link)
            style = _Style(style.link, style.bold, style.italic) if style.roles or style.off_screen else style
        if tag in _NOTED:
            self._pass(tag, node)
        if text := element.text:
            self._add(text, style)
        return style, node

    def _leave(self, tag: str, node: Node) -> None:
        if not _is_inline(tag, node):
            self._flush(node)

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

    def _note_time(self, element: lxml.html.HtmlElement) -> None:
        """Keep a time element for the block that is being collected."""
        before = "".join(self._pending.parts[-4:])[-60:]
        self._pending.times.append(
            ShownTime(
                datetime=(element.get("datetime") or element.get("content") or "")[:100],
                text=normalise(element.text_content()[:160]),
                modified=calls_change(element) or says_changed(before),
            )
        )

    def _add(self, text: str, style: _Style) -> None:
        """Add text of one style to the block that is being collected."""
        if style.off_screen:
            self._off_screen.append(text)
            return
        pending = self._pending
        pending.parts.append(text)
        if text.isspace():
            return
        size = len(text.strip())
        if not pending.has_text:
            pending.starts_with_link = style.link
            pending.first_letter = text.strip() if size == 1 and text.strip().isupper() else ""
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
        """Add a line break; the second in a row ends the block."""
        self._pending.parts.append(_LINE_BREAK)
        self._pending.breaks += 1
        if self._pending.breaks > 1 and self._pending.has_text:
            self._flush(node)
            self._after_break = True

    def _flush(self, node: Node) -> None:
        """End the visible and the off-screen text that was collected."""
        pending = self._pending
        if pending.has_text:
            self._flush_text(pending, node)
        else:
            pending.parts.clear()
        if self._off_screen:
            self._flush_off_screen(node)

    def _flush_off_screen(self, node: Node) -> None:
        text = normalise("".join(self._off_screen))
        self._off_screen.clear()
        if text:
            self._blocks.append(Block(text, "", off_screen_node(node), 0, 0, 0, 0, False, 0, 0, False))

    def _flush_text(self, pending: _Pending, node: Node) -> None:
        """End the block whose text was collected, and keep it unless it is empty."""
        self._pending = _Pending()
        after_break, self._after_break = self._after_break, False
        written = "".join(pending.parts)
        text = normalise(written)
        if text:
            size = len(text)
            if pending.first_letter and size > 1:
                self.initials.append(len(self._blocks))
            self._blocks.append(
                Block(
                    text=text,
                    key="",
                    node=node,
                    link_characters=min(pending.link, size),
                    bold_characters=min(pending.bold, size),
                    italic_characters=min(pending.italic, size),
                    inline_roles=pending.roles,
                    after_break=after_break,
                    media_before=self._media,
                    controls=pending.controls,
                    starts_with_link=pending.starts_with_link,
                    times=tuple(pending.times),
                    author_links=tuple(pending.author_links),
                    ends=_paragraph_ends(written) if _LINE_BREAK in written else (),
                )
            )
            self._media = 0


def _paragraph_ends(written: str) -> tuple[int, ...]:
    """Where line breaks end paragraphs: behind long lines that end a sentence.

    None do where many lines are short, as in verse, or end within a sentence, as in wrapped text.
    """
    lines = [line for part in written.split(_LINE_BREAK) if (line := normalise(part))]
    closed = [len(line) >= _SHORTEST_LINE and line.endswith(_STOPS) for line in lines]
    if sum(closed) < _MOST_CLOSED * len(lines):
        return ()
    ends = accumulate(len(line) + 1 for line in lines[:-1])
    return tuple(end for end, is_closed in zip(ends, closed, strict=False) if is_closed)


def _is_inline(tag: str, node: Node) -> bool:
    """Whether text goes on through this element, as through cells of a data row."""
    return tag in INLINE_TAGS or (node.in_row and tag in ("td", "th"))
