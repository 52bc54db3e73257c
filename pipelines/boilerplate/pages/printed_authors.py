"""Authors as the page prints them: byline, links to author pages, lines of names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipelines.boilerplate.bylines import byline_names, names_an_editor, names_of_line, whom_note_is_about
from pipelines.boilerplate.name_kinds import is_person
from pipelines.boilerplate.pages.authors import split
from pipelines.boilerplate.pages.block import Block
from pipelines.boilerplate.pages.body import below_lead, is_running
from pipelines.boilerplate.pages.markup import ROLE_BIT

_FOREIGN_ROLES = ROLE_BIT["comments"] | ROLE_BIT["related"] | ROLE_BIT["promo"] | ROLE_BIT["caption"]
_FOREIGN_TAGS = ("nav", "footer", "aside", "form", "figure")
_BYLINE = ROLE_BIT["byline"]
# A byline stands so many blocks above the first paragraph, or behind the last, at most.
_ABOVE = 14
_BEHIND = 3
_LONGEST_BYLINE = 160


def printed_authors(blocks: Sequence[Block], body: Sequence[int], site: Sequence[str]) -> list[str]:
    """The names in the byline nearest above the text, else right behind it.

    Args:
        blocks: the page's.
        body: indices of those that are the article's, in order.
        site: names of the site, squeezed.
    """
    first = next((index for index in body if is_running(blocks[index])), body[0])
    last = body[-1]
    headline = next(
        (index for index in range(first, max(-1, first - 3 * _ABOVE), -1) if blocks[index].node.tag == "h1"), None
    )
    start = max(0, first - _ABOVE) if headline is None else max(0, headline - 3)
    behind = range(last + 1, min(last + 1 + _BEHIND, len(blocks)))
    zone = [*range(first - 1, start - 1, -1), *below_lead(body, first), *behind]
    # What holds around the text itself tells nothing about the lines beside it.
    foreign = _FOREIGN_ROLES & ~(blocks[first].node.roles | blocks[first].node.roles_above)
    tags = tuple(tag for tag in _FOREIGN_TAGS if not blocks[first].node.is_in(tag))
    beside = (blocks[index] for index in zone if _is_beside_text(blocks[index], foreign, tags))
    candidates = sorted(beside, key=lambda block: names_an_editor(block.text))
    for names in (*_bylines(candidates), *_marked(candidates)):
        persons = [name for name in names if is_person(name, site)]
        if persons:
            return persons
    return []


def _is_beside_text(block: Block, foreign: int, tags: Sequence[str]) -> bool:
    """Whether a block is in no comment, card, caption, navigation or side column."""
    node = block.node
    roles = node.roles | node.roles_above | block.inline_roles
    return not (
        len(block.text) > _LONGEST_BYLINE or roles & foreign or node.is_in(*tags) or node.tag in tags or node.off_screen
    )


def _bylines(blocks: Sequence[Block]) -> Iterator[list[str]]:
    """The names in the byline of each block, cut where its author links end."""
    for block in blocks:
        linked = split(block.author_links)
        by = byline_names(block.text)
        # The links tell where the names end, "By Ann Lee in Harbour"; not every author has one.
        yield [name for name in linked if name in block.text] if by and linked and set(linked) - set(by) else by


def _marked(blocks: Sequence[Block]) -> Iterator[list[str]]:
    """The names in links to author pages, and in elements whose class says "author"."""
    for block in blocks:
        if block.author_links:
            yield split(block.author_links)
        elif (block.node.roles | block.inline_roles | (block.node.parent.roles if block.node.parent else 0)) & _BYLINE:
            about = whom_note_is_about(block.text)
            yield [about] if about else names_of_line(block.text) or split([block.text])
