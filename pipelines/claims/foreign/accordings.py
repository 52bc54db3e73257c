"""Attributions by a preposition: `Selon X, …`, `Laut X ist …`, `…, so X.`

The network, which has learnt from English, misses some of them; the words around the preposition settle where source
and content are.
"""

from __future__ import annotations

import re
from functools import cache

from pipelines.claims.foreign.cues import is_reporting_verb
from pipelines.claims.foreign.patterns import bounded
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.foreign.languages import WORDS
from pipelines.core.spans import Span, Spans

CONFIDENCE = 0.8
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
        for reader in (_german,) if language == "de" else (_leading, _trailing):
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
    if aside and _is_apposition(aside["aside"], opened["source"]):
        source_end = aside.end("aside")
    comma = _COMMA.match(text, source_end, end)
    return (
        _made(text, (opened.start("source"), source_end), opened.span("cue"), [(comma.end(), end)]) if comma else None
    )


def _is_clause(source: str, language: str) -> bool:
    """Whether a verb or a relative pronoun follows the preposition.

    `según publicó la agencia`, `selon qui`
    """
    first = source.split(maxsplit=1)[0]
    return is_reporting_verb(first, language) or first.lower() in WORDS[language].pronouns


def _is_apposition(aside: str, source: str) -> bool:
    """Whether words between commas are an apposition of the source: a name or role."""
    named = aside[0].isupper() and aside.istitle() and len(aside.split()) <= 4
    role = aside[0].islower() and source.rsplit(maxsplit=1)[-1][0].isupper() and len(aside.split()) >= 2
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


# German has no comma behind the source: a capitalised word ends its noun phrase, unless a joiner goes on with another.
_DETERMINER = (
    r"(?:(?:[Dd](?:er|ie|as|em|en|es)|[Dd]iese[rmsn]?|[Ee]ine[rmsn]?|[Ss]eine[rmsn]?|[Ii]hre[rmsn]?|[Uu]nsere[rmsn]?|"
    r"[Mm]ehrere[rn]?|[Vv]iele[rn]?|[Bb]eide[rn]?|[Zz]wei|[Dd]rei)\s)"
)
_ADJECTIVE = r"(?:(?:(?:[Bb]isher|[Bb]islang|[Ee]rst|[Nn]och)\s)?\w{1,30}\s(?<=e[nrms]\s|.e\s))"
_NOUN = r"(?:[A-ZÄÖÜ](?:[\w’'-]|\.(?=\w)){0,40}|[„“\"][^„“”\"\n]{2,40}[“”\"])"
_NOUNS = rf"{_NOUN}(?:\s{_NOUN}){{0,5}}(?:\s\([^()]{{1,40}}\))?"
_JOINER = r"(?:des|der|von|vom|von der|von den|im|in|in der|aus|aus dem|für|und|zum|zur)"
_PHRASE = rf"{_DETERMINER}?{_ADJECTIVE}{{0,2}}{_NOUNS}(?:\s{_JOINER}\s{_DETERMINER}?{_ADJECTIVE}{{0,2}}{_NOUNS}){{0,3}}"
_VIEW = (
    r"(?:Angaben?|Auffassung|Ansicht|Meinung|Einschätzung(?:en)?|Darstellung|Aussagen?|Worten|Auskunft|Informationen|"
    r"Berichten?|Meldungen|Schätzungen|Erkenntnissen|Untersuchungen|Ermittlungen|[A-ZÄÖÜ]\w+(?:angaben|berichten))"
)
_WHOSE_VIEW = re.compile(rf"(?:{_ADJECTIVE})?{_VIEW}\s(?:(?:von|vom|aus)\s)?(?P<whose>\S.*)")
_ASIDE_BEHIND = r"(?:,\s[^,.;:]{3,60},(?=\s[a-zäöü]))?"
_BEFORE = re.compile(
    rf"(?<!\w)(?P<cue>[Ll]aut(?!\s(?:über|um|und|genug|werden)\b)|[Gg]emäß|[Nn]ach(?=\s(?:\w+\s){{0,2}}{_VIEW}(?!\w)))"
    rf"\s(?P<source>{_PHRASE}){_ASIDE_BEHIND}"
)
_BEHIND = re.compile(
    rf"(?<!\w)(?P<source>{_PHRASE})\s"
    r"(?P<cue>zufolge|(?:(?<=Meinung )|(?<=Ansicht )|(?<=Auffassung )|(?<=Angaben ))nach)(?!\w)"
)
_SO = re.compile(rf",\s(?P<cue>so|laut)\s(?P<source>{_PHRASE}(?:,\s[^,.;:]{{3,60}})?)(?=\.?$)")
_THEREFORE = re.compile(r"(?P<source>(?P<cue>[Dd]emnach|[Dd]emzufolge))(?!\w)")
_CLAUSE = re.compile(
    r"[:;]\s|,\s(?:(?P<relative>d(?:er|ie|as|en|em)|w\w+)|dass|weil|da|ob|wobei|obwohl|während|sodass)(?=\s)"
)


def _german(text: str, sentence: Span, _: str) -> Attribution | None:
    """Read one of the German prepositions with its source.

    `Laut X ist …`, `Nach Angaben von X …`, `X zufolge …`, `…, so X.`

    In the middle they divide the content.
    """
    start, end = sentence
    for pattern in (_SO, _BEFORE, _BEHIND, _THEREFORE):
        match = pattern.search(text, start, end)
        if match is None or text[max(start, match.start() - 1) : match.start()] in set('„“"('):
            continue
        first, last = _clause(text, match, sentence)
        source, cue = match.span("source"), match.span("cue")
        whose = _WHOSE_VIEW.match(text, *source)
        if whose and cue < source:
            # `Nach Angaben von X` is all cue but X.
            source, cue = whose.span("whose"), (cue[0], whose.start("whose") - 1)
        made = _made(text, source, cue, [(first, match.start()), (match.end(), last)])
        if made is not None:
            return made
    return None


def _clause(text: str, match: re.Match[str], sentence: Span) -> Span:
    """The clause around `match`: behind a colon, or a relative clause to its comma."""
    start, end = sentence
    openers = list(_CLAUSE.finditer(text, start, match.start()))
    if not openers or "," in text[openers[-1].end() : match.start()]:
        return sentence
    opener = openers[-1]
    comma = text.find(",", match.end(), end) if opener["relative"] else -1
    return opener.end() if text[opener.start()] in ":;" else opener.start() + 2, comma if comma > 0 else end
