"""Tell who is a person by the profession or office before a name."""

from __future__ import annotations

import re

from pipelines.claims.tables import name_words as words
from pipelines.claims.tables.source_words import DOCUMENT_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS, ROLE_NOUNS, TITLES

# `Ana Ruiz`, `Ana M. Ruiz`
PLAIN_NAME = re.compile(r"[A-Z][a-z][\w’'-]*(?P<initial>\s[A-Z]\.)?(?:\s[A-Z][a-z][\w’'-]*){1,2}")
_PROFESSION_BEFORE = re.compile(
    r"\b(?:(?P<office>director|head|chief|secretary|manager|professor|dean)\s(?:of|for)\s(?:[a-z-]+\s){0,2})?(?P<last>[a-z]{5,})\s$"
)
_NO_OFFICES = ORGANIZATION_NOUNS | PERSON_NOUNS | DOCUMENT_NOUNS
_OFFICES = (TITLES & ROLE_NOUNS) - {"leader"} | {"convener", "convenor"}  # a party may be a leader
LONGEST_OFFICE = 80
"""Characters from an office to the name of who holds it, at most."""


def has_profession(text: str, start: int, end: int) -> bool:
    """Whether a plain name stands right behind a profession or office.

    `dietitian [Ana Ruiz]`, `head of public works [Ana Ruiz]`
    """
    before = _PROFESSION_BEFORE.search(text, max(0, start - LONGEST_OFFICE), start)
    if before is None or not PLAIN_NAME.fullmatch(text, start, end):
        return False
    if text[start:end].rpartition(" ")[2] in words.NO_PERSON_LAST:
        return False
    noun = before["last"]
    held = before["office"] and noun.removesuffix("s") not in _NO_OFFICES
    return bool(held) or noun.endswith(words.PROFESSION_ENDINGS) or noun in _OFFICES
