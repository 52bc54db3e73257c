"""Attributions by a preposition: `Selon X, …`, `Laut X ist …`, `…, so X.`

The network, which has learnt from English, misses some of them; the words around the preposition settle where source
and content are.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from pipelines.claims.foreign import german_accordings, inner_accordings
from pipelines.claims.foreign.cues import is_reporting_verb
from pipelines.claims.foreign.patterns import bounded, whole_words
from pipelines.claims.foreign.source_kinds import kind_of_noun
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.foreign.languages import WORDS
from pipelines.claims.tables.foreign.persons import CASES
from pipelines.core.spans import Span, Spans

CONFIDENCE = 0.8
GERMAN = "de"
_FEWEST = 12
"""Characters of a content."""
_LONGEST_SOURCE = 110
_COMMA = re.compile(r",\s")
_LEADING = ('["“«„]?\\s?', ",\\s")
_TRAILING = (",\\s", "\\.?$")
_ASIDE = re.compile(r",\s(?P<aside>[^,.;:!?]{3,60}),\s")


def find_accordings(text: str, sentences: Spans, language: str) -> list[Attribution]:
    """Find the attributions by a preposition in the sentences of `text`."""
    found = []
    for start, end in sentences:
        for reader in (_german,) if language == GERMAN else (_possessed, _leading, _trailing, _inner):
            one = reader(text, (start, end), language)
            if one is not None:
                found.append(one)
                break
    return found


def _leading(text: str, sentence: Span, language: str) -> Attribution | None:
    """Read preposition, source, comma and content.

    `Selon le maire, Paul Roche, il pleut.`
    """
    start, end = sentence
    opened = _pattern(language, *_LEADING).match(text, start, end)
    if opened is None or _is_clause(opened["source"], language):
        return None
    source_end = opened.end("source")
    aside = _ASIDE.match(text, source_end, end)
    if aside and _is_apposition(aside["aside"], opened["source"], language):
        source_end = aside.end("aside")
    comma = _COMMA.match(text, source_end, end)
    return (
        _made(text, (opened.start("source"), source_end), opened.span("cue"), [(comma.end(), end)]) if comma else None
    )


def _is_clause(source: str, language: str) -> bool:
    """Whether a verb or a relative pronoun follows the preposition.

    `según publicó la agencia`, `según ha publicado la agencia`, `selon qui`
    """
    words = WORDS[language]
    first = source.split(maxsplit=1)[0].lower()
    return is_reporting_verb(first, language) or first in words.pronouns | words.not_cues


def _is_apposition(aside: str, source: str, language: str) -> bool:
    """Whether words between commas are an apposition of the source: a name or role.

    With an auxiliary they are a clause: `Según el diario, la ley es buena, …`
    """
    if WORDS[language].not_cues & set(aside.lower().split()):
        return False
    named = aside[0].isupper() and aside.istitle() and len(aside.split()) <= 4
    role = aside[0].islower() and source.rsplit(maxsplit=1)[-1][0].isupper() and len(aside.split()) >= 2
    role = role and (language not in CASES or any(kind_of_noun(word, language) for word in aside.lower().split()))
    return named or role


def _trailing(text: str, sentence: Span, language: str) -> Attribution | None:
    """Read content, preposition and source, at the end of a sentence.

    `Il pleut, selon le maire.`
    """
    start, end = sentence
    closed = _pattern(language, *_TRAILING).search(text, start, end)
    if closed is None or _is_clause(closed["source"], language):
        return None
    return _made(text, closed.span("source"), closed.span("cue"), [(start, closed.start())])


def _possessed(text: str, sentence: Span, language: str) -> Attribution | None:
    """Read a preposition with the pronoun of whoever spoke before.

    `A suo parere, piove.`
    """
    cue = whole_words(WORDS[language].possessed).match(text, *sentence)
    made = _made(text, cue.span(), cue.span(), [(cue.end(), sentence[1])]) if cue else None
    return replace(made, source=[]) if made else None


def _inner(text: str, sentence: Span, language: str) -> Attribution | None:
    """Read a preposition within a clause, in languages without commas around it."""
    if language not in inner_accordings.LANGUAGES:
        return None
    made = (_made(text, *each) for each in inner_accordings.readings(text, sentence, language))
    return next(filter(None, made), None)


def _german(text: str, sentence: Span, _: str) -> Attribution | None:
    """Read a German preposition, which may divide its content."""
    for source, cue, content in german_accordings.readings(text, sentence):
        if one := _made(text, source, cue, content):
            return one
    return None


@cache
def _pattern(language: str, before: str, behind: str) -> re.Pattern[str]:
    """Preposition and source, between the patterns of what is before and behind them."""
    cue = bounded(WORDS[language].accordings)
    source = rf"[^\s,.;:!?()][^,.;:!?()]{{2,{_LONGEST_SOURCE}}}"
    return re.compile(rf"{before}(?P<cue>{cue})\s?(?P<source>{source})(?={behind})", re.IGNORECASE)


def _made(text: str, source: Span, cue: Span, content: Spans) -> Attribution | None:
    """An attribution of trimmed spans; None if too little is attributed."""
    pieces = [_stripped(text, span) for span in content]
    pieces = [(start, end) for start, end in pieces if end > start]
    if sum(end - start for start, end in pieces) < _FEWEST:
        return None
    return Attribution([source], [cue], pieces, CONFIDENCE)


def _stripped(text: str, span: Span) -> Span:
    """The span without spaces and punctuation at its ends."""
    start, end = span
    while start < end and text[start] in " ,;:\n":
        start += 1
    while start < end and text[end - 1] in " ,;:.\n":
        end -= 1
    return start, end
