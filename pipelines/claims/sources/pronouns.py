"""Find every `he`, `she` and their forms, and their part in the sentence."""

from __future__ import annotations

import re

from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.structures import Pronoun, SentenceRole
from pipelines.core.spans import Coverage

_PRONOUN = re.compile(r"\b(?P<male>he|him|his|himself)\b|\b(?:she|hers?|herself)\b", re.IGNORECASE)
# `her` before one of these, or before no word, is an object; before another word it is whose that is.
_AFTER_OBJECT = re.compile(
    r"(?:[^\w\s]|\s(?:[^\w\s]|\d|(?:and|or|but|to|in|on|at|with|for|as|by|when|while|after|before|that|because|into|from|about|of|off|out|up|"
    r"down|over|under|if|who|was|is|were|had|has|would|the|a|an|this|not|so|again|back|away|during|through|until|since|where|what|how)\b)|$)"
)

# `Under cross-examination by`, `Asked by`, `In an interview with`
_QUESTIONED = re.compile(
    r"[“\"]?(?:(?:Under|During|In|Following|After)\s(?:an?\s|the\s|further\s|tough\s|close\s|sharp\s|long\s){0,2}"
    r"(?:re-?|cross-?)?(?:questioning|examination|interrogation|cross-examination|re-examination|interview|exchange|prompting|"
    r"pressure|grilling)\s(?:by|from|with)|"
    r"(?:When\s|Then\s|Later\s)?(?:[Aa]sked|[Qq]uestioned|[Cc]ross-examined|[Pp]ressed|[Qq]uizzed|[Gg]rilled|[Ii]nterviewed|"
    r"[Cc]hallenged|[Rr]e-examined|[Pp]robed|[Pp]rompted|[Tt]old|[Rr]eminded)(?:\s[\w’'-]+){0,6}\sby)\s"
)
_LONGEST_ASKER = 160
"""Characters from the asker to the pronoun of the one who is asked."""


def find_pronouns(discourse: Discourse, contents: Coverage | None = None) -> list[Pronoun]:
    """Find every `he`, `she` and their forms; `contents` are reported words."""
    reported = contents or Coverage([])
    return [_pronoun(discourse, match, reported) for match in _PRONOUN.finditer(discourse.text)]


def _pronoun(discourse: Discourse, match: re.Match[str], reported: Coverage) -> Pronoun:
    """The pronoun that was matched, with its part in the sentence."""
    start, end = match.span()
    word = match.group().lower()
    role: SentenceRole = "subject" if word in {"he", "she"} else "object"
    if word.endswith("self"):
        role = "reflexive"
    elif word in {"his", "hers"} or (word == "her" and not _AFTER_OBJECT.match(discourse.text, end)):
        role = "possessive"
    return Pronoun(
        start,
        end,
        "male" if match.group("male") else "female",
        role,
        discourse.sentence_of(start),
        discourse.in_quotation(start),
        start in reported,
    )


def asker_before(discourse: Discourse, position: int) -> int | None:
    """Where the questioner is named: `Under questioning by [Max Tilly], he said`.

    None if the sentence does not open so, or `position` is not in the clause that follows.
    """
    start, end = discourse.sentences[discourse.sentence_of(position)]
    match = _QUESTIONED.match(discourse.text, start, min(end, position))
    return match.end() if match and position - match.end() <= _LONGEST_ASKER else None
