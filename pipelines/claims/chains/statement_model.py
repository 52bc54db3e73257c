"""The probability that an attribution reports a statement, not a deed.

A logistic regression. Only attributions with a sign of ``statement_signs`` are asked about. The features weigh what no
single sign decides: the network's view of cue and content, a negated cue, a cue of many words, a content that is no
clause. Fitted by ``training.claims.statements``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from math import log
from pathlib import Path

from pipelines.claims.chains.statement_signs import (
    has_signs_of_statement,
    is_clause,
    is_infinitive,
    is_judgement,
    is_question,
    is_said_things,
    names_charge,
    opens_with_that,
)
from pipelines.claims.fields.cues import lemma_of, lemmas_of
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.structures import Attribution
from pipelines.claims.tables import report_words as words
from pipelines.claims.tables.cue_words import ASKS
from pipelines.claims.tables.source_words import POSSESSIVE
from pipelines.core.logistic import load_weights, log_odds, probability
from pipelines.core.spans import Spans, index_at, shared_length, total_length, words_at

MODEL = Path(__file__).resolve().parents[3] / "models" / "confidence" / "reports.json"

THRESHOLD = 0.2
"""Of the labelled attributions held out it loses 4 statements of 639 and drops 57 deeds of 164; 0.3 would lose eight
more for sixteen deeds."""

_DOUBT = 0.05
_QUOTATION_MARKS = tuple("\"“‘'«")
# `denied doing harm`, `denied wrongdoing`: the labelled attributions have none.
_GERUND = re.compile(r"(?:\w+ly\s)?(?:ever\s)?[a-z]+ing\b")
_NEGATION = re.compile(words.NEGATION, re.IGNORECASE)
_HEARSAY = re.compile(words.HEARSAY, re.IGNORECASE)
_NOBODY = re.compile(words.NOBODY, re.IGNORECASE)
_OWNER = re.compile(POSSESSIVE, re.IGNORECASE)


def reports_statement(discourse: Discourse, attribution: Attribution, *, nested: bool = False) -> bool:
    """Whether `attribution` reports a statement, question or demand, not a deed.

    Args:
        nested: whether its cue stands within the content of another attribution.
    """
    if not has_signs_of_statement(discourse, attribution):
        return False
    cue = discourse.text[slice(*attribution.cue[0])]
    lemmas = lemmas_of(cue)
    if _HEARSAY.search(cue) if not attribution.source else lemmas & (words.PUTS_AT | {"rule out"}):
        return True
    if "deny" in lemmas and _GERUND.match(discourse.text, attribution.content[0][0]):
        return True
    if names_charge(discourse.text, attribution):
        return True
    return probability(statement_features(discourse, attribution, nested=nested), load_weights(MODEL)) >= THRESHOLD


def statement_features(discourse: Discourse, attribution: Attribution, *, nested: bool) -> dict[str, float]:
    """Features of `attribution` for the regression."""
    cue, content, source = (
        words_at(discourse.text, spans) for spans in (attribution.cue, attribution.content, attribution.source)
    )
    lemmas, lemma, lower = lemmas_of(cue), lemma_of(cue), source.lower()
    clause, that = is_clause(content, lemmas), opens_with_that(content)
    infinitive = is_infinitive(content) or cue.endswith(" to")
    quoted = _quoted_share(discourse, attribution.content)
    return {
        "network": log_odds(attribution.confidence, margin=_DOUBT),
        "statement score": attribution.statement_score,
        "quoted": quoted,
        "opens quotation": float(content.startswith(_QUOTATION_MARKS)),
        "reports": float(bool(lemmas & words.REPORTS)),
        "saying": float(lemma in words.SAYING_VERBS),
        "request": float(bool(lemmas & words.REQUESTS)),
        "topic": float(bool(lemmas & words.WITH_TOPIC)),
        "clause": float(clause),
        "that": float(that),
        "infinitive": float(infinitive),
        "phrase": float(not (clause or that or infinitive or quoted)),
        "question": float(is_question(content)),
        "asked": float(is_question(content) and bool(lemmas & ASKS)),
        "said things": float(is_said_things(content)),
        "passive": float(not source and bool(lemmas & words.UNSOURCED)),
        "words": log(1 + len(content.split())),
        "cue words": log(1 + len(cue.split())),
        "colon": float(":" in cue),
        "negated": float(_NEGATION.search(cue) is not None or _NOBODY.match(source) is not None),
        "no source": float(not source),
        "relative": float(lower in words.RELATIVE_SOURCES or lower.startswith("those ")),
        "owner": float(_OWNER.search(source) is not None),
        "nested": float(nested),
        "nested without that": float(nested and not that and not quoted),
        "judgement": float(bool(lemmas & words.WITH_JUDGEMENT) and is_judgement(content)),
    }


def _quoted_share(discourse: Discourse, content: Spans) -> float:
    """The share of the content that is in quotation marks."""
    quotations = discourse.quotations
    near = (
        quotations[index_at(quotations, start) : bisect_left(quotations, end, key=lambda span: span[0])]
        for start, end in content
    )
    shared = sum(shared_length([span], around) for span, around in zip(content, near, strict=True))
    return shared / max(1, total_length(content))
