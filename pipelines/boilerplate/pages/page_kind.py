"""Tell articles from challenges, log-in walls, error pages and section fronts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from urllib.parse import urlsplit

import lxml.html

from pipelines.boilerplate.pages.block import Block, Node
from pipelines.boilerplate.pages.body import is_running
from pipelines.boilerplate.pages.metadata import PageMetadata
from pipelines.boilerplate.pages.notes import speaks_of_account
from pipelines.boilerplate.pages.structured_data import DECLARES_ARTICLE, LISTING_TYPES
from pipelines.boilerplate.tables.page_kinds import BARRIER_MARKS, BARRIER_PHRASES, LISTING_PATHS
from pipelines.boilerplate.tables.page_words import HEADING_TAGS
from pipelines.core.records import RejectReason
from pipelines.core.words import count_words, has_unspaced_script, has_words

# A barrier is a page with little else on it; an article that speaks of captchas is longer.
_BARRIER_WORDS = 150
# A page that declares an article with a date is one already with so many words.
_DECLARED_WORDS = 40
# Above a log-in wall an article begins with so many paragraphs.
_FEWEST_PARAGRAPHS = 2
# A barrier with a mark in its markup alone says hardly anything.
_MARKED_WORDS = 60
_SECTION_LINKS = 8
# A front has so many teasers, each with a headline of so many words and a text of at most so many.
_FEWEST_TEASERS = 3
_HEADLINE_WORDS = 3
_TEASER_WORDS = 60
# Characters of a paragraph of running text.
_RUNNING = 100
_RUNNING_UNSPACED = 30


@dataclass(frozen=True)
class Verdict:
    """Why a page is no article."""

    reason: RejectReason
    detail: str


def judge(
    tree: lxml.html.HtmlElement,
    blocks: Sequence[Block],
    body: Sequence[Block],
    metadata: PageMetadata,
    *,
    url: str | None = None,
) -> Verdict | None:
    """Return why the page is no article, or None if it is one.

    Args:
        tree: the page.
        blocks: all its text.
        body: those of `blocks` that would be the article's.
        metadata: what the page declares.
        url: its address, where known.
    """
    body_words = sum(count_words(block.text) for block in body)
    is_article = bool(metadata.pageTypes & DECLARES_ARTICLE) and metadata.hasTime
    has_text = _has_paragraphs(body)
    barrier = _barrier(tree, blocks, body_words, is_article=is_article, has_text=has_text)
    if barrier is not None:
        return Verdict("blocked", barrier)
    if not has_words(" ".join(block.text for block in body)):
        return Verdict("notAnArticle", "no running text")
    section = _section(blocks, body, body_words, metadata, url)
    return Verdict("notAnArticle", section) if section is not None else None


def _has_paragraphs(body: Sequence[Block]) -> bool:
    """Whether paragraphs speak of something else than accounts, as above a paywall."""
    paragraphs = [block for block in body if is_running(block) and not speaks_of_account(block.text)]
    return len(paragraphs) >= _FEWEST_PARAGRAPHS


def _barrier(
    tree: lxml.html.HtmlElement, blocks: Sequence[Block], body_words: int, *, is_article: bool, has_text: bool
) -> str | None:
    """The barrier: a challenge, a log-in wall, an error page sent with status 200."""
    if body_words > (_DECLARED_WORDS if is_article else _BARRIER_WORDS):
        return None
    title = (tree.findtext(".//title") or "")[:300]
    leading = [block.text for block in blocks if block.node.tag in HEADING_TAGS and not block.node.off_screen]
    opening = " ".join(block.text for block in blocks if not block.node.off_screen)[:1500]
    few_words = sum(count_words(block.text) for block in blocks) <= _BARRIER_WORDS
    for kind, phrases in _PHRASES.items():
        if kind == "login" and has_text:
            continue
        places = [title, *leading[:3]] if kind == "error" and not few_words else [title, *leading[:3], opening]
        if kind in ("challenge", "login") and not few_words:
            places = [title, *leading[:3]]
        for place in places:
            found = phrases.search(place)
            if found is not None:
                return f"{kind}: {found.group()}"
    if few_words and body_words <= _MARKED_WORDS:
        markup = " ".join(
            value for element in tree.iter("script", "form", "div", "iframe", "input") for value in element.values()
        )[:200_000]
        mark = next((mark for mark in BARRIER_MARKS if mark in markup), None)
        return f"challenge: {mark}" if mark is not None else None
    return None


def _section(
    blocks: Sequence[Block], body: Sequence[Block], body_words: int, metadata: PageMetadata, url: str | None
) -> str | None:
    """What shows that the page lists articles rather than being one."""
    declared = bool(metadata.pageTypes & DECLARES_ARTICLE)
    listing = bool(metadata.pageTypes & LISTING_TYPES) or "website" in metadata.pageTypes
    linked_headings = sum(
        block.node.tag in HEADING_TAGS and block.link_characters > 0.8 * len(block.text) for block in blocks
    )
    in_cards = sum(count_words(block.text) for block in body if block.node.in_link)
    linked = sum(block.link_characters for block in body) / max(sum(len(block.text) for block in body), 1)
    longest_run = _longest_run(blocks, body)
    address = metadata.canonicalUrl or url
    # Some of what only a list has, and enough of what an article lacks: a short plain article lacks much of it.
    teasers = _teasers(blocks, body)
    of_a_list = [
        (teasers, "its paragraphs are teasers"),
        (listing and not declared, "declared as a site or list"),
        (linked_headings >= _SECTION_LINKS, f"{linked_headings} linked headings"),
        (linked > 0.4 or in_cards > 0.5 * body_words, "its text is links"),
    ]
    of_no_article = [
        (not declared, "nothing declares an article"),
        (longest_run < 2, "no two paragraphs in a row"),
        (body_words < 120, f"{body_words} words"),
        (address is not None and _is_section_address(address), "address of a section"),
        (not metadata.hasTime, "no date"),
    ]
    list_signs = [sign for holds, sign in of_a_list if holds]
    seen = list_signs + [sign for holds, sign in of_no_article if holds]
    return "; ".join(seen) if list_signs and len(seen) >= 5 else None


def _teasers(blocks: Sequence[Block], body: Sequence[Block]) -> bool:
    """Whether most of the text are teasers, each below a linked headline in its box."""
    chosen = set(map(id, body))
    boxes: set[Node] = set()
    words = 0
    for before, block in pairwise(blocks):
        box = block.node.parent
        if box is not None and box not in boxes and _is_teaser(before, block, box):
            boxes.add(box)
            words += count_words(block.text) if id(block) in chosen else 0
    return len(boxes) >= _FEWEST_TEASERS and words >= 0.6 * sum(count_words(block.text) for block in body)


def _is_teaser(headline: Block, block: Block, box: Node) -> bool:
    """Whether a block stands below a linked headline in the same box."""
    above = headline.node.parent
    return (
        above is not None
        and (above is box or above.parent is box or box.parent is above)
        and headline.link_characters > 0.8 * len(headline.text)
        and count_words(headline.text) >= _HEADLINE_WORDS
        and count_words(block.text) <= _TEASER_WORDS
    )


def _longest_run(blocks: Sequence[Block], body: Sequence[Block]) -> int:
    """The most paragraphs in a row, short lines between them not counted."""
    chosen = set(map(id, body))
    longest = run = 0
    for block in blocks:
        if id(block) in chosen and _is_long(block.text) and block.link_characters < 0.5 * len(block.text):
            run += 1
            longest = max(longest, run)
        elif block.node.tag in HEADING_TAGS and block.link_characters > 0.8 * len(block.text):
            run = 0
    return longest


def _is_long(text: str) -> bool:
    return len(text) >= _RUNNING or (len(text) >= _RUNNING_UNSPACED and has_unspaced_script(text))


def _is_section_address(address: str) -> bool:
    """Whether an address has no path, a listing's name, or one short word."""
    try:
        path = urlsplit(address).path.strip("/").lower()
    except ValueError:
        return False
    last = path.rsplit("/", 1)[-1]
    return (
        not path or last in LISTING_PATHS or (path.count("/") == 0 and re.fullmatch(r"[a-z]{2,14}", path) is not None)
    )


_PHRASES = {
    kind: re.compile("|".join(rf"(?<!\w){re.escape(phrase)}(?!\w)" for phrase in phrases), re.IGNORECASE)
    for kind, phrases in BARRIER_PHRASES.items()
}
