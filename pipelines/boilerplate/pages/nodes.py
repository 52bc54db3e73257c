"""The nodes of a page's elements, with what holds for all that is in them."""

from __future__ import annotations

import lxml.html

from pipelines.boilerplate.pages.block import Node
from pipelines.boilerplate.pages.markup import TAG_BIT, attributes_of
from pipelines.boilerplate.tables.page_words import INLINE_TAGS, INVISIBLE_TAGS, MEDIA_TAGS

_INSIDE_ROWS = INLINE_TAGS | INVISIBLE_TAGS | MEDIA_TAGS | {"td", "th", "br"}


def node_of(element: lxml.html.HtmlElement, parent: Node | None, *, in_link: bool) -> Node:
    """The node of an element, with what holds for all that is in it."""
    tag = element.tag
    roles, hidden, off_screen, spoken = attributes_of(element)
    if parent is None:
        return Node(tag, None, 0, tag, roles, 0, 0, False, in_link)
    return Node(
        tag,
        parent,
        parent.depth + 1,
        f"{tag}.{element.get('class', '')}",
        roles,
        parent.roles_above | parent.roles,
        parent.tags_above | TAG_BIT.get(parent.tag, 0),
        parent.hidden or hidden,
        in_link,
        in_row=tag == "tr" and _is_data_row(element),
        off_screen=parent.off_screen or off_screen or spoken,
    )


def off_screen_node(node: Node) -> Node:
    """A node for off-screen text within a visible node."""
    return Node(
        "span",
        node,
        node.depth + 1,
        "span.",
        0,
        node.roles_above | node.roles,
        node.tags_above | TAG_BIT.get(node.tag, 0),
        True,
        node.in_link,
        off_screen=True,
    )


def _is_data_row(row: lxml.html.HtmlElement) -> bool:
    """Whether a table row holds data: several cells, none of which starts a block."""
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    if len(cells) < 2:
        return False
    inside = (element.tag for element in row.iterdescendants() if isinstance(element.tag, str))
    return all(tag in _INSIDE_ROWS for tag in inside)
