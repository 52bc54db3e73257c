"""Word counts that hold for scripts without spaces between words as well."""

from __future__ import annotations

import re
from typing import Final

# Letters of the scripts that are written without spaces, and how many of them a word has on average.
# Thai, Lao, Burmese and Khmer count their vowel signs and tone marks; kana make longer words than Chinese characters.
_UNSPACED: Final = (
    (re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"), 1.6),
    (re.compile("[\u3041-\u3096\u30a1-\u30fa\u30fc\uff66-\uff9d]"), 2.5),
    (re.compile("[\u0e01-\u0e4e\u0e81-\u0ece\u1000-\u109f\u1780-\u17d3]"), 4.5),
)
_ANY_UNSPACED: Final = re.compile(
    "[\u0e01-\u0ece\u1000-\u109f\u1780-\u17d3\u3041-\u9fff\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003ffff]"
)


def count_words(text: str) -> int:
    """Count the words of a text; in scripts without spaces, estimate them from the number of letters.

    >>> count_words("The pier is shut."), count_words("旧开合桥将关闭十一个月")
    (4, 7)
    """
    spaced = len(text.split())
    if text.isascii() or _ANY_UNSPACED.search(text) is None:
        return spaced
    estimate = sum(len(letters.findall(text)) / size for letters, size in _UNSPACED)
    rest = _ANY_UNSPACED.sub(" ", text)
    return max(spaced, round(estimate) + sum(any(map(str.isalnum, word)) for word in rest.split()))


def has_unspaced_script(text: str) -> bool:
    """Whether a text has letters of a script that puts no spaces between words."""
    return not text.isascii() and _ANY_UNSPACED.search(text) is not None
