"""What a block looks like in numbers, for the model that picks the article's blocks.

One row a block, one column a feature, named in `FEATURES`. Five kinds: the text itself, its markup, its place on the
page, what a second extractor (trafilatura) made of it, and the same of its neighbours, siblings and of the blocks that
share its tag and classes.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from pipelines.boilerplate.interface import interface_rule
from pipelines.boilerplate.pages.blocks import ROLES, Block, Node
from pipelines.boilerplate.tables.page_words import HEADING_TAGS
from pipelines.boilerplate.tables.phrases import OPENINGS, WHOLE

Matrix = npt.NDArray[np.float32]

_TAGS = ("p", "li", "div", "td", "span", "blockquote", "figcaption", "h1", "h2", "h3", "pre", "dd")
_TAGS_ABOVE = (
    "article main aside header footer nav figure form ul ol table section blockquote li td button label".split()
)
_CLOSING = frozenset(".!?…\"”’»'“)。！？:;")
_TEXT_FEATURES = (
    "characters words word_length link_share bold_share digit_share upper_share punctuation_share commas stops "
    "ends_sentence ends_colon starts_upper starts_lower starts_quote question exclamation all_upper has_url has_at "
    "has_bar has_copyright has_date has_time title_words repeats first_of_repeats in_title title_in after_break "
    "italic_share starts_with_link controls words_to_colon starts_bracket ends_bracket "
    "description_share declared".split()
)
_REASONS = tuple(sorted({*WHOLE, *OPENINGS}))
_PLACE_FEATURES = (
    "depth index index_share characters_before characters_after block_count page_characters hidden in_link heading "
    "after_headline since_headline since_heading to_list siblings sibling_index "
    "media_before media_after media_here media_parent page_is_article page_has_date".split()
)
_NEIGHBOUR_FEATURES = "words link_share ends_sentence heading extracted same_parent same_path is_p".split()
_OFFSETS = (-3, -2, -1, 1, 2, 3)
_GROUP_FEATURES = "count words link_share ends_sentence extracted extracted_words".split()
_EXTRACTED_FEATURES = (
    "extracted extracted_start since_first since_last inside_extracted run_before run_after steps_to_main main_share "
    "in_score_top score_top_steps".split()
)
FEATURES: tuple[str, ...] = (
    *_TEXT_FEATURES,
    *(f"phrase_{reason}" for reason in _REASONS),
    "phrase_any",
    *(f"tag_{tag}" for tag in _TAGS),
    *(f"above_{tag}" for tag in _TAGS_ABOVE),
    *(f"role_{role}" for role in ROLES),
    *(f"near_{role}" for role in ROLES),
    *(f"above_role_{role}" for role in ROLES),
    *_PLACE_FEATURES,
    *_EXTRACTED_FEATURES,
    *(f"at{offset:+d}_{name}" for offset in _OFFSETS for name in _NEIGHBOUR_FEATURES),
    *(f"path_{name}" for name in _GROUP_FEATURES),
    *(f"parent_{name}" for name in _GROUP_FEATURES),
    *(f"grandparent_{name}" for name in _GROUP_FEATURES),
)

_URL = re.compile(r"https?://|www\.", re.IGNORECASE)
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b")
_TIME = re.compile(r"\b\d{1,2}[:.h]\d\d\b")
_SPACE = re.compile(r"\W+")
_PUNCTUATION = re.compile(r"[^\w\s]|_")


def squeeze(text: str) -> str:
    """Word characters only, in lower case: what two extractors' versions of one text share."""
    return _SPACE.sub("", text).lower()


