"""Characters of many texts as numpy arrays: their kinds, and letters alone.

Beyond the basic plane of Unicode every character is taken for a sign: emoji, and letters of hardly any article.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

Codes = npt.NDArray[np.uint32]
Kinds = npt.NDArray[np.uint8]

# Kinds of characters, as bits.
WORD, DIGIT, UPPER, LOWER = 1, 2, 4, 8
_LINE_END = "\n"
_BEYOND = 0xFFFF


def code_points(texts: Sequence[str]) -> Codes:
    """The code points of `texts`, each followed by a line end."""
    joined = "".join(f"{text}{_LINE_END}" for text in texts)
    return np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def kinds_of(codes: Codes) -> Kinds:
    """The kind of each character: WORD, and so on."""
    kinds: Kinds = _table().take(np.minimum(codes, _BEYOND))
    return kinds


def squeezed(texts: Sequence[str]) -> list[str]:
    """The word characters of each text, in lower case, to compare versions of a text.

    >>> squeezed(["The ferry's late!", "…"])
    ['theferryslate', '']
    """
    if not texts:
        return []
    codes = code_points([text.lower() for text in texts])
    kept = codes[(kinds_of(codes) & WORD > 0) | (codes == ord(_LINE_END))]
    joined: str = kept.tobytes().decode("utf-32-le", "surrogatepass")
    return joined.split(_LINE_END)[:-1]


@lru_cache(maxsize=1)
def _table() -> Kinds:
    """The kinds of every character, by code point."""
    characters = np.array([chr(code) for code in range(_BEYOND)] + ["\0"])
    table: Kinds = np.zeros(len(characters), dtype=np.uint8)
    for bit, test in (
        (WORD, np.char.isalnum),
        (DIGIT, np.char.isdigit),
        (UPPER, np.char.isupper),
        (LOWER, np.char.islower),
    ):
        table |= test(characters).astype(np.uint8) * np.uint8(bit)
    table[ord("_")] |= WORD
    return table
