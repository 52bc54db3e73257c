"""Check-worthiness: do readers want to know, and can it be looked up?

A logistic regression over the network's score of the claim and of its sentence, and over what is claimed: statements of
the outlet and reported claims stand on one scale. `We import more than we export` ranks above `The fair began in 1988`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import log
from pathlib import Path

from pipelines.claims.model.check_worthiness import CheckWorthiness
from pipelines.claims.tables import check_worthy_words as words
from pipelines.core.logistic import load_weights, log_odds, probability
from pipelines.core.records import Claim

MODEL = Path(__file__).resolve().parents[3] / "models" / "check-worthiness" / "weights.json"

THRESHOLD = 0.4
"""From this score of the network on a sentence of the outlet's own is a claim; chosen on hand-labelled news."""

_LONGEST = 600  # characters of a claim, and of its sentence, that are read
_SHORT = 12  # words of a sentence that tells little beside a date
# Of text in lower case, in which they are found twice as fast as without regard to case.
_SUBSTANCE = [
    re.compile(rf"\b(?:{pattern})(?!\w)") for pattern in (words.ACCUSATION, words.CAUSE, words.COMPARISON, words.PUBLIC)
]
_OPINION = re.compile(rf"\b(?:{words.OPINION})(?!\w)")
_FIRST_PERSON = re.compile(r"\b(?:I|I['’]\w+|me|my|mine|we|our|us)\b")
# What has happened can be looked up.
_HAPPENED = re.compile(r"\b(?:was|were|had|did|has|have)\b|\w+ed\b")
_MOST_HITS = 3
_ODDS_BESIDE_BEST = 3.0  # by which the odds of a claim fall beside a better one of its sentence


def with_check_worthiness(claims: Sequence[Claim], text: str, check_worthiness: CheckWorthiness) -> list[Claim]:
    """Set how likely fact-checkers are to choose each claim among five of an article.

    `check_worthiness` are the network's scores of the words of `text`.
    """
    weights = load_weights(MODEL)
    return scored(claims, [probability(features_of(claim, text, check_worthiness), weights) for claim in claims])


def scored(claims: Sequence[Claim], scores: Sequence[float]) -> list[Claim]:
    """Set `scores` as check-worthiness; lower all but the best of one sentence.

    Who checks the best one of a sentence reads the others on the way.
    """
    best: dict[int, float] = {}
    for claim, score in zip(claims, scores, strict=True):
        best[claim.context.start] = max(score, best.get(claim.context.start, 0.0))
    return [
        claim.model_copy(
            update={"checkWorthiness": round(score if score == best[claim.context.start] else _lowered(score), 4)}
        )
        for claim, score in zip(claims, scores, strict=True)
    ]


def _lowered(score: float) -> float:
    return score / (score + (1 - score) * _ODDS_BESIDE_BEST)


def features_of(claim: Claim, text: str, check_worthiness: CheckWorthiness) -> dict[str, float]:
    """Features of `claim` in `text` for the regression.

    Args:
        check_worthiness: the network's scores of the words of `text`.
    """
    start, end = claim.fragments[0].start, claim.fragments[-1].end
    sentence = max(claim.context.start, start - _LONGEST), min(claim.context.end, end + _LONGEST)
    said = " ".join(text[piece.start : min(piece.end, piece.start + _LONGEST)] for piece in claim.fragments)[:_LONGEST]
    words_said = len(said.split())
    network = log_odds(check_worthiness.of([sentence]), margin=1e-3)
    reported = claim.kind != "statement"
    lowered = said.lower()
    substance = sum(min(_MOST_HITS, len(pattern.findall(lowered))) for pattern in _SUBSTANCE)
    counted = [quantity for quantity in claim.quantities if quantity.qualifier != "ordinal"]
    only_a_time = bool(claim.times) and not counted
    bare_date = only_a_time and not reported and words_said <= _SHORT
    return {
        # Of the whole sentence: its frame counts, too, as in `the audit found`.
        "network": network,
        "reported": float(reported),
        "network, reported": network if reported else 0.0,
        "numbers": float(min(_MOST_HITS, len(counted))),
        "substance": float(min(_MOST_HITS, substance)),
        "opinion": float(min(_MOST_HITS, len(_OPINION.findall(lowered)))),
        "first person": float(bool(_FIRST_PERSON.search(said))),
        "length": log(1 + min(60, words_said)),
        "happened": float(not bare_date and bool(_HAPPENED.search(said))),
        "only a time": float(only_a_time),
        # `The fair was first held in 1988.`
        "bare date": float(bare_date),
    }
