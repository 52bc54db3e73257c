"""Replace look-alike letters of another script: "Мoscow" with a Cyrillic М.

They come from careless typing and from attempts to slip past filters; either way no reader sees them and every
program stumbles over them. A word that mixes scripts is mapped to the one script in which all of it can be written.
"""

from __future__ import annotations

import re
from typing import Final

# Pairs that look alike in common fonts, from the Unicode confusables (UTS #39), reduced to Cyrillic, Greek and Latin
# letters that agree in case.
_CYRILLIC: Final = "АВЕКМНОРСТУХІЈЅаеорсухіјѕԁһԛԝ"
_LATIN: Final = "ABEKMHOPCTYXIJSaeopcyxijsdhqw"
_GREEK: Final = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον"
_LATIN_OF_GREEK: Final = "ABEZHIKMNOPTYXov"

# Words alone, which are judged one by one: a pattern that looked ahead for a mixture would take the square of a long
# word's length.
_WORD: Final = re.compile(r"(?<![^\W\d_])[^\W\d_]{2,64}(?![^\W\d_])")
_LATIN_LETTER: Final = re.compile(r"[A-Za-z]")
_FOREIGN: Final = re.compile(r"[\u0370-\u03ff\u0400-\u052f]")

_TO_LATIN: Final = {**dict(zip(_CYRILLIC, _LATIN, strict=True)), **dict(zip(_GREEK, _LATIN_OF_GREEK, strict=True))}
_TO_CYRILLIC: Final = dict(zip(_LATIN, _CYRILLIC, strict=True))
_TO_GREEK: Final = dict(zip(_LATIN_OF_GREEK, _GREEK, strict=True))


def map_lookalikes(text: str) -> tuple[str, list[str]]:
    """Write every word of mixed scripts in one; return the original words too.

    A word that neither script can write alone ("COVIDом") stays. Lengths do not change.

    >>> map_lookalikes("in Мoscow")
    ('in Moscow', ['Мoscow'])
    """
    if text.isascii() or not _FOREIGN.search(text):
        return text, []
    changed: list[str] = []

    def mend(match: re.Match[str]) -> str:
        word = match.group()
        if word.isascii() or not (_LATIN_LETTER.search(word) and _FOREIGN.search(word)):
            return word
        mended = _in_one_script(word)
        if mended != word:
            changed.append(word)
        return mended

    return _WORD.sub(mend, text), changed


def _in_one_script(word: str) -> str:
    """A word with its look-alike letters replaced by those of its main script."""
    latin = sum(letter < "\u0250" for letter in word)
    cyrillic = sum("\u0400" <= letter <= "\u052f" for letter in word)
    targets = [("latin", latin), ("cyrillic", cyrillic), ("greek", len(word) - latin - cyrillic)]
    # The script with most of the letters is tried first; Latin on a tie, where both would do.
    for script, count in sorted(targets, key=lambda target: -target[1]):
        mended = "".join(_mapped(letter, script) for letter in word)
        if count and "\0" not in mended:
            return mended
    return word


def _mapped(letter: str, script: str) -> str:
    """The letter of `script` that `letter` is or poses as; NUL if there is none."""
    if letter < "\u0250":
        own, table = "latin", _TO_CYRILLIC if script == "cyrillic" else _TO_GREEK
    else:
        own = "cyrillic" if "\u0400" <= letter <= "\u052f" else "greek"
        table = _TO_LATIN if script == "latin" else {}
    return letter if own == script else table.get(letter, "\0")
