"""How sure the extractor is of a claim, on the scale of how often such claims are right.

A logistic regression over the network's own confidence and what can be seen of the attribution, fitted by
``training.claims.confidence`` on whether attributions match those of PolNeAR's annotators.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from math import exp, log
from pathlib import Path

from pipelines.claims.fields.cues import lemma_of
from pipelines.claims.structures import Attribution, is_nested
from pipelines.claims.tables.cue_words import SAYING

MODEL = Path(__file__).resolve().parents[3] / "models" / "confidence" / "weights.json"

_FIRST_AND_SECOND = frozenset({"i", "we", "you", "i'm", "we're", "you're"})


def calibrated(signs: Mapping[str, float], weights: Mapping[str, float] | None = None) -> float:
    """The share of attributions with those signs that are right, 0 to 1; `weights` are those that ship unless given."""
    weights = load_weights() if weights is None else weights
    logit = weights["bias"] + sum(weights.get(sign, 0.0) * value for sign, value in signs.items())
    return 1 / (1 + exp(-max(-30.0, min(30.0, logit))))


def signs_of(text: str, attribution: Attribution, others: list[Attribution]) -> dict[str, float]:
    """What tells of `attribution`, one of `others` in `text`, how likely it is right."""
    confidence = min(max(attribution.confidence, 1e-4), 1 - 1e-4)
    network = log(confidence / (1 - confidence))
    cue = text[slice(*attribution.cue[0])]
    words = sum(len(text[start:end].split()) for start, end in attribution.content)
    source = " ".join(text[start:end] for start, end in attribution.source).lower().replace("’", "'")
    return {
        "network": network,
        # Where the network is most sure it is right more often than it says, and where it is least sure, too.
        "network squared": network * network,
        "saying": float(lemma_of(cue) in SAYING),
        "one word of cue": float(" " not in cue.strip()),
        "length": log(1 + words),
        "short": float(words < 4),
        "source": float(bool(source)),
        "first or second person": float(source in _FIRST_AND_SECOND),
        "pieces": float(len(attribution.content) > 1),
        "nested": float(is_nested(attribution, others)),
    }


@cache
def load_weights() -> dict[str, float]:
    """What each sign counts for, as shipped."""
    weights: dict[str, float] = json.loads(MODEL.read_text(encoding="utf-8"))
    return weights
