"""The probability that two claims are the same.

A logistic regression over ``features``, trained by ``training/corroboration``. Its card is
models/corroboration/README.md.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from pipelines.core.logistic import log_odds
from pipelines.corroboration import across
from pipelines.corroboration.features import FEATURES
from pipelines.corroboration.matrices import Matrix

_MODELS = Path(__file__).resolve().parents[2] / "models" / "corroboration"
WEIGHTS = _MODELS / "decision.json"
ACROSS = _MODELS / "across.json"
"""Of sentences in different languages."""


@dataclass(frozen=True)
class Decision:
    """The weights of standardised features, the threshold and the calibration.

    The threshold is that of groups, the calibration that of their confidence.
    """

    mean: npt.NDArray[np.float64]
    scale: npt.NDArray[np.float64]
    weights: npt.NDArray[np.float64]
    bias: float
    threshold: float
    slope: float = 1.0
    offset: float = 0.0

    def probabilities(self, rows: Matrix) -> npt.NDArray[np.float64]:
        """For each row of features how likely its two claims are the same, 0 to 1.

        A feature that is not a number says nothing.
        """
        odds = np.nan_to_num((rows - self.mean) / self.scale) @ self.weights + self.bias
        likely: npt.NDArray[np.float64] = 1 / (1 + np.exp(-np.clip(odds, -30, 30)))
        return likely

    def confidence(self, mean: float) -> float:
        """The probability that a group with this mean over its pairs is right.

        Pairs that were joined are likelier.
        """
        return 1 / (1 + math.exp(-(self.slope * log_odds(mean, margin=1e-3) + self.offset)))


def read_decision(path: Path = WEIGHTS, *, features: tuple[str, ...] = FEATURES, fold: int | None = None) -> Decision:
    """The decision in a file that a module of ``training.corroboration`` wrote.

    Args:
        path: where it is.
        features: those that it is asked about.
        fold: for measurement: the copy that was trained without this fold of the stories.

    Raises:
        OSError: the file is missing.
        ValueError: it was trained on other features.
    """
    stored = json.loads(path.read_text(encoding="utf-8"))
    if tuple(stored["features"]) != features:
        raise ValueError(
            f"{path} was trained on other features; run the module of training.corroboration that wrote it"
        )
    slope, offset = stored.get("confidence", (1.0, 0.0))
    chosen = stored["decision"] if fold is None else stored["folds"][fold]
    return Decision(
        mean=np.array(chosen["mean"]),
        scale=np.array(chosen["scale"]),
        weights=np.array(chosen["weights"]),
        bias=chosen["bias"],
        threshold=stored.get("threshold", 0.5),
        slope=slope,
        offset=offset,
    )


@cache
def load() -> Decision:
    """The decision that ships, read once."""
    return read_decision()


@cache
def load_across() -> Decision:
    """The decision for sentences in different languages, read once."""
    return read_decision(ACROSS, features=across.FEATURES)
