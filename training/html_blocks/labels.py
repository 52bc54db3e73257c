"""Which blocks of a page are the article's, by aligning them with what is known of its text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

import numpy as np
import numpy.typing as npt

from benchmarks.readers.pages import SavedPage
from pipelines.boilerplate.pages.block import Block, normalise

Numbers = npt.NDArray[np.float64]
_TOKEN = re.compile(r"\w+")
# What a block that a teacher has labelled counts: for itself, and for all of the article; in characters, the least that
# an article has.
_TAUGHT, _TAUGHT_SHARE = 0.1, 1.0
_SHORT_ARTICLE = 1000


def labels_and_weights(page: SavedPage, blocks: Sequence[Block], *, segment_weight: float) -> tuple[Numbers, Numbers]:
    """For each block 1.0 or 0.0, and how much it counts: 0.0 where nothing is known of it.

    On a page with its whole text a block counts by its share of the article, since the score does, and a little for
    itself, since one wrong line makes a page inexact.
    """
    if not page.article:
        return _from_segments(page, blocks, segment_weight)
    tokens = [_TOKEN.findall(block.text) for block in blocks]
    labels = _from_article(tokens, _TOKEN.findall(page.article))
    size = np.array([len(each) for each in tokens], dtype=float)
    return labels, 0.6 + 8 * size / max(float((size * labels).sum()), 1.0)


def taught(
    labels: Numbers, weights: Numbers, characters: npt.NDArray[np.float32], likely: Numbers
) -> tuple[Numbers, Numbers]:
    """Labels and weights with those of a teacher where nothing is known: how likely each block is the article's.

    A taught block counts by its share of the article as well, but far less than a known one.
    """
    unknown = weights == 0
    article = max(float((characters * likely).sum()), _SHORT_ARTICLE)
    taught_weights = _TAUGHT + _TAUGHT_SHARE * characters / article
    return np.where(unknown, likely, labels), np.where(unknown, taught_weights, weights)


def _from_article(tokens: Sequence[Sequence[str]], article: Sequence[str]) -> Numbers:
    flat = [token for block in tokens for token in block]
    owner = [index for index, block in enumerate(tokens) for _ in block]
    aligned = np.zeros(len(tokens))
    for match in SequenceMatcher(None, flat, article, autojunk=False).get_matching_blocks():
        for place in range(match.a, match.a + match.size):
            aligned[owner[place]] += 1
    size = np.array([max(len(block), 1) for block in tokens])
    labels: Numbers = (aligned / size > 0.5).astype(float)
    return labels


def _from_segments(page: SavedPage, blocks: Sequence[Block], weight: float) -> tuple[Numbers, Numbers]:
    labels, weights = np.zeros(len(blocks)), np.zeros(len(blocks))
    texts = [block.text for block in blocks]
    for segment in map(normalise, page.outside):
        for index, text in enumerate(texts):
            if segment in text:
                weights[index] = weight
    for segment in map(normalise, page.inside):
        found = [index for index, text in enumerate(texts) if segment in text]
        for index in found:
            labels[index], weights[index] = 1.0, weight / len(found)
    return labels, weights
