"""Name the source in the clause that attributes the claim.

`Ruiz said` -> `[Ana Ruiz] said`
"""

from __future__ import annotations

import re

from pipelines.claims.standalone.replacements import NotUnderstoodError, Replacement
from pipelines.claims.tables import source_words as words
from pipelines.core.records import Claim, Source

LEAST_CONFIDENCE = 0.75
"""How likely the name of a source must be right to be put in the place of its mention."""

# `the government`, of which country? `his lawyer`, whose?
BARE = re.compile(r"[Tt]he(?:\s[a-z’'-]+){1,2}|(?:[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Aa]nother|[Tt]he\sother)\b.*")
LEAST_OF_PRONOUN = 0.82
"""The same of a pronoun."""
# `many of you`, `a lot of people here`
_PRESENT_PERSONS = re.compile(r"\b(?:you|we|us|our|your|my|here)\b", re.IGNORECASE)
# The name is that of an owner, a member or a place, not of the source itself.
_OTHERS_NAME = frozenset({"owner", "affiliation", "apposition", "byline"})
_POSSESSIVE = re.compile(r"[’']s?$|^(?:his|her|its|their|whose)$", re.IGNORECASE)
_OWNER = re.compile(r"(his|her|its|their)\s", re.IGNORECASE)
_OF_OWNER = {
    "his": re.compile(r"\b(?:he|him|his)\b", re.IGNORECASE),
    "her": re.compile(r"\b(?:she|her|hers)\b", re.IGNORECASE),
    "its": re.compile(r"\b(?:it|its|they|their|them|we|our)\b", re.IGNORECASE),
    "their": re.compile(r"\b(?:they|their|them|we|our)\b", re.IGNORECASE),
}
# `22 percent`, of whom?
_COUNTED = re.compile(
    r"(?:\w+\s){0,2}[\d.]+(?:\s?%|\sper\s?cent)?|(?:[\w-]+\s){1,2}per\s?cent|both\s\w+|(?:many|most|some|others|several|few|both|all|one|others)",
    re.IGNORECASE,
)


def source_mention(claim: Claim, start: int) -> Replacement | None:
    """The name or fullest mention that replaces the source's mention.

    None if the mention is understood as it is.

    Args:
        start: where the text begins; `who` further on belongs to the words before it.

    Raises:
        NotUnderstoodError: the article does not tell who it is, or not for certain.
    """
    source = claim.source
    if source is None:
        raise NotUnderstoodError
    if source.start > start and source.text.lower() in words.RELATIVE_PRONOUNS:
        return None
    if source.name is None and " " in source.text and _PRESENT_PERSONS.search(source.text):
        raise NotUnderstoodError
    if source.name is not None and source.type != "document":
        owned = is_owned_person(claim)
        return Replacement(source.start, source.end, f"[{source.name}]") if owned else _named(source)
    words_of = source.text.lower().split()
    if words_of and words_of[0].strip("’'") in words.PRONOUNS:
        if len(words_of) > 1:
            return None  # `his lawyer`, `they and others`: the pronoun is replaced as any other
        if source.label.lower() in words.PRONOUNS or BARE.fullmatch(source.label):
            raise NotUnderstoodError
        return Replacement(source.start, source.end, f"[{source.label}]")
    if _COUNTED.fullmatch(source.text):
        raise NotUnderstoodError
    if BARE.fullmatch(source.text):
        if BARE.fullmatch(source.label):
            raise NotUnderstoodError
        noun = source.text.partition(" ")[2]
        made = noun and source.type == "document" and source.name  # the name is that of who made it
        return Replacement(source.start, source.end, f"[the {source.name}] {noun}" if made else f"[{source.label}]")
    return None


def is_owned_person(claim: Claim) -> bool:
    """Whether the source is named behind its owner, of whom the claim tells nothing.

    `Its head, Ana Ruiz,`
    """
    source = claim.source
    if source is None or source.name is None or source.type != "person" or not source.text.endswith(f"{source.name},"):
        return False
    owner = _OWNER.match(source.text)
    return owner is not None and not _OF_OWNER[owner[1].lower()].search(claim.text)


def _named(source: Source) -> Replacement | None:
    """The name of a source that its mention lacks."""
    name = source.name or ""
    if name.lower() in source.text.lower() or source.resolvedBy in _OTHERS_NAME:
        return None
    least = LEAST_OF_PRONOUN if source.resolvedBy == "pronoun" else LEAST_CONFIDENCE
    if (source.confidence or 0.0) < least:
        raise NotUnderstoodError
    possessive = "’s" if _POSSESSIVE.search(source.text) else ""
    return Replacement(source.start, source.end, f"[{name}]{possessive}")
