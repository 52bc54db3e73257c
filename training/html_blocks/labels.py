"""Label the blocks of a page by aligning them with the known text of its article."""

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
# The weights of a block labelled by a teacher: a constant, and a factor of its share of the article.
_TAUGHT, _TAUGHT_SHARE = 0.1, 1.0
_SHORT_ARTICLE = 1000  # characters that an article has at least


def labels_and_weights(page: SavedPage, blocks: Sequence[Block], *, segment_weight: float) -> tuple[Numbers, Numbers]:
    """Label each block 1.0 or 0.0, with a weight.

    The weight is 0.0 for blocks of unknown label. On a page with its full text, a block is weighted by its share of the
    article, as in the metric, plus a small constant, because one wrong line makes a page inexact.
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
    """Fill in unknown labels with a teacher's probabilities.

    A block labelled by a teacher is also weighted by its share of the article, but far less than one with a known
    label.
    """
    unknown = weights == 0
    article = max(float((characters * likely).sum()), _SHORT_ARTICLE)
    taught_weights = _TAUGHT + _TAUGHT_SHARE * characters / article
    return np.where(unknown, likely, labels), np.where(unknown, taught_weights, weights)


def _from_article(tokens: Sequence[Sequence[str]], article: Sequence[str]) -> Numbers:
    """Label blocks by their alignment with the article's text."""
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
    """Label blocks by the strings known to be in and out of the article."""
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
