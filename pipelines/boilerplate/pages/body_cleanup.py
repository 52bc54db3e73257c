"""What the model took for the article's text and is not: captions, comments, dialogs, notes, bylines, repeated quotes.

Each rule looks at the picked blocks and names those that go, with reason and rule. None of them may take the larger
part of the text: what holds most of it is the article, whatever its markup says.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from pipelines.boilerplate.bylines import byline_names, names_of_line
from pipelines.boilerplate.dates import find_dates, words_beside
from pipelines.boilerplate.interface import interface_rule
from pipelines.boilerplate.pages.block import Block, Node
from pipelines.boilerplate.pages.characters import squeezed
from pipelines.boilerplate.pages.markup import ROLE_BIT
from pipelines.boilerplate.pages.notes import find_notes, speaks_of_account
from pipelines.boilerplate.tables.page_words import HEADING_TAGS
from pipelines.core.words import count_words

Removal = tuple[int, str, str]

# A container with a larger share of the text than this is the article's own.
_OWN_SHARE = 0.4
# No rule takes more of the text than this.
_MOST_TAKEN = 0.4
_MOST_OFF_SCREEN = 0.6
# A form stands behind so much of the text, and holds no more than so much of it.
_BEFORE_FORM = 0.7
_FORM_SHARE = 0.12
_DIALOG_SHARE = 0.4
_LONG_WORDS = 12
_LONGEST_CAPTION = 80
_LONGEST_BOXED = 45
_LONGEST_NAMED = 60
_LONGEST_CAPTIONS = 600
# A picture's box stands among so many paragraphs.
_FEWEST_BESIDE = 3
_SHORTEST_QUOTE = 25
_LONGEST_CREDIT = 90
_CREDIT = re.compile(
    r"(?:©|ⓒ|[(\[|–/]\s?(?:photo|foto|image|bild|picture|crédit|credit|imagen|fotografía|source|quelle)s?"
    r"(?:\s(?:by|von|par|courtesy of))?\s?[:/©]?\s)[^.!?]{2,70}$"
    r"|[/(|–-]\s?(?:getty images|reuters|afp|ap photo|ap|dpa|epa|shutterstock|istock|imago|picture alliance|efe|ansa|"
    r"alamy|unsplash|pixabay|pexels)\)?$",
    re.IGNORECASE,
)
_MOST_QUOTES = 40
# Text that is on screen goes before what is not, where there is so much of it.
_ON_SCREEN_SHARE = 0.4
_ON_SCREEN_CHARACTERS = 200
_QUOTES = "\"“”„«»‘’'‚‹› "


@dataclass(frozen=True)
class Body:
    """The picked blocks of a page: all its blocks, the indices, and how many characters each element holds of them."""

    blocks: Sequence[Block]
    picked: Sequence[int]
    held: dict[Node, int]
    characters: int

    @classmethod
    def of(cls, blocks: Sequence[Block], picked: Sequence[int]) -> Body:
        held: dict[Node, int] = defaultdict(int)
        for index in picked:
            node: Node | None = blocks[index].node
            while node is not None:
                held[node] += len(blocks[index].text)
                node = node.parent
        return cls(blocks, picked, held, sum(len(blocks[index].text) for index in picked))

    def is_minor(self, node: Node) -> bool:
        """Whether an element holds only a small part of the text."""
        return self.held[node] < _OWN_SHARE * self.characters

    def first_paragraph(self) -> int:
        """Return the place in `picked` of the first running paragraph; 0 where there is none."""
        return next(
            (place for place, index in enumerate(self.picked) if count_words(self.blocks[index].text) >= _LONG_WORDS), 0
        )

    def last_paragraph(self) -> int:
        """Return the place in `picked` of the last running paragraph."""
        places = range(len(self.picked) - 1, -1, -1)
        return next(
            (place for place in places if count_words(self.blocks[self.picked[place]].text) >= _LONG_WORDS),
            len(self.picked) - 1,
        )


def clean_body(
    blocks: Sequence[Block], picked: Sequence[int], authors: Sequence[str]
) -> tuple[list[int], dict[int, tuple[str, str]]]:
    """Return the blocks that stay of those picked, and reason and rule for each of the others.

    Args:
        blocks: the page's.
        picked: indices of those that the model took for the article's, in order.
        authors: the authors that the page declares.
    """
    reasons: dict[int, tuple[str, str]] = {}
    rules: list[Callable[[Body], Iterator[Removal]]] = [
        _off_screen,
        _foreign_containers,
        _account_dialogs,
        _after_comments_heading,
        _captions,
        lambda body: _bylines(body, authors),
        lambda body: find_notes(body.blocks, body.picked),
        _repeated_quotes,
        _linked_headlines,
    ]
    left = list(picked)
    for rule in rules:
        if not left:
            break
        body = Body.of(blocks, left)
        found = {index: (reason, name) for index, reason, name in rule(body)}
        taken = sum(len(blocks[index].text) for index in found)
        if taken <= (_MOST_OFF_SCREEN if rule is _off_screen else _MOST_TAKEN) * body.characters:
            reasons.update(found)
            left = [index for index in left if index not in found]
    return left, reasons


def _off_screen(body: Body) -> Iterator[Removal]:
    """Text that is not on screen, unless it is most of the article."""
    shown = sum(len(body.blocks[index].text) for index in body.picked if not body.blocks[index].node.off_screen)
    if shown < _ON_SCREEN_CHARACTERS or shown < _ON_SCREEN_SHARE * body.characters:
        return
    for index in body.picked:
        if body.blocks[index].node.off_screen:
            yield index, "hidden", "off-screen"


_FOREIGN = {"comments": "comments", "newsletter": "newsletter", "overlay": "cookies", "form": "form"}


def _foreign_containers(body: Body) -> Iterator[Removal]:
    """Blocks in elements whose names say that they are for comments, sign-ups, dialogs or forms."""
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
            share = _FORM_SHARE if found and found[0] == "form" else _OWN_SHARE
            known[node] = found if found and body.held[node] < share * body.characters else judge(node.parent)
        return known[node]

    before = 0
    for index in body.picked:
        why = judge(body.blocks[index].node)
        if why is not None and (why[0] != "form" or before >= _BEFORE_FORM * body.characters):
            yield (index, *why)
        before += len(body.blocks[index].text)


def _account_dialogs(body: Body) -> Iterator[Removal]:
    """Containers beside the text, most of whose blocks speak of accounts and subscriptions."""
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


def _after_comments_heading(body: Body) -> Iterator[Removal]:
    """What follows a heading over readers' comments, where most of the text stands before it."""
    for place, (number, block) in enumerate(zip(_numbers(body), body.blocks, strict=False)):
        if number < len(body.picked) * 0.5 or len(block.text) > 60:
            continue
        rule = interface_rule(block.text)
        if rule is None or rule.reason != "comments":
            continue
        before = sum(len(body.blocks[index].text) for index in body.picked if index < place)
        if before >= 0.6 * body.characters:
            for index in body.picked:
                if index > place and not _shares_parent(body, index):
                    yield index, "comments", "below-comments-heading"
            return


