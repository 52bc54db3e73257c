"""Clean an HTML page.

The page is parsed once and read as a list of blocks of visible text. A small model, which sees each block's words,
markup and place, and in doubt what trafilatura made of it, picks those that are the article's; metadata, captions and
the dateline are taken from where they stand; every other block is kept in `removed` with the reason why it went.
"""

from __future__ import annotations

from collections.abc import Sequence

import lxml.html

from pipelines.boilerplate.bylines import without_capitals
from pipelines.boilerplate.cleaned import Cleaned
from pipelines.boilerplate.dateline import find_dateline
from pipelines.boilerplate.interface import interface_rule
from pipelines.boilerplate.pages.block import Block
from pipelines.boilerplate.pages.block_choice import choose
from pipelines.boilerplate.pages.block_features import PageHints, features
from pipelines.boilerplate.pages.block_model import BlockModel, load
from pipelines.boilerplate.pages.blocks import read_blocks
from pipelines.boilerplate.pages.body_cleanup import clean_body
from pipelines.boilerplate.pages.completion import Reading, add_change, complete
from pipelines.boilerplate.pages.html_tree import PageTooLargeError, parse, place_streamed, show_unscripted
from pipelines.boilerplate.pages.lost_paragraphs import find_lost
from pipelines.boilerplate.pages.metadata import PageMetadata, read_metadata
from pipelines.boilerplate.pages.page_kind import judge
from pipelines.boilerplate.pages.removals import is_caption, reason_and_rule, split_caption
from pipelines.boilerplate.pages.script_data import find_script_body
from pipelines.boilerplate.pages.second_opinion import contained, extracted
from pipelines.boilerplate.pages.structured_data import DECLARES_ARTICLE
from pipelines.core.errors import require
from pipelines.core.records import Removed

# A declared articleBody shorter than this is a teaser.
_DECLARED_BODY = 200
# An article of less text may be one that the page leaves to scripts to show, or shows without scripts alone; so may
# one of which the page shows no more than such a share of what it declares.
_LITTLE_TEXT = 250
_MOST_SHOWN = 0.5
# A page that shows less of an article than this may have the rest in its scripts' data.
_LITTLE_SHOWN = 600
# Beyond these the second extractor takes seconds; such pages are no news articles.
_MOST_ELEMENTS = 30_000
_MOST_CHARACTERS = 1_000_000


def clean_html(html: bytes | str, *, url: str | None = None, model: BlockModel | None = None) -> Cleaned:
    """Take an HTML page apart.

    Args:
        html: the page; bytes are decoded as their byte order mark, UTF-8 or the declared charset says.
        url: the page's address, for relative links and as a hint at what kind of page it is.
        model: judges the blocks; the shipped one where None is given.

    Returns:
        The page's parts. `rejection` is "empty" for a page without text, "tooLarge" for one with more markup than
        an article needs, "blocked" for a challenge, log-in wall or error page, "notAnArticle" for a section front or
        a page without running text. Never raises on page content.
    """
    require(html, bytes, str, name="html")
    try:
        tree = parse(html)
    except PageTooLargeError as error:
        return Cleaned(rejection="tooLarge", detail=str(error))
    if tree is None:
        return Cleaned(rejection="empty")
    place_streamed(tree)
    metadata = read_metadata(tree, url=url)
    model = model or load()
    reading = _read(tree, metadata, model)
    if reading.characters < _LITTLE_TEXT and show_unscripted(tree):
        without_scripts = _read(tree, metadata, model)
        reading = without_scripts if without_scripts.characters >= _LITTLE_TEXT else reading
    blocks, body = reading.blocks, reading.body
    unseen = _unseen_body(tree, reading, metadata)
    if not blocks and not unseen:
        return Cleaned(rejection="empty", **metadata.described())
    cleaned = _assemble(reading, metadata, unseen)
    complete(cleaned, reading, metadata, url, tree)
    add_change(cleaned, reading, metadata)
    cleaned.authors = without_capitals(cleaned.authors)
    verdict = judge(tree, blocks, [blocks[index] for index in sorted(body)], metadata, url=url)
    if verdict is not None and not unseen:
        cleaned.rejection, cleaned.detail = verdict.reason, verdict.detail
    return cleaned


def _read(tree: lxml.html.HtmlElement, metadata: PageMetadata, model: BlockModel) -> Reading:
    """Read the blocks of a page, and choose those of the article."""
    blocks = read_blocks(tree)
    is_large = _is_large(tree, blocks)
    if not blocks or is_large:
        return Reading(blocks, _paragraphs(blocks), is_large)
    picked = _pick_body(tree, blocks, metadata, model)
    left, reasons = clean_body(blocks, sorted(picked), metadata.authors)
    return Reading(blocks, set(left), is_large, reasons)


