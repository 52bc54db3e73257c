"""Records of claims from attributions in another language than English."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pipelines.claims.fields.kind import kind_of
from pipelines.claims.foreign.cues import lemma_of, stance_of
from pipelines.claims.foreign.modality import find_hedges, is_negated
from pipelines.claims.foreign.quantities import find_quantities
from pipelines.claims.foreign.speakers import Speakers
from pipelines.claims.foreign.times import find_times, said_on
from pipelines.claims.sentences import around
from pipelines.claims.structures import Attribution, is_nested
from pipelines.claims.tables.foreign.languages import WORDS
from pipelines.core import records
from pipelines.core.spans import Neighbours, Span, Spans, extent, items_inside, offsets, total_length, words_at

# From the first to the last character that is no separating mark; a full stop ends a quotation, and nothing else.
_WITHOUT_MARKS = re.compile(r"[^\s.,;:—–-](?:[\S\s]*(?:[^\s.,;:—–-]|(?<![^\W_]{3})\.))?")
_ONE_SENTENCE = re.compile(r"[^.!?\n«»„“”\"]{0,160}")


@dataclass(frozen=True)
class Read:
    """What is known of a text before its claims are made."""

    text: str
    language: str
    published: date | None
    sentences: Spans
    quotations: Spans
    contents: Spans
    speakers: Speakers
    times: list[records.TimeExpression]
    quantities: list[records.Quantity]


def plain_claims(
    speakers: Speakers,
    attributions: Sequence[Attribution],
    sentences: Spans,
    quotations: Spans,
    *,
    published: date | None = None,
) -> list[records.Claim]:
    """Make a claim of each attribution, in text order.

    Args:
        speakers: those of the text, whose language `tables.foreign.languages` has words of.
        published: as for `extract.extract_claims`.
    """
    text, language = speakers.text, speakers.language
    times = find_times(text, published, language)
    read = Read(
        text,
        language,
        published,
        sentences,
        quotations,
        [span for one in attributions for span in one.content],
        speakers,
        times,
        find_quantities(text, times, language),
    )
    near = Neighbours(one.content for one in attributions)
    made = []
    for one in attributions:
        around_it = [attributions[key] for key in near.near(one.cue[:1])]
        if claim := _claim(read, one, around_it):
            made.append(claim)
    unique = {claim.id: claim for claim in sorted(made, key=lambda claim: claim.confidence)}
    return sorted(unique.values(), key=lambda claim: offsets(claim.fragments))


def _claim(read: Read, one: Attribution, around_it: Sequence[Attribution]) -> records.Claim | None:
    """The claim of an attribution; None if nothing but marks is left of its content.

    Args:
        around_it: the attributions that may hold its cue.
    """
    text, words = read.text, WORDS[read.language]
    fragments = _fragments(read, one)
    if not fragments:
        return None
    chain = [_link(read, each) for each in _outward(one, around_it)]
    cue = chain[-1].cue
    spans = [*fragments, *one.source, *one.cue]
    first, last = around(read.sentences, spans)
    claim = records.Claim(
        id=records.claim_id(read.speakers.article_id, fragments),
        kind=kind_of(text, fragments, read.quotations),
        text=words_at(text, fragments),
        fragments=records.spans_of(text, fragments),
        context=records.Range(start=first, end=last),
        source=chain[-1].source,
        cue=cue,
        chain=chain,
        hedges=records.spans_of(text, find_hedges(text, fragments, words)),
        negated=is_negated(text, _main_clause(text, fragments), words),
        quantities=items_inside(read.quantities, fragments),
        times=items_inside(read.times, fragments),
        entities=items_inside(read.speakers.entities, fragments),
        confidence=round(one.confidence, 4),
    )
    if cue:
        place = (cue.start, cue.end)
        claim.stance = stance_of(text, place, claim.text, read.language)
        claim.saidOn = said_on(text, read.times, place, read.contents, published=read.published, language=read.language)
    return claim


def _main_clause(text: str, fragments: Spans) -> Span:
    """The part of a claim that tells whether it is negated.

    All of it, if its cue stands within the clause.
    """
    first, last = fragments[0], fragments[-1]
    within = len(fragments) > 1 and text[first[1] - 1].isalnum() and _ONE_SENTENCE.fullmatch(text, first[1], last[0])
    return (first[0], last[1]) if within else first


def _fragments(read: Read, one: Attribution) -> Spans:
    """The content without marks at its edges and without its conjunction.

    `qu'il pleut,` -> `il pleut`
    """
    opener = re.compile(WORDS[read.language].openers, re.IGNORECASE)
    found = []
    for index, (start, end) in enumerate(sorted(one.content)):
        opened = opener.match(read.text, start, end) if index == 0 else None
        match = _WITHOUT_MARKS.search(read.text, opened.end() if opened else start, end)
        if match and any(map(str.isalnum, match.group())):
            found.append(match.span())
    return found


def _outward(one: Attribution, around_it: Sequence[Attribution]) -> list[Attribution]:
    """Those of `around_it` that hold the cue of this one, and itself.

    The outermost comes first.

    `The paper said [an aide said [it was over]]` -> the paper, the aide
    """
    outer = [other for other in around_it if is_nested(one, [other])]
    return [*sorted(outer, key=lambda each: total_length(each.content), reverse=True), one]


def _link(read: Read, one: Attribution) -> records.Link:
    """The record of an attribution, with its source and cue.

    A cue that stands for its source has none: `Demnach`.
    """
    cue = None
    if one.cue:
        start, end = one.cue[0]
        words = read.text[start:end]
        cue = records.Cue(start=start, end=end, text=words, lemma=lemma_of(words, read.language))
    named = one.source and one.source != one.cue and not _is_nobody(read, extent(one.source))
    return records.Link(source=read.speakers.source(extent(one.source)) if named else None, cue=cue)


def _is_nobody(read: Read, source: Span) -> bool:
    return re.fullmatch(WORDS[read.language].impersonal, read.text[slice(*source)].lower()) is not None
