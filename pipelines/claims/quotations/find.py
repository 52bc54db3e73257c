"""Direct quotations with their speaker, by quotation marks and reporting verbs, in languages that have no model.

    „Die Brücke ist sicher“, sagte der Minister Max Kern.        quotation, verb, speaker
    „Die Brücke“, sagte Kern, „ist sicher.“                      broken by verb and speaker
    „Die Brücke ist zu“, sagte Kern. „Das bleibt so.“            going on behind them
    Max Kern sagte: „Die Brücke ist sicher.“                     speaker, verb, quotation

Only what stands in quotation marks, or behind the dash of a dialogue, and has a verb and a speaker right beside it is
taken, so that precision comes before recall. ``quoting`` has the steps.
"""

from __future__ import annotations

from pipelines.claims.quotations.following import Quotation, quotations_in
from pipelines.claims.quotations.marked import marked
from pipelines.claims.quotations.passage import Passage
from pipelines.claims.sentences import around, paragraphs, sentences
from pipelines.claims.tables.quotations.languages import GRAMMARS
from pipelines.core.records import Claim, Cue, Link, Range, Source, claim_id, source_id
from pipelines.core.records import Span as Piece
from pipelines.core.spans import Span

_CONFIDENCE = 0.9  # about the precision on the cases of the tests


def quotes(language: str) -> bool:
    """Whether direct quotations can be found in the language of that BCP 47 code."""
    return _base(language) in GRAMMARS


def find_quotations(text: str, *, language: str, article_id: str = "") -> list[Claim]:
    """The direct quotations in `text` that name their speaker, as claims, in text order.

    Args:
        language: BCP 47 code, one that `quotes` knows.
        article_id: part of each claim's id.
    """
    base = _base(language)
    grammar = GRAMMARS[base]
    found: list[Quotation] = []
    for start, end in paragraphs(text):
        quoted = marked(text, start, end, grammar.marks)
        if quoted or text[start] in grammar.dialogue:
            found += quotations_in(Passage(text, start, end, quoted), base)
    spans = sentences(text) if found else []
    return [_claim(text, quotation, spans, article_id) for quotation in found]


def _base(language: str) -> str:
    return language.split("-", maxsplit=1)[0].lower()


def _claim(text: str, quotation: Quotation, spans: list[Span], article_id: str) -> Claim:
    frame = quotation.frame
    name = text[slice(*frame.name)] if frame.name else None
    source = Source(
        start=frame.source[0],
        end=frame.source[1],
        text=text[slice(*frame.source)],
        name=name,
        label=name or text[slice(*frame.source)],
        entityId=source_id(article_id, name or f"{frame.source[0]}:{frame.source[1]}"),
        type=frame.kind,
        resolvedBy="self" if name else None,
    )
    cue = Cue(start=frame.cue[0], end=frame.cue[1], text=text[slice(*frame.cue)], lemma=frame.lemma)
    first, last = around(spans, [*quotation.fragments, frame.source, frame.cue])
    return Claim(
        id=claim_id(article_id, list(quotation.fragments)),
        kind="quotation",
        text=" ".join(text[a:b] for a, b in quotation.fragments),
        fragments=[Piece(start=a, end=b, text=text[a:b]) for a, b in quotation.fragments],
        context=Range(start=first, end=last),
        source=source,
        cue=cue,
        chain=[Link(source=source, cue=cue)],
        confidence=_CONFIDENCE,
    )
