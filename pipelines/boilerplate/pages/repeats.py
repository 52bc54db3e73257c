"""Repetitions and links within the text: pull quotes and linked headlines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipelines.boilerplate.dates import find_dates
from pipelines.boilerplate.interface import interface_rule
from pipelines.boilerplate.pages.block import Block, Node
from pipelines.boilerplate.pages.body import LONG_WORDS, Body, Removal
from pipelines.boilerplate.pages.characters import squeezed
from pipelines.boilerplate.pages.markup import ROLE_BIT
from pipelines.boilerplate.pages.notes import note_rule
from pipelines.boilerplate.tables.page_words import HEADING_TAGS
from pipelines.core.words import count_words

_SHORTEST_QUOTE = 25
_MOST_QUOTES = 40
# A linked headline with its date has so many words.
_HEADLINE = 5
_QUOTES = "\"“”„«»‘’'‚‹› "


def repeated_quotes(body: Body) -> Iterator[Removal]:
    """Yield pull quotes, repeated sentences of the text, with their speaker's line."""
    keys = {index: body.blocks[index].key for index in body.picked}
    whole = "\n".join(keys.values())
    quoted = ROLE_BIT["quote"]
    checked = 0
    for place, index in enumerate(body.picked):
        block = body.blocks[index]
        node = block.node
        apart = (
            node.is_in("aside", "blockquote", "figure")
            or node.tag in ("aside", "blockquote", "q")
            or (node.roles | node.roles_above | block.inline_roles) & quoted
        )
        if len(block.key) < _SHORTEST_QUOTE or (not apart and not _looks_pulled(body, place)):
            continue
        checked += 1
        if checked > _MOST_QUOTES:
            return
        key = _quoted_key(block.text) if apart else block.key
        if (
            len(key) >= _SHORTEST_QUOTE
            and any(key in other and len(other) > len(block.key) for number, other in keys.items() if number != index)
            and key in whole
        ):
            yield index, "repeated", "pull-quote"
            yield from _speaker(body, place)


def _quoted_key(text: str) -> str:
    """The key of a block's quotation: its text up to the closing mark, if any."""
    opened = text.strip()
    if opened[:1] in "\"“„«»‘'":
        end = max(opened.rfind(mark, 1) for mark in "\"”“»«’'")
        if end > _SHORTEST_QUOTE:
            opened = opened[:end]
    (key,) = squeezed([opened.strip(_QUOTES + ".…")])
    return key


def _looks_pulled(body: Body, place: int) -> bool:
    """Whether a block without markup of a quotation is alone among the paragraphs."""
    block = body.blocks[body.picked[place]]
    if len(block.text) > 300:
        return False
    alike = body.paths[block.node.path]
    return alike <= 3 and len(body.picked) > 5 and block.node.tag not in HEADING_TAGS


def _speaker(body: Body, place: int) -> Iterator[Removal]:
    """The line behind a pull quote, in the same box, that names who spoke."""
    if place + 1 >= len(body.picked):
        return
    index = body.picked[place + 1]
    quote, block = body.blocks[body.picked[place]], body.blocks[index]
    box = quote.node.parent
    if box is not None and body.is_minor(box) and count_words(block.text) < LONG_WORDS and _is_within(block.node, box):
        yield index, "repeated", "pull-quote-speaker"


def _is_within(node: Node | None, box: Node) -> bool:
    while node is not None and node is not box:
        node = node.parent
    return node is not None


def linked_headlines(body: Body) -> Iterator[Removal]:
    """Yield runs of blocks that are each one link, in a list or box of their own."""
    run: list[int] = []
    chosen = set(body.picked)
    for index in (*body.picked, -1):
        block = body.blocks[index] if index >= 0 else None
        if block is not None and _is_bracketed_link(block):
            yield index, "related", "bracketed-link"
        elif block is not None and _is_dated_link(block):
            yield index, "related", "dated-link"
        if block is not None and (not run or index == run[-1] + 1) and _is_linked_headline(block):
            run.append(index)
            continue
        if len(run) >= 2 and not _announced(body, chosen, run[0]):
            for linked in run:
                yield linked, "related", "linked-headlines"
        run = [index] if block is not None and _is_linked_headline(block) else []


def _is_linked_headline(block: Block) -> bool:
    return 4 <= count_words(block.text) <= 25 and block.link_characters >= 0.9 * len(block.text)


def _is_bracketed_link(block: Block) -> bool:
    """Whether a block is a link in brackets: "[Fire destroys the market hall]"."""
    is_bracketed = block.text.startswith("[") and block.text.endswith("]")
    return is_bracketed and block.link_characters >= 0.8 * len(block.text)


def _is_dated_link(block: Block) -> bool:
    """Whether a block is a linked headline with its date.

    "Market reopens 8 May, 10:00"
    """
    is_linked = 0.5 * len(block.text) <= block.link_characters < len(block.text)
    # The points of a list may be sources.
    if not is_linked or block.author_links or block.node.tag == "li":
        return False
    dates = find_dates(block.text)
    shown = sum(found.end - found.start for found in dates)
    is_whole = block.link_characters + shown >= 0.85 * len(block.text)
    return bool(dates) and is_whole and count_words(block.text) >= _HEADLINE


def box_headings(body: Body) -> Iterator[Removal]:
    """Yield headings of boxes without any other text of the article, and at its end.

    "More transit news" above teasers in the middle of the text, "Read on" below it.
    """
    for place in range(len(body.picked) - 1, 0, -1):
        index = body.picked[place]
        if body.blocks[index].node.tag not in HEADING_TAGS or not _is_furniture(body.blocks[index + 1 : index + 2]):
            break
        yield index, "related", "heading-at-end"
    chosen = set(body.picked)
    # Above the first paragraph a heading may be the standfirst.
    for index in body.picked[body.first_paragraph() :]:
        box = body.blocks[index].node.parent
        if body.blocks[index].node.tag not in HEADING_TAGS or box is None or not body.is_minor(box):
            continue
        beside = [place for place in range(index + 1, _end_of_box(body, index, box)) if body.blocks[place].text]
        if beside and chosen.isdisjoint(beside) and body.held[box] == len(body.blocks[index].text):
            yield index, "related", "heading-of-box"


def _is_furniture(behind: Sequence[Block]) -> bool:
    """Whether the block behind a heading is a link, an interface line or a note."""
    return any(
        block.link_characters > 0.5 * len(block.text)
        or block.node.tag in HEADING_TAGS
        or interface_rule(block.text) is not None
        or note_rule(block.text) is not None
        for block in behind
    )


def _end_of_box(body: Body, index: int, box: Node) -> int:
    """The index of the first block behind another one that is not in its box."""
    end = index + 1
    while end < len(body.blocks) and _is_within(body.blocks[end].node, box):
        end += 1
    return end


def _announced(body: Body, chosen: set[int], index: int) -> bool:
    """Whether the paragraph before a list announces it: "These places are open:"."""
    return index > 0 and index - 1 in chosen and body.blocks[index - 1].text[-1:] in ":："
