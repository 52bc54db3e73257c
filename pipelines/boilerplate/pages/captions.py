"""Captions of pictures among the blocks that the model took for the article's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from pipelines.boilerplate.pages.block import Block, Node
from pipelines.boilerplate.pages.body import Body, Removal
from pipelines.boilerplate.pages.markup import ROLE_BIT
from pipelines.boilerplate.tables.page_words import HEADING_TAGS
from pipelines.core.words import count_words

# Words of a caption at most: by its tag, by its class, by standing in a box with a picture.
_LONGEST_CAPTION = 80
_LONGEST_NAMED = 60
_SHORTEST_NAMED = 3
_MOST_ROLES = 3
_LONGEST_BOXED = 45
_LONGEST_CAPTIONS = 600
# A picture's box stands among so many paragraphs.
_FEWEST_BESIDE = 3
_LONGEST_CREDIT = 90
_CREDIT = re.compile(
    r"(?:©|ⓒ|[(\[|–/]\s?(?:photo|foto|image|bild|picture|crédit|credit|imagen|fotografía|source|quelle)s?"
    r"(?:\s(?:by|von|par|courtesy of))?\s?[:/©]?\s)[^.!?]{2,70}$"
    r"|(?:^|[.!?]['’”\"]?\s)(?:photo(?:graph)?|foto|image|bild|crédit|imagen|fotografía)s?(?:\s(?:by|von|par))?\s?:\s?[^.!?:]{2,60}$"
    r"|[/(|–-]\s?(?:getty images|reuters|afp|ap photo|ap|dpa|epa|shutterstock|istock|imago|picture alliance|efe|ansa|"
    r"alamy|unsplash|pixabay|pexels)\)?$"
    r"|(?:摄|攝|摄影|攝影|撮影|写真)[)）]?$|[(（](?:摄影|攝影|撮影|写真|图|圖|사진)[:：/＝=・][^)）]{1,20}[)）]$|사진[=:/]\S",
    re.IGNORECASE,
)


def captions(body: Body) -> Iterator[Removal]:
    """Yield captions within the text: by tag, by class, by a picture in the same box."""
    texts = Counter(node for block in body.blocks for node in (block.node, block.node.parent) if node is not None)
    for index in body.picked:
        block = body.blocks[index]
        if count_words(block.text) > _LONGEST_CAPTION:
            continue
        if is_named_caption(body, block) or _ends_in_credit(block) or _is_italic_below_picture(block):
            yield index, "caption", "caption"
        elif count_words(block.text) <= _LONGEST_BOXED and _is_boxed_with_picture(block, texts, body.parents):
            yield index, "caption", "picture-box"


def is_named_caption(body: Body, block: Block) -> bool:
    """Whether tag or class call a block a caption, and it is a small part of the text."""
    node: Node | None = block.node
    media = block.node.media + (block.node.parent.media if block.node.parent else 0)
    if block.inline_roles & ROLE_BIT["caption"] and media and count_words(block.text) <= _LONGEST_BOXED:
        return True
    for _ in range(4):
        if node is None or not body.is_minor(node):
            return False
        if node.tag == "figcaption" or (node.tag == "figure" and node.media):
            return True
        # An element with many roles is a large one, whose classes say nothing of a line in it.
        named = node.roles & (ROLE_BIT["caption"] | ROLE_BIT["media"]) and node.roles.bit_count() <= _MOST_ROLES
        if named and not node.roles & ROLE_BIT["body"] and body.held[node] < _LONGEST_CAPTIONS:
            words = count_words(block.text)
            return bool(node.media or node.roles & ROLE_BIT["caption"]) and _SHORTEST_NAMED <= words <= _LONGEST_NAMED
        node = node.parent
    return False


def _ends_in_credit(block: Block) -> bool:
    """Whether a block beside a picture ends with the name of whoever took it."""
    if count_words(block.text) > _LONGEST_BOXED:
        return False
    parent = block.node.parent
    has_picture = (
        block.media_before or block.node.media or (parent is not None and parent.media and parent.tag != "body")
    )
    return bool(has_picture) and _CREDIT.search(block.text[-_LONGEST_CREDIT:]) is not None


def _is_italic_below_picture(block: Block) -> bool:
    """Whether a block is one line in italics behind a picture in the same paragraph."""
    size = len(block.text)
    return (
        bool(block.node.media)
        and block.node.tag == "p"
        and bool(block.media_before)
        and block.italic_characters >= 0.9 * size
        and count_words(block.text) <= _LONGEST_BOXED
    )


def _is_boxed_with_picture(block: Block, texts: Counter[Node], beside: Counter[Node | None]) -> bool:
    """Whether a block is the only text in an element with a picture.

    The paragraphs around it have no picture of their own.
    """
    box = block.node.parent if block.node.tag in ("p", "span", "small", "em") else block.node
    return (
        box is not None
        and box.tag not in ("li", "td", "section", "article")
        and block.link_characters < 0.5 * len(block.text)
        and block.node.tag not in HEADING_TAGS
        and 0 < box.media <= 2
        and texts[box] <= 2
        and box.parent is not None
        and beside[box.parent] >= _FEWEST_BESIDE
    )