def contained(blocks: Sequence[Block], extracted: str) -> list[float]:
    """For each block, how much of it a text in lines holds: 1.0 whole, 0.0 none.

    A short block has to be a line of its own or to stand beside another contained block, since a word or two is found
    anywhere.
    """
    lines = [squeeze(line) for line in extracted.split("\n")]
    whole = "\n".join(lines)
    own_line = set(lines)
    shares: list[float] = []
    for block in blocks:
        text = squeeze(block.text)
        if not text:
            shares.append(0.0)
        elif len(text) < 25:
            shares.append(1.0 if text in own_line else 0.5 if len(text) > 3 and text in whole else 0.0)
        elif text in whole:
            shares.append(1.0)
        else:
            pieces = [text[start : start + 20] for start in range(0, len(text) - 19, 20)]
            shares.append(sum(piece in whole for piece in pieces) / len(pieces))
    return shares


@dataclass(frozen=True, kw_only=True)
class PageHints:
    """What is known of the page besides its blocks.

    `extracted` and `declared` say for each block how much of it a second extractor kept, and how much of it stands in
    the articleBody that the page's structured data declares (-1.0 where it declares none). `is_article` and `has_date`
    say whether the page's metadata declares an article, and when it was published.
    """

    extracted: Sequence[float]
    declared: Sequence[float]
    headline: str
    description: str
    is_article: bool
    has_date: bool


def features(blocks: Sequence[Block], hints: PageHints) -> Matrix:
    """One row for each of `blocks`, a page's in document order."""
    text_rows = _text_features(blocks, hints)
    columns = {name: text_rows[:, position] for position, name in enumerate(_TEXT_FEATURES)}
    kept = np.asarray(hints.extracted, dtype=np.float32)
    heading = np.array([block.node.tag in HEADING_TAGS for block in blocks], dtype=np.float32)
    parts = [
        text_rows,
        _phrase_features(blocks),
        _markup_features(blocks),
        _place_features(blocks, columns, heading, hints),
        _extracted_features(blocks, columns, kept),
        _neighbour_features(blocks, columns, heading, kept),
    ]
    for key in (lambda b: b.node.path, lambda b: b.node.parent, _grandparent):
        parts.append(_group_features([key(block) for block in blocks], columns, kept))
    return np.concatenate(parts, axis=1).astype(np.float32)


def _phrase_features(blocks: Sequence[Block]) -> Matrix:
    column = {reason: position for position, reason in enumerate(_REASONS)}
    rows = np.zeros((len(blocks), len(_REASONS) + 1), dtype=np.float32)
    for row, block in zip(rows, blocks, strict=True):
        rule = interface_rule(block.text)
        if rule is not None:
            row[column[rule.reason]] = row[-1] = 1
    return rows


def _grandparent(block: Block) -> Node | None:
    parent = block.node.parent
    return parent.parent if parent is not None else None


def _text_features(blocks: Sequence[Block], hints: PageHints) -> Matrix:
    seen: dict[str, int] = defaultdict(int)
    for block in blocks:
        seen[block.text] += 1
    met: set[str] = set()
    title_key = squeeze(hints.headline)
    title_words = set(hints.headline.lower().split())
    description = set(_pieces(squeeze(hints.description)))
    rows = []
    for block, declared in zip(blocks, hints.declared, strict=True):
        text = block.text
        size = len(text)
        words = text.split()
        count = len(words)
        digits = sum(map(str.isdigit, text))
        upper = sum(map(str.isupper, text))
        stops = text.count(". ") + text.count("? ") + text.count("! ")
        key = squeeze(text)
        first = text[0]
        rows.append(
            (
                size, count, size / count, block.link_characters / size, block.bold_characters / size,
                digits / size, upper / size, len(_PUNCTUATION.findall(text, 0, 400)) / min(size, 400),
                text.count(","), stops, text[-1] in _CLOSING, text[-1] == ":", first.isupper(), first.islower(),
                first in "\"“„«‘'", "?" in text, "!" in text, text.isupper(), _URL.search(text) is not None,
                "@" in text, "|" in text, "©" in text or "(c)" in text, _DATE.search(text) is not None,
                _TIME.search(text) is not None, len(title_words.intersection(w.lower() for w in words[:60])) / count,
                seen[text], text not in met, bool(key) and key in title_key, bool(title_key) and title_key in key,
                block.after_break, block.italic_characters / size, block.starts_with_link, block.controls,
                len(text[:60].split(":", 1)[0].split()) if ":" in text[:60] else 99, first in "[(*", text[-1] in "])",
                _share(_pieces(key), description), declared,
            )
        )  # fmt: skip
        met.add(text)
    return np.array(rows, dtype=np.float32)


