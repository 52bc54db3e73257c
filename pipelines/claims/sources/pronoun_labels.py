"""The words that a pronoun without a name stands for.

`He met a retired driver, who said …` -> `a retired driver`
"""

from __future__ import annotations

import re

from pipelines.claims.tables.report_words import FINITE
from pipelines.claims.tables.source_words import GROUP_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS

_PERSONS = PERSON_NOUNS | GROUP_NOUNS
_NOUNS = _PERSONS | ORGANIZATION_NOUNS
_REACH = 80
_LONGEST_SUBJECT = 5  # words
_WORD = re.compile(r"[\w’'-]+")
_DETERMINER = re.compile(
    r"(?:an?|the|his|her|their|its|our|one|two|three|four|five|six|some|several|many|other|another)\b", re.IGNORECASE
)
_ENDS_SUBJECT = re.compile(rf"(?:on|in|at|to|by|with|for|from|after|before|and|or)|{FINITE}", re.IGNORECASE)
# Between the noun and the pronoun: `of the valley,`
_COMPLEMENT = re.compile(r"(?:\s(?:of|from|in|at|for|with)\s[^,.;:]{1,50})?,?\s$")


def antecedent_phrase(text: str, start: int, sentence: int) -> str | None:
    """The noun phrase that the relative pronoun at `start` stands for.

    None if no person or group is right before it.

    Args:
        sentence: where its sentence begins.
    """
    begin = max(sentence, start - _REACH)
    words = list(_WORD.finditer(text, begin, start))
    for place in range(len(words) - 1, -1, -1):
        noun = words[place].group().lower()
        if noun in _PERSONS or noun.removesuffix("s") in PERSON_NOUNS:
            if not _COMPLEMENT.match(text[words[place].end() : start]):
                return None
            return text[words[_first_of_phrase(words, place)].start() : start].rstrip(" ,")
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


def _first_of_phrase(words: list[re.Match[str]], noun: int) -> int:
    """The place of a noun's determiner up to three words before, else its own."""
    for place in range(noun - 1, max(-1, noun - 4), -1):
        if _DETERMINER.fullmatch(words[place].group()):
            return place
        if words[place].group().lower() in _NOUNS:
            break
    return noun