def _numbers(body: Body) -> Iterator[int]:
    """For each block of the page, how many picked blocks stand before it."""
    chosen = set(body.picked)
    count = 0
    for index in range(len(body.blocks)):
        yield count
        count += index in chosen


def _shares_parent(body: Body, index: int) -> bool:
    """Whether a block stands directly in the element that holds most of the text."""
    parent = body.blocks[index].node.parent
    return (
        parent is not None
        and not body.is_minor(parent)
        and sum(body.blocks[other].node.parent is parent for other in body.picked) > 0.5 * len(body.picked)
    )


def _captions(body: Body) -> Iterator[Removal]:
    """Captions of pictures within the text: by tag, by class, by standing alone with a picture in a box."""
    texts = Counter(node for block in body.blocks for node in (block.node, block.node.parent) if node is not None)
    beside = Counter(body.blocks[index].node.parent for index in body.picked)
    for index in body.picked:
        block = body.blocks[index]
        if count_words(block.text) > _LONGEST_CAPTION:
            continue
        if is_named_caption(body, block) or _ends_in_credit(block):
            yield index, "caption", "caption"
        elif count_words(block.text) <= _LONGEST_BOXED and _is_boxed_with_picture(block, texts, beside):
            yield index, "caption", "picture-box"


def is_named_caption(body: Body, block: Block) -> bool:
    """Whether tag or class around a block say that it describes a picture, and it holds no large part of the text."""
    node: Node | None = block.node
    media = block.node.media + (block.node.parent.media if block.node.parent else 0)
    if block.inline_roles & ROLE_BIT["caption"] and media and count_words(block.text) <= _LONGEST_BOXED:
        return True
    for _ in range(4):
        if node is None or not body.is_minor(node):
            return False
        if node.tag == "figcaption" or (node.tag == "figure" and node.media):
            return True
        named = node.roles & (ROLE_BIT["caption"] | ROLE_BIT["media"]) and not node.roles & ROLE_BIT["body"]
        if named and (node.media or node.roles & ROLE_BIT["caption"]) and body.held[node] < _LONGEST_CAPTIONS:
            return count_words(block.text) <= _LONGEST_NAMED
        node = node.parent
    return False


