"""The name in a mention: "the spokesman of the union Jan Holt" -> Jan Holt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Literal

from pipelines.claims.quotations.passage import Passage
from pipelines.claims.tables.quotations.grammar import Grammar
from pipelines.core.spans import Span

Kind = Literal["determiner", "common", "capital", "joiner", "quoted"]
_LONGEST_ROLE = 40
_PATRONYMIC = re.compile(r"\w+(?:вич|вна|ична|вича|вны|ичны)")
# Russian surnames in the nominative: a lone capitalised word behind a title is a place in the genitive otherwise.
_SURNAME = re.compile(r"\w+(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|ский|цкий|ская|цкая|ко|ук|юк|ич|ян|дзе|швили|ман|берг|ый|ой)")


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


def name_in(passage: Passage, pieces: Sequence[Piece], grammar: Grammar) -> Span | None:
    """Where the name in a mention stands in the text; None if the mention has none."""
    tokens = (_german if grammar.capitalised_nouns else _elsewhere)(passage, pieces, grammar)
    if tokens:
        return passage.spans[tokens[0]][0], passage.spans[tokens[-1]][1]
    quoted = next((piece.at for piece in pieces if piece.kind == "quoted"), None)
    if quoted is None:
        return None
    return passage.spans[quoted + 1][0], passage.spans[passage.closing[quoted] - 2][1]


def _german(passage: Passage, pieces: Sequence[Piece], grammar: Grammar) -> list[int]:
    """Places of the name in a German mention, whose common nouns have capitals, too."""
    determined = bool(pieces) and pieces[0].kind == "determiner"
    first = [piece.at for piece in _until_joiner(pieces) if piece.kind == "capital"]
    if any(piece.kind == "quoted" for piece in pieces):
        return _behind_quoted(pieces)
    name = _without_german_nouns(passage, first, grammar, determined=determined)
    if name:
        return _with_particle(pieces, name)
    return _from_given_name(passage, [piece.at for piece in pieces if piece.kind == "capital"], grammar, least=1)


def _without_german_nouns(passage: Passage, tokens: list[int], grammar: Grammar, *, determined: bool) -> list[int]:
    """Drop the nouns before the name that say what someone is."""
    if determined and len(tokens) == 1 and not _is_acronym(passage.words[tokens[0]]):
        return []
    left = tokens[1:] if determined and len(tokens) > 1 else tokens
    if len(left) > 1 and passage.lower[left[0]].endswith("s") and is_role(passage.lower[left[1]], grammar):
        left = left[1:]  # whose: Nordkais Sportdirektorin
    while left and (is_role(passage.lower[left[0]], grammar) and not _is_given(passage, left[0], grammar)):
        left = left[1:]
    if left and not determined and len(left) == len(tokens) == 3 and not _is_given(passage, left[0], grammar):
        return left[1:]
    return _from_given_name(passage, left, grammar, least=1) or left


def _elsewhere(passage: Passage, pieces: Sequence[Piece], grammar: Grammar) -> list[int]:
    """The run of capitalised words that is the name of a longer mention."""
    joined = False
    before: Kind | None = None
    for kind, group in groupby(pieces, key=lambda piece: piece.kind):
        run = [piece.at for piece in group]
        if kind == "capital":
            plain = not joined or before == "quoted"
            name = (
                _plain_run(passage, run, grammar, before) if plain else _complement_run(passage, run, grammar, before)
            )
            if name:
                return name if joined else _with_particle(pieces, name)
        joined = joined or kind == "joiner"
        before = kind
    return []


def _plain_run(passage: Passage, run: list[int], grammar: Grammar, before: Kind | None) -> list[int]:
    """The name in a run of capitalised words, without acronyms and titles."""
    while len(run) > 2 and _is_acronym(passage.words[run[0]]):
        run = run[1:]
    if before == "common" and not grammar.determiners:
        # Titles are followed by what they are of, in the genitive and without a preposition.
        if len(run) == 1:
            return run if _SURNAME.fullmatch(passage.lower[run[0]]) else []
        if len(run) == 3 and not _PATRONYMIC.fullmatch(passage.lower[run[1]]):
            return run[1:]
    return _from_given_name(passage, run, grammar, least=1) or run


def _complement_run(passage: Passage, run: list[int], grammar: Grammar, before: Kind | None) -> list[int]:
    """The name after a complement: "the secretary of the union Anne Morel"."""
    if len(run) > 2 and _is_acronym(passage.words[run[0]]):
        return run[1:]
    return _from_given_name(passage, run, grammar, least=0 if before == "common" else 1)


def _from_given_name(passage: Passage, run: list[int], grammar: Grammar, *, least: int) -> list[int]:
    """The end of `run` from a given name at token `least` or later; else []."""
    for index in range(least, len(run) - 1):
        if _is_given(passage, run[index], grammar):
            second = index > 0 and _is_given(passage, run[index - 1], grammar)
            return run[index - second :]
    return []


def _is_given(passage: Passage, at: int, grammar: Grammar) -> bool:
    return passage.lower[at] in grammar.given_names


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _until_joiner(pieces: Sequence[Piece]) -> list[Piece]:
    joiner = next((index for index, piece in enumerate(pieces) if piece.kind == "joiner"), len(pieces))
    return list(pieces[:joiner])


def _behind_quoted(pieces: Sequence[Piece]) -> list[int]:
    quoted = next(index for index, piece in enumerate(pieces) if piece.kind == "quoted")
    return [piece.at for piece in pieces[quoted + 1 :] if piece.kind == "capital"]


def _with_particle(pieces: Sequence[Piece], name: list[int]) -> list[int]:
    """Extend `name` by what a particle joins: Eva | von Halm."""
    index = next(index for index, piece in enumerate(pieces) if piece.at == name[-1]) + 1
    rest = pieces[index:]
    tied = len(name) == 1 and len(rest) > 1 and rest[0].kind == "joiner" and rest[1].kind == "capital"
    return name + [piece.at for piece in rest] if tied and all(p.kind in ("joiner", "capital") for p in rest) else name
