"""Confidence of claims: the share of such claims that are right.

Three logistic regressions, fitted by ``training.claims.confidence``: over the network's own confidence and features of
the attribution, one for attributions of the outlet and one for those nested in another's content, and over the
network's check-worthiness for statements of the outlet.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from math import exp, log
from pathlib import Path
from typing import Literal

from pipelines.claims.fields.cues import lemma_of
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.cue_words import SAYING
from pipelines.core.records import Claim

MODEL = Path(__file__).resolve().parents[3] / "models" / "confidence" / "weights.json"

_FIRST_AND_SECOND = frozenset({"i", "we", "you", "i'm", "we're", "you're"})


Kind = Literal["attribution", "nested", "statement"]


def calibrated(features: Mapping[str, float], weights: Mapping[str, float] | None = None) -> float:
    """The share of attributions with such features that are right, 0 to 1.

    `weights` ship unless given.
    """
    if weights is None:
        weights = load_weights("nested" if features.get("nested") else "attribution")
    logit = weights["bias"] + sum(weights.get(name, 0.0) * value for name, value in features.items())
    return 1 / (1 + exp(-max(-30.0, min(30.0, logit))))


def statement_confidence(worth: float) -> float:
    """The share of statements with that score that are checkable assertions, 0 to 1."""
    return round(calibrated(statement_features(worth), load_weights("statement")), 4)


def statement_features(worth: float) -> dict[str, float]:
    """The features of a statement: the log-odds of its check-worthiness."""
    return {"network": _log_odds(worth)}


def with_name_confidence(claim: Claim) -> float:
    """Multiply the confidence of the attribution by that of the source's name."""
    known = claim.source is not None and claim.source.confidence is not None
    return round(claim.confidence * (claim.source.confidence or 0.0), 4) if known and claim.source else claim.confidence


def confidence_features(text: str, attribution: Attribution, *, nested: bool) -> dict[str, float]:
    """Features of `attribution` in `text` for the regression.

    Args:
        nested: whether its cue stands within the content of another.
    """
    network = _log_odds(attribution.confidence)
    cue = text[slice(*attribution.cue[0])]
    words = sum(len(text[start:end].split()) for start, end in attribution.content)
    source = " ".join(text[start:end] for start, end in attribution.source).lower().replace("’", "'")
    return {
        "network": network,
        # At both ends of its scale the network is right more often than it says.
        "network squared": network * network,
        "saying": float(lemma_of(cue) in SAYING),
        "one word of cue": float(" " not in cue.strip()),
        "length": log(1 + words),
        "short": float(words < 4),
        "source": float(bool(source)),
        "first or second person": float(source in _FIRST_AND_SECOND),
        "pieces": float(len(attribution.content) > 1),
        "nested": float(nested),
    }


def nested_flags(attributions: Sequence[Attribution]) -> list[bool]:
    """Whether the cue of each of `attributions` lies within the content of another."""
    contents = sorted((start, -end, index) for index, each in enumerate(attributions) for start, end in each.content)
    cues = sorted((each.cue[0], index) for index, each in enumerate(attributions))
    flags = [False] * len(attributions)
    # The two farthest ends of contents that began so far, of different attributions: one may be the cue's own.
    farthest: list[tuple[int, int]] = []
    opened = 0
    for (start, end), index in cues:
        while opened < len(contents) and contents[opened][0] <= start:
            _, negative, owner = contents[opened]
            best = {other: stop for stop, other in farthest}
            best[owner] = max(-negative, best.get(owner, 0))
            farthest = sorted(((stop, other) for other, stop in best.items()), reverse=True)[:2]
            opened += 1
        flags[index] = any(stop >= end and other != index for stop, other in farthest)
    return flags


def _log_odds(share: float) -> float:
    share = min(max(share, 1e-4), 1 - 1e-4)
    return log(share / (1 - share))


@cache
def load_weights(kind: Kind) -> dict[str, float]:
    """The weight of each feature, as shipped."""
    weights: dict[str, dict[str, float]] = json.loads(MODEL.read_text(encoding="utf-8"))
    return weights[kind]
