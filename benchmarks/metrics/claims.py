"""Agreement of claims with a gold standard of whole articles.

Which reported claims are found, and their fields.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from benchmarks.readers.articles import ANY, Gold, GoldClaim
from pipelines.core.records import Claim
from pipelines.core.spans import Spans, offsets, overlap, shared_length, total_length

_FOUND = 0.5
"""Share of the longer of both contents from which a claim is the gold one; less than that finds part of it."""

Question = Literal[
    "recall", "precision", "name right", "wrong names", "type", "content borders", "nested chains", "stance", "negation"
]
QUESTIONS: tuple[Question, ...] = (
    "recall",
    "precision",
    "name right",
    "wrong names",
    "type",
    "content borders",
    "nested chains",
    "stance",
    "negation",
)

_EDGE = re.compile(r"^(?:that\b|[\W_])+|[\W_]+$", re.IGNORECASE)


@dataclass(frozen=True)
class Answer:
    """Whether one question about one claim was answered right."""

    question: Question
    right: bool


def judge(gold: Gold, claims: Sequence[Claim]) -> list[Answer]:
    """The answers for one article.

    Predictions that match optional gold claims count neither for nor against.
    """
    reported = [claim for claim in claims if claim.kind != "statement" and claim.duplicateOf is None]
    pairs = match(gold.claims, reported)
    answers = [Answer("recall", index in pairs) for index, one in enumerate(gold.claims) if not one.optional]
    found = {place: gold.claims[index] for index, place in pairs.items()}
    optional = [one for one in gold.claims if one.optional]
    for place, claim in enumerate(reported):
        one = found.get(place)
        if one is None and not any(_shares(each, claim) for each in optional):
            answers.append(Answer("precision", right=False))
        elif one is not None and not one.optional:
            answers.append(Answer("precision", right=True))
    for index, place in pairs.items():
        if not gold.claims[index].optional:
            answers += _details(gold, gold.claims[index], reported[place])
    return answers


def match(gold: Sequence[GoldClaim], claims: Sequence[Claim]) -> dict[int, int]:
    """The index of the claim found for each gold claim.

    Pairs with the largest common content come first.
    """
    scored = sorted(
        ((-share, index, place) for index, one in enumerate(gold) for place, claim in enumerate(claims)
         if (share := similarity(one, claim)) >= _FOUND),
    )  # fmt: skip
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, index, place in scored:
        if index not in pairs and place not in taken:
            pairs[index] = place
            taken.add(place)
    return pairs


def similarity(gold: GoldClaim, claim: Claim) -> float:
    """Common characters of both contents divided by those of the longer."""
    fragments = offsets(claim.fragments)
    longer = max(total_length(gold.content), total_length(fragments))
    return shared_length(gold.content, fragments) / longer if longer else 0.0


def _shares(gold: GoldClaim, claim: Claim) -> bool:
    fragments = offsets(claim.fragments)
    shorter = min(total_length(gold.content), total_length(fragments))
    return shared_length(gold.content, fragments) >= _FOUND * shorter


def _details(gold: Gold, one: GoldClaim, claim: Claim) -> list[Answer]:
    """What is asked of a matched claim, each with whether it is right."""
    answers = [Answer("content borders", _words(gold.text, one.content) == _words(gold.text, offsets(claim.fragments)))]
    name = claim.source.name if claim.source else None
    if one.name != ANY:
        answers.append(Answer("name right", name == one.name))
        answers.append(Answer("wrong names", name is not None and name != one.name))
    if one.type is not None:
        answers.append(Answer("type", claim.source is not None and claim.source.type == one.type))
    if one.stance is not None:
        answers.append(Answer("stance", claim.stance == one.stance))
    if one.negated is not None:
        answers.append(Answer("negation", claim.negated == one.negated))
    if one.outer is not None and one.outer != ANY:
        answers.append(Answer("nested chains", _chain_is(one, claim)))
    return answers


def _chain_is(one: GoldClaim, claim: Claim) -> bool:
    """Whether the chain of `claim` leads from the outer source to the inner one."""
    sources = [(link.source.start, link.source.end) if link.source else None for link in claim.chain]
    if len(sources) < 2 or isinstance(one.outer, str):
        return False
    return overlap(sources[0], one.outer) and overlap(sources[-1], one.source)


def _words(text: str, spans: Spans) -> str:
    """The content without punctuation and `that` at its edges, spaces alike."""
    joined = " ".join(_EDGE.sub("", text[start:end]) for start, end in spans)
    return re.sub(r"[\W_]+", " ", joined).strip().lower()
