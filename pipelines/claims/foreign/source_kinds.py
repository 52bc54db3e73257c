"""What kind a source is, by the noun that begins its mention, in other languages."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from pipelines.claims.tables.foreign import person_nouns as persons
from pipelines.claims.tables.foreign_sources import KINDS
from pipelines.core.records import SourceType

_WORD = re.compile(r"[\w’'-]+")
_PERSONAL = {"unnamed", "group"}
_COMPOUNDING = {"cs", "de", "nl", "ru"}
_FIRST = 3
"""Words of a mention among which its noun is, behind adjectives."""


def kind_of_mention(mention: str, bare: str, language: str) -> SourceType | None:
    """The kind of source by the noun that begins a mention.

    `agence Meridian` -> publication; `un voisin` -> unnamed; `deux témoins` -> group

    Args:
        bare: the mention without its article.
    """
    words = _WORD.findall(bare)[:_FIRST]
    if len(words) > 1 and (kind := kind_of_noun(" ".join(words[:2]).lower(), language)):
        return kind
    if re.match(rf"(?:{persons.ONE_OF[language]})\s", mention, re.IGNORECASE):
        return "unnamed"
    several = re.match(rf"(?:{persons.SEVERAL[language]})\s", mention, re.IGNORECASE) is not None
    for place, word in enumerate(words):
        if language == "de" and word[0].islower():
            continue
        kind = kind_of_noun(word.lower(), language)
        if kind and (place == 0 or several or kind not in _PERSONAL or _is_adjective(words[place - 1], language)):
            return "group" if several and kind == "unnamed" else kind
        if language == "de":
            return None  # the first capital is the head
    return None


def _is_adjective(word: str, language: str) -> bool:
    """Whether a word before a noun is an adjective: in Romance languages a few are."""
    before = persons.ADJECTIVES.get(language)
    return before is None or re.fullmatch(before, word.lower()) is not None


@lru_cache(maxsize=4096)
def kind_of_noun(noun: str, language: str) -> SourceType | None:
    """The kind of source that a noun in lower case tells."""
    kind = next((kind for kind, nouns in KINDS[language].items() if re.fullmatch(nouns, noun)), None)
    noun = noun.rpartition("-")[2] if kind is None and language in _COMPOUNDING else noun
    if kind is None and _persons(language, persons.SINGULAR[language]).fullmatch(noun):
        return "unnamed"
    if kind is None and _persons(language, persons.PLURAL[language]).fullmatch(noun):
        return "group"
    return kind


@cache
def _persons(language: str, endings: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(persons.STEMS[language].split())})(?:{endings})")
