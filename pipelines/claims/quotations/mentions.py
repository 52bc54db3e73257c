"""The mention of a speaker, and the apposition behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from pipelines.claims.quotations.names import Kind, Piece, is_named, is_role
from pipelines.claims.quotations.passage import SENTENCE_ENDS, Passage
from pipelines.claims.quotations.verbs import lexicon
from pipelines.claims.tables.quotations.grammar import Grammar

_MOST_ADJUNCTS = 4
_LONGEST_MENTION = 16
_LONGEST_APPOSITION = 14
_LONGEST_QUOTED_NAME = 6
_MOST_COMMON_WORDS = {True: 4, False: 7}  # with and without determiners in the language
# What a possessive joiner may have behind it in German, beside a subject's determiners.
_OBLIQUE = frozenset("der den dem einem einer seinem seiner ihrem ihrer".split())
# Joiners that follow a name too; the others would be an object: "sagte Kern der Zeitung".
_BEHIND_NAMES = frozenset("von vom de du des d' del".split())


@dataclass(frozen=True)
class Mention:
    """The mention of a speaker, tokens `start` to `end`.

    `role` says what someone is, or is a pronoun; `named` says who.
    """

    start: int
    end: int
    role: bool
    named: bool = False


def mention_at(passage: Passage, at: int, grammar: Grammar) -> Mention | None:
    """Read one speaker, or two joined, from token `at`, without appositions."""
    first = _one(passage, at, grammar)
    if first is None or first.end >= len(passage) or passage.lower[first.end] not in grammar.conjunctions:
        return first
    second = _one(passage, first.end + 1, grammar)
    if second is None or not (first.named and second.named):
        return first
    return replace(first, end=second.end)


def with_apposition(passage: Passage, mention: Mention, grammar: Grammar) -> Mention:
    """Extend `mention` by the apposition after its comma."""
    if not mention.named:
        return _with_name(passage, mention, grammar) if mention.role else mention
    if passage.ends_here(mention.end, SENTENCE_ENDS) or passage.words[mention.end] != ",":
        return mention
    end = _apposition_end(passage, mention.end + 1, grammar)
    return replace(mention, end=end) if end else mention


def _with_name(passage: Passage, mention: Mention, grammar: Grammar) -> Mention:
    """Extend `mention` by the name after it: "le ministre de l'Intérieur, Jean Roux"."""
    at = mention.end
    if at < len(passage) and passage.lower[at] in grammar.prepositions:
        at = past_phrase(passage, at, grammar)
    if passage.ends_here(at, SENTENCE_ENDS) or passage.words[at] != ",":
        return mention
    name = _one(passage, at + 1, grammar)
    if name is None or not name.named or name.end - at <= 2 or not _closes(passage, name.end):
        return mention
    return replace(mention, end=name.end, named=True)


def past_phrase(passage: Passage, at: int, grammar: Grammar) -> int:
    """The token after the prepositional phrase that begins at `at`."""
    at = _past_determiners(passage, at + 1, grammar)
    if not passage.is_word(at):
        return at
    capital = passage.is_capital(at)
    at += 1
    at = passage.closing.get(at, at)
    if at + 1 < len(passage) and passage.lower[at] in grammar.joiners & _BEHIND_NAMES and passage.is_word(at + 1):
        at += 2
    while capital and not grammar.capitalised_nouns and passage.is_capital(at):
        at += 1
    return at


def _past_determiners(passage: Passage, at: int, grammar: Grammar) -> int:
    while at < len(passage) and (passage.lower[at] in grammar.determiners or passage.lower[at] in _OBLIQUE):
        at += 1
    return at


def past_adjuncts(passage: Passage, at: int, grammar: Grammar) -> int:
    """The token after the adverbials of time and place that begin at `at`."""
    for _ in range(_MOST_ADJUNCTS):
        skipped = passage.longest(at, grammar.adverbs)
        if skipped:
            at += skipped
        elif at < len(passage) and passage.lower[at] in grammar.prepositions:
            at = past_phrase(passage, at, grammar)
        else:
            break
    return at


def _closes(passage: Passage, at: int) -> bool:
    return passage.ends_here(at, ",.;:!?…—–)") or at in passage.closing or not passage.words[at][0].isalnum()


def _apposition_end(passage: Passage, at: int, grammar: Grammar) -> int | None:
    """The token behind an apposition that begins at `at` and says what someone is."""
    start = at
    heads = [index for index in range(at, min(at + 4, len(passage))) if is_role(passage.lower[index], grammar)]
    if not heads or any(not passage.is_word(index) for index in range(at, heads[0])):
        return None
    if passage.lower[at] in grammar.relatives - grammar.determiners or passage.lower[at] in grammar.prepositions:
        return None
    while at < len(passage) and at - start < _LONGEST_APPOSITION:
        if at in passage.closing and passage.closing[at] - at <= _LONGEST_QUOTED_NAME:
            at = passage.closing[at]
        elif passage.is_word(at) or passage.lower[at] in grammar.joiners or passage.lower[at].endswith("'"):
            if (
                at > heads[0]
                and passage.lower[at] in lexicon(grammar).forms
                and passage.lower[at] not in grammar.joiners
            ):
                return None
            at += 1
        else:
            break
    return at if at > heads[0] and _closes(passage, at) else None


def _one(passage: Passage, at: int, grammar: Grammar) -> Mention | None:
    """The mention that begins at a token: a pronoun, or a noun phrase."""
    if at >= len(passage):
        return None
    if passage.lower[at] in grammar.pronouns and not (
        passage.lower[at] in grammar.determiners and passage.is_word(at + 1)
    ):
        return Mention(at, at + 1, role=True)
    pieces, end = _pieces(passage, at, grammar)
    if not _is_mention(passage, pieces, grammar):
        return None
    role = any(is_role(passage.lower[piece.at], grammar) for piece in pieces)
    return Mention(at, end, role, is_named(passage, pieces, grammar))


def _is_mention(passage: Passage, pieces: list[Piece], grammar: Grammar) -> bool:
    """Whether pieces are a mention of a speaker rather than of a thing."""
    kinds = [piece.kind for piece in pieces]
    if "quoted" in kinds or "capital" in kinds:
        return (
            kinds[0] != "common"
            or not grammar.determiners
            or _has_role(passage, pieces, grammar)
            or grammar.capitalised_nouns
        )
    if kinds[:1] == ["determiner"]:
        return "common" in kinds and not grammar.capitalised_nouns
    return bool(kinds) and _has_role(passage, pieces, grammar) and not grammar.capitalised_nouns


def _has_role(passage: Passage, pieces: list[Piece], grammar: Grammar) -> bool:
    return any(piece.kind == "common" and is_role(passage.lower[piece.at], grammar) for piece in pieces)


def _pieces(passage: Passage, at: int, grammar: Grammar) -> tuple[list[Piece], int]:
    """The pieces of the mention at `at`, and the token behind it."""
    start, pieces, common = at, list[Piece](), 0
    most = _MOST_COMMON_WORDS[bool(grammar.determiners)]
    while at < len(passage) and at - start < 2 and passage.lower[at] in grammar.determiners:
        pieces.append(Piece("determiner", at))
        at += 1
    while at < len(passage) and at - start < _LONGEST_MENTION:
        if at in passage.closing:
            nameless = all(piece.kind == "determiner" for piece in pieces) and not passage.is_capital(at + 1)
            if not pieces or nameless or passage.closing[at] - at > _LONGEST_QUOTED_NAME + 1:
                break
            pieces.append(Piece("quoted", at))
            at = passage.closing[at]
            continue
        joined = _joined(passage, at, pieces, grammar)
        if joined:
            pieces.append(Piece("joiner", at))
            at, common = joined, 0
            continue
        kind = _kind(passage, at, start, pieces, grammar)
        common += kind == "common"
        if kind is None or common > most:
            break
        pieces.append(Piece(kind, at))
        at += 1
    return pieces, at


def _joined(passage: Passage, at: int, pieces: list[Piece], grammar: Grammar) -> int | None:
    """The token after a joiner with which a complement continues; None if none does."""
    if passage.lower[at] not in grammar.joiners or not any(
        piece.kind in ("common", "capital", "quoted") for piece in pieces
    ):
        return None
    if grammar.capitalised_nouns and passage.lower[at] not in _BEHIND_NAMES and is_named(passage, pieces, grammar):
        return None
    at = _past_determiners(passage, at + 1, grammar)
    noun = not grammar.capitalised_nouns or passage.is_capital(at) or passage.is_capital(at + 1)
    return at if noun and passage.is_word(at) and passage.lower[at] not in grammar.adverbs else None


def _kind(passage: Passage, at: int, start: int, pieces: list[Piece], grammar: Grammar) -> Kind | None:
    """The kind of piece that a token is; None if it ends the mention."""
    if not passage.is_word(at):
        return None
    word = passage.lower[at]
    if passage.is_capital(at):
        if at == start and word in _function_words(grammar):
            return None
        return "common" if _is_title(passage, at, start, pieces, grammar) else "capital"
    if pieces and passage.words[pieces[-1].at].endswith("-") and word in grammar.conjunctions:
        return "common"
    if pieces and pieces[-1].kind in ("capital", "quoted"):
        return None
    ended = (
        word in _function_words(grammar)
        or (word in lexicon(grammar).forms and any(piece.kind == "common" for piece in pieces))
        or word.endswith("mente")
        or is_recipient(word, grammar)
    )
    return None if ended else "common"


def _is_title(passage: Passage, at: int, start: int, pieces: list[Piece], grammar: Grammar) -> bool:
    """Whether the capitalised word is a title: Maire Paul Roche.

    The first word of a body's name is none.
    """
    if grammar.capitalised_nouns or not is_role(passage.lower[at], grammar):
        return False
    if passage.is_capital(at + 1):
        return at == start or not passage.lower[at].isalpha()
    return at == start or pieces[-1].kind == "determiner"


def is_recipient(word: str, grammar: Grammar) -> bool:
    """Whether `word` says who is told, by its form alone."""
    return len(word) <= 40 and _recipient(grammar.recipients, word)


@lru_cache(maxsize=20_000)
def _recipient(pattern: str, word: str) -> bool:
    return re.fullmatch(pattern, word) is not None


@cache
def _function_words(grammar: Grammar) -> frozenset[str]:
    """Words that cannot stand in a name."""
    return frozenset().union(
        grammar.prepositions,
        grammar.adverbs,
        grammar.relatives,
        grammar.conjunctions,
        grammar.complementisers,
        grammar.pronouns,
        grammar.determiners,
        grammar.auxiliaries,
        grammar.reflexive_auxiliaries,
        grammar.reflexives,
        grammar.joiners,
        grammar.stops,
        grammar.as_clauses,
    )