def _pieces(squeezed: str) -> list[str]:
    return [squeezed[start : start + 8] for start in range(max(len(squeezed) - 7, 0))][:400]


def _share(pieces: Sequence[str], among: set[str]) -> float:
    return sum(piece in among for piece in pieces) / len(pieces) if pieces and among else 0.0


def _markup_features(blocks: Sequence[Block]) -> Matrix:
    shifts = np.arange(len(ROLES))
    own, near, above = (
        (np.array(values, dtype=np.int64)[:, None] >> shifts) & 1
        for values in (
            [block.node.roles | block.inline_roles for block in blocks],
            [block.node.parent.roles if block.node.parent else 0 for block in blocks],
            [block.node.roles_above for block in blocks],
        )
    )
    tags = [[block.node.tag == tag for tag in _TAGS] for block in blocks]
    tags_above = [[tag in block.node.tags_above for tag in _TAGS_ABOVE] for block in blocks]
    return np.concatenate([np.array(tags), np.array(tags_above), own, near, above], axis=1).astype(np.float32)


def _place_features(blocks: Sequence[Block], columns: dict[str, Matrix], heading: Matrix, hints: PageHints) -> Matrix:
    count = len(blocks)
    index = np.arange(count)
    characters = np.cumsum(columns["characters"])
    total = max(float(characters[-1]), 1.0)
    headline = next((i for i, block in enumerate(blocks) if block.node.tag == "h1"), None)
    if headline is None:
        found = np.flatnonzero(columns["title_in"])
        headline = int(found[0]) if len(found) else -1
    since_heading = index - np.maximum.accumulate(np.where(heading > 0, index, -1))
    siblings: dict[Node | None, int] = defaultdict(int)
    position = []
    for block in blocks:
        position.append(siblings[block.node.parent])
        siblings[block.node.parent] += 1
    media = np.array([block.media_before for block in blocks])
    next_is_item = [i + 1 < count and blocks[i + 1].node.tag == "li" for i in range(count)]
    return np.stack(
        [
            np.array([block.node.depth for block in blocks]),
            index,
            index / count,
            (characters - columns["characters"]) / total,
            1 - characters / total,
            np.full(count, count),
            np.full(count, total),
            np.array([block.node.hidden for block in blocks]),
            np.array([block.node.in_link for block in blocks]),
            heading,
            (index > headline) if headline >= 0 else np.full(count, -1),
            (index - headline) if headline >= 0 else np.full(count, -999),
            since_heading,
            np.array(next_is_item),
            np.array([siblings[block.node.parent] for block in blocks]),
            np.array(position),
            media,
            np.append(media[1:], 0),
            np.array([block.node.media for block in blocks]),
            np.array([block.node.parent.media if block.node.parent else 0 for block in blocks]),
            np.full(count, hints.is_article),
            np.full(count, hints.has_date),
        ],
        axis=1,
    ).astype(np.float32)


