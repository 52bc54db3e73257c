"""The gender of a person, by the words of the name and those around it."""

from __future__ import annotations

import re

from pipelines.claims.structures import Gender, Name
from pipelines.claims.tables.given_names import FEMALE, MALE
from pipelines.claims.tables.source_words import FEMALE_NOUNS, FEMALE_TITLES, MALE_NOUNS, MALE_TITLES

_BESIDE = re.compile(r"\b([a-z]+),?\s$")
# Not `According to Ruiz, his daughter saw …`
_APPOSED = re.compile(
    r",\s(?:\d+,\s)?(?:an?|the|his|her|their|[\w.-]+[’']s?)\s(?:[a-z-]+\s){0,2}?([a-z]+)"
    r"(?=[,.;:)]|\s(?:of|for|from|at|in|with|to|on|who|whose|and|based)\b|$)"
)


def gender_of(name: Name) -> Gender | None:
    """The gender that the title or the given name tells."""
    titles = set(name.title.split())
    if titles & FEMALE_TITLES:
        return "female"
    if titles & MALE_TITLES:
        return "male"
    first = name.text.split()[0] if " " in name.text else ""
    if first in FEMALE:
        return "female"
    return "male" if first in MALE else None


def gender_in(text: str, name: Name) -> Gender | None:
    """The gender by title, given name, or the noun beside the name.

    `her husband, Xu Qing`, `Xu Qing, his widow`
    """
    before = _BESIDE.search(text, max(0, name.start - 30), name.start)
    after = _APPOSED.match(text, name.end)
    nouns = {match[1] for match in (before, after) if match}
    told: Gender | None = "female" if nouns & FEMALE_NOUNS else "male" if nouns & MALE_NOUNS else None
    return gender_of(name) or told
