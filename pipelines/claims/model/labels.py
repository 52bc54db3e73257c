"""Label sets of the attribution model, shared by its training and its decoding."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache

import numpy as np
from numpy.typing import NDArray

CUE_LABELS = ("O", "B-cue", "I-cue", "B-nested", "I-nested")
"""Cues told by the outlet itself, and cues inside what another source said."""

LINK_LABELS = ("O", "B-source", "I-source", "B-content", "I-content")
"""Roles of the words around one cue."""

LINK_STATES = (0, 3, 4, 1, 2, 0, 3, 4)
"""Label of each state of the link chain: the first three stand before the source, the last three after it, so that an
attribution has at most one source span."""

ENTITY_TYPES = ("person", "organization", "place", "other")
ENTITY_LABELS = ("O", *(f"{position}-{kind}" for kind in ENTITY_TYPES for position in "BI"))

CHECK_WORTHINESS_HEADS = 8
"""Weighted means over a sentence's words whose sum is the sentence's check-worthiness."""

DISTANCES = (0, 1, 2, 3, 4, 5, 7, 10, 15, 23, 36, 56, 91)
"""Lower bounds, in words, of the buckets of distance between a word and a cue."""

PARAGRAPH_REACH = 3
"""Distances in paragraphs are told apart up to this many."""


def bio_transitions(labels: tuple[str, ...]) -> NDArray[np.bool_]:
    """Which label may follow which: an inside label only its own beginning or itself."""
    allowed = np.ones((len(labels), len(labels)), dtype=np.bool_)
    for after, label in enumerate(labels):
        if label.startswith("I-"):
            allowed[:, after] = [before in (label, "B" + label[1:]) for before in labels]
    return allowed


@cache
def bio_starts(labels: tuple[str, ...]) -> NDArray[np.bool_]:
    """Which labels a sequence may begin with."""
    return np.array([not label.startswith("I-") for label in labels])


def link_transitions() -> NDArray[np.bool_]:
    """Which state of the link chain may follow which; see LINK_STATES."""
    allowed = np.zeros((8, 8), dtype=np.bool_)
    allowed[0:3, 0:2] = True
    allowed[1:3, 2] = True
    allowed[0:3, 3] = True
    allowed[3:5, 4] = True
    allowed[3:8, 5:7] = True
    allowed[6:8, 7] = True
    return allowed


@cache
def link_starts() -> NDArray[np.bool_]:
    """States that the link chain may begin with."""
    return np.array([True, True, False, True, False, False, False, False])


def distance_bucket(position: int, first: int, last: int) -> int:
    """As `distance_buckets`, for one word and one cue."""
    right, left = position - last, first - position
    bucket = bisect_right(DISTANCES, max(right, left, 0)) - 1
    return bucket + len(DISTANCES) - 1 if left > 0 else bucket


def distance_buckets(
    positions: NDArray[np.int64], first: NDArray[np.int64], last: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Buckets of the signed distance of each word from each cue.

    0 inside it, then right buckets, then left ones.

    Args:
        positions: indices of the words, the same for all cues or a row a cue.
        first, last: index of the first word of each cue, and of its last.

    Returns:
        A row a cue, a column a word.
    """
    right = positions - last[:, None]
    left = first[:, None] - positions
    distance = np.maximum(np.maximum(right, left), 0)
    bucket = np.searchsorted(np.array(DISTANCES), distance, side="right") - 1
    signed: NDArray[np.int64] = np.where(left > 0, bucket + len(DISTANCES) - 1, bucket)
    return signed


def paragraph_buckets(
    paragraph: NDArray[np.int64], positions: NDArray[np.int64], first: NDArray[np.int64]
) -> NDArray[np.int64]:
    """How many paragraphs each word stands from each cue, shifted to be an index.

    Args:
        paragraph: of each word of the text.
        positions, first, and what is returned: as for `distance_buckets`.
    """
    difference = paragraph[positions] - paragraph[first][:, None]
    shifted: NDArray[np.int64] = np.clip(difference, -PARAGRAPH_REACH, PARAGRAPH_REACH) + PARAGRAPH_REACH
    return shifted


def places(distance: NDArray[np.int64], paragraph: NDArray[np.int64]) -> NDArray[np.int64]:
    """Row of the table `place` for each pair of buckets."""
    return distance * (2 * PARAGRAPH_REACH + 1) + paragraph
