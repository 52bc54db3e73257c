"""Bylines in capitals, and names in the usual spelling.

"JANE DOE IN PARIS" -> "JANE DOE in PARIS"; "JEAN-LUC DE WITT" -> "Jean-Luc de Witt"
"""

from __future__ import annotations

import re
from typing import Final

from pipelines.boilerplate.tables.author_words import LITTLE_WORDS, PARTICLES

_WORD: Final = re.compile(r"(?<!\S)[^\W\d_]+(?!\S)")
_PART: Final = re.compile(r"[^\W\d_]+")
_SCOTTISH: Final = re.compile(r"\bMc[^\W\d_]")
# Initials such as `JP`, and numbers.
_NO_WORD: Final = re.compile(r"[B-DF-HJ-NP-TV-XZ]{1,3}|I{2,3}|IV|VI{1,3}")


def with_little_words(text: str) -> str:
    """A byline in capitals, with small letters where a word joins names or ends them.

    >>> with_little_words("JANE DOE AND JOHN ROE IN PARIS")
    'JANE DOE and JOHN ROE in PARIS'
    """
    return _WORD.sub(lambda word: _little(word.group()), text) if text.isupper() else text


def _little(word: str) -> str:
    return word.lower() if word.lower() in LITTLE_WORDS else word


def usual_spelling(name: str) -> str:
    """A person's name in capitals, with small letters behind the first of each word.

    >>> usual_spelling("JANE O'NEIL"), usual_spelling("JP MCGREGOR III")
    ("Jane O'Neil", 'JP McGregor III')
    """
    first, *rest = name.split()
    words = [word.lower() if len(word) > 1 and word.lower() in PARTICLES else _capitalised(word) for word in rest]
    return " ".join([_capitalised(first), *words])


def _capitalised(word: str) -> str:
    """The parts of a word with a capital each: "O'Neil", "Jean-Luc", "J.K."."""
    if _NO_WORD.fullmatch(word):
        return word
    # Python gives the dotted capital of Turkish a letter and a dot.
    parts = _PART.sub(lambda part: part.group().capitalize(), word).replace("i\u0307", "i")
    return _SCOTTISH.sub(lambda lead: lead.group()[:2] + lead.group()[2].upper(), parts)
