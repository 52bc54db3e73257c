"""The words that a pronoun without a name stands for.

`He met a retired driver, who said …` -> `a retired driver`
"""

from __future__ import annotations

import re

from pipelines.claims.sources.mentions import singular
from pipelines.claims.tables.place_names import DEMONYMS
from pipelines.claims.tables.report_words import FINITE
from pipelines.claims.tables.source_words import (
    DOCUMENT_NOUNS,
    GROUP_NOUNS,
    ORGANIZATION_NOUNS,
    PERSON_NOUNS,
    PUBLICATION_NOUNS,
)
from pipelines.core.spans import Span

_PERSONS = PERSON_NOUNS | GROUP_NOUNS
_THINGS = DOCUMENT_NOUNS | PUBLICATION_NOUNS | ORGANIZATION_NOUNS
_NOUNS = _PERSONS | ORGANIZATION_NOUNS
_REACH = 80
_LONGEST_SUBJECT = 5  # words
_WORD = re.compile(r"[\w’'-]+")
_DETERMINER = re.compile(
    r"(?:an?|the|this|that|those|all|his|her|their|its|our|one|two|three|four|five|six|some|several|many|other|another)\b",
    re.IGNORECASE,
)
_ENDS_SUBJECT = re.compile(rf"(?:on|in|at|to|by|with|for|from|after|before|and|or)|{FINITE}", re.IGNORECASE)
# Between the noun and the pronoun: `of the valley,`
_COMPLEMENT = re.compile(
    r"(?:\s(?:of|from|in|at|for|with|on|\w+ed\sby)\s(?:[^,.;:]|(?<=\b[A-Z])\.|(?<=\bSt)\.){1,50})?,?\s$"
)


def antecedent_phrase(text: str, start: int, sentence: int, *, persons: bool = True) -> Span | None:
    """The noun phrase that the relative pronoun at `start` stands for.

    None if no person or group, or no body or document, is right before it.

    Args:
        sentence: where its sentence begins.
        persons: whether the pronoun is `who`.
    """
    begin = max(sentence, start - _REACH)
    words = list(_WORD.finditer(text, begin, start))
    for place in range(len(words) - 1, -1, -1):
        word = words[place].group()
        noun, plural = singular(word)
        known = noun in _PERSONS if persons else word.islower() and noun in _THINGS
        if known or (persons and (noun == "those" or (plural and noun.capitalize() in DEMONYMS))):
            if not _COMPLEMENT.match(text[words[place].end() : start]):
                return None
            if place and not plural and words[place - 1].group() in {"of", "for"}:
                continue  # `the candidate for president`
            return words[_first_of_phrase(text, words, place)].start(), begin + len(text[begin:start].rstrip(" ,"))
    return None


def plural_subject(text: str, start: int, end: int) -> str | None:
    """The persons with whom the sentence `text[start:end]` begins, or None.

    `Many of the miners stayed. They said …` -> `Many of the miners`
    """
    for word in list(_WORD.finditer(text, start, end))[:_LONGEST_SUBJECT]:
        noun = word.group().lower()
        if noun in GROUP_NOUNS or (noun.endswith("s") and noun.removesuffix("s") in PERSON_NOUNS):
            return text[start : word.end()]
        if _ENDS_SUBJECT.fullmatch(word.group()) or (word.group()[0].isupper() and word.start() > start):
            return None
    return None


def _first_of_phrase(text: str, words: list[re.Match[str]], noun: int) -> int:
    """The place of a noun's determiner or first capital before it, else its own."""
    first = noun
    for place in range(noun - 1, max(-1, noun - 6), -1):
        word = words[place].group()
        if text[words[place].end() : words[place + 1].start()].strip(' "“”'):
            break
        if _DETERMINER.fullmatch(word):
            return place - 1 if place and _DETERMINER.fullmatch(words[place - 1].group()) else place
        if word in _NOUNS or _ENDS_SUBJECT.fullmatch(word):
            break
        if word[0].isupper():
            first = place
    return first
