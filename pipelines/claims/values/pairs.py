"""Pairs of numbers: the ends of a range or of a change, or two apart."""

from __future__ import annotations

import re

from pipelines.claims.tables import number_words as words
from pipelines.claims.tables import result_words
from pipelines.claims.values.not_counts import is_score, looks_like_year
from pipelines.claims.values.numbers import CHANGE, value_of

DASHES = frozenset("-–—")

_ENUMERATED = re.compile(r"\d,\s$")
# `leads Otero 458 to 359`, the name right before the numbers.
_RIVAL_NAMED = re.compile(rf"\b(?:{result_words.RIVALS})\s[^.;]*?[A-Z][\w.’'-]*,?\s\(?$")


_SHARE_NEXT = re.compile(r"\s?%|\sper\s?cent")


def alike(text: str, match: re.Match[str]) -> bool:
    """Whether both numbers can be ends of one range.

    Not `3.5 percent to 27 billion`, not `by 2030 to 32 percent`.
    """
    between = text[match.end("number") : match.start("upper")]
    # `3% to 5%`, or `3% to 5 percent`: both are shares.
    shares = ("%" in between or "cent" in between) and _SHARE_NEXT.match(text, match.end("upper")) is None
    plain = match.group("number")
    year = looks_like_year(plain) and not match.group("sign") and not looks_like_year(match.group("upper"))
    return not shares and not (year and (match.group("joint") or "").lower() == "to")


def next_start(text: str, match: re.Match[str]) -> int:
    """Where the second of two numbers begins, with its sign."""
    start = match.end("joint")
    return start + 1 if text[start : start + 1].isspace() else start


def is_range(text: str, match: re.Match[str], joint: str) -> bool:
    """Whether the two numbers bound one value."""
    low, high = value_of(match.group("number")), value_of(match.group("upper"))
    if low is None or high is None:
        return False
    between = (match.group("between") or "").lower().strip()
    if joint == "and":
        return between == "between"
    if looks_like_year(match.group("number")) and looks_like_year(match.group("upper")):
        return False
    spelled = match.group("number")[0].isalpha() or match.group("upper")[0].isalpha()
    if joint in DASHES and (spelled or is_score(text, match)):
        return False
    if (joint == "to" and not between and is_result(text, match)) or (joint == "or" and is_enumerated(text, match)):
        return False
    low, high = same_scale(match.group("number"), match.group("upper"), low, high)
    return low < high


def is_result(text: str, match: re.Match[str]) -> bool:
    """Whether `to` stands between the numbers of two rivals."""
    return _RIVAL_NAMED.search(text, max(0, match.start() - 80), match.start()) is not None


def is_enumerated(text: str, match: re.Match[str]) -> bool:
    """Whether the number is the last of an enumeration: `100, 200 or 250 nurses`."""
    return _ENUMERATED.search(text, max(0, match.start() - 20), match.start()) is not None


_NEAR = 20
"""Times by which one end of a change may exceed the other in the scale of both: `fell from 40 to 12 million`."""


def same_scale(low_text: str, high_text: str, low: float, high: float, *, falls: bool = False) -> tuple[float, float]:
    """Apply the scale of the upper end to both: `2 to 3 million`, `$1-2bn`.

    falls: whether the first of the two may be larger.
    """
    scale = re.search(
        r"(?:[\s-](hundred|thousand|million|billion|trillion|dozen|lakh|crore)|(?<=\d)(k|m|mn|bn|tn))$",
        high_text.lower(),
    )
    if scale and low < high and not re.search(r"hundred|thousand|illion|dozen|lakh|crore|[kmbt]n?$", low_text.lower()):
        factor = value_of(f"1 {scale.group(1)}") if scale.group(1) else words.SHORT_SCALES[scale.group(2)]
        if factor and low < factor and low * factor < high * (_NEAR if falls else 1):
            return low * factor, high
    return low, high


_FROM = re.compile(r"\bfrom\s(?:(?!range\b)[^.;\d]){0,20}$", re.IGNORECASE)


def tells_a_change(text: str, match: re.Match[str]) -> bool:
    """Whether both numbers are ends of a change: `rose from 30 to 50`; not years."""
    if looks_like_year(match.group("number")) and looks_like_year(match.group("upper")):
        return False
    before = text[max(0, match.start() - 60) : match.start("number")]
    if (match.group("between") or "").lower().strip() == "from" or _FROM.search(before):
        return CHANGE.search(before) is not None
    return False
