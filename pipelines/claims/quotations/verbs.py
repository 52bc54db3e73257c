"""Forms of a reporting verb in a text: plain, reflexive, compound, separated."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from pipelines.claims.quotations.conjugation import conjugate
from pipelines.claims.quotations.passage import Passage
from pipelines.claims.tables.quotations.grammar import Grammar

_PARTICLE_WITHIN = 14  # words from a verb to the part that has come off


@dataclass(frozen=True)
class Verb:
    """A reporting verb, tokens `start` to `end`, with its cue and readings.

    `subject` is a pronoun joined to it by a hyphen.
    """

    start: int
    end: int
    cue: tuple[int, int]
    readings: tuple[tuple[str, str], ...]  # (lemma, the part that comes off or "")
    subject: int | None = None

    @property
    def lemma(self) -> str:
        """The dictionary form of the first reading."""
        return self.readings[0][0]


@dataclass(frozen=True)
class Lexicon:
    """Every form of a language's reporting verbs, with what it may stand for."""

    finite: dict[str, tuple[tuple[str, str], ...]]
    participles: dict[str, str]
    forms: frozenset[str]
    starts: frozenset[str]  # the words that any of them may begin with, pronouns and auxiliaries included


@cache
def lexicon(grammar: Grammar) -> Lexicon:
    """The forms of the reporting verbs of `grammar`."""
    finite: dict[str, tuple[tuple[str, str], ...]] = {}
    participles: dict[str, str] = {}
    for entry in sorted({*grammar.regular, *grammar.irregular}):
        part, _, base = entry.rpartition("+")
        lemma = part if base == "sein" else part + base
        forms, past = conjugate(base, grammar.language) if entry in grammar.regular else ([], [])
        more, irregular_past = grammar.irregular.get(entry, (frozenset(), frozenset()))
        for form in dict.fromkeys([*forms, *sorted(more)]):
            finite[form] = (*finite.get(form, ()), (lemma, part))
        participles.update({part + participle: lemma for participle in [*past, *sorted(irregular_past)]})
    starts = {form.partition(" ")[0] for form in finite} | grammar.auxiliaries | grammar.reflexives
    return Lexicon(finite, participles, frozenset(finite), frozenset(starts))


def verb_at(passage: Passage, at: int, grammar: Grammar) -> Verb | None:
    """The reporting verb at token `at`, with reflexive pronoun and auxiliary."""
    known = lexicon(grammar)
    if at >= len(passage) or passage.lower[at] not in known.starts:
        return None
    if grammar.capitalised_nouns and passage.is_capital(at):
        return None
    start = at
    reflexive = passage.lower[at] in grammar.reflexives
    at += reflexive
    if at >= len(passage):
        return None
    if passage.lower[at] in grammar.auxiliaries or (reflexive and passage.lower[at] in grammar.reflexive_auxiliaries):
        with_participle = _with_last_participle if grammar.participle_last else _with_participle
        verb = with_participle(passage, start, at, grammar, known)
        if verb:
            return verb
    width = passage.longest(at, known.forms)
    if not width:
        return None
    form = " ".join(passage.lower[at : at + width])
    subject = _hung(passage, at + width)
    end = at + width + (subject is not None)
    end += end < len(passage) and passage.lower[end] == "sich" and "sich" in grammar.reflexives
    return Verb(start, end, (start, at + width), known.finite[form], subject)


def settled(verb: Verb, passage: Passage, behind: int) -> Verb | None:
    """Choose the reading of `verb` that the words from `behind` on support.

    None if a separable prefix is missing.
    """
    for lemma, part in sorted(verb.readings, key=lambda reading: not reading[1]):
        if not part or _come_off(passage, part, behind) or _come_off(passage, part, verb.end, close=True):
            return replace(verb, readings=((lemma, part),))
    return None


def _come_off(passage: Passage, part: str, start: int, *, close: bool = False) -> bool:
    """Whether `part` stands at the end of the clause, or right at `start`."""
    for at in range(start, min(start + (1 if close else _PARTICLE_WITHIN), len(passage))):
        if passage.words[at] in ".!?;:":
            return False
        if passage.lower[at] == part and (at == start or not passage.is_word(at + 1)):
            return True
    return False


def _with_participle(passage: Passage, start: int, at: int, grammar: Grammar, known: Lexicon) -> Verb | None:
    """A verb of auxiliary and participle, perhaps with a pronoun between."""
    subject = _hung(passage, at + 1)
    end = at + 1 + (subject is not None)
    while width := passage.longest(end, grammar.adverbs):
        end += width
    lemma = known.participles.get(passage.lower[end]) if end < len(passage) else None
    if lemma is None:
        return None
    return Verb(start, end + 1, (start if subject is None else end, end + 1), ((lemma, ""),), subject)


def _with_last_participle(passage: Passage, start: int, at: int, grammar: Grammar, known: Lexicon) -> Verb | None:
    """The verb with a participle at the clause's end.

    "hat die Ministerin am Montag gesagt"
    """
    for last in range(at + 1, min(at + _PARTICLE_WITHIN, len(passage))):
        if passage.words[last] in ".!?;:":
            return None
        lemma = known.participles.get(passage.lower[last])
        if lemma and not passage.is_word(last + 1):
            return Verb(start, at + 1, (last, last + 1), ((lemma, ""),))
    return None


def _hung(passage: Passage, at: int) -> int | None:
    return at if at < len(passage) and passage.words[at][0] == "-" and len(passage.words[at]) > 1 else None
