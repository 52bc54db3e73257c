"""Every `he`, `she` and their forms in a text, and what part each plays in its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.sources.names import Gender
from pipelines.claims.spans import Span

Role = str
"""`subject`, `object`, `oblique`, `listed` or `possessive`; of a pronoun also `reflexive`."""

_PRONOUN = re.compile(r"\b(?P<male>he|him|his|himself)\b|\b(?:she|hers?|herself)\b", re.IGNORECASE)
# `her` before one of these, or before no word, is an object; before another word it is whose that is.
_AFTER_OBJECT = re.compile(
    r"(?:[^\w\s]|\s(?:[^\w\s]|(?:and|or|but|to|in|on|at|with|for|as|by|when|while|after|before|that|because|into|from|about|of|off|out|up|"
    r"down|over|under|if|who|was|is|were|had|has|would|the|a|an|this|not|so|again|back|away|during|through|until|since|where|what|how)\b)|$)"
)


@dataclass(frozen=True)
class Pronoun:
    """A pronoun of the third person singular."""

    start: int
    end: int
    gender: Gender
    role: Role
    sentence: int
    quoted: bool
    told: bool


def find_pronouns(discourse: Discourse, contents: Iterable[Span] = ()) -> list[Pronoun]:
    """Every `he`, `she` and their forms, in text order."""
    told = list(contents)
    return [_pronoun(discourse, match, told) for match in _PRONOUN.finditer(discourse.text)]


def _pronoun(discourse: Discourse, match: re.Match[str], told: list[Span]) -> Pronoun:
    start, end = match.span()
    word = match.group().lower()
    role = "subject" if word in {"he", "she"} else "object"
    if word.endswith("self"):
        role = "reflexive"
    elif word in {"his", "hers"} or (word == "her" and not _AFTER_OBJECT.match(discourse.text, end)):
        role = "possessive"
    return Pronoun(
        start,
        end,
        "male" if match.group("male") else "female",
        role,
        discourse.sentence_of(start),
        discourse.in_quotation(start),
        is_within(start, told),
    )


def is_within(position: int, spans: list[Span]) -> bool:
    return any(start <= position < end for start, end in spans)
