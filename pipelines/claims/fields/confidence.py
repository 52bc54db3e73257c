"""Confidence of claims: the share of such claims that are right.

Three logistic regressions, fitted by ``training.claims.confidence``: over the network's own confidence and features of
the attribution, one for attributions of the outlet and one for those nested in another's content, and over the
network's check-worthiness for statements of the outlet.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import log
from pathlib import Path

from pipelines.claims.fields.cues import lemma_of
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.cue_words import SAYING
from pipelines.core.logistic import load_weights, log_odds, probability
from pipelines.core.records import Claim
from pipelines.core.spans import words_at

MODEL = Path(__file__).resolve().parents[3] / "models" / "confidence" / "weights.json"

_FIRST_AND_SECOND = frozenset({"i", "we", "you", "i'm", "we're", "you're"})


def calibrated(features: Mapping[str, float]) -> float:
    """The share of attributions with such features that are right, 0 to 1."""
    return probability(features, load_weights(MODEL, "nested" if features["nested"] else "attribution"))


def statement_confidence(worth: float) -> float:
    """The share of statements with that score that are checkable assertions, 0 to 1."""
    return round(probability(statement_features(worth), load_weights(MODEL, "statement")), 4)


def statement_features(worth: float) -> dict[str, float]:
    """The features of a statement: the log-odds of its check-worthiness."""
    return {"network": log_odds(worth)}


def with_name_confidence(claim: Claim) -> float:
    """Multiply the confidence of the attribution by that of the source's name."""
    known = claim.source is not None and claim.source.confidence is not None
    return round(claim.confidence * (claim.source.confidence or 0.0), 4) if known and claim.source else claim.confidence


def confidence_features(text: str, attribution: Attribution, *, nested: bool) -> dict[str, float]:
    """Features of `attribution` in `text` for the regression.

    Args:
        nested: whether its cue stands within the content of another.
    """
    network = log_odds(attribution.confidence)
    cue = text[slice(*attribution.cue[0])]
    words = sum(len(text[start:end].split()) for start, end in attribution.content)
    source = words_at(text, attribution.source).lower().replace("’", "'")
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
