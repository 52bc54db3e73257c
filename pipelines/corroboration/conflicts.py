"""Find where members of a group exclude, deny or update each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from pipelines.core.records.groups import GroupConflict
from pipelines.corroboration.intervals import Interval, contradictions, relation
from pipelines.corroboration.views import ArticleView, ClaimView

Member = tuple[ArticleView, ClaimView]

# Share of the shorter claim's words that two claims need to have in common before a `not` in one turns it round.
_SAME_WORDS = 0.5


def polarities(members: Sequence[Member], asserted: ClaimView) -> list[Literal["asserts", "denies"]]:
    """Whether each member affirms what `asserted` says, or denies it."""
    return ["denies" if _denies(claim, asserted) else "asserts" for _, claim in members]


def _denies(claim: ClaimView, asserted: ClaimView) -> bool:
    """Whether one claim denies the other, by stance and negation of the same words."""
    turned = (claim.stance == "denies") != (asserted.stance == "denies")
    ones, others = set(claim.words), set(asserted.words)
    if len(ones & others) >= _SAME_WORDS * min(len(ones), len(others)):
        turned ^= claim.negated != asserted.negated
    return turned


def updates(members: Sequence[Member], origin_of: Sequence[int]) -> list[bool]:
    """The members that update an earlier one.

    They give a later, larger figure from the same origin.

    Args:
        members: in order of publication.
        origin_of: number of each member's origin.
    """
    return [
        any(
            origin_of[earlier] == origin_of[later]
            and _is_later(members[earlier][0], members[later][0])
            and any(
                right.low > left.high
                for left, right in contradictions(members[earlier][1].amounts, members[later][1].amounts)
            )
            for earlier in range(later)
        )
        for later in range(len(members))
    ]


def _is_later(one: ArticleView, other: ArticleView) -> bool:
    return one.day is not None and other.day is not None and one.day < other.day


def find_conflicts(members: Sequence[Member], polarity: Sequence[str], updated: Sequence[bool]) -> list[GroupConflict]:
    """What the members do not agree on, each kind once.

    Figures that were updated since are none.
    """
    conflicts = []
    standing = [claim for (_, claim), later in zip(members, updated, strict=True) if not later]
    amounts = _excluding(standing)
    if amounts:
        conflicts.append(GroupConflict(kind="number", values=amounts))
    days = _distinct_days([claim for _, claim in members])
    if days:
        conflicts.append(GroupConflict(kind="date", values=days))
    if len(set(polarity)) > 1:
        texts = [
            next(claim.text for (_, claim), each in zip(members, polarity, strict=True) if each == way)
            for way in ("asserts", "denies")
        ]
        conflicts.append(GroupConflict(kind="polarity", values=texts))
    return conflicts


def _excluding(claims: Sequence[ClaimView]) -> list[str]:
    """The amounts that exclude each other, as written, in order; each value once."""
    found: list[Interval] = []
    for place, one in enumerate(claims):
        for other in claims[place + 1 :]:
            for pair in contradictions(one.amounts, other.amounts):
                found += [each for each in pair if not any(relation(each, known) == "equal" for known in found)]
    return [each.text for each in found]


def _distinct_days(claims: Sequence[ClaimView]) -> list[str]:
    """The days that claims with one day each give, where they differ.

    The claims must say the same apart from the day.
    """
    dated = [claim for claim in claims if len(claim.days) == 1]
    differing = [
        (one, other)
        for place, one in enumerate(dated)
        for other in dated[place + 1 :]
        if one.days != other.days and _shared(one, other) >= _SAME_WORDS
    ]
    return sorted({day for pair in differing for claim in pair for day in claim.days})


def _shared(one: ClaimView, other: ClaimView) -> float:
    ones, others = set(one.words), set(other.words)
    return len(ones & others) / max(1, min(len(ones), len(others)))
