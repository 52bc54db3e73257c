"""German prepositions that attribute, with their sources and contents.

`Laut X ist …`, `Nach Angaben von X …`, `X zufolge …`, `…, so X.`, `In X heißt es, …`

No comma stands behind the source, so that its noun phrase must be told from the rest of the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipelines.claims.tables.foreign.german import GERMAN
from pipelines.core.spans import Span, Spans

# A capitalised word ends a noun phrase, unless a joiner goes on with another.
_DETERMINER = (
    r"(?:(?:[Dd](?:er|ie|as|em|en|es)|[Dd]iese[rmsn]?|[Ee]ine[rmsn]?|[Ss]eine[rmsn]?|[Ii]hre[rmsn]?|[Uu]nsere[rmsn]?|"
    r"[Mm]ehrere[rn]?|[Vv]iele[rn]?|[Bb]eide[rn]?|[Zz]wei|[Dd]rei)\s)"
)
_ADJECTIVE = r"(?:(?!es\s)(?:(?:[Bb]isher|[Bb]islang|[Ee]rst|[Nn]och)\s)?\w{1,30}\s(?<=e[nrms]\s|.e\s))"
_NOUN = r"(?:[A-ZÄÖÜ](?:[\w’'-]|\.(?=\w)){0,40}|[„“\"](?:[A-ZÄÖÜ][^„“”\"\n]{1,40}|[^\s„“”\"]{2,40})[“”\"])"
_NOUNS = rf"{_NOUN}(?:\s{_NOUN}){{0,5}}(?:\s\([^()]{{1,40}}\))?"
_TIME = rf"(?:Jahre?|Frühjahr|Frühling|Sommer|Herbst|Winter|(?i:{'|'.join(GERMAN.months.split())}))"
_JOINER = rf"(?:des|der|von|vom|von der|von den|(?:im|in)(?!\s{_TIME}(?!\w))|in der|aus|aus dem|für|und|zum|zur)"
_PHRASE = rf"{_DETERMINER}?{_ADJECTIVE}{{0,2}}{_NOUNS}(?:\s{_JOINER}\s{_DETERMINER}?{_ADJECTIVE}{{0,2}}{_NOUNS}){{0,3}}"
# What somebody's words are called: `nach Angaben von X`.
_VIEW = (
    r"(?:Angaben?|Auffassung|Ansicht|Meinung|Überzeugung|Einschätzung(?:en)?|Darstellung|Aussagen?|Worten|Auskunft|Willen|"
    r"Informationen|Berichten|Meldungen|Schätzungen|Erkenntnissen|Untersuchungen|Ermittlungen|Vorstellung(?:en)?|Plänen|"
    r"[A-ZÄÖÜ][\w-]{1,30}(?:[Aa]ngaben|[Aa]ussagen|[Bb]erichten|[Ii]nformationen|[Mm]eldungen)|"
    r"(?:Ermittlungs|Kenntnis|Wissens)stand)"
)
# What is written down: `nach einem Bericht`; `nach dem Bericht` may tell when.
_DOCUMENT = (
    r"(?:[A-ZÄÖÜ][\w-]{1,30})?(?:[Bb]ericht|[Mm]eldung|[Ss]chätzung|[Uu]ntersuchung|[Ss]tudien?|[Uu]mfragen?|"
    r"[Hh]ochrechnung(?:en)?|[Pp]rognosen?|[Ss]tatistik(?:en)?)"
)
_OF_VIEW = re.compile(
    rf"(?:{_ADJECTIVE})?{_VIEW}(?!\w)(?:\s(?:(?:von|vom|aus)\s|(?=[Dd]e[rs]\s|[Ee]ine[rs]\s|\w+s$))(?P<whose>\S.*))?"
)
_ASIDE_BEHIND = r"(?:,\s[^,.;:]{3,60},(?=\s[a-zäöü]))?"
_BEFORE = re.compile(
    r"(?<!\w)(?P<cue>[Ll]aut(?!\s(?:über|um|und|genug|werden)\b)|[Gg]emäß|"
    rf"[Nn]ach(?=\s(?:(?:\w+\s){{0,2}}{_VIEW}|(?!de[mr]\s)(?:\w+\s){{0,2}}{_DOCUMENT})(?!\w)))"
    rf"\s(?P<source>{_PHRASE}){_ASIDE_BEHIND}"
)
_BEHIND = re.compile(
    rf"(?<!\w)(?P<source>{_PHRASE})\s"
    r"(?P<cue>zufolge|(?:(?<=Meinung )|(?<=Ansicht )|(?<=Auffassung )|(?<=Angaben ))nach)(?!\w)"
)
_SO = re.compile(
    rf",\s(?P<cue>so|laut)\s(?P<source>{_PHRASE}(?:,\s(?!d(?:er|ie|as)\s)[^,.;:]{{3,60}})?)(?=\.?$|,\s(?P<aside>d(?:er|ie|as)\s)|,\sdass\s)"
)
_THEREFORE = re.compile(r"(?P<source>(?P<cue>[Dd]emnach|[Dd]emzufolge))(?!\w)")
_SAYS = r"(?P<cue>(?:heißt|heisst|hieß) es)"
_MORE = r"(?:\s(?:weiter|zudem|auch|dazu|wörtlich|unter anderem|etwa|dabei))?"
_SAYS_LEADING = re.compile(rf"(?:Auch )?I(?:n|m)\s(?P<source>{_PHRASE})\s{_SAYS}{_MORE}[,:]\s")
_SAYS_TRAILING = re.compile(rf",\s{_SAYS}{_MORE}\si(?:n|m)\s(?P<source>{_PHRASE})(?=[.,;:]|\Z|\s[a-zäöü])")
_CLAUSE = re.compile(
    r"[:;]\s|,\s(?:(?P<relative>d(?:er|ie|as|en|em)|w\w+)|dass|weil|da|ob|wobei|obwohl|während|sodass)(?=\s)"
)


def readings(text: str, sentence: Span) -> Iterator[tuple[Span, Span, Spans]]:
    """Source, cue and content by each preposition in `sentence`, the surest first."""
    start, end = sentence
    if leading := _SAYS_LEADING.match(text, start, end):
        yield leading.span("source"), leading.span("cue"), [(leading.end(), end)]
    if trailing := _SAYS_TRAILING.search(text, start, end):
        yield trailing.span("source"), trailing.span("cue"), [(start, trailing.start())]
    for pattern in (_SO, _BEFORE, _BEHIND, _THEREFORE):
        match = pattern.search(text, start, end)
        if match is None or text[max(start, match.start() - 1) : match.start()] in set('„“"('):
            continue
        first, last = _clause(text, match, sentence)
        source, cue, after = match.span("source"), match.span("cue"), match.end()
        view = _OF_VIEW.match(text, *source) if cue < source else None
        if view and view["whose"]:  # `Nach Angaben von X` is all cue but X
            source, cue = view.span("whose"), (cue[0], view.start("whose") - 1)
        elif view:  # `nach ersten Meldungen Schäden …`: the next noun is another phrase
            source, after = view.span(), view.end()
        yield source, cue, [(first, match.start()), (after, last)]


def _clause(text: str, match: re.Match[str], sentence: Span) -> Span:
    """The clause around `match`.

    It goes from a colon to a semicolon, or is a relative clause up to its comma.
    """
    start, end = sentence
    if match.groupdict().get("aside"):
        end = match.end()
    semicolon = text.find("; ", match.end(), end)
    end = semicolon if semicolon > 0 else end
    openers = list(_CLAUSE.finditer(text, start, match.start()))
    if not openers or "," in text[openers[-1].end() : match.start() + 1]:
        return start, end
    opener = openers[-1]
    comma = text.find(",", match.end(), end) if opener["relative"] else -1
    return opener.end() if text[opener.start()] in ":;" else opener.start() + 2, comma if comma > 0 else end
