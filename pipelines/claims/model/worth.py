"""How much stretches of a text deserve a check, from the network's scores of their words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from pipelines.claims.model.decode import Integers, Scores
from pipelines.claims.model.labels import WORTH_HEADS
from pipelines.claims.model.linking import Scored
from pipelines.claims.model.network import Network
from pipelines.core.spans import Span


def _none() -> Integers:
    return np.zeros(0, dtype=np.int64)


@dataclass(frozen=True)
class Worth:
    """What each word of a text adds to the check-worthiness of a stretch that holds it; without words it knows nothing.

    starts, ends: code points of the words. scores: a row a word, of each head a weight and a value. scale, shift: by
    which the sum of the heads becomes log-odds (J. Platt 1999).
    """

    starts: Integers = field(default_factory=_none)
    ends: Integers = field(default_factory=_none)
    scores: Scores = field(default_factory=lambda: np.zeros((0, 2 * WORTH_HEADS), dtype=np.float32))
    scale: float = 1.0
    shift: float = 0.0

    def of(self, spans: Iterable[Span]) -> float:
        """0 to 1: the share of stretches of such words, (start, end) in code points, that people find worth a check."""
        own = [
            self.scores[np.searchsorted(self.ends, start, side="right") : np.searchsorted(self.starts, end)]
            for start, end in spans
        ]
        scores = np.concatenate(own) if own else self.scores[:0]
        if not len(scores):
            return 0.0
        weights = np.exp(scores[:, :WORTH_HEADS] - scores[:, :WORTH_HEADS].max(0))
        odds = float((weights / weights.sum(0) * scores[:, WORTH_HEADS:]).sum())
        return round(1.0 / (1.0 + float(np.exp(-(self.scale * odds + self.shift)))), 4)


def worth_of(network: Network, parts: Sequence[tuple[int, Scored]]) -> Worth:
    """The worth of the words of a text that was read in parts, each with the code point at which it begins."""
    calibration = network.settings["checkWorthiness"]
    if not parts:
        return Worth()
    return Worth(
        np.concatenate([scored.words.starts + start for start, scored in parts]),
        np.concatenate([scored.words.ends + start for start, scored in parts]),
        np.concatenate([scored.owned("worth") for _, scored in parts]),
        calibration["scale"],
        calibration["shift"],
    )
