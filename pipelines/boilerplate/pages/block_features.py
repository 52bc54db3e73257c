"""Features of a block, for the model that selects the article's blocks.

One row a block, one column a feature. Those of `FEATURES` are of the page alone: the text itself, its markup, its place
on the page, and the same of its neighbours, siblings and of the blocks that share its tag and classes. Those of
`ADVISED_FEATURES` add what a second extractor made of the block and of those around it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from pipelines.boilerplate.pages import block_place as place
from pipelines.boilerplate.pages.block import Block
from pipelines.boilerplate.pages.block_text import (
    PHRASE_FEATURES,
    TEXT_FEATURES,
    Matrix,
    phrase_features,
    text_features,
)
from pipelines.boilerplate.pages.markup import CONTAINER_TAGS, ROLES
from pipelines.boilerplate.tables.page_words import HEADING_TAGS

_TAGS = ("p", "li", "div", "td", "span", "blockquote", "figcaption", "h1", "h2", "h3", "pre", "dd")
_TAG_NUMBER = {tag: number for number, tag in enumerate(_TAGS)}
_PAGE_FEATURES = ("declared", "page_is_article", "page_has_date")
_NEIGHBOUR_FEATURES = ("words", "link_share", "ends_sentence", "heading", "is_p")
_GROUPS = ("path", "parent", "grandparent")
_GROUP_FEATURES = ("words", "link_share", "ends_sentence")
FEATURES: Final[tuple[str, ...]] = (
    *TEXT_FEATURES,
    *PHRASE_FEATURES,
    *(f"tag_{tag}" for tag in _TAGS),
    *(f"above_{tag}" for tag in CONTAINER_TAGS),
    *(f"role_{role}" for role in ROLES),
    *(f"near_{role}" for role in ROLES),
    *(f"above_role_{role}" for role in ROLES),
    *place.PLACE_FEATURES,
    *place.TREE_FEATURES,
    *_PAGE_FEATURES,
    *(f"at{offset:+d}_{name}" for offset in place.OFFSETS for name in _NEIGHBOUR_FEATURES),
    *(f"at{offset:+d}_same_{name}" for name in ("parent", "path") for offset in place.OFFSETS),
    *(f"{group}_{name}" for group in _GROUPS for name in ("count", *_GROUP_FEATURES)),
)
_ADVICE = (
    "extracted extracted_heading since_first since_last inside_extracted run_before run_after extracted_steps_to_main "
    "extracted_main_share".split()
)
ADVISED_FEATURES: Final[tuple[str, ...]] = (
    *FEATURES,
    *_ADVICE,
    *(f"at{offset:+d}_extracted" for offset in place.OFFSETS),
    *(f"{group}_{name}" for group in _GROUPS for name in ("extracted", "extracted_words")),
)
_LONG_WORDS = 8
_WHOLE = 0.8


@dataclass(frozen=True, kw_only=True)
class PageHints:
    """What is known of the page besides its blocks.

    `declared` says for each block how much of it stands in the articleBody that the page's structured data declares
    (-1.0 if it declares none). `is_article` and `has_date` say whether the page's metadata declares an article, and
    when it was published.
    """

    declared: Sequence[float]
    headline: str
    description: str
    is_article: bool
    has_date: bool


def features(blocks: Sequence[Block], hints: PageHints) -> Matrix:
    """Return one row for each block of a page, one column for each of FEATURES."""
    text = text_features(blocks, headline=hints.headline, description=hints.description)
    columns = dict(zip(TEXT_FEATURES, text.T, strict=True))
    values = np.stack([columns[name] for name in _GROUP_FEATURES], axis=1)
    is_p = [block.node.tag == "p" for block in blocks]
    by_path, by_parent, by_grandparent = _groups(blocks)
    parts = [
        text,
        phrase_features(blocks),
        _markup_features(blocks),
        place.place_features(blocks, columns),
        place.tree_features(blocks, columns),
        np.array([[share, hints.is_article, hints.has_date] for share in hints.declared]),
        place.neighbour_features(blocks, np.column_stack([values, place.headings(blocks), is_p])),
        *(place.same_features(group) for group in (by_parent, by_path)),
        *(place.group_features(group, values) for group in (by_path, by_parent, by_grandparent)),
    ]
    return np.concatenate(parts, axis=1, dtype=np.float32)


def advised(rows: Matrix, blocks: Sequence[Block], extracted: Sequence[float]) -> Matrix:
    """Add the columns of ADVISED_FEATURES that FEATURES lacks to `rows`.

    Args:
        extracted: for each block how much of it a second extractor kept, 0.0 to 1.0.
    """
    kept = np.asarray(extracted, dtype=np.float32)
    words = rows[:, FEATURES.index("words")]
    values = np.stack([kept, words * kept, words], axis=1)
    groups = []
    for group in _groups(blocks):
        _, shares, kept_words, mean_words = place.group_features(group, values).T
        groups.append(np.stack([shares, kept_words / mean_words], axis=1))
    parts = [rows, _advice(blocks, words, kept), place.neighbour_features(blocks, kept[:, None]), *groups]
    return np.concatenate(parts, axis=1, dtype=np.float32)


def _groups(blocks: Sequence[Block]) -> tuple[place.Group, place.Group, place.Group]:
    """The blocks in groups by what _GROUPS names."""
    parents = [block.node.parent for block in blocks]
    grandparents = [parent.parent if parent else None for parent in parents]
    return place.grouped(block.node.path for block in blocks), place.grouped(parents), place.grouped(grandparents)


def _markup_features(blocks: Sequence[Block]) -> Matrix:
    """One row a block: its tag, the tags above it, its roles and those above."""
    nodes = [block.node for block in blocks]
    tags = np.array([_TAG_NUMBER.get(node.tag, -1) for node in nodes])[:, None] == np.arange(len(_TAGS))
    parts = [
        tags,
        _bits([node.tags_above for node in nodes], len(CONTAINER_TAGS)),
        _bits([block.node.roles | block.inline_roles for block in blocks], len(ROLES)),
        _bits([node.parent.roles if node.parent else 0 for node in nodes], len(ROLES)),
        _bits([node.roles_above for node in nodes], len(ROLES)),
    ]
    return np.concatenate(parts, axis=1).astype(np.float32)


def _bits(flags: Sequence[int], count: int) -> npt.NDArray[np.int64]:
    bits: npt.NDArray[np.int64] = (np.array(flags, dtype=np.int64)[:, None] >> np.arange(count)) & 1
    return bits


def _advice(blocks: Sequence[Block], words: Matrix, kept: Matrix) -> Matrix:
    """One row a block: how the second opinion divides the page around it."""
    index = np.arange(len(blocks))
    whole = kept >= _WHOLE
    solid = np.flatnonzero(whole & (words >= _LONG_WORDS))
    first, last = (int(solid[0]), int(solid[-1])) if len(solid) else (0, -1)
    rows: Matrix = np.array(
        [
            kept,
            whole & [block.node.tag in HEADING_TAGS for block in blocks],
            index - first,
            index - last,
            (index >= first) & (index <= last),
            _runs(whole),
            _runs(whole[::-1])[::-1],
            *place.to_main(blocks, place.shares_held(blocks, kept * words)),
        ],
        dtype=np.float32,
    ).T
    return rows


def _runs(flags: npt.NDArray[np.bool_]) -> npt.NDArray[np.intp]:
    """For each place, how many flags in a row are set just before it."""
    index = np.arange(len(flags))
    last_unset = np.maximum.accumulate(np.where(flags, -1, index))
    runs = index - last_unset
    return np.append(0, runs[:-1])
