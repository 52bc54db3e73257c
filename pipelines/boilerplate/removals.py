"""Why a block that is not the article's was removed: reason and rule, from its wording, its tags and its roles."""

from __future__ import annotations

import re

from pipelines.boilerplate.blocks import ROLE_BIT, Block, Node
from pipelines.boilerplate.dates import find_dates, words_beside
from pipelines.boilerplate.interface import interface_rule
from pipelines.boilerplate.page_words import CAPTION_TAGS, REASON_OF_ROLE, REASON_OF_TAG

_BYLINE = re.compile(r"^(?:by|von|par|por|di|door|автор)[\s:]\s*\S+(?:\s+\S+){0,12}$", re.IGNORECASE)


def reason_and_rule(block: Block) -> tuple[str, str]:
    """Reason code and rule for a removed block.

    Wording that is certain goes first, then what the element nearest to the text says of itself, then the model.
    """
    phrase = interface_rule(block.text)
    if phrase is not None:
        return phrase.reason, phrase.rule
    if block.node.hidden:
        return "hidden", "hidden"
    by_inline = _by_roles(block.inline_roles)
    if by_inline is not None:
        return by_inline
    if _is_date(block.text):
        return "date", "printed-date"
    node: Node | None = block.node
    while node is not None:
        reason = REASON_OF_TAG.get(node.tag)
        found = _by_roles(node.roles) or ((reason, f"tag:{node.tag}") if reason is not None else None)
        if found is not None:
            return found
        node = node.parent
    if _BYLINE.match(block.text):
        return "byline", "by-name"
    return "boilerplate", "html-blocks"


def is_caption(block: Block) -> bool:
    """Whether the markup says that the block describes a picture or names its maker."""
    node, step = block.node, 0
    caption = ROLE_BIT["caption"]
    if block.inline_roles & caption:
        return True
    while step < 3:
        if node.tag in CAPTION_TAGS or node.roles & caption:
            return True
        if node.parent is None:
            return False
        node, step = node.parent, step + 1
    return False


def _by_roles(roles: int) -> tuple[str, str] | None:
    for role, reason in REASON_OF_ROLE.items():
        if roles & ROLE_BIT[role]:
            return reason, f"role:{role}"
    return None


def _is_date(text: str) -> bool:
    dates = find_dates(text)
    return bool(dates) and not words_beside(text, dates)
