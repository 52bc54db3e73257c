"""Attributions by a preposition within a Dutch or Czech clause, without commas.

`Volgens de minister vangt Dorp 600 mensen op.`    `Lékař podle obžaloby bral úplatky.`

Only the words themselves show where the noun phrase of the source ends.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from pipelines.claims.foreign.patterns import bounded, whole_words
from pipelines.claims.foreign.source_kinds import kind_of_noun
from pipelines.claims.tables.foreign.languages import WORDS
from pipelines.core.spans import Span, Spans

_WORD = re.compile(r"\s?([^\s,.;:!?()«»„“”\"]+)")
_RELATIVE = re.compile(r",\s(?:die|dat|wie|kter\w+|jenž)\s")
_ASIDE = re.compile(r",\s[^,.;:!?]{3,90}(?=,\s[^\W\d_])")
_PLACE = re.compile(r"\s(?:op|in|over|door|v|ve|na)\s[^,.;:!?]{3,80}[.!?]?")
_JOINED = re.compile(r"(?<!\w)(?:en|maar|a|ale)\s\Z")


class _Grammar(NamedTuple):
    """Patterns, in lower case, of the words of a noun phrase."""

    determiners: str
    adjectives: str
    pronouns: str
    heads: str
    """Nouns that another one completes."""
    joiners: str
    rules: str
    """Nouns for what is followed, and says nothing."""


_GRAMMARS = {
    "nl": _Grammar(
        r"de|het|een|deze|dit|die|zijn|haar|hun", r"\w+e", r"hem|haar|hen|hij|zij", r"(?!)", r"van|uit|bij|namens",
        r"plan|afspraak|regels|traditie|voorschrift(?:en)?"),
    "cs": _Grammar(
        r"(?!)",
        r"\w+(?:ého|ých|ích|ího|ní|ské|cké|né|vé)",
        r"něj|něho|ní|nich|nás",
        r"informac\w+|údaj\w+|slov|názoru|zpráv\w*|serveru|agentury|deníku|listu|odhad\w+|vyjádření|zjištění",
        r"města|městyse|obce|kraje|strany|hnutí|firmy|společnosti|svazu|spolku",
        r"očekávání|předpoklad\w*|tradic\w*|norm\w*|zákon\w*|plán\w*|potřeb\w*|pravidel|smlouvy|dohody|všeho|toho|možností|vzoru|výše|počtu|věku",
    ),
}  # fmt: skip
LANGUAGES = frozenset(_GRAMMARS)


def readings(text: str, sentence: Span, language: str) -> list[tuple[Span, Span, Spans]]:
    """Source, cue and content by the first preposition in `sentence`, if it has one."""
    cue = _cue(language).search(text, *sentence)
    end = _phrase_end(text, cue.end(), sentence[1], language) if cue else None
    if cue is None or end is None or _RELATIVE.match(text, end):
        return []
    start, leads = _clause_start(text, sentence[0], cue.start(), language), cue.start() == sentence[0]
    if leads and (aside := _ASIDE.match(text, end)):
        end = aside.end()  # `Volgens Jan Bos, hoofd van de politie, is …`
    elif not leads and _PLACE.fullmatch(text, end, sentence[1]):
        end = sentence[1] - 1
    return [((cue.end() + 1, end), cue.span(), [(start, cue.start()), (end, sentence[1])])]


def _clause_start(text: str, start: int, cue: int, language: str) -> int:
    """Where the clause begins that holds the preposition at `cue`."""
    if joined := _JOINED.search(text, start, cue):
        return joined.end()
    comma = text.rfind(", ", start, cue)
    opener = whole_words(WORDS[language].subordinators).match(text, comma + 2) if comma > 0 else None
    return comma + 2 if opener else start


def _phrase_end(text: str, start: int, limit: int, language: str) -> int | None:
    """The end of the noun phrase behind a preposition; None without one.

    `de minister van Water | vangt`, `informací serveru Zprávy | odešel`
    """
    grammar = _GRAMMARS[language]
    words = list(_WORD.finditer(text, start, limit))[:12]
    end, headed = None, False
    for place, match in enumerate(words):
        if place and match.start() != words[place - 1].end():
            break  # a mark stands between
        word, small = match[1], match[1].lower()
        following = words[place + 1][1] if place + 1 < len(words) else ""
        if headed and word[0].islower():
            if not re.fullmatch(grammar.joiners, small):
                break
            headed = False
        elif re.fullmatch(grammar.pronouns, small) and not following[:1].isupper() and place == 0:
            return match.end()
        elif re.fullmatch(grammar.rules, small):
            return None
        elif not re.fullmatch(grammar.determiners, small) and not _describes(word, following, language):
            end, headed = match.end(), word[0].isupper() or not re.fullmatch(grammar.heads, small)
    return end


def _describes(word: str, following: str, language: str) -> bool:
    """Whether a word is an adjective of a noun behind it."""
    if kind_of_noun(word.lower(), language) or following.lower() in WORDS[language].not_cues:
        return False
    if word[0].isupper() and not word.endswith("se"):
        return False
    return bool(following) and re.fullmatch(_GRAMMARS[language].adjectives, word) is not None


@cache
def _cue(language: str) -> re.Pattern[str]:
    return re.compile(bounded(WORDS[language].accordings), re.IGNORECASE)
