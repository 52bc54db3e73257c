"""The words of a mention: what someone is, and who."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from typing import Literal

from pipelines.claims.quotations.passage import Passage
from pipelines.claims.tables.quotations.grammar import Grammar

Kind = Literal["determiner", "common", "capital", "joiner", "quoted"]
_LONGEST_ROLE = 40


@dataclass(frozen=True)
class Piece:
    """One token of a mention, or a name in quotation marks from its first token on."""

    kind: Kind
    at: int


def is_role(word: str, grammar: Grammar) -> bool:
    """Whether `word`, in lower case, names what someone is, not who."""
    return len(word) <= _LONGEST_ROLE and _role(grammar.roles, word)


@lru_cache(maxsize=20_000)
def _role(pattern: str, word: str) -> bool:
    return re.fullmatch(pattern, word, re.VERBOSE) is not None


def is_named(passage: Passage, pieces: Sequence[Piece], grammar: Grammar) -> bool:
    """Whether a mention says who it is: `la ministre Claire Morvan`.

    `la ministre de la Santé` says only what.
    In German common nouns have capitals, too; those for roles are not counted, nor is a single one with an article.
    """
    if any(piece.kind == "quoted" for piece in pieces):
        return True
    head = takewhile(lambda piece: piece.kind != "joiner", pieces)
    capitals = [passage.words[piece.at] for piece in head if piece.kind == "capital"]
    if not grammar.capitalised_nouns:
        return bool(capitals)
    names = [word for word in capitals if not is_role(word.lower(), grammar)]
    return len(names) > (pieces[0].kind == "determiner" and len(capitals) == 1 and not capitals[0].isupper())
