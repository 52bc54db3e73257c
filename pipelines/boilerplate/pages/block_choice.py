"""Choose the article's blocks by likelihood and by rules above the model."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Sequence

from pipelines.boilerplate.bylines import is_author_note, is_header_line
from pipelines.boilerplate.dates import find_dates, words_beside
from pipelines.boilerplate.interface import interface_rule
from pipelines.boilerplate.pages.block import Block
from pipelines.boilerplate.pages.characters import squeezed
from pipelines.boilerplate.pages.markup import ROLE_BIT
from pipelines.boilerplate.tables.page_words import HEADING_TAGS
from pipelines.core.words import count_words

# Chosen on the tuning pages. A page that declares an article is mostly an article, and what else stands on it is
# recommendations; of other pages more has to be believed.
THRESHOLD_OF_ARTICLES = 0.56
THRESHOLD = 0.4

_FOR_MACHINES = re.compile(r"https?://\S+|\d{4}-\d\d-\d\dT\d\d:\d\d\S*|\[[a-z_-]+ [a-z_]+=.*")
_LONG_WORDS = 12
_LEAD = 4
# A block of so many shingles, so much of which stands in other blocks of the body, is the text once more.
_WHOLE_TEXT = 150
_COVERED = 0.8
_SHINGLE = 6
# A text that comes twice has so many long paragraphs.
_FEWEST_REPEATED = 3
_MOST_TRIED = 3
# A block of so many characters may be all of the text in one, made up of blocks of so many word characters, none of
# them the larger part of it.
_WHOLE_CHARACTERS = 800
_PART = 25
_LARGEST_PART = 0.6
# A heading between two blocks of the text needs no more.
_CROSSHEAD = 0.2
# A list within the text has so many items.
_MOST_ITEMS = 20
# Places that are links have so many words on average; headlines have more, entries of a table of contents fewer.
_PLACE_WORDS = (2, 5)
# So many blocks at the end may be about the authors.
_NOTES = 2
# An article is so many times as long as what sums it up.
_REST_OF_SUMMARY = 4


def choose(
    blocks: Sequence[Block],
    likelihoods: Iterable[float],
    *,
    headline: str | None,
    description: str | None,
    declares_article: bool,
    authors: Sequence[str] = (),
) -> set[int]:
    """Return the indices of the blocks that are the article's.

    Args:
        blocks: the page's.
        likelihoods: for each block, as the block model gives them.
        headline, description: the page's, where it has them; neither is part of the body.
        authors: the page's; a note at the end on who they are is not part of the body.
        declares_article: whether the page's metadata says that it is an article.
    """
    threshold = THRESHOLD_OF_ARTICLES if declares_article else THRESHOLD
    likely = _with_copies_split(blocks, likelihoods)
    picked = [index for index, likelihood in enumerate(likely) if likelihood > threshold]
    picked = sorted({*picked, *_crossheads(blocks, likely, set(picked))})
    picked = sorted({*picked, *_announced_items(blocks, set(picked))})
    picked = [index for index in picked if not _is_for_machines(blocks[index].text)]
    picked = [index for index in picked if interface_rule(blocks[index].text) is None]
    if headline:
        (title,) = squeezed([headline])
        picked = [index for index in picked if not _is_headline(blocks[index], headline, title)]
    picked = _without_dates_above(blocks, picked)
    picked = _without_standfirst(blocks, picked, description)
    picked = _without_copies(blocks, picked)
    last = picked[-_NOTES:] if len(picked) > _NOTES else []
    return set(picked) - {index for index in last if is_author_note(blocks[index].text, authors)}


def _with_copies_split(blocks: Sequence[Block], likelihoods: Iterable[float]) -> list[float]:
    """Replace the likelihood of a hidden copy of the text by those of its blocks.

    Some pages hold the whole text once more in one block, for machines. Such a copy vouches for its parts, each of
    which gets its likelihood at least; its own falls to 0.
    """
    likely = list(likelihoods)
    large = [place for place, block in enumerate(blocks) if len(block.text) >= _WHOLE_CHARACTERS]
    large = [place for place in large if likely[place] > THRESHOLD]
    texts = [block.key for block in blocks]
    for place in large:
        whole = texts[place]
        parts = [
            part
            for part, text in enumerate(texts)
            if part != place and len(text) >= _PART and len(text) < _LARGEST_PART * len(whole) and text in whole
        ]
        if sum(map(len, {texts[part] for part in parts})) >= _COVERED * len(whole):
            for part in parts:
                likely[part] = max(likely[part], likely[place])
            likely[place] = 0.0
    return likely


def _crossheads(blocks: Sequence[Block], likely: Sequence[float], picked: Container[int]) -> list[int]:
    """Unsure headings, and lines that announce a list, between two body blocks."""
    return [
        index
        for index, block in enumerate(blocks)
        if likely[index] > _CROSSHEAD
        and not block.link_characters
        and index + 1 in picked
        and (
            (block.node.tag in HEADING_TAGS and index - 1 in picked)
            or (block.text[-1] == ":" and blocks[index + 1].node.tag in ("li", "tr", "dt"))
        )
    ]


def _announced_items(blocks: Sequence[Block], picked: Container[int]) -> list[int]:
    """Items of a list that the block before announces: "These are open:"."""
    found: list[int] = []
    for index, block in enumerate(blocks[:-1]):
        if index not in picked or block.text[-1] not in ":：" or blocks[index + 1].node.tag != "li":
            continue
        box = blocks[index + 1].node.parent
        end, longest = index + 1, index + 2 + _MOST_ITEMS
        while end < min(len(blocks), longest) and blocks[end].node.tag == "li" and blocks[end].node.parent is box:
            end += 1
        items = blocks[index + 1 : end]
        if len(items) <= _MOST_ITEMS and end in picked and not _is_related(items[0]) and not _leads_elsewhere(items):
            found.extend(range(index + 1, end))
    return found


def _leads_elsewhere(items: Sequence[Block]) -> bool:
    """Whether items link to other articles or sections: headlines or single words."""
    linked = sum(item.link_characters for item in items) > 0.8 * sum(len(item.text) for item in items)
    words = sum(count_words(item.text) for item in items) / len(items)
    return linked and not _PLACE_WORDS[0] <= words <= _PLACE_WORDS[1]


def _is_related(block: Block) -> bool:
    roles = block.node.roles | block.node.roles_above
    return bool(roles & (ROLE_BIT["related"] | ROLE_BIT["promo"])) or block.node.is_in("aside", "nav")


def _is_headline(block: Block, headline: str, key: str) -> bool:
    """Whether a block is the headline, with its kicker, or a date or byline behind it."""
    if block.key == key or (block.node.tag == "h1" and key in block.key):
        return True
    return block.text.startswith(headline) and is_header_line(block.text[len(headline) :].strip())


def _is_for_machines(text: str) -> bool:
    """Whether a text is only an address, an ISO 8601 moment or a raw shortcode."""
    return _FOR_MACHINES.fullmatch(text) is not None


def _without_dates_above(blocks: Sequence[Block], picked: list[int]) -> list[int]:
    """Leave out lines before the first paragraph that are only a date."""
    first = next((index for index in picked if _is_long(blocks[index]) and not _is_date(blocks[index].text)), 0)
    return [index for index in picked if index >= first or not _is_date(blocks[index].text)]


def _is_date(text: str) -> bool:
    dates = find_dates(text)
    return bool(dates) and not words_beside(text, dates)


def _without_standfirst(blocks: Sequence[Block], picked: list[int], description: str | None) -> list[int]:
    """Leave out a heading above the text that repeats the page's description.

    A paragraph that the description repeats stays, however it looks: the annotators of trafilatura's evaluation count
    nine in ten of those to the article.
    """
    first = _first_paragraph(blocks, picked)
    if not description or first not in picked:
        return picked
    block = blocks[first]
    following = next((index for index in picked if index > first), None)
    if following is None:
        return picked
    apart = blocks[following].node.parent is not block.node.parent or following > first + 1
    same = [block.key] == squeezed([description])
    rest = [index for index in picked if index > first]
    # A short notice may be all description; what is left then is no article.
    is_summary = sum(len(blocks[index].text) for index in rest) >= _REST_OF_SUMMARY * len(block.text)
    return rest if same and is_summary and apart and block.node.tag in HEADING_TAGS else picked


def _first_paragraph(blocks: Sequence[Block], picked: Sequence[int]) -> int:
    return next((index for index in picked if _is_long(blocks[index])), 0)


def _is_long(block: Block) -> bool:
    return len(block.text.split()) >= _LONG_WORDS


def _without_copies(blocks: Sequence[Block], picked: list[int]) -> list[int]:
    """Leave out copies of the text for machines, repeated leads and pull quotes.

    Other repetitions stay: the question of an interview, a refrain.
    """
    aside = {index for index in picked if blocks[index].node.is_in("aside")}
    outside = {blocks[index].text for index in picked if index not in aside}
    picked = [index for index in picked if index not in aside or blocks[index].text not in outside]
    lead = picked[:_LEAD]
    copies = {
        index
        for place, index in enumerate(lead)
        if len(blocks[index].text.split()) >= _LONG_WORDS
        and any(blocks[index].text == blocks[earlier].text for earlier in lead[:place])
    }
    copies |= _second_copy(blocks, picked)
    shingles = {index: set(_shingles(blocks[index].text)) for index in picked if index not in copies}
    held = Counter(shingle for own in shingles.values() for shingle in own)
    for index in sorted(shingles, key=lambda index: -len(blocks[index].text)):
        own = shingles[index]
        if len(own) < _WHOLE_TEXT:
            break
        if sum(held[shingle] > 1 for shingle in own) >= _COVERED * len(own):
            copies.add(index)
            held.subtract(own)
    return [index for index in picked if index not in copies]


def _second_copy(blocks: Sequence[Block], picked: Sequence[int]) -> set[int]:
    """The whole text once more, as for screens of another size.

    Both stand at the same depth.
    """
    keys = [blocks[index].key for index in picked]
    for place in [place for place in range(2, len(keys)) if keys[place] == keys[0]][:_MOST_TRIED]:
        if blocks[picked[place]].node.depth != blocks[picked[0]].node.depth:
            continue
        again = {index for one, other, index in zip(keys, keys[place:], picked[place:], strict=False) if one == other}
        if len(again) >= _COVERED * place and sum(_is_long(blocks[index]) for index in again) >= _FEWEST_REPEATED:
            return again
    return set()


def _shingles(text: str) -> list[str]:
    words = text.lower().split()
    return [" ".join(words[start : start + _SHINGLE]) for start in range(max(len(words) - _SHINGLE + 1, 1))]
