"""Writing systems: which a text is in, and the language where that tells it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from pipelines.core.writing_systems import MARKS, ONE_LANGUAGE, RANGES, SIMPLIFIED, TRADITIONAL

_FEWEST_IN_OWN_SCRIPT: Final = 2
# One Chinese character or Korean syllable says about as much as three letters.
_LETTERS_EACH: Final = {"Hani": 3, "Kana": 3, "Hang": 3}
_MARKS_SHARE: Final = 0.01
# Japanese has kana in every clause, and Chinese may quote a few; Korean has hardly any Han.
_LEAST_KANA: Final = 0.1
_LEAST_HANGUL: Final = 0.3
_STARTS: Final = [first for first, _, _ in RANGES]


def letters_by_script(pieces: Iterable[str]) -> dict[str, Counter[str]]:
    """Count letters by the script they belong to."""
    letters: dict[str, Counter[str]] = {}
    for character, count in Counter("".join(pieces)).items():
        if character.isalpha() and (script := _script(character)):
            letters.setdefault(script, Counter())[character] += count
    return letters


@lru_cache(maxsize=4096)
def _script(character: str) -> str | None:
    index = bisect_right(_STARTS, ord(character)) - 1
    return RANGES[index][2] if index >= 0 and ord(character) <= RANGES[index][1] else None


def dominant_script(letters: Mapping[str, Counter[str]]) -> tuple[str, float]:
    """The main script of a text and its share.

    Kanji count as kana where those are, hanja as Hangul.
    """
    weights = {script: sum(found.values()) * _LETTERS_EACH.get(script, 1) for script, found in letters.items()}
    for partner, least in (("Kana", _LEAST_KANA), ("Hang", _LEAST_HANGUL)):
        if weights.get(partner, 0) > least * weights.get("Hani", 0):
            weights[partner] += weights.pop("Hani", 0)
    script = max(weights, key=lambda name: weights[name])
    return script, weights[script] / sum(weights.values())


def by_own_script(script: str, characters: Counter[str]) -> str:
    """The language of a script of one language; `und` for a letter or two."""
    total = sum(characters.values())
    if total < _FEWEST_IN_OWN_SCRIPT:
        return "und"
    if script == "Hani":
        return _chinese(characters)
    for code, marks in MARKS.get(script, {}).items():
        if sum(characters[mark] for mark in marks) >= _MARKS_SHARE * total:
            return code
    return ONE_LANGUAGE[script]


def _chinese(characters: Counter[str]) -> str:
    """Tell simplified Chinese from traditional by characters of one alone."""
    simplified = sum(count for character, count in characters.items() if character in SIMPLIFIED)
    traditional = sum(count for character, count in characters.items() if character in TRADITIONAL)
    if simplified == traditional:
        return "zh"
    return "zh-Hans" if simplified > traditional else "zh-Hant"


def in_script(piece: str, script: str) -> str:
    """`piece` without the words that have letters of another script."""
    return " ".join(word for word in piece.split() if all(_script(letter) in (script, None) for letter in word))
