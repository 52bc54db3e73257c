"""Boxes within the text that are not the article.

Hidden text, comments, forms, sign-ups, dialogs on subscriptions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from pipelines.boilerplate.interface import interface_rule
from pipelines.boilerplate.pages.block import Node
from pipelines.boilerplate.pages.body import OWN_SHARE, Body, Removal
from pipelines.boilerplate.pages.markup import ROLE_BIT
from pipelines.boilerplate.pages.notes import speaks_of_account
from pipelines.boilerplate.tables.page_words import HEADING_TAGS

# A form stands behind so much of the text, and holds no more than so much of it.
_BEFORE_FORM = 0.7
_FORM_SHARE = 0.12
_DIALOG_SHARE = 0.4
# Readers' comments stand behind so much of the text.
_BEFORE_COMMENTS = 0.6
# Characters of an article; comments in an element of theirs behind it may be longer than it is.
_ARTICLE = 500
_LONGEST_HEADING = 60
# Text that is on screen goes before what is not, where there is so much of it.
_ON_SCREEN_SHARE = 0.4
_ON_SCREEN_CHARACTERS = 200


def off_screen(body: Body) -> Iterator[Removal]:
    """Yield text that is not on screen, unless it is most of the article."""
    shown = sum(len(body.blocks[index].text) for index in body.picked if not body.blocks[index].node.off_screen)
    if shown < _ON_SCREEN_CHARACTERS or shown < _ON_SCREEN_SHARE * body.characters:
        return
    for index in body.picked:
        if body.blocks[index].node.off_screen:
            yield index, "hidden", "off-screen"


def comments_behind(body: Body) -> Iterator[Removal]:
    """Yield readers' comments behind an article, however many there are."""
    before = 0
    known: dict[Node | None, bool] = {None: False}

    def judge(node: Node | None) -> bool:
        if node not in known:
            assert node is not None
            known[node] = (node.roles & ROLE_BIT["comments"] != 0 and before >= _ARTICLE) or judge(node.parent)
        return known[node]

    for index in body.picked:
        if judge(body.blocks[index].node):
            yield index, "comments", "role:comments"
        before += len(body.blocks[index].text)


_FOREIGN = {"comments": "comments", "newsletter": "newsletter", "overlay": "cookies", "form": "form"}


def foreign_containers(body: Body) -> Iterator[Removal]:
    """Yield blocks in elements named for comments, sign-ups, dialogs or forms."""
    bits = {ROLE_BIT[role]: (reason, f"role:{role}") for role, reason in _FOREIGN.items()}
    wanted = sum(bits)
    known: dict[Node | None, tuple[str, str] | None] = {None: None}

    def judge(node: Node | None) -> tuple[str, str] | None:
        if node not in known:
            assert node is not None
            own = node.roles & wanted
            found = next((why for bit, why in bits.items() if own & bit), None)
            if node.tag == "dialog":
                found = ("cookies", "tag:dialog")
            share = _FORM_SHARE if found and found[0] == "form" else OWN_SHARE
            known[node] = found if found and body.held[node] < share * body.characters else judge(node.parent)
        return known[node]

    before = 0
    for index in body.picked:
        why = judge(body.blocks[index].node)
        in_form = why is not None and why[0] == "form"
        if why is not None and (not in_form or (before >= _BEFORE_FORM * body.characters and _is_small(body, index))):
            yield (index, *why)
        before += len(body.blocks[index].text)


def _is_small(body: Body, index: int) -> bool:
    """Whether a block is a label or a point of a list, as the small print of forms is."""
    node = body.blocks[index].node
    return node.tag in ("li", "label", "small", "legend") or node.is_in("li", "label")


def account_dialogs(body: Body) -> Iterator[Removal]:
    """Yield containers whose blocks mostly speak of accounts and subscriptions."""
    if not body.picked:
        return
    groups: dict[Node, list[int]] = defaultdict(list)
    for index in body.picked:
        container = _highest_minor(body, body.blocks[index].node)
        if container is not None:
            groups[container].append(index)
    for members in groups.values():
        texts = [body.blocks[index].text for index in members]
        spoken = sum(map(speaks_of_account, texts))
        opens = body.blocks[members[0]].node.tag in HEADING_TAGS or len(members) > 1
        at_end = members == list(body.picked[-len(members) :])
        small = sum(map(len, texts)) <= _DIALOG_SHARE * body.characters
        if opens and at_end and small and spoken >= 2 and 2 * spoken >= len(members):
            for index in members:
                yield index, "login", "account-dialog"


def _highest_minor(body: Body, node: Node) -> Node | None:
    """The outermost element around a block that holds a small part of the text only."""
    found: Node | None = None
    current: Node | None = node
    while current is not None and body.is_minor(current):
        found, current = current, current.parent
    return found


def after_comments_heading(body: Body) -> Iterator[Removal]:
    """Yield what follows a heading of comments that stands below most of the text."""
    chosen = set(body.picked)
    before = 0
    for place, block in enumerate(body.blocks):
        if before >= _BEFORE_COMMENTS * body.characters and len(block.text) <= _LONGEST_HEADING:
            rule = interface_rule(block.text)
            if rule is not None and rule.reason == "comments":
                for index in body.picked:
                    if index > place and not _is_beside_text(body, index):
                        yield index, "comments", "below-comments-heading"
                return
        before += len(block.text) if place in chosen else 0


def _is_beside_text(body: Body, index: int) -> bool:
    """Whether a block stands directly in the element that holds most of the text."""
    parent = body.blocks[index].node.parent
    return parent is not None and not body.is_minor(parent) and 2 * body.parents[parent] > len(body.picked)
