"""Claims by the network in ``models/attribution-multilingual``.

It loads with the first text of such a language. The rules in ``foreign.quotations`` settle the direct quotations with a
verb beside them, those in ``foreign.accordings`` what has a preposition.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from pipelines.claims.fields.vectors import add_vectors
from pipelines.claims.foreign.accordings import find_accordings
from pipelines.claims.foreign.antecedents import persons_meant
from pipelines.claims.foreign.back_references import find_back_references
from pipelines.claims.foreign.contents import apart, around_asides, is_plausible, with_quotations, with_whole_quotations
from pipelines.claims.foreign.continuations import find_continuations
from pipelines.claims.foreign.plain_claims import plain_claims
from pipelines.claims.foreign.quotations import find_quotations
from pipelines.claims.foreign.relatives import with_antecedents
from pipelines.claims.foreign.speakers import speakers_of
from pipelines.claims.foreign.statements import reports_statement
from pipelines.claims.foreign.subjects import with_subjects
from pipelines.claims.model.loading import load
from pipelines.claims.model.reader import Reading, read_with
from pipelines.claims.quotemarks import quoted
from pipelines.claims.sentences import sentences
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.foreign.languages import WORDS
from pipelines.core.language_codes import base_language
from pipelines.core.records import Claim, Entity
from pipelines.core.spans import Coverage, Spans

MODEL = Path(__file__).parents[2] / "models" / "attribution-multilingual"


def reads(language: str) -> bool:
    """Whether claims in the language of that BCP 47 code come from the network."""
    return base_language(language) in WORDS


def claims_of(text: str, *, language: str, published: date | None = None, article_id: str = "") -> list[Claim]:
    """The claims of `text`, in text order.

    Args:
        language: BCP 47 code, one that `reads` knows.
        published, article_id: as for `extract.extract_claims`.
    """
    reading, spans, quotations = _read(text, language)
    base, weights = base_language(language), load(MODEL).settings["statement"]
    attributions = [one for one in reading.attributions if reports_statement(text, one, quotations, base, weights)]
    persons = [(one.start, one.end) for one in reading.entities if one.type == "person"]
    attributions += find_continuations(
        text, reading.attributions, persons, sentences=spans, quotations=quotations, language=base
    )
    entities = [
        Entity(start=one.start, end=one.end, text=text[one.start : one.end], type=one.type) for one in reading.entities
    ]
    speakers = speakers_of(text, entities, base, article_id)
    meant = persons_meant(text, attributions, speakers, spans, quotations)
    claims = plain_claims(replace(speakers, meant=meant), attributions, spans, quotations, published=published)
    add_vectors(claims, spans, reading.meaning)
    return claims


def attributions_of(text: str, *, language: str) -> list[Attribution]:
    """The attributions of `text`, in the order of their cues.

    Arguments as for `claims_of`.
    """
    return _read(text, language)[0].attributions


def _read(text: str, language: str) -> tuple[Reading, Spans, Spans]:
    """Read `text` with the network and the rules.

    Returns its sentences and quotations, too.
    """
    reading, quotations = read_with(load(MODEL), text), quoted(text)
    base = base_language(language)
    spans = sentences(text, abbreviations=WORDS[base].abbreviations)
    stated = with_whole_quotations(find_accordings(text, spans, base), quotations)
    cues = Coverage(span for one in stated for span in one.cue)
    read = [one for one in reading.attributions if one.cue[0][0] not in cues and is_plausible(text, one, base)]
    taken_up = find_back_references(text, [*read, *stated], spans, reading.entities, base)
    again = Coverage(span for one in taken_up for span in one.cue)
    read = [one for one in read if one.cue[0][0] not in again] + taken_up
    found = with_quotations(read + stated, find_quotations(text, quotations, spans, reading.entities, base))
    persons = [one.start for one in reading.entities if one.type == "person"]
    found = sorted(with_antecedents(text, found, base), key=lambda one: one.cue)
    found = with_subjects(text, found, persons, sentences=spans, quotations=quotations, language=base)
    return (
        Reading(apart(around_asides(text, found, spans), spans), reading.entities, meaning=reading.meaning),
        spans,
        quotations,
    )
