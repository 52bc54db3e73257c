"""Common function words, for short texts in languages that share a script.

Words count less the more languages share them (`de`, `i`, `a`), and each also stands for its form without accents.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import Final

from pipelines.language.tables.common_words import WEEKDAYS as WEEKDAYS_OF
from pipelines.language.tables.common_words import WORDS
from pipelines.language.tables.news_words import NEWS_WORDS
from pipelines.language.tables.similar_languages import CONTRASTS


def unaccented(word: str) -> str:
    """`word` without accents.

    >>> unaccented("při")
    'pri'
    """
    if word.isascii():
        return word
    plain = "".join(mark for mark in unicodedata.normalize("NFD", word) if not unicodedata.combining(mark))
    return plain.translate(_STROKES)


_STROKES: Final = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ı": "i"})
WEEKDAYS: Final = frozenset(day for days in WEEKDAYS_OF.values() for day in days.split())

# Cyrillic `й` and `ї` are letters of their own.
_WITH_ACCENTS: Final = {
    code: frozenset(words.split()).union(WEEKDAYS_OF.get(code, "").split()) for code, words in WORDS.items()
}
COMMON_WORDS: Final = {
    code: words if code in {"ru", "uk", "bg", "mk", "sr", "be", "vi"} else words | {unaccented(word) for word in words}
    for code, words in _WITH_ACCENTS.items()
}
ALL_COMMON_WORDS: Final = frozenset().union(*COMMON_WORDS.values())
_LANGUAGES_OF: Final = Counter(word for words in COMMON_WORDS.values() for word in words)
WITH_NEWS_WORDS: Final = {
    code: words | frozenset(NEWS_WORDS.get(code, "").split()) for code, words in COMMON_WORDS.items()
}
_LANGUAGES_OF_NEWS: Final = Counter(word for words in WITH_NEWS_WORDS.values() for word in words)


def scores(words: list[str], *, news: bool = False) -> dict[str, float]:
    """Score languages by `words`: 1 for a word of one language, less for a shared one.

    Args:
        news: whether words of headlines and notices count as well.
    """
    found = Counter(words)
    tables, languages = (WITH_NEWS_WORDS, _LANGUAGES_OF_NEWS) if news else (COMMON_WORDS, _LANGUAGES_OF)
    return {
        code: score
        for code, common in tables.items()
        if (score := sum(min(found[word], 2) / languages[word] for word in common.intersection(found)))
    }


def _plainer(words: dict[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """Each set with the forms without accents, and without what the other sets have."""
    both = {code: own | {unaccented(word) for word in own} for code, own in words.items()}
    return {code: own.difference(*(both[other] for other in both if other != code)) for code, own in both.items()}


_CONTRAST: Final = 2
_CONTRASTS: Final = [_plainer(words) for words in CONTRASTS.values()]


def contrasted(code: str, words: list[str]) -> str:
    """`code`, or the similar language that more of `words` belong to alone.

    >>> contrasted("sk", "policie patra po ridici ktery ujel".split())
    'cs'
    """
    for kin in _CONTRASTS:
        if code in kin:
            counts = {own: len(distinct.intersection(words)) for own, distinct in kin.items()}
            (likelier, most), (_, fewer), *_ = sorted(counts.items(), key=lambda count: -count[1])
            return likelier if most - fewer >= _CONTRAST else code
    return code
