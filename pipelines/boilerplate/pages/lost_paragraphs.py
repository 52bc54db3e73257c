"""Paragraphs that the model left out, with the markup of those it picked.

Bodies lie in several containers, with boxes on related stories between them; the model is at times unsure of what comes
after such a box. A paragraph that looks like the others and lies among them is one of them. So are posts of social
networks that the article quotes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from pipelines.boilerplate.interface import interface_rule
from pipelines.boilerplate.pages.block import Block, Node
from pipelines.boilerplate.pages.markup import ROLE_BIT
from pipelines.boilerplate.pages.notes import note_rule, speaks_of_account
from pipelines.core.words import count_words

_FEWEST_ALIKE = 3
_FEWEST_WORDS = 12
_MOST_BEHIND = 25
_LEAST_LIKELY = 0.12
_LINKED = 0.3
_LONGEST_LEAD = 1_000
_POST = re.compile(r"twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|text-post-media")
_ENDS = (".", "!", "?", "…", '"', "”", "»", "。", "！", "？", "」", "’", "“", ":", ")", "។", "၊", "|", "।")
_FOREIGN = (
    ROLE_BIT["comments"]
    | ROLE_BIT["related"]
    | ROLE_BIT["promo"]
    | ROLE_BIT["newsletter"]
    | ROLE_BIT["overlay"]
    | ROLE_BIT["caption"]
    | ROLE_BIT["teaser"]
)


def find_lost(blocks: Sequence[Block], picked: Sequence[int], likely: Sequence[float]) -> list[int]:
    """Return the indices of the paragraphs to add.

    Args:
        blocks: the page's.
        picked: indices of those that are the article's, in order.
        likely: for each block, how likely it is to be the article's.
    """
    lead = _bare_lead(blocks, picked, likely)
    if len(picked) < _FEWEST_ALIKE:
        return lead
    own = [index for index in picked if count_words(blocks[index].text) >= _FEWEST_WORDS]
    alike = Counter(blocks[index].node.path for index in own)
    kinds = {path for path, count in alike.items() if count >= _FEWEST_ALIKE}
    chosen = set(picked)
    roles = 0
    for index in own:
        roles |= blocks[index].node.roles | blocks[index].node.roles_above
    first, last = picked[0], picked[-1]
    return lead + [
        index
        for index in range(first, min(last + 1 + _MOST_BEHIND, len(blocks)))
        if index not in chosen
        and (
            (
                blocks[index].node.path in kinds
                and likely[index] >= _LEAST_LIKELY
                and _is_paragraph(blocks[index], roles)
            )
            or (index <= last + 1 and _is_quoted_post(blocks[index].node))
            or (
                _is_among_items(blocks, chosen, index)
                and likely[index] >= _LEAST_LIKELY
                and _is_paragraph(blocks[index], roles)
            )
        )
    ]


def _bare_lead(blocks: Sequence[Block], picked: Sequence[int], likely: Sequence[float]) -> list[int]:
    """Text without an element of its own, right above the paragraphs in the same box."""
    if not picked:
        return []
    first = blocks[picked[0]].node
    start = picked[0]
    while (
        start > 0
        and (blocks[start - 1].node is first.parent or blocks[start - 1].node is first)
        and likely[start - 1] >= _LEAST_LIKELY
        and len(blocks[start - 1].text) <= _LONGEST_LEAD
        and _is_paragraph(blocks[start - 1], 0)
    ):
        start -= 1
    return list(range(start, picked[0]))


def _is_among_items(blocks: Sequence[Block], chosen: set[int], index: int) -> bool:
    """Whether a block is in a list that begins or ends as a part of the text."""
    box = blocks[index].node.parent
    if blocks[index].node.tag != "li":
        return False
    ends = []
    for step in (-1, 1):
        place = index + step
        while 0 <= place < len(blocks) and place not in chosen and blocks[place].node.parent is box:
            place += step
        ends.append(place)
    before, behind = ends
    is_item = any(place in chosen and blocks[place].node.parent is box for place in ends)
    return is_item and before in chosen and behind in chosen


def _is_quoted_post(node: Node) -> bool:
    """Whether an element is a post of a social network that the article quotes."""
    current: Node | None = node
    for _ in range(3):
        if current is None:
            return False
        if current.tag == "blockquote":
            return _POST.search(current.step) is not None
        current = current.parent
    return False


def _is_paragraph(block: Block, roles: int) -> bool:
    """Whether a block reads like a paragraph of the article, by text and markup."""
    node = block.node
    return (
        count_words(block.text) >= _FEWEST_WORDS
        and block.text.endswith(_ENDS)
        and block.link_characters < _LINKED * len(block.text)
        and not node.off_screen
        and not node.in_link
        and not node.is_in("aside", "footer", "nav", "form")
        and not (node.roles | node.roles_above) & _FOREIGN & ~roles
        and interface_rule(block.text) is None
        and note_rule(block.text) is None
        and not speaks_of_account(block.text)
    )
