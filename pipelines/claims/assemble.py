"""From what the network read in a text to its claims, in English."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from datetime import date

from pipelines.claims.chains.chain import Chain, link, reported
from pipelines.claims.chains.intermediaries import Step
from pipelines.claims.fields.cues import lemma_of, stance_of
from pipelines.claims.fields.hedges import find_hedges
from pipelines.claims.fields.kind import kind_of
from pipelines.claims.fields.negation import is_negated
from pipelines.claims.fields.said_on import said_on
from pipelines.claims.model.reader import Reading
from pipelines.claims.model.worth import Worth
from pipelines.claims.postprocess.duplicate_claims import mark_duplicates
from pipelines.claims.sentences import around
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.sources.resolver import SourceResolver, resolver_of
from pipelines.claims.spans import Span
from pipelines.claims.statements import find_statements
from pipelines.claims.values import quantities, times
from pipelines.claims.values.places import country_of, find_places
from pipelines.core.records import Claim, Cue, Entity, Link, Quantity, Range, TimeExpression, claim_id
from pipelines.core.records import Span as Piece


@dataclass(frozen=True)
class _Reading:
    """What was read once in the whole text."""

    discourse: Discourse
    quantities: list[Quantity]
    times: list[TimeExpression]
    resolver: SourceResolver
    worth: Worth
    article_id: str


def claims_from(
    text: str,
    read: Reading,
    *,
    published: date | None = None,
    url: str | None = None,
    article_id: str = "",
) -> list[Claim]:
    """The claims of an English `text`, in text order.

    Args:
        read: from `reading.reader.read`, or given by hand; without entities, rules find the names.
        published, url, article_id: as for `extract.extract_claims`.
    """
    discourse = Discourse(text, [(entity.start, entity.end, entity.type) for entity in read.entities])
    told = reported(discourse, read.attributions)
    reading = _read(discourse, replace(read, attributions=[*read.attributions, *told]), published, url, article_id)
    chains = link(reading.discourse, told, reading.resolver)
    fragments = [span for chain in chains for span in chain.fragments]
    statements = find_statements(discourse, told, told=fragments, worth=read.worth)
    claims = [_reported(reading, chain) for chain in chains]
    claims += [_stated(reading, span, score) for span, score in statements]
    return mark_duplicates(sorted(claims, key=lambda claim: [(piece.start, piece.end) for piece in claim.fragments]))


def _read(discourse: Discourse, read: Reading, published: date | None, url: str | None, article_id: str) -> _Reading:
    resolver = resolver_of(discourse, read.attributions, antecedents=read.antecedents, article_id=article_id)
    places = find_places(discourse.text, country=country_of(url))
    found_times = times.find_times(discourse.text, published=published, places=places)
    return _Reading(
        discourse,
        quantities.without_times(quantities.find_quantities(discourse.text, places=places), found_times),
        found_times,
        resolver,
        read.worth,
        article_id,
    )


def _reported(reading: _Reading, chain: Chain) -> Claim:
    """A claim that somebody makes."""
    text = reading.discourse.text
    links = [_link(reading, step) for step in chain.steps]
    last = chain.steps[-1]
    fragments = list(chain.fragments)
    touched = [*fragments, *(span for step in (last,) for span in (step.source, step.cue) if span)]
    before = after = ""
    said = None
    if last.cue:
        sentence = reading.discourse.sentences[reading.discourse.sentence_of(last.cue[0])]
        before, after = text[sentence[0] : last.cue[0]], text[last.cue[1] : max(sentence[1], last.cue[1])]
        said = said_on(text, reading.times, cue=last.cue, source=last.source, fragments=fragments, sentence=sentence)
    cues = [step.cue for step in chain.steps if step.cue]
    claim = _claim(reading, fragments, touched, hedged=[*fragments, *cues])
    return claim.model_copy(
        update={
            "kind": kind_of(text, fragments, reading.discourse.quotations),
            "source": links[-1].source,
            "cue": links[-1].cue,
            "chain": links,
            "stance": stance_of(text[last.cue[0] : last.cue[1]], before=before, after=after) if last.cue else "asserts",
            "saidOn": said,
            "confidence": round(chain.confidence, 4),
        }
    )


def _stated(reading: _Reading, span: Span, score: float) -> Claim:
    """A claim of the outlet's own."""
    claim = _claim(reading, [span], [span], hedged=[span])
    return claim.model_copy(update={"checkWorthiness": score, "confidence": score})


def _claim(reading: _Reading, fragments: list[Span], touched: list[Span], *, hedged: list[Span]) -> Claim:
    """All that is read off the claim's own words."""
    discourse = reading.discourse
    text = discourse.text
    start, end = around(discourse.sentences, touched)
    words = " ".join(text[begin:stop] for begin, stop in fragments)
    return Claim(
        id=claim_id(reading.article_id, fragments),
        kind="statement",
        text=words,
        fragments=[_piece(text, fragment) for fragment in fragments],
        context=Range(start=start, end=end),
        hedges=[_piece(text, hedge) for hedge in find_hedges(text, hedged)],
        negated=is_negated(text, fragments),
        quantities=quantities.inside(reading.quantities, fragments),
        times=times.inside(reading.times, fragments),
        entities=_entities(discourse, fragments),
        checkWorthiness=reading.worth.of(fragments),
        confidence=1.0,
    )


def _entities(discourse: Discourse, fragments: list[Span]) -> list[Entity]:
    found = []
    for start, end in fragments:
        first = bisect_left(discourse.names, start, key=lambda name: name.start)
        last = bisect_right(discourse.names, end, key=lambda name: name.end)
        found += [
            Entity(start=name.start, end=name.end, text=name.text, type=name.kind)
            for name in discourse.names[first:last]
        ]
    return found


def _link(reading: _Reading, step: Step) -> Link:
    text = reading.discourse.text
    cue = None
    if step.cue:
        words = text[step.cue[0] : step.cue[1]]
        cue = Cue(start=step.cue[0], end=step.cue[1], text=words, lemma=lemma_of(words))
    return Link(source=reading.resolver.source(*step.source) if step.source else None, cue=cue)


def _piece(text: str, span: Span) -> Piece:
    return Piece(start=span[0], end=span[1], text=text[span[0] : span[1]])
