"""Join drop caps, first letters in elements of their own, to their words.

<p><span>T</span> <span>he pier is shut.</span></p>   ->  "The pier is shut."
<div>T</div><p>he pier is shut.</p>                  ->  "The pier is shut."
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipelines.boilerplate.pages.block import Block
from pipelines.boilerplate.tables.line_words import FUNCTION_WORDS

# Letters that are words of their own in some language: "A pier", "I am", "O mar", "Y el".
_WORDS = frozenset("AIOEYUÀÉÓÚVWKSZВИКОСУЯАО")
_WORD = re.compile(r"[^\W\d_]+")
_MOST_BLOCKS = 30


def join_drop_caps(blocks: list[Block], initials: Sequence[int]) -> None:
    """Put the first letter back to its word, in place.

    Args:
        blocks: the page's.
        initials: indices of blocks whose first letter is in an element of its own.
    """
    alone = [
        index
        for index, (block, following) in enumerate(pairwise(blocks))
        if len(block.text) == 1 and block.text.isupper() and following.text[:1].islower()
    ]
    if not alone and not initials:
        return
    words: set[str] | None = None
    for index in initials[:_MOST_BLOCKS]:
        text = blocks[index].text
        if len(text) > 2 and text[1] == " " and text[0].isupper() and text[2].isalpha():
            words = words if words is not None else _words_of(blocks)
            if _belongs(text[0], text[2:], words):
                blocks[index].text = text[0] + text[2:]
    for index in reversed(alone[:_MOST_BLOCKS]):
        words = words if words is not None else _words_of(blocks)
        following = blocks[index + 1]
        if _belongs(blocks[index].text, following.text, words):
            following.text = blocks[index].text + following.text
            del blocks[index]


def _belongs(letter: str, rest: str, words: set[str]) -> bool:
    """Whether a letter is the first of the word that `rest` begins with."""
    match = _WORD.match(rest)
    word = match.group() if match else ""
    if not word or (word[0].isupper() and not word.isupper()):
        return False
    if letter not in _WORDS and not word.isupper():
        return True
    folded = word.casefold()
    if (letter + word).casefold() in words or (letter + word).casefold() in FUNCTION_WORDS:
        return True
    return folded not in words and folded not in FUNCTION_WORDS


def _words_of(blocks: Sequence[Block]) -> set[str]:
    """Return the words of a page, without those that a drop cap was cut from."""
    words: set[str] = set()
    for block in blocks:
        text = block.text
        cut = 2 if text[1:2] == " " else 1 if text[:1].islower() else 0
        words.update(word.casefold() for word in _WORD.findall(" ".join(text.split(" ", cut)[cut:])))
    return words