def _unseen_body(tree: lxml.html.HtmlElement, reading: Reading, metadata: PageMetadata) -> list[str]:
    """Return the paragraphs that are only in metadata or script data, else []."""
    declared = (metadata.declaredBody or "").split("\n")
    if _is_unseen(reading, declared):
        return [line for line in declared if interface_rule(line) is None]
    if reading.characters < _LITTLE_SHOWN:
        in_scripts = find_script_body(tree, metadata.headline)
        if _is_unseen(reading, in_scripts):
            return in_scripts
    return []


def _is_unseen(reading: Reading, paragraphs: Sequence[str]) -> bool:
    """Whether a body is long enough, and the page shows only a small part of it."""
    size = sum(map(len, paragraphs))
    if size < _LITTLE_TEXT or reading.characters > _MOST_SHOWN * size:
        return False
    shares = contained(reading.blocks, "\n".join(paragraphs))
    shown = sum(share * len(block.text) for share, block in zip(shares, reading.blocks, strict=True))
    return shown <= _MOST_SHOWN * size


def page_hints(blocks: Sequence[Block], metadata: PageMetadata) -> PageHints:
    """What the model sees of a page besides its blocks."""
    declared = metadata.declaredBody or ""
    return PageHints(
        declared=contained(blocks, declared) if len(declared) >= _DECLARED_BODY else [-1.0] * len(blocks),
        headline=metadata.headline or "",
        description=metadata.description or "",
        is_article=_declares_article(metadata),
        has_date=metadata.hasTime,
    )


def _is_large(tree: lxml.html.HtmlElement, blocks: Sequence[Block]) -> bool:
    characters = sum(len(block.text) for block in blocks)
    return characters > _MOST_CHARACTERS or tree.xpath("count(//*)") > _MOST_ELEMENTS


def _pick_body(
    tree: lxml.html.HtmlElement, blocks: Sequence[Block], metadata: PageMetadata, model: BlockModel
) -> set[int]:
    """Indices of the blocks that are the article's."""
    rows = features(blocks, page_hints(blocks, metadata))
    likely = model.likelihoods(rows, blocks, lambda: contained(blocks, extracted(tree)))
    picked = choose(
        blocks,
        likely,
        headline=metadata.headline,
        description=metadata.description,
        declares_article=_declares_article(metadata),
        authors=metadata.authors,
    )
    picked |= set(find_lost(blocks, sorted(picked), likely.tolist()))
    return picked or _paragraphs(blocks)


def _declares_article(metadata: PageMetadata) -> bool:
    return bool(metadata.pageTypes & DECLARES_ARTICLE)


def _paragraphs(blocks: Sequence[Block]) -> set[int]:
    """What reads like a paragraph, for pages on which the model finds nothing."""
    return {
        index
        for index, block in enumerate(blocks)
        if len(block.text.split()) >= 6
        and block.text[-1] in ".!?…\"”»'"
        and block.link_characters < 0.3 * len(block.text)
        and not block.node.hidden
        and not block.node.is_in("nav", "footer", "aside", "form", "header", "button")
        and interface_rule(block.text) is None
    }


def _assemble(reading: Reading, metadata: PageMetadata, unseen: Sequence[str]) -> Cleaned:
    """Put each block into one field; `unseen` is a body that is not among them."""
    blocks, body = reading.blocks, reading.body
    paragraphs: list[str] = []
    captions: list[str] = []
    removed: list[Removed] = []
    in_body = {blocks[index].text for index in body} if not unseen else set(unseen)
    # A field that a block has gone into; a second block with the same text is a repetition.
    open_fields = {text for text in (metadata.headline, metadata.description, metadata.datePublishedRaw) if text}
    first, last = (min(body), max(body)) if body else (0, -1)
    for index, block in enumerate(blocks):
        text = block.text
        if index in body and not unseen:
            paragraphs.extend(block.paragraphs)
        elif text in open_fields:
            open_fields.discard(text)
        elif (why := reading.reasons.get(index)) is not None and why[0] != "caption":
            removed.append(Removed.model_construct(text=text, reason=why[0], rule=why[1]))
        elif (
            (why is not None or is_caption(block))
            and first - 6 <= index <= last + 6
            and split_caption(text)[0] not in captions
        ):
            caption, rest = split_caption(text)
            captions.append(caption)
            if rest:
                removed.append(Removed(text=rest, reason="caption", rule="caption-tail"))
        else:
            reason, rule = ("repeated", "same-text") if text in in_body else reason_and_rule(block)
            # Unchecked, since there are hundreds of them: the parser has left nothing in them that no record may hold.
            removed.append(Removed.model_construct(text=text, reason=reason, rule=rule))
    paragraphs.extend(unseen)
    return Cleaned(
        articleBody="\n\n".join(paragraphs),
        **metadata.described(),
        dateline=find_dateline(paragraphs[:4]),
        captions=captions,
        removed=removed,
    )
