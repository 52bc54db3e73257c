"""Resolve sources that are several persons or bodies.

`Ana and Karl Weber, who run the guild`
"""

from __future__ import annotations

import re
from itertools import pairwise

from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.structures import Mention, Resolution
from pipelines.claims.tables import source_words as words
from pipelines.claims.tables.given_names import GIVEN

_PARTY = re.compile(rf"\b(?:{'|'.join(sorted(words.PARTISANS))}|democratic)\s$", re.IGNORECASE)
_AND = frozenset({" and ", " & ", ", and ", " and the "})
_PERSONS = re.compile(rf"[^,]*\b(?:{'|'.join(sorted(words.PERSON_NOUNS))})s\s$")
_PRONOUN_AND = re.compile(r"(?:he|she)\sand\s", re.IGNORECASE)
_AND_OTHERS = re.compile(
    r"\s(?:and|or)\s(?:others?\s[A-Z][a-z]+s\b|others\b|authorities\b|(?:[a-z]+\s)?officials\b|(?:an?|another|other|his|her|their|the|two|three|several|some)\s(?![A-Z]))"
)
_LOWER = re.compile(r"\b(?!(?:the|both|former)\s)[a-z]{2,}")
_SPACES = re.compile(r"\s+")
# Between two of a list: `, Ohio Gov. `, ` and Sen. `
_TITLES_BEFORE = re.compile(r"(?:[A-Z][\w.’'-]*\s){0,4}")
_LISTED = re.compile(rf"(?:,|,?\sand)\s{_TITLES_BEFORE.pattern}")
_LAST_LISTED = re.compile(r",?\sand\s")
_EACH = frozenset({"", "each", "both", "alike", "jointly", "together"})
_PARENTHESIS = re.compile(r"\s?\([^()]{1,40}\)")


def coordinated(discourse: Discourse, mention: Mention, start: int, end: int) -> Resolution | None:
    """Resolve a list of names to their full names; None if it is none.

    `India and Pakistan`, `Ana and Karl Weber`
    """
    return _joint(discourse, mention, start, end) or _several_persons(discourse, mention, start)


def _joint(discourse: Discourse, mention: Mention, start: int, end: int) -> Resolution | None:
    """Resolve sources joined by `and`, with names or without."""
    text = discourse.text
    if _PRONOUN_AND.match(text, start, end):
        return Resolution(None, "group", None)
    first = mention.inner[0] if mention.inner else None
    if first and _AND_OTHERS.match(text, first.end, end) and not _LOWER.search(text[start : first.start]):
        # `Hawkins and others`, `Mills and another aide`; not `An aide of Mills and the others`
        return Resolution(None, "group", None)
    persons = [name for name in mention.inner if name.kind == "person"]
    parts = persons if len(persons) > 1 else list(mention.inner)
    gaps = [
        _without_title(_SPACES.sub(" ", text[one.end : other.start]), other.title) for one, other in pairwise(parts)
    ]
    joint = next((index for index, gap in enumerate(gaps) if gap in _AND), None)
    if joint is None or any(gap != ", " for gap in gaps[:joint]):
        return None
    parts = parts[: joint + 2]
    rest = _PARENTHESIS.sub("", text[parts[-1].end : end])
    lead = _without_title(text[start : parts[0].start], parts[0].title)
    if rest.strip(" .") not in _EACH and not rest.startswith(","):
        return None
    if lead.strip().lower() not in {"", "the", "both"} and not _PERSONS.search(lead):
        return None
    names = [discourse.full_name(part) for part in parts]
    if parts[0].text == names[0] and names[0] in GIVEN and persons:
        # `Ana and Karl Weber`
        names[0] += f" {parts[-1].last}"
    return Resolution(joined(names), "group", "self")


def _several_persons(discourse: Discourse, mention: Mention, start: int) -> Resolution | None:
    """Persons of a list whose titles and places stand between.

    `Bush, Ohio Gov. John Kasich and Sen. Rand Paul`
    """
    persons = [name for name in mention.inner if name.kind == "person"]
    if len(persons) < 2:
        return None
    gaps = [discourse.text[one.end : other.start] for one, other in pairwise(persons)]
    listed = all(_LISTED.fullmatch(gap) for gap in gaps) and _LAST_LISTED.match(gaps[-1])
    if not listed or not _TITLES_BEFORE.fullmatch(discourse.text, start, persons[0].start):
        return None
    return Resolution(joined([discourse.full_name(person) for person in persons]), "group", "self")


def joined(names: list[str]) -> str:
    """Join names to one: `Ana Ruiz, Karl Weber and Eva Holm`."""
    return ", ".join(names[:-1]) + " and " + names[-1]


def _without_title(gap: str, title: str) -> str:
    """The text between two names, in lower case, without title and party."""
    plain = _PARENTHESIS.sub("", gap.lower()).replace(".", "")
    untitled = (plain.removesuffix(f"{title} ") if title else plain).removesuffix("former ")
    return _PARTY.sub("", untitled)
