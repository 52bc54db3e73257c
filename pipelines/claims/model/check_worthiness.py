"""The check-worthiness of any part of a text.

From the network's scores of its words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from pipelines.claims.model.decode import Integers, Scores, no_integers
from pipelines.claims.model.labels import CHECK_WORTHINESS_HEADS
from pipelines.claims.model.network import Network, Scored
from pipelines.core.spans import Span


@dataclass(frozen=True)
class CheckWorthiness:
    """What each word of a text adds to the check-worthiness of a part that holds it.

    starts, ends: code points of the words. scores: a row a word, of each head a weight and a value. scale, shift: by
    which the sum of the heads becomes log-odds (J. Platt 1999).
    """

    starts: Integers = field(default_factory=no_integers)
    ends: Integers = field(default_factory=no_integers)
    scores: Scores = field(default_factory=lambda: np.zeros((0, 2 * CHECK_WORTHINESS_HEADS), dtype=np.float32))
    scale: float = 1.0
    shift: float = 0.0

    def of(self, spans: Iterable[Span]) -> float:
        """The share of texts of such words that people would check, 0 to 1.

        `spans` are code points of one text.
        """
        own = [
            self.scores[np.searchsorted(self.ends, start, side="right") : np.searchsorted(self.starts, end)]
            for start, end in spans
        ]
        scores = np.concatenate(own) if own else self.scores[:0]
        if not len(scores):
            return 0.0
        weights = np.exp(scores[:, :CHECK_WORTHINESS_HEADS] - scores[:, :CHECK_WORTHINESS_HEADS].max(0))
        odds = float((weights / weights.sum(0) * scores[:, CHECK_WORTHINESS_HEADS:]).sum())
        return round(1.0 / (1.0 + float(np.exp(-(self.scale * odds + self.shift)))), 4)


def check_worthiness_of(network: Network, parts: Sequence[tuple[int, Scored]]) -> CheckWorthiness:
    """The check-worthiness of a text read in `parts`, each with its first code point."""
    calibration = network.settings["checkWorthiness"]
    if not parts:
        return CheckWorthiness()
    return CheckWorthiness(
        np.concatenate([scored.words.starts + start for start, scored in parts]),
        np.concatenate([scored.words.ends + start for start, scored in parts]),
        np.concatenate([scored.owned("check_worthiness") for _, scored in parts]),
        calibration["scale"],
        calibration["shift"],
    )
