"""Features of the place of a block on the page and among its neighbours."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from pipelines.boilerplate.pages.block import Block, Node
from pipelines.boilerplate.pages.block_text import Matrix
from pipelines.boilerplate.pages.markup import ROLE_BIT
from pipelines.boilerplate.tables.page_words import HEADING_TAGS

PLACE_FEATURES: Final = (
    "depth index index_share characters_before characters_after block_count page_characters hidden in_link heading "
    "after_headline since_headline since_heading to_list siblings sibling_index "
    "media_before media_after media_here media_parent".split()
)
TREE_FEATURES: Final = (
    "in_score_top score_top_steps since_score_top_first since_score_top_last steps_to_main main_share "
    "container_share".split()
)
_LONG_WORDS = 8
OFFSETS: Final = (-3, -2, -1, 1, 2, 3)
# The main part of a page holds so much of its text.
_MAIN = 0.5

Columns = Mapping[str, Matrix]
# A number for each block, the same for those that belong together.
Group = npt.NDArray[np.intp]


def headings(blocks: Sequence[Block]) -> Matrix:
    return np.array([block.node.tag in HEADING_TAGS for block in blocks], dtype=np.float32)


def place_features(blocks: Sequence[Block], columns: Columns) -> Matrix:
    """One row a block, one column for each of PLACE_FEATURES.

    `columns` are those of the text, by name.
    """
    count = len(blocks)
    index = np.arange(count)
    heading = headings(blocks)
    characters = np.cumsum(columns["characters"])
    total = float(characters[-1])
    headline = _headline(blocks, columns)
    since_heading = index - np.maximum.accumulate(np.where(heading > 0, index, -1))
    siblings: dict[Node | None, int] = defaultdict(int)
    position = []
    for block in blocks:
        position.append(siblings[block.node.parent])
        siblings[block.node.parent] += 1
    media = [block.media_before for block in blocks]
    rows: Matrix = np.array(
        [
            [block.node.depth for block in blocks],
            index,
            index / count,
            (characters - columns["characters"]) / total,
            1 - characters / total,
            np.full(count, count),
            np.full(count, total),
            [block.node.hidden for block in blocks],
            [block.node.in_link for block in blocks],
            heading,
            (index > headline) if headline >= 0 else np.full(count, -1),
            (index - headline) if headline >= 0 else np.full(count, -999),
            since_heading,
            [*(block.node.tag == "li" for block in blocks[1:]), False],
            [siblings[block.node.parent] for block in blocks],
            position,
            media,
            [*media[1:], 0],
            [block.node.media for block in blocks],
            [block.node.parent.media if block.node.parent else 0 for block in blocks],
        ],
        dtype=np.float32,
    ).T
    return rows


def _headline(blocks: Sequence[Block], columns: Columns) -> int:
    """Index of the first top heading or the block with the headline; -1 for neither."""
    first = next((place for place, block in enumerate(blocks) if block.node.tag == "h1"), None)
    return next(map(int, np.flatnonzero(columns["title_in"])), -1) if first is None else first


def tree_features(blocks: Sequence[Block], columns: Columns) -> Matrix:
    """One row a block, one column for each of TREE_FEATURES.

    They say how the block stands to the elements with most of the text.

    Text weighs by its words outside links, where it has commas.
    """
    unlinked = columns["words"] * (1 - columns["link_share"]) * (columns["commas"] > 0)
    # What readability would climb to: the parent whose own paragraphs hold the most unlinked text.
    weights: dict[Node | None, float] = defaultdict(float)
    for block, weight in zip(blocks, unlinked.tolist(), strict=True):
        weights[block.node.parent] += weight
    top = max(weights, key=lambda node: weights[node])
    steps = np.array(inherited(blocks, lambda _, above: above + (above >= 0), {None: -1, top: 0}))
    solid = np.flatnonzero((steps >= 0) & (columns["words"] >= _LONG_WORDS))
    first, last = (int(solid[0]), int(solid[-1])) if len(solid) else (0, -1)
    index = np.arange(len(blocks))
    held = shares_held(blocks, unlinked)
    containers = inherited(blocks, lambda node, above: held[node] if _is_article(node) else above, {None: -1.0})
    rows: Matrix = np.array(
        [steps >= 0, steps, index - first, index - last, *to_main(blocks, held), containers], dtype=np.float32
    ).T
    return rows


def shares_held(blocks: Sequence[Block], weights: Matrix) -> dict[Node | None, float]:
    """The share of the page's weight in each element, from `weights` of its blocks."""
    held: dict[Node | None, float] = defaultdict(float)
    total = float(weights.sum())
    for block, weight in zip(blocks, weights.tolist(), strict=True):
        node: Node | None = block.node
        while node is not None and weight:
            held[node] += weight / total
            node = node.parent
    return held


def to_main(blocks: Sequence[Block], held: Mapping[Node | None, float]) -> tuple[list[float], list[float]]:
    """Steps up from each block to the element with half the page's weight.

    And the share that the parent of that element holds.
    """
    steps = inherited(blocks, lambda node, above: 0 if held[node] >= _MAIN else above + 1, {None: 0})
    return steps, [held[block.node.parent] for block in blocks]


def inherited(
    blocks: Sequence[Block], inherit: Callable[[Node, float], float], known: dict[Node | None, float]
) -> list[float]:
    """A number for each block's element, computed from that of its parent.

    It begins at the elements that are `known`.
    """
    for block in blocks:
        unknown: list[Node] = []
        node: Node | None = block.node
        while node not in known:
            assert node is not None
            unknown.append(node)
            node = node.parent
        for below in reversed(unknown):
            known[below] = inherit(below, known[below.parent])
    return [known[block.node] for block in blocks]


def _is_article(node: Node) -> bool:
    return node.tag in ("article", "main") or bool(node.roles & ROLE_BIT["body"])


def neighbour_features(blocks: Sequence[Block], values: Matrix) -> Matrix:
    """The `values` of the blocks at each of OFFSETS, one row a block.

    -1 stands for what is beyond the page.
    """
    count = len(blocks)
    parts = []
    for offset in OFFSETS:
        source = np.arange(count) + offset
        valid = (source >= 0) & (source < count)
        parts.append(np.where(valid[:, None], values[source.clip(0, count - 1)], -1))
    return np.concatenate(parts, axis=1).astype(np.float32)


def same_features(group: Group) -> Matrix:
    """One row a block: whether its neighbour at each of OFFSETS is of the same group."""
    count = len(group)
    source = np.arange(count)[:, None] + np.array(OFFSETS)
    same: Matrix = ((source >= 0) & (source < count) & (group[source.clip(0, count - 1)] == group[:, None])).astype(
        np.float32
    )
    return same


def group_features(group: Group, values: Matrix) -> Matrix:
    """The size of each block's group, and the means of the group's `values`."""
    size = np.bincount(group)
    means = [np.bincount(group, weights=column) / size for column in values.T]
    rows: Matrix = np.array([size, *means], dtype=np.float32).T[group]
    return rows


def grouped(keys: Iterable[Hashable]) -> Group:
    """The same number for the same key."""
    numbers: dict[Hashable, int] = {}
    return np.array([numbers.setdefault(key, len(numbers)) for key in keys])
