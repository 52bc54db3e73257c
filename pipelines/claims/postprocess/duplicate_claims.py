"""Claims that an article tells twice, as in its standfirst and then in full."""

from __future__ import annotations

import re

from pipelines.core.records import Claim

_SAME = 0.9  # shared words over all words of both, from which two statements are one
# What the outlet states, and then tells of somebody: shares of the words of the one and of the other that both have.
_OF_THE_REPORT, _OF_THE_STATEMENT = 0.85, 0.6
_FEWEST_WORDS = 6


def without_repeats(claims: list[Claim]) -> list[Claim]:
    """`claims`, in text order, each once: the first of those that say the same of the same source.

    Of a statement of the outlet's and a report of the same, the report stays: it tells who says so.
    """
    words = [_words(claim) for claim in claims]
    kept: list[int] = []
    for index, claim in enumerate(claims):
        if claim.kind == "statement":
            told = any(
                other.kind != "statement" and _tells(words[place], words[index]) for place, other in enumerate(claims)
            )
            if told:
                continue
        if not any(_same(claims[place], claim) and _share(words[place], words[index]) >= _SAME for place in kept):
            kept.append(index)
    return [claims[index] for index in kept]


def _words(claim: Claim) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", claim.text.lower()))


def _numbers(words: frozenset[str]) -> set[str]:
    return {word for word in words if word[0].isdigit()}


def _tells(report: frozenset[str], statement: frozenset[str]) -> bool:
    shared = len(report & statement)
    return (
        _numbers(report) == _numbers(statement)
        and len(report) >= _FEWEST_WORDS
        and shared >= _OF_THE_REPORT * len(report)
        and shared >= _OF_THE_STATEMENT * len(statement)
    )


def _share(first: frozenset[str], second: frozenset[str]) -> float:
    if _numbers(first) != _numbers(second):
        return 0.0
    together = len(first | second)
    return len(first & second) / together if together else 1.0


def _same(first: Claim, second: Claim) -> bool:
    """Whether both are statements, or both reports of one source that takes the same stand."""
    alike = (first.kind == "statement") == (second.kind == "statement")
    return alike and (first.stance, first.negated) == (second.stance, second.negated) and _who(first) == _who(second)


def _who(claim: Claim) -> tuple[str | None, str | None]:
    source = claim.source
    return (None, None) if source is None else (source.name, None if source.name else source.text.lower())