def _extracted_features(blocks: Sequence[Block], columns: dict[str, Matrix], kept: Matrix) -> Matrix:
    count = len(blocks)
    index = np.arange(count)
    whole = kept >= 0.8
    solid = np.flatnonzero(whole & (columns["words"] >= 8))
    first, last = (int(solid[0]), int(solid[-1])) if len(solid) else (0, -1)
    before, after = _runs(whole), _runs(whole[::-1])[::-1]
    main_steps, main_share = _steps_to_main(blocks, kept * columns["words"])
    # What readability would climb to: the parent whose own paragraphs hold the most unlinked text.
    unlinked = columns["words"] * (1 - columns["link_share"]) * (columns["commas"] > 0)
    weights: dict[Node | None, float] = defaultdict(float)
    for block, weight in zip(blocks, unlinked, strict=True):
        weights[block.node.parent] += float(weight)
    top = max(weights, key=lambda node: weights[node])
    in_top, top_steps = zip(*(_steps_to(block.node, top) for block in blocks), strict=True)
    return np.stack(
        [
            kept,
            [float(blocks[i].node.tag in HEADING_TAGS and whole[i]) for i in range(count)],
            index - first,
            index - last,
            (index >= first) & (index <= last),
            before,
            after,
            main_steps,
            main_share,
            np.array(in_top),
            np.array(top_steps),
        ],
        axis=1,
    ).astype(np.float32)


def _runs(flags: npt.NDArray[np.bool_]) -> Matrix:
    """For each place, how many flags in a row are set just before it."""
    run, runs = 0, []
    for flag in flags:
        runs.append(run)
        run = run + 1 if flag else 0
    return np.array(runs, dtype=np.float32)


def _steps_to_main(blocks: Sequence[Block], weights: Matrix) -> tuple[Matrix, Matrix]:
    """Up from each block, steps to the first node that holds half the weight of the page; and its parent's share."""
    total = float(weights.sum())
    held: dict[Node, float] = defaultdict(float)
    for block, weight in zip(blocks, weights, strict=True):
        node: Node | None = block.node
        while node is not None and weight:
            held[node] += float(weight)
            node = node.parent
    steps, shares = [], []
    for block in blocks:
        node, step = block.node, 0
        while node is not None and held[node] < 0.5 * total:
            node, step = node.parent, step + 1
        steps.append(step)
        parent = block.node.parent
        shares.append(held[parent] / total if parent is not None and total else 0.0)
    return np.array(steps, dtype=np.float32), np.array(shares, dtype=np.float32)


def _steps_to(node: Node, ancestor: Node | None) -> tuple[bool, int]:
    step, current = 0, node
    while current is not ancestor:
        if current.parent is None:
            return False, -1
        current, step = current.parent, step + 1
    return True, step


def _neighbour_features(blocks: Sequence[Block], columns: dict[str, Matrix], heading: Matrix, kept: Matrix) -> Matrix:
    count = len(blocks)
    parents = np.array([id(block.node.parent) for block in blocks])
    paths = np.array([hash(block.node.path) for block in blocks])
    is_p = np.array([block.node.tag == "p" for block in blocks], dtype=np.float32)
    values = np.stack([columns["words"], columns["link_share"], columns["ends_sentence"], heading, kept, is_p], axis=1)
    parts = []
    for offset in _OFFSETS:
        source = np.arange(count) + offset
        valid = (source >= 0) & (source < count)
        source = np.clip(source, 0, count - 1)
        at = np.where(valid[:, None], values[source], -1)
        same = np.stack([valid & (parents[source] == parents), valid & (paths[source] == paths)], axis=1)
        parts.append(np.concatenate([at[:, :5], same, at[:, 5:]], axis=1))
    return np.concatenate(parts, axis=1)


def _group_features(keys: Sequence[object], columns: dict[str, Matrix], kept: Matrix) -> Matrix:
    numbers: dict[object, int] = {}
    group = np.array([numbers.setdefault(key, len(numbers)) for key in keys])
    size = np.bincount(group)
    means = [
        np.bincount(group, weights=values) / size
        for values in (columns["words"], columns["link_share"], columns["ends_sentence"], kept)
    ]
    words = np.bincount(group, weights=columns["words"])
    kept_words = np.bincount(group, weights=columns["words"] * kept) / np.maximum(words, 1)
    table: Matrix = np.stack([size, *means, kept_words], axis=1).astype(np.float32)
    rows: Matrix = table[group]
    return rows
