"""Words of a claim: tokens, stems, and how rare each is in news.

    "Fighters were executed" -> ("fight", "execut")

The table is models/corroboration/words.npz; see the card there.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

import numpy as np

from pipelines.corroboration.tables.function_words import FUNCTION_WORDS

TABLES = Path(__file__).resolve().parents[2] / "models" / "corroboration" / "words.npz"

_TOKEN = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]+(?:['’][^\W\d_]+)?")
_SUFFIXES = ("ingly", "ations", "ation", "edly", "ings", "ing", "ies", "ied", "ed", "es", "ly", "s")
_SHORTEST_STEM = 3
_SHORTEST_BEFORE_ION = 5  # `execution` loses its ending, `million` does not


def tokens(text: str) -> list[str]:
    """The words and numbers of `text`, lower case, in order."""
    return [token.replace("’", "'") for token in _TOKEN.findall(text.lower())]


@lru_cache(maxsize=200_000)
def stem(token: str) -> str:
    """A crude stem, so that forms of one word meet.

    `executed`, `executions` -> `execut`
    """
    word = token.removesuffix("'s").removesuffix("'")
    if word[:1].isdigit():
        return word.replace(",", "")
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM:
            word = word[: -len(suffix)]
            break
    word = word.removesuffix("s") if word.endswith("ions") else word
    if word.endswith("ion") and len(word) - len("ion") >= _SHORTEST_BEFORE_ION:
        word = word.removesuffix("ion")
    if len(word) > _SHORTEST_STEM + 1 and word[-1] in "ey":
        word = word[:-1]
    if len(word) > _SHORTEST_STEM and word[-1] == word[-2] and word[-1] not in "aeiousl":
        word = word[:-1]
    return word


def is_content(token: str) -> bool:
    """Whether a token carries meaning of its own."""
    return token not in FUNCTION_WORDS and (len(token) > 1 or token.isdigit())


@cache
def _rarity() -> tuple[dict[str, float], float]:
    """Inverse document frequency of known stems, and that of all others."""
    with np.load(TABLES) as stored:
        rarity = stored["idf"].astype(float).tolist()
        return dict(zip(str(stored["stems"]).split(" "), rarity, strict=False)), rarity[-1]


def idf(word: str) -> float:
    """How rare a stem is in news: the logarithm of inverse document frequency."""
    known, unknown = _rarity()
    return known.get(word, unknown)
