"""Find attributions within contents.

Each content is read again as a text of its own. The network learnt from PolNeAR, whose annotators marked nothing inside
a content, so that it is blind there. By itself a content is an ordinary text: on the test part of the nested cases
(`benchmarks.attribution`), the share whose levels are all found rises from 0.61 to 0.68.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from pipelines.claims.document import Doc, Language
from pipelines.claims.fields.cues import lemma_of
from pipelines.claims.model.inner import end_with_quotation_or_sentence
from pipelines.claims.model.reader import attributions_in
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.report_words import FIRST_PERSONS, REPORTS, WITH_CLAUSE
from pipelines.core.spans import Neighbours, Span, overlap, shifted

_SHORTEST = 25  # characters of a content that may hold an attribution
# From this confidence on, on the labelled nested cases of the development part.
_LEAST_CONFIDENCE = 0.5
_WORD = re.compile(r"[a-z]+(?:ing to)?\b")
# What somebody could say, or is to say, is not said.
_UNREAL = re.compile(r"(?:to|could|might|would|may|can|should|must|will)\b")
_REPORTING = REPORTS | WITH_CLAUSE
_OPENING = re.compile(r"[\"“”‘'\s]*(?:that\s)?")


@Language.component("reread_contents", requires=["doc._.given_text", "doc._.candidates"], assigns=["doc._.candidates"])
def find_attributions_in_contents(doc: Doc) -> Doc:
    """Add the attributions that the network finds when it reads a content by itself.

    `Vane said [she left after an inquiry found that it was empty]` -> also: an inquiry, `found`, `[that it was empty]`
    """
    text = doc._.given_text
    cues = _Cues(cue for each in doc._.candidates for cue in each.cue)
    added: list[Attribution] = []
    for outer in doc._.candidates:
        for span in outer.content:
            for inner in _within(text, span) if _may_report(text, span, cues) else ():
                if not any(cues.overlapping(cue) for cue in inner.cue) and _is_report(text, inner, outer):
                    added.append(end_with_quotation_or_sentence(text, inner))
                    cues.add(inner.cue)
    doc._.candidates = sorted([*doc._.candidates, *added], key=lambda each: each.cue)
    return doc


class _Cues:
    """The cues that are known, to ask which of them overlap a span."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans: list[Span] = []
        self._neighbours = Neighbours()
        self.add(spans)

    def add(self, spans: Iterable[Span]) -> None:
        for span in spans:
            self._neighbours.add(len(self._spans), [span])
            self._spans.append(span)

    def overlapping(self, span: Span) -> list[Span]:
        near = (self._spans[key] for key in self._neighbours.near([span]))
        return [cue for cue in near if overlap(cue, span)]


def _may_report(text: str, span: Span, cues: _Cues) -> bool:
    """Whether the content has a verb of reporting that is no cue yet."""
    if span[1] - span[0] < _SHORTEST:
        return False
    return any(
        _reports(word.group())
        and not any(span[0] <= start and end <= span[1] for start, end in cues.overlapping(word.span()))
        for word in _WORD.finditer(text, *span)
    )


def _within(text: str, span: Span) -> list[Attribution]:
    """The attributions in a content that is read as a text of its own."""
    opening = _OPENING.match(text, *span)
    start = opening.end() if opening else span[0]
    alone = text[start : start + 1].upper() + text[start + 1 : span[1]]
    return [
        replace(
            each,
            source=shifted(each.source, start),
            cue=shifted(each.cue, start),
            content=shifted(each.content, start),
        )
        for each in attributions_in(alone)
        if each.content and each.cue
    ]


def _is_report(text: str, inner: Attribution, outer: Attribution) -> bool:
    """Whether somebody else than the source of `outer` reports something."""
    if inner.confidence < _LEAST_CONFIDENCE or not inner.source:
        return False
    if _UNREAL.match(text, *inner.cue[0]):
        return False
    source = text[slice(*inner.source[0])].lower()
    named_before = any(text[slice(*span)].lower() == source for span in outer.source)
    return source not in FIRST_PERSONS and not named_before and _reports(text[slice(*inner.cue[0])])


def _reports(cue: str) -> bool:
    return lemma_of(cue) in _REPORTING
