"""Blocks of visible text, and the elements around them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from pipelines.boilerplate.pages.markup import TAG_BIT

# Characters without width, which are no text.
_WIDTHLESS = re.compile("[\u00ad\u200b\u2060\ufeff]")


@dataclass(frozen=True, slots=True)
class ShownTime:
    """A time element: its `datetime`, its text, and whether it is a change."""

    datetime: str
    text: str
    modified: bool


@dataclass(slots=True, eq=False)
class Node:
    """A block-level element around a block."""

    tag: str
    parent: Node | None
    depth: int
    # Tag and class.
    step: str
    roles: int
    roles_above: int
    tags_above: int
    hidden: bool
    in_link: bool
    in_row: bool = False
    # By its attributes not on screen; `hidden` counts what is only hidden from screen readers as well.
    off_screen: bool = False
    media: int = 0

    @property
    def path(self) -> tuple[str, ...]:
        """Tag and class of three levels, the same for blocks of one kind."""
        parent = self.parent
        if parent is None:
            return (self.step,)
        return (self.step, parent.step, parent.parent.step) if parent.parent else (self.step, parent.step)

    def is_in(self, *tags: str) -> bool:
        """Whether one of these tags, of those in `TAG_BIT`, is around the node."""
        return any(self.tags_above & TAG_BIT[tag] for tag in tags)


@dataclass(slots=True, eq=False)
class Block:
    """A stretch of visible text; `key` is what `squeezed` leaves of it."""

    text: str
    key: str
    node: Node
    link_characters: int
    bold_characters: int
    italic_characters: int
    inline_roles: int
    after_break: bool
    media_before: int
    controls: int
    starts_with_link: bool
    times: tuple[ShownTime, ...] = ()
    # Texts of its links to pages on authors.
    author_links: tuple[str, ...] = ()
    # Where line breaks within it end paragraphs.
    ends: tuple[int, ...] = ()

    @property
    def paragraphs(self) -> list[str]:
        """The text, cut where line breaks end paragraphs."""
        return [self.text[start:end].strip() for start, end in pairwise((0, *self.ends, len(self.text)))]


def normalise(text: str) -> str:
    """Collapse white space, compose letters, and take out characters without width."""
    if text.isascii():
        return " ".join(text.split())
    return unicodedata.normalize("NFC", " ".join(_WIDTHLESS.sub("", text).split()))
