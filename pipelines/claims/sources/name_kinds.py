"""Tell what kind of thing a name names, and the gender of a person.

By the words of the name and those around it.
"""

from __future__ import annotations

import re

from pipelines.claims.sources.outlets import is_outlet
from pipelines.claims.structures import Gender, Kind, Name
from pipelines.claims.tables import given_names, place_names
from pipelines.claims.tables import name_words as words
from pipelines.claims.tables.outlet_names import OUTLETS
from pipelines.claims.tables.source_words import FEMALE_NOUNS, FEMALE_TITLES, MALE_NOUNS, MALE_TITLES

_SPEAKS = re.compile(
    r"(?:,[^,.]{0,60},)?\s(?:also\s|has\s|had\s)?(?:said|says|told|tells|asked|added|wrote|argued|claimed|warned|denied|insisted|tweeted|"
    r"noted|explained|recalled|stated|announced|testified|replied|responded|acknowledged|called|who)\b"
)
_SPOKEN = re.compile(r"\b(?:said|says|told|asked|added|wrote|argued|explained|recalled)\s$")
_BESIDE = re.compile(r"\b([a-z]+),?\s$")
_APPOSED = re.compile(r",\s(?:\d+,\s)?(?:an?|the|his|her|their|[\w.-]+[’']s?)\s(?:[a-z-]+\s){0,2}?([a-z]+)\b")
INITIALS = re.compile(r"[A-Z](?:\.[A-Z])+\.?|[A-Z]{2,6}")


def kind_of_run(text: str, tokens: list[re.Match[str]], title: str) -> Kind:
    """The kind of the name that `tokens` are, whose title, if any, stands before it."""
    start, end = tokens[0].start(), tokens[-1].end()
    whole = text[start:end]
    parts = [token.group() for token in tokens]
    if whole in place_names.PLACES or whole in place_names.PLACE_PHRASES:
        return "place"
    if title:
        return "person"
    if any(part in words.ORGANIZATION_WORDS for part in parts):
        return "organization"
    if is_outlet(whole) and (
        len(parts) > 1 or re.search(r"\b[Tt]he\s$", text[max(0, start - 4) : start]) or parts[0].lower() in OUTLETS
    ):
        return "organization"
    if parts[0] in given_names.GIVEN and len(parts) <= 4:
        return "person"
    return _kind_by_words(parts) or _kind_by_grammar(text, parts, start, end)


def _kind_by_words(parts: list[str]) -> Kind | None:
    """The kind that a word of the name tells; None if none does."""
    if parts[-1] in words.OTHER_HEADS:
        return "other"
    if parts[-1].lower() in place_names.PLACE_HEADS or parts[0] in place_names.PLACE_OPENINGS:
        return "place"
    if all(part in place_names.PEOPLES for part in parts):
        return "other"
    return "organization" if len(parts) == 1 and INITIALS.fullmatch(parts[0]) else None


def _kind_by_grammar(text: str, parts: list[str], start: int, end: int) -> Kind:
    """The kind that the words around the name and its capitals suggest."""
    if _SPEAKS.match(text, end) or _SPOKEN.search(text[max(0, start - 12) : start]):
        return "person"
    located = re.search(r"\b(?:in|at|near|from|across|outside|around)\s$", text[max(0, start - 9) : start])
    if located and len(parts) <= 2:
        return "place"
    capitals = all(re.fullmatch(r"[A-ZÀ-Þ][a-zß-ÿ’'-]+(?:[A-Z][a-z]+)?|[A-Z]\.|[a-z]+", part) for part in parts)
    is_person = 2 <= len(parts) <= 3 and parts[0] not in place_names.PEOPLES and capitals
    return "person" if is_person else "other"


def gender_of(name: Name) -> Gender | None:
    """The gender that the title or the given name tells."""
    titles = set(name.title.split())
    if titles & FEMALE_TITLES:
        return "female"
    if titles & MALE_TITLES:
        return "male"
    first = name.text.split()[0] if " " in name.text else ""
    if first in given_names.FEMALE:
        return "female"
    return "male" if first in given_names.MALE else None


def gender_in(text: str, name: Name) -> Gender | None:
    """The gender by title, given name, or the noun beside the name.

    `her husband, Xu Qing`, `Xu Qing, his widow`
    """
    before = _BESIDE.search(text, max(0, name.start - 30), name.start)
    after = _APPOSED.match(text, name.end)
    nouns = {match[1] for match in (before, after) if match}
    told: Gender | None = "female" if nouns & FEMALE_NOUNS else "male" if nouns & MALE_NOUNS else None
    return gender_of(name) or told
