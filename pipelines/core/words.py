"""Words and their number, in scripts without spaces between words as well."""

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

# German compounds reach forty letters.
_LONGEST_WORD: Final = 60
_NO_WORD: Final = re.compile(r"[\d+/=<>{}\[\]@#$%^&*\\|_~]|^\W+$")
# With so many words, whatever else a text holds, there is something to read in it.
_ENOUGH_WORDS: Final = 20


def count_words(text: str) -> int:
    """Count the words of a text; estimate them in scripts without spaces.

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


def has_words(text: str) -> bool:
    """Whether words make up a text, and not encoded data, markup or numbers.

    >>> has_words("The pier is shut."), has_words("aGVsbG8gd29ybGQ9 0.53,0.11 <div><div>")
    (True, False)
    """
    words = others = 0
    length = 0
    for token in text.split():
        if has_unspaced_script(token) or (len(token) <= _LONGEST_WORD and _NO_WORD.search(token) is None):
            words += 1
            length += len(token)
        else:
            others += len(token)
        if words == _ENOUGH_WORDS:
            return True
    return length > others