def _ends_in_credit(block: Block) -> bool:
    """Whether a block beside a picture ends with the name of whoever took it."""
    parent = block.node.parent
    has_picture = (
        block.media_before or block.node.media or (parent is not None and parent.media and parent.tag != "body")
    )
    return bool(has_picture) and _CREDIT.search(block.text[-_LONGEST_CREDIT:]) is not None


def _is_boxed_with_picture(block: Block, texts: Counter[Node], beside: Counter[Node | None]) -> bool:
    """Whether a block is the only text in an element with a picture, among paragraphs that have none of their own."""
    box = block.node.parent if block.node.tag in ("p", "span", "small", "em") else block.node
    return (
        box is not None
        and box.tag not in ("li", "td", "section", "article")
        and block.node.tag not in HEADING_TAGS
        and 0 < box.media <= 2
        and texts[box] <= 2
        and box.parent is not None
        and beside[box.parent] >= _FEWEST_BESIDE
    )


def _bylines(body: Body, authors: Sequence[str]) -> Iterator[Removal]:
    """Bylines, names and dates above the first paragraph or below the last."""
    first, last = body.first_paragraph(), body.last_paragraph()
    above, below = body.picked[:first], body.picked[last + 1 :]
    for index in (*above, *below):
        block = body.blocks[index]
        if len(block.text) > 160 or block.node.tag in HEADING_TAGS:
            continue
        text = block.text
        if byline_names(text):
            yield index, "byline", "byline"
            continue
        names = names_of_line(text)
        size = len(text)
        styled = block.bold_characters > 0.8 * size or block.italic_characters > 0.8 * size or block.author_links
        known = {name.casefold() for name in authors}
        if names and (len(names) > 1 or styled or any(name.casefold() in known for name in names)):
            yield index, "byline", "line-of-names"
            continue
        dates = find_dates(text)
        if index in above and dates and not words_beside(text, dates):
            yield index, "date", "printed-date"


def _repeated_quotes(body: Body) -> Iterator[Removal]:
    """Pull quotes: sentences of the text shown once more, with the line that says who spoke."""
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
    """The key of what a block quotes: its text up to the closing quotation mark, where it has one."""
    opened = text.strip()
    if opened[:1] in "\"“„«»‘'":
        end = max(opened.rfind(mark, 1) for mark in "\"”“»«’'")
        if end > _SHORTEST_QUOTE:
            opened = opened[:end]
    (key,) = squeezed([opened.strip(_QUOTES + ".…")])
    return key


def _looks_pulled(body: Body, place: int) -> bool:
    """Whether a block that no markup calls a quotation is alone of its kind among the paragraphs."""
    block = body.blocks[body.picked[place]]
    if len(block.text) > 300:
        return False
    path = block.node.path
    alike = sum(body.blocks[index].node.path == path for index in body.picked)
    return alike <= 3 and len(body.picked) > 5 and block.node.tag not in HEADING_TAGS


def _speaker(body: Body, place: int) -> Iterator[Removal]:
    """The line behind a pull quote, in the same box, that names who spoke."""
    if place + 1 >= len(body.picked):
        return
    index = body.picked[place + 1]
    quote, block = body.blocks[body.picked[place]], body.blocks[index]
    box = quote.node.parent
    if box is not None and body.is_minor(box) and count_words(block.text) < _LONG_WORDS and _is_within(block.node, box):
        yield index, "repeated", "pull-quote-speaker"


def _is_within(node: Node | None, box: Node) -> bool:
    while node is not None and node is not box:
        node = node.parent
    return node is not None


def _linked_headlines(body: Body) -> Iterator[Removal]:
    """Two or more blocks in a row that are each one link, in a list or box of their own: other stories."""
    run: list[int] = []
    for index in (*body.picked, -1):
        block = body.blocks[index] if index >= 0 else None
        if block is not None and (not run or index == run[-1] + 1) and _is_linked_headline(block):
            run.append(index)
            continue
        if len(run) >= 2 and not _announced(body, run[0]):
            for linked in run:
                yield linked, "related", "linked-headlines"
        run = [index] if block is not None and _is_linked_headline(block) else []


def _is_linked_headline(block: Block) -> bool:
    return 4 <= count_words(block.text) <= 25 and block.link_characters >= 0.9 * len(block.text)


def _announced(body: Body, index: int) -> bool:
    """Whether the paragraph before a list announces it: "These places are open:"."""
    return index > 0 and index - 1 in body.picked and body.blocks[index - 1].text[-1:] in ":："
