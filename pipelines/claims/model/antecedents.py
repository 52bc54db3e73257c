"""How well a name fits a pronoun, by the network that has read both in one window."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from pipelines.claims.model import labels
from pipelines.claims.model.network import Network, Scored
from pipelines.core.spans import Span


@dataclass(frozen=True)
class Antecedents:
    """Scores of how well names fit pronouns, in a text read in `parts`."""

    network: Network
    parts: Sequence[tuple[int, Scored]]

    def fit(self, pronoun: int, name: Span) -> float | None:
        """The log-odds that the pronoun at code point `pronoun` stands for `name`.

        None if no window holds both.
        """
        index = bisect_right([start for start, _ in self.parts], pronoun) - 1
        if index < 0:
            return None
        offset, scored = self.parts[index]
        words = scored.words
        at, _ = words.touched(pronoun - offset, pronoun - offset + 1)
        first, last = words.touched(name[0] - offset, name[1] - offset)
        owner = scored.window_of(at)
        if owner == len(scored.windows):
            return None
        window, scores, tables = scored.windows[owner], scored.scores[owner], self.network.tables
        if not window.first <= first < last <= window.last:
            return None
        distance = labels.distance_bucket(at, first, last - 1)
        asked = scores.pronoun_side[at - window.first]
        named = scores.name_side[first - window.first]
        if last - first > 1:
            # `mean` takes three times as long.
            named = np.add.reduce(scores.name_side[first - window.first : last - window.first]) / (last - first)
        pair = np.maximum(asked + named + tables["name_distance"][distance], 0)
        return float(pair @ tables["name_weight"] + (asked * named) @ tables["name_match"] + tables["name_bias"])
