"""Hedges and negation in other languages."""

from __future__ import annotations

import re

from pipelines.claims.foreign.patterns import whole_words
from pipelines.claims.sentences import sentences
from pipelines.claims.tables.foreign.words import ForeignWords
from pipelines.core.spans import Span, Spans

_MOST = 600  # characters of a claim that are read for its negation
_MARKS = " \u00a0\u202f\"“”„«»‚‘’'—–-"


def find_hedges(text: str, spans: Spans, words: ForeignWords) -> Spans:
    """Find words that weaken a claim.

    `aurait peut-être cédé` -> `aurait`, `peut-être`
    """
    pattern = whole_words(words.hedges)
    return sorted({match.span() for start, end in spans for match in pattern.finditer(text, start, end)})


def is_negated(text: str, fragment: Span, words: ForeignWords) -> bool:
    """Whether the main clause of a claim's first sentence is negated.

    `que le pont n'est pas sûr` -> True; `le pont qui n'est pas neuf est sûr` -> False
    """
    claim = text[fragment[0] : min(fragment[1], fragment[0] + _MOST)].strip(_MARKS)
    claim = re.sub(rf"^(?:{words.openers})", "", claim, flags=re.IGNORECASE)
    first = sentences(claim, abbreviations=words.abbreviations)[:1]
    statement = claim[slice(*first[0])] if first else claim
    clause = whole_words(words.subordinators).search(statement, 1)
    negation = whole_words(words.negations).search(whole_words(words.not_negations).sub("", statement))
    return negation is not None and (clause is None or negation.start() < clause.start())
