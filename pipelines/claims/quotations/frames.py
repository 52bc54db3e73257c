"""Quotation, verb and speaker, in the orders that news puts them in.

„Die Brücke ist sicher“, sagte der Minister Max Kern.        behind the quotation
Am Montag sagte Max Kern: „Die Brücke ist sicher.“           before it
Laut Polizei ist „die Brücke sicher“.                        before it, by a preposition
« La route, explique le maire, est fermée. »                 within its marks
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from pipelines.claims.quotations.mentions import (
    Mention,
    is_recipient,
    mention_at,
    past_adjuncts,
    past_phrase,
    with_apposition,
)
from pipelines.claims.quotations.names import is_role
from pipelines.claims.quotations.passage import DASHES, Passage
from pipelines.claims.quotations.verbs import Verb, settled, verb_at
from pipelines.claims.tables.quotations.grammar import Grammar
from pipelines.core.spans import Span

_MOST_ADJUNCTS = 4
_LONGEST_LEAD = 60  # words
_LONGEST_TAIL = 25  # words between a verb and the colon
_RUSSIAN_PLURAL = ("ли", "ют", "ят")


@dataclass(frozen=True)
class Frame:
    """Who says it by what word; `end` is the token behind all of it."""

    source: Span
    cue: Span
    end: int
    speaks: bool  # a pronoun, a name, or a noun for someone who speaks


def behind(passage: Passage, at: int, grammar: Grammar) -> Frame | None:
    """The frame after a quotation whose closing mark is right before token `at`."""
    parted, at = _separated(passage, at)
    if not parted:
        return None
    return _by_preposition(passage, at, grammar) or inverted(passage, at, grammar)


def inverted(passage: Passage, at: int, grammar: Grammar) -> Frame | None:
    """Verb and speaker from token `at` on: "sagte am Montag der Minister"."""
    at += passage.longest(at, grammar.as_clauses)
    verb = verb_at(passage, at, grammar)
    if verb is None:
        return None
    if verb.subject is not None:
        hung = settled(verb, passage, verb.end)
        return _hung(passage, hung) if hung else None
    mention = _subject_behind(passage, verb, grammar)
    if mention is None:
        return None
    reading = settled(verb, passage, mention.end)
    return _frame(passage, reading, with_apposition(passage, mention, grammar)) if reading else None


def before(passage: Passage, opening: int, grammar: Grammar) -> Frame | None:
    """The frame that leads to the quotation whose opening mark is token `opening`."""
    if opening == 0 or not _leads(passage, opening - 1, grammar):
        return None
    start = _sentence_start(passage, opening)
    return (
        _leading_preposition(passage, start, opening, grammar)
        or _leading_clause(passage, start, opening, grammar)
        or _leading_verb(passage, start, opening, grammar)
    )


def _leads(passage: Passage, last: int, grammar: Grammar) -> bool:
    """Whether token `last` may stand between the speaker and the opening mark."""
    return passage.words[last] in ":," or passage.lower[last] in grammar.complementisers or bool(grammar.copulas)


def _separated(passage: Passage, at: int) -> tuple[bool, int]:
    """Whether direct speech ends before `at`, and the token after the separator."""
    parted = at >= 2 and passage.words[at - 2] in "!?…,."
    while at < len(passage) and passage.words[at] in f",{DASHES}":
        parted = True
        at += 1
    return parted, at


def _by_preposition(passage: Passage, at: int, grammar: Grammar) -> Frame | None:
    """The frame of `laut Kern`, `selon lui`, or of `so Kern`."""
    width = passage.longest(at, grammar.accordings)
    if not width or passage.is_capital(at):
        return None
    if passage.lower[at] == "so" and verb_at(passage, at + width, grammar):
        return inverted(passage, at + width, grammar)
    mention = mention_at(passage, _without_von(passage, at + width), grammar)
    if mention is None:
        return None
    return _according(passage, at, width, with_apposition(passage, mention, grammar))


def _without_von(passage: Passage, at: int) -> int:
    return at + (at < len(passage) and passage.lower[at] == "von")


def _according(passage: Passage, at: int, width: int, mention: Mention) -> Frame:
    """The frame of a preposition and the mention behind it."""
    cue = _span(passage, at, at + width)
    return Frame(_span(passage, mention.start, mention.end), cue, mention.end, mention.named)


def _frame(passage: Passage, verb: Verb, mention: Mention) -> Frame:
    """The frame of a verb and its subject."""
    return Frame(
        _span(passage, mention.start, mention.end),
        _span(passage, *verb.cue),
        max(mention.end, verb.end),
        mention.named or mention.role,
    )


def _hung(passage: Passage, verb: Verb) -> Frame | None:
    """The frame of a verb with a pronoun attached: `dit-il`."""
    if verb.subject is None:
        return None
    start, end = passage.spans[verb.subject]
    start += 3 if passage.text[start : start + 3] == "-t-" else 1
    return Frame((start, end), _span(passage, *verb.cue), verb.end, True)


def _span(passage: Passage, start: int, end: int) -> Span:
    return passage.spans[start][0], passage.spans[end - 1][1]


def _subject_behind(passage: Passage, verb: Verb, grammar: Grammar) -> Mention | None:
    """The subject after an inverted verb, past times, places and listeners."""
    at = verb.end
    document = verb.lemma in ("heißen", "говориться")
    if document:
        at += at < len(passage) and passage.lower[at] == "es"
        return _document(passage, at, grammar)
    for _ in range(_MOST_ADJUNCTS):
        skipped = passage.longest(at, grammar.adverbs)
        if skipped:
            at += skipped
        elif at < len(passage) and passage.lower[at] in grammar.prepositions:
            institution = _institution(passage, verb.end - 1, at, grammar)
            if institution:
                return institution
            at = past_phrase(passage, at, grammar)
        elif at < len(passage) and is_recipient(passage.lower[at], grammar):
            at += 1
            at = passage.closing.get(at, at)
        else:
            break
    return mention_at(passage, at, grammar)


def _document(passage: Passage, at: int, grammar: Grammar) -> Mention | None:
    """What it says it in: "heißt es in dem Bericht", «говорится в сообщении»."""
    if at >= len(passage) or passage.lower[at] not in {"in", "im", "aus", "в", "во"}:
        return None
    start = at + 1
    first = start + (start < len(passage) and passage.lower[start] in {"dem", "der", "einem", "einer", "den"})
    mention = mention_at(passage, first, grammar)
    return replace(mention, start=start, named=False) if mention else None


def _institution(passage: Passage, verb: int, at: int, grammar: Grammar) -> Mention | None:
    """The officials of a Russian plural verb without a subject.

    «сообщили в министерстве»: "they said in the ministry".
    """
    if passage.lower[at] not in {"в", "во"} or not passage.lower[verb].endswith(_RUSSIAN_PLURAL):
        return None
    mention = mention_at(passage, at + 1, grammar)
    return mention if mention and is_role(passage.lower[mention.start], grammar) else None


def _sentence_start(passage: Passage, opening: int) -> int:
    """The first token of the sentence before token `opening`.

    At most _LONGEST_LEAD tokens back.
    """
    at = max(0, opening - _LONGEST_LEAD, passage.stop_before(opening - 1) + 1)
    # Behind the full stop there may be the mark that closes what was quoted before.
    while at < opening and not passage.is_word(at) and at not in passage.closing:
        at += 1
    return at


def _leading_preposition(passage: Passage, start: int, opening: int, grammar: Grammar) -> Frame | None:
    """The frame of a preposition that opens the sentence.

    "Selon Paul Girard, porte-parole, « … »"
    """
    width = passage.longest(start, grammar.accordings)
    if not width or start + width >= opening:
        return None
    mention = mention_at(passage, _without_von(passage, start + width), grammar)
    if mention is None:
        return None
    mention = with_apposition(passage, mention, grammar)
    if grammar.copulas:
        parted = mention.end + passage.longest(mention.end, grammar.copulas)
        whole = mention.end < parted == opening
    else:
        whole = mention.end == opening - 1 and passage.words[opening - 1] == ","
    return _according(passage, start, width, mention) if whole else None


def _leading_clause(passage: Passage, start: int, opening: int, grammar: Grammar) -> Frame | None:
    """The frame of a clause that opens the sentence: "Como dijo Ana Ruiz, “…”"."""
    if passage.words[opening - 1] != "," or not passage.longest(start, grammar.as_clauses):
        return None
    frame = inverted(passage, start, grammar)
    return frame if frame and frame.end == opening - 1 else None


def _leading_verb(passage: Passage, start: int, opening: int, grammar: Grammar) -> Frame | None:
    """The frame of a verb with a colon or a conjunction.

    "Jean Roux assure que « … »"
    """
    last = opening - 1
    colon = passage.words[last] == ":"
    if not colon and passage.lower[last] not in grammar.complementisers:
        return None
    if not colon and last and passage.words[last - 1] == ",":
        last -= 1
    nearest = last - (_LONGEST_TAIL if colon else 3)
    for at in range(last - 1, max(start, nearest) - 1, -1):
        verb = verb_at(passage, at, grammar)
        if verb is None or verb.end > last:
            continue
        reading = settled(verb, passage, verb.end)
        found = reading and _with_subject(passage, start, reading, last, grammar)
        if found:
            return found
    return None


def _with_subject(passage: Passage, start: int, verb: Verb, last: int, grammar: Grammar) -> Frame | None:
    """The frame of a verb with its subject before or behind it."""
    if verb.subject is not None:
        return _hung(passage, verb)
    mention = _subject_before(passage, start, verb.start, grammar)
    if mention is None:
        mention = _subject_behind(passage, verb, grammar)
        if mention is None or mention.end > last:
            return None
        mention = with_apposition(passage, mention, grammar)
    return _frame(passage, verb, mention)


def _subject_before(passage: Passage, start: int, verb: int, grammar: Grammar) -> Mention | None:
    """The mention right before token `verb`, from the sentence's start or a comma."""
    starts = [start, past_adjuncts(passage, start, grammar)] + [
        at + 1
        for at in range(start, verb)
        if passage.words[at] in f",;:{DASHES}\n" or passage.lower[at] in grammar.conjunctions
    ]
    for at in starts:
        mention = mention_at(passage, at, grammar) or _institution(passage, verb, at, grammar)
        if mention is None or mention.end > verb:
            continue
        end = _past_adverbs(passage, mention.end, verb, grammar)
        if end == verb:
            return mention
        wider = with_apposition(passage, mention, grammar)
        if wider.end > mention.end and _past_adverbs(passage, wider.end + 1, verb, grammar) == verb:
            return wider
        if _aside(passage, mention.end, verb, grammar):
            return mention
    return None


def _past_adverbs(passage: Passage, at: int, verb: int, grammar: Grammar) -> int:
    while at < verb and (width := passage.longest(at, grammar.adverbs)):
        at += width
    return at


def _aside(passage: Passage, at: int, verb: int, grammar: Grammar) -> bool:
    """Whether a clause between commas is all that separates subject and verb."""
    return (
        at + 2 < verb
        and passage.words[at] == "," == passage.words[verb - 1]
        and passage.lower[at + 1] in grammar.relatives | grammar.prepositions
    )
