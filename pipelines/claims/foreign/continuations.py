"""What a source goes on to say without a cue, in other languages.

`„Es regnet“, sagte Kern. [Man müsse die Brücke sperren.]`    the German subjunctive tells that it is reported
`„Es regnet“, sagte Kern. [„Die Brücke ist nicht mehr zu retten.“]`    a quotation that stands alone
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipelines.claims.foreign.patterns import QUOTED_SENTENCE_END, whole_words
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.foreign.languages import WORDS
from pipelines.core.spans import Coverage, Span, Spans, extent, index_at

_REACH = 2
"""Sentences back in which the source spoke."""
_CONFIDENCE = 0.6
_TITLES = 2  # words before the name of who opens a sentence
_FEWEST = 25
"""Characters of a quotation; a clause is shorter."""
_SHORTEST = 12
_SUBJUNCTIVE = re.compile(
    r"(?<!\w)(?:sei(?:en)?(?!\s(?:es|denn|erwähnt|gesagt|angemerkt|hingewiesen)\b)|habe|werde|könne|müsse|dürfe|solle|wolle|möge|"
    r"gebe|gehe|stehe|komme|liege|brauche|bleibe|finde|lasse|mache|sehe|wisse|halte|nehme|bekomme|gelte|bestehe|trage|setze|"
    r"zeige|helfe|spreche|sorge|arbeite|erwarte|hoffe|glaube|bedeute|verstehe|prüfe|orte|wünsche|fordere)(?!\w)"
)
"""Forms that are no others, beside the first person. Frequent verbs in German news; the rest of the verbs is rare."""
# Nor what another tells: `Er sei wohlauf, hieß es aus dem Rathaus`.
_NOT_REPORTED = re.compile(
    r"(?<!\w)(?:ich|(?:hieß|heißt)\ses|als\s(?:sei(?:en)?|habe|werde|ob)|es\ssei\sdenn|man\snehme)(?!\w)", re.IGNORECASE
)
_INDICATIVE = re.compile(r"(?:ist|sind|war(?:en)?|ha(?:t|ben|tten?)|wird|werden|wurden?|kann|können|will|wollen)(?!\w)")
_COMMA = re.compile(r",\s|\s[–—-]\s")


def find_continuations(
    text: str, found: Sequence[Attribution], persons: Spans, *, sentences: Spans, quotations: Spans, language: str
) -> list[Attribution]:
    """Find sentences that whoever spoke right before goes on to say.

    Args:
        found: the attributions of the text, in the order of their cues.
        persons: where persons are named, in order.
    """
    taken = Coverage(span for one in found for span in (*one.content, *one.cue))
    speaks = _speakers(found, sentences)
    continued = []
    for start, end in _units(text, sentences, quotations, language):
        if any(place in taken for place in (start, (start + end) // 2, end - 1)):
            continue
        index = index_at(sentences, start)
        introduced = [one for one in persons if sentences[index][0] <= one[0] < start]
        introduced = [one for one in introduced if text.count(" ", sentences[index][0], one[0]) <= _TITLES]
        source = introduced[:1] or _before(text, index, speaks, sentences)
        if source:
            speaks[index_at(sentences, end - 1)] = source
            continued.append(Attribution(source, [], [(start, end)], _CONFIDENCE))
    return continued


def _units(text: str, sentences: Spans, quotations: Spans, language: str) -> Spans:
    """Quotations that stand alone, and German sentences in the subjunctive."""
    starts, alone = {start for start, _ in sentences}, []
    for start, end in quotations:
        if start in starts and end - start >= _FEWEST and QUOTED_SENTENCE_END.search(text, start, end):
            alone.append((start, end))
    if language == "de":
        inside = Coverage(quotations)
        clauses = (_behind_colon(text, span, inside) for span in sentences if span[0] not in inside)
        alone += [span for span in clauses if _is_subjunctive(text, span, inside)]
    return sorted(alone)


def _behind_colon(text: str, sentence: Span, quoted: Coverage) -> Span:
    """A sentence from behind its colon: `Kern ist sicher: [Der Plan sei gut.]`"""
    colon = text.find(": ", *sentence)
    return (colon + 2, sentence[1]) if colon > 0 and colon not in quoted else sentence


def _is_subjunctive(text: str, sentence: Span, quoted: Coverage) -> bool:
    """Whether the main clause of a sentence is in the subjunctive of reported speech.

    `Sie werde gehen`; `Weil er krank sei, gehe er`, but not `Der Vorwurf, er sei krank, trifft ihn`
    """
    if sentence[1] - sentence[0] < _SHORTEST or _NOT_REPORTED.search(text, *sentence):
        return False
    start, first, found = sentence[0], True, False
    for comma in [*_COMMA.finditer(text, *sentence), None]:
        end = comma.start() if comma else sentence[1]
        if not whole_words(WORDS["de"].subordinators).match(text, start):
            verb = _SUBJUNCTIVE.search(text, start, end)
            found = found or (verb is not None and verb.start() not in quoted and (first or verb.start() == start))
            if _INDICATIVE.match(text, start):
                return False
            first = False
        start = comma.end() if comma else end
    return found


def _speakers(found: Sequence[Attribution], sentences: Spans) -> dict[int, Spans]:
    """Who speaks in a sentence, by its index."""
    speaks: dict[int, Spans] = {}
    for one in found:
        for place in {extent([*one.cue, *one.content])[1] - 1, one.cue[0][0]} if one.cue else ():
            speaks[index_at(sentences, place)] = one.source
    return speaks


def _before(text: str, index: int, speaks: dict[int, Spans], sentences: Spans) -> Spans:
    """The source of the nearest sentence before, in the same paragraph.

    Or of the one right before, in any.
    """
    for before in range(index - 1, max(-1, index - 1 - _REACH), -1):
        if before in speaks:
            return speaks[before]
        if "\n" in text[sentences[before - 1][1] : sentences[before + 1][0]]:
            return []
    return []
