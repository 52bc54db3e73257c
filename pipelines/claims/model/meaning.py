"""Vectors of what parts of a text mean.

Sums of the network's vectors of words, a linear layer that was distilled from a sentence encoder.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from pipelines.claims.model.decode import Integers, Scores, no_integers
from pipelines.claims.model.network import Scored

_LARGEST = 127


@dataclass(frozen=True)
class Meaning:
    """What each word of a text adds to the vector of a part that holds it.

    starts, ends: code points of the words. rows: one a word.
    """

    starts: Integers = field(default_factory=no_integers)
    ends: Integers = field(default_factory=no_integers)
    rows: Scores = field(default_factory=lambda: np.zeros((0, 0), dtype=np.float32))

    def of(self, start: int, end: int) -> str | None:
        """The vector of the words at [start, end), as signed bytes in base64.

        None if nothing is known of them.
        """
        own = slice(np.searchsorted(self.ends, start, side="right"), np.searchsorted(self.starts, end))
        vector = self.rows[own].sum(axis=0)
        largest = np.abs(vector).max(initial=0.0)
        if not largest:
            return None
        return b64encode(np.round(vector * (_LARGEST / largest)).astype(np.int8).tobytes()).decode()


def meaning_of(parts: Sequence[tuple[int, Scored]]) -> Meaning:
    """The meaning of a text read in `parts`, each with its first code point.

    None of it is known where the network has no vectors.
    """
    if not parts or any(scores.meaning is None for _, scored in parts for scores in scored.scores):
        return Meaning()
    return Meaning(
        np.concatenate([scored.words.starts + start for start, scored in parts]),
        np.concatenate([scored.words.ends + start for start, scored in parts]),
        np.concatenate([scored.owned("meaning") for _, scored in parts]),
    )
