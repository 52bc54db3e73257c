"""Tell reports of a statement from those of a deed, in other languages.

`Die Partei hofft, [die Wahl zu gewinnen]` says what the party does. What the network sees in cue and content was fitted
on English labels alone (``training.claims.foreign_statements``), and holds for other languages: it shares their words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipelines.claims.foreign.cues import is_reporting_verb
from pipelines.claims.foreign.patterns import whole_words
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.foreign.languages import WORDS
from pipelines.core.spans import Spans, shared_length, total_length, words_at

_WORD = re.compile(r"[^\W\d_]+")
_OPENER = 12
"""Characters before a source in which a condition may be opened."""
_STARTS = re.compile(r"(?:^|[^\w\s]\s?|\n)\Z")
_SENTENCE = re.compile(r"[^.!?\n]{0,200}")
_THRESHOLD = -2.0
"""Log-odds. Of 153 attributions of translated Wikinews, labelled where the network doubts, 51 fall below it, and 44 of
them are deeds; half a point more would drop four deeds and six statements."""


def reports_statement(
    text: str, one: Attribution, quotations: Spans, language: str, weights: Mapping[str, float]
) -> bool:
    """Whether an attribution reports a statement, question or demand, not a deed.

    Args:
        weights: of the features, by name; they come with the network.
    """
    if is_unsaid(text, one, language):
        return False
    features = statement_features(text, one, quotations, language)
    return one.statement_score + sum(weights[name] * value for name, value in features.items()) >= _THRESHOLD


def is_unsaid(text: str, one: Attribution, language: str) -> bool:
    """Whether the cue says that nothing was said, or stands in a condition.

    `refusa de dire si`; `Si le ministre avoue que…, il devra partir`
    """
    words = WORDS[language]
    (start, end), first = one.cue[0], min(one.source[:1] + one.cue[:1])[0]
    if whole_words(words.unsaid).search(text, start, end):
        return True
    opened = whole_words(rf"(?:{words.conditionals})\s?\Z").search(text, max(0, first - _OPENER), first)
    if opened is None or not _STARTS.search(text, max(0, opened.start() - 3), opened.start()):
        return False
    behind = _SENTENCE.match(text, max(end, one.content[-1][1]))
    return behind is not None and whole_words(words.consequences).search(behind.group()) is not None


def statement_features(text: str, one: Attribution, quotations: Spans, language: str) -> dict[str, float]:
    """What the words of a language tell of cue and content, beside the network's view."""
    words = WORDS[language]
    cue, content = (words_at(text, spans) for spans in (one.cue, one.content))
    reports = whole_words(words.accordings).search(cue) or any(
        is_reporting_verb(word, language) for word in _WORD.findall(cue)
    )
    clause = re.match(rf"\W*(?:{words.openers}|(?:{words.questions})\b)", content, re.IGNORECASE)
    quoted = sum(shared_length([span], quotations) for span in one.content)
    return {
        "reports": float(bool(reports)),
        "clause": float(clause is not None),
        "quoted": quoted / max(1, total_length(one.content)),
    }
