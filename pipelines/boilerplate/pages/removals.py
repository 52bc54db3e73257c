"""Name reason and rule of removed blocks, by wording, tags and roles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache, reduce
from operator import or_

from pipelines.boilerplate.dates import find_dates, words_beside
from pipelines.boilerplate.interface import interface_rule
from pipelines.boilerplate.pages.block import Block, Node
from pipelines.boilerplate.pages.markup import ROLE_BIT
from pipelines.boilerplate.pages.notes import note_rule
from pipelines.boilerplate.tables.page_words import CAPTION_TAGS, CAPTION_TAILS, REASON_OF_ROLE, REASON_OF_TAG

_LONGEST_DATE = 100
# What so many elements around a block say counts for it.
_NEAR = 3
# A note has so many words at least.
_NOTE_WORDS = 5
_MODEL = ("boilerplate", "html-blocks")
_CAPTION_TAIL = re.compile(rf"\s(?P<tail>(?:{'|'.join(map(re.escape, CAPTION_TAILS))})\W*)$", re.IGNORECASE)
_BYLINE = re.compile(r"^(?:by|von|par|por|di|door|автор)[\s:]\s*\S+(?:\s+\S+){0,12}$", re.IGNORECASE)


def reason_and_rule(block: Block) -> tuple[str, str]:
    """Return reason code and rule for a removed block.

    Wording that is certain goes first, then what the element nearest to the text says of itself, then the model.
    """
    phrase = interface_rule(block.text)
    if phrase is not None:
        return phrase.reason, phrase.rule
    if block.node.hidden:
        return "hidden", "hidden"
    if _around(block.node) & ROLE_BIT["newsletter"]:
        return "newsletter", "role:newsletter"
    found = _by_roles(block.inline_roles) or _by_form(block.text) or _by_markup(block.node)
    if found is None and block.text.count(" ") >= _NOTE_WORDS - 1:
        found = note_rule(block.text)
    return found or _MODEL


def is_caption(block: Block) -> bool:
    """Whether the markup says that the block describes a picture or names its maker."""
    # The words of a sign-up box are no caption, whatever their class.
    if _around(block.node) & ROLE_BIT["newsletter"]:
        return False
    caption = ROLE_BIT["caption"]
    if block.inline_roles & caption and not (block.inline_roles | block.node.roles) & ROLE_BIT["byline"]:
        return True
    return any(near.tag in CAPTION_TAGS or near.roles & caption for near in _nearest(block.node))


def _around(node: Node) -> int:
    """The roles of an element and of the two around it."""
    return reduce(or_, (near.roles for near in _nearest(node)))


def _nearest(node: Node | None) -> Iterator[Node]:
    """An element and the two around it, from the inside."""
    for _ in range(_NEAR):
        if node is None:
            return
        yield node
        node = node.parent


def split_caption(text: str) -> tuple[str, str]:
    """Cut the links and buttons off the end of a caption: (caption, what was cut).

    >>> split_caption("The pier at dawn. Ann Lee Buy this photo")
    ('The pier at dawn. Ann Lee', 'Buy this photo')
    """
    match = _CAPTION_TAIL.search(text)
    return (text[: match.start()].rstrip(), match["tail"]) if match and match.start() else (text, "")


def _by_form(text: str) -> tuple[str, str] | None:
    dates = find_dates(text) if len(text) <= _LONGEST_DATE else []
    if dates and not words_beside(text, dates):
        return "date", "printed-date"
    return ("byline", "by-name") if len(text) < 120 and _BYLINE.match(text) else None


def _by_markup(node: Node | None) -> tuple[str, str] | None:
    """Reason and rule by the nearest tag or role around a block."""
    while node is not None:
        reason = REASON_OF_TAG.get(node.tag)
        found = _by_roles(node.roles) or ((reason, f"tag:{node.tag}") if reason is not None else None)
        if found is not None:
            return found
        node = node.parent
    return None


@lru_cache(maxsize=4096)
def _by_roles(roles: int) -> tuple[str, str] | None:
    for role, reason in REASON_OF_ROLE.items():
        if roles & ROLE_BIT[role]:
            return reason, f"role:{role}"
    return None
