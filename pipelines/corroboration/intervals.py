"""Numbers as intervals, and how two of them relate.

"at least 100" -> [100, ∞)      "about 100" -> [90, 110]      "between 30 and 50" -> [30, 50]
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from pipelines.core.records import Claim, Quantity
from pipelines.corroboration.tables.outcomes import OUTCOMES, PEOPLE
from pipelines.corroboration.words import stem, tokens

Relation = Literal["equal", "overlapping", "disjoint", "incomparable"]

_ABOUT = 0.1  # how far off "about" may be, as a share
_SUMMANDS = 4  # numbers of one claim that are tried as parts of a whole
_CLAUSE = re.compile(r"[.;:]\s|,\s|\band\b|\bwhile\b|\bbut\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Interval:
    """A counted or measured amount.

    `noun` is the stem of what is counted, "" where it cannot be told; `outcome` is what happened to it, from
    ``tables.outcomes``.
    """

    low: float
    high: float
    text: str
    start: int = 0
    unit: str | None = None
    noun: str = ""
    people: bool = False
    outcome: str = ""


def bounds(quantity: Quantity) -> tuple[float, float] | None:  # noqa: PLR0911 - one return for each qualifier
    """The least and the greatest value that a quantity can have; None if unknown."""
    value, most = quantity.value, quantity.maxValue
    if value is None or quantity.qualifier == "ordinal":
        return None
    low = high = float(value)
    if most is not None:
        low, high = sorted((low, float(most)))
    match quantity.qualifier:
        case "atLeast" | "moreThan":
            return low, math.inf
        case "atMost" | "upTo" | "lessThan":
            return 0.0 if high >= 0 else -math.inf, high
        case "about":
            return low - _ABOUT * abs(low), high + _ABOUT * abs(high)
        case "nearly":
            return low - _ABOUT * abs(low), high
        case "multipleOf":
            return 2 * low, math.inf
        case _:
            return low, high


def intervals_of(claim: Claim) -> tuple[Interval, ...]:
    """The amounts in a claim, in text order."""
    found = []
    for quantity in claim.quantities:
        limits = bounds(quantity)
        if limits is None:
            continue
        noun = _head(quantity.of)
        found.append(
            Interval(
                *limits,
                text=quantity.text,
                start=quantity.start,
                unit=quantity.unit,
                noun=stem(noun) if noun else "",
                people=noun in PEOPLE,
                outcome="" if quantity.unit else _outcome(claim, quantity),
            )
        )
    return tuple(found)


def comparable(one: Interval, other: Interval) -> bool:
    """Whether two amounts measure the same thing, judging by their words."""
    if one.unit != other.unit:
        return False
    if one.outcome and other.outcome and one.outcome != other.outcome:
        return False
    if one.noun == other.noun:
        return bool(one.noun or one.unit or one.outcome)
    if one.people and other.people:
        return True
    # "14 were missing" leaves out what "14 passengers were missing" says; a measure needs no noun.
    return (not one.noun or not other.noun) and bool(one.unit or one.outcome == other.outcome != "")


def relation(one: Interval, other: Interval) -> Relation:
    """How two amounts relate, whatever they count beyond `comparable`."""
    if not comparable(one, other):
        return "incomparable"
    if one.low == other.low and one.high == other.high:
        return "equal"
    return "overlapping" if one.low <= other.high and other.low <= one.high else "disjoint"


def is_sum(whole: Interval, parts: Sequence[Interval]) -> bool:
    """Whether some of `parts`, of the same unit, add up to `whole`.

    312 passengers + 41 crew = 353 people
    """
    fitting = [part for part in parts if part.unit == whole.unit and math.isfinite(part.high)][:_SUMMANDS]
    return any(
        sum(part.low for part in chosen) <= whole.high and whole.low <= sum(part.high for part in chosen)
        for size in range(2, len(fitting) + 1)
        for chosen in combinations(fitting, size)
    )


def contradictions(ones: Sequence[Interval], others: Sequence[Interval]) -> list[tuple[Interval, Interval]]:
    """Pairs of amounts of two claims that exclude each other.

    They measure the same thing. An amount that agrees with any of the other claim's, or is the sum of some, contradicts
    none.
    """
    unmatched = [one for one in ones if not _agrees(one, others)]
    left = [other for other in others if not _agrees(other, ones)]
    return [
        (one, other)
        for one in unmatched
        for other in left
        if relation(one, other) == "disjoint" and not _is_part(one, other, ones, others)
    ]


def _is_part(one: Interval, other: Interval, ones: Sequence[Interval], others: Sequence[Interval]) -> bool:
    """Whether one figure is a part of the other, or the rest of it."""
    if is_sum(one, others) or is_sum(other, ones):
        return True
    # 312 passengers of 353 people, with the 41 crew on the other side: the rest of a whole is no second count of it.
    whole, part = (one, other) if one.low > other.low else (other, one)
    beside = [each for each in (*ones, *others) if each not in (whole, part)]
    return any(is_sum(whole, (part, each)) for each in beside)


def _agrees(one: Interval, others: Sequence[Interval]) -> bool:
    return any(relation(one, other) in ("equal", "overlapping") for other in others)


def _head(counted: str | None) -> str:
    """The noun that is counted.

    `foreign militants` -> `militants`, `people at the port` -> `people`
    """
    if not counted:
        return ""
    words = tokens(re.split(r"\b(?:of|in|on|at|from|who|that|with|for|to)\b", counted, maxsplit=1)[0])
    return words[-1] if words else ""


def _outcome(claim: Claim, quantity: Quantity) -> str:
    """What happened to those counted.

    By the nearest word of ``OUTCOMES`` in the same clause.
    """
    before, after = _around(claim, quantity)
    # What follows a count mostly belongs to it: "14 were missing"; before it stands "killed 14".
    following = tokens(_CLAUSE.split(after, maxsplit=1)[0])
    preceding = tokens(_CLAUSE.split(before)[-1])[::-1]
    places = [
        (place + late, OUTCOMES[word])
        for late, words in ((0, following), (0.5, preceding))
        for place, word in enumerate(words)
        if word in OUTCOMES
    ]
    return min(places)[1] if places else ""


def _around(claim: Claim, quantity: Quantity) -> tuple[str, str]:
    """The words before and behind a quantity in its fragment."""
    for fragment in claim.fragments:
        if fragment.start <= quantity.start and quantity.end <= fragment.end:
            at = quantity.start - fragment.start
            return fragment.text[:at], fragment.text[at + len(quantity.text) :]
    return "", ""
