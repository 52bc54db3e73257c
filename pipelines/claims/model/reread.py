"""Find attributions within contents, and in sentences without one.

Each content is read again as a text of its own. The network learnt from PolNeAR, whose annotators marked nothing inside
a content, so that it is blind there. By itself a content is an ordinary text: on the test part of the nested cases
(`benchmarks.attribution`), the share whose levels are all found rises from 0.61 to 0.68. A sentence with a verb of
reporting in which the network found no cue is read alone too: its surroundings can hide what is plain by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipelines.claims.document import Doc, Language
from pipelines.claims.fields.cues import lemma_of
from pipelines.claims.model.inner import end_with_quotation_or_sentence
from pipelines.claims.model.reader import attributions_apart, moved
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.report_words import FIRST_PERSONS, REPORTS, WITH_CLAUSE
from pipelines.core.spans import Neighbours, Span, Spans, overlap

_AT_ONCE = 50  # contents that are read together, which bounds the memory
_SHORTEST = 25  # characters of a content that may hold an attribution
# From this confidence on, on the labelled nested cases of the development part.
_LEAST_CONFIDENCE = 0.5
_LEAST_ALONE = 0.8  # the same of a sentence that lies in no content
_NOBODY = FIRST_PERSONS | {"it"}  # `It says here`
_WORD = re.compile(r"[a-z]+(?:ing to)?\b")
# What somebody could say, or is to say, is not said.
_UNREAL = re.compile(r"(?:to|could|might|would|may|can|should|must|will)\b")
# Nor is what the speaker himself thinks told of another, or what he tells his listener, and what a noun names is rarely
# reported: in 550 articles of PolNeAR train, four attributions of 644 hang on a word behind an article or `of`.
_NO_REPORT_BEHIND = re.compile(r"\b(?:could|might|would|may|can|should|must|will|to|be|I|[Ww]e|[Yy]ou|an?|the|of)\s$")
_REPORTING = REPORTS | WITH_CLAUSE
_OPENING = re.compile(r"[\"“”‘'\s]*(?:that\s)?")


@Language.component(
    "reread_contents",
    requires=["doc._.given_text", "doc._.sentences", "doc._.candidates"],
    assigns=["doc._.candidates"],
)
def find_attributions_in_contents(doc: Doc) -> Doc:
    """Add what the network finds when it reads a content by itself.

    So too of a sentence in which it found nothing.

    `Vane said [she left after an inquiry found that it was empty]` -> also: an inquiry, `found`, `[that it was empty]`
    """
    text, candidates = doc._.given_text, doc._.candidates
    cues = _SpanIndex(cue for each in candidates for cue in each.cue)
    contents: list[tuple[Span, Spans | None]] = [
        (_behind_opening(text, span), each.source) for each in candidates for span in each.content
    ]
    known = _SpanIndex(span for each in doc._.attributions for span in [*each.cue, *each.content])
    contents += [(span, None) for span in doc._.sentences if not known.overlapping(span)]
    contents = [each for each in contents if _may_report(text, each[0], cues)]
    added: list[Attribution] = []
    for first in range(0, len(contents), _AT_ONCE):
        some = contents[first : first + _AT_ONCE]
        for (_, outer), inner in zip(some, _within(text, [span for span, _ in some]), strict=True):
            for one in inner:
                if not any(cues.overlapping(cue) for cue in one.cue) and _is_report(text, one, outer):
                    added.append(end_with_quotation_or_sentence(text, one) if outer is not None else one)
                    cues.add(one.cue)
    doc._.candidates = sorted([*candidates, *added], key=lambda each: each.cue)
    return doc


class _SpanIndex:
    """Spans, to ask which of them overlap another."""

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
        return [each for each in near if overlap(each, span)]


def _may_report(text: str, span: Span, cues: _SpanIndex) -> bool:
    """Whether the content has a verb of reporting that is no cue yet."""
    if span[1] - span[0] < _SHORTEST:
        return False
    return any(
        _reports(word.group())
        and not _NO_REPORT_BEHIND.search(text, max(span[0], word.start() - 8), word.start())
        and not any(span[0] <= start and end <= span[1] for start, end in cues.overlapping(word.span()))
        for word in _WORD.finditer(text, *span)
    )


def _within(text: str, spans: Sequence[Span]) -> list[list[Attribution]]:
    """The attributions in each of the contents, read as a text of its own."""
    alone = [text[start : start + 1].upper() + text[start + 1 : end] for start, end in spans]
    return [
        [moved(one, start) for one in found] for (start, _), found in zip(spans, attributions_apart(alone), strict=True)
    ]


def _behind_opening(text: str, span: Span) -> Span:
    opening = _OPENING.match(text, *span)
    return opening.end() if opening else span[0], span[1]


def _is_report(text: str, inner: Attribution, outer: Spans | None) -> bool:
    """Whether somebody else reports something than the source of the content, `outer`."""
    least = _LEAST_CONFIDENCE if outer is not None else _LEAST_ALONE
    if inner.confidence < least or not inner.source or _UNREAL.match(text, *inner.cue[0]):
        return False
    source = text[slice(*inner.source[0])].lower()
    named_before = any(text[slice(*span)].lower() == source for span in outer or ())
    nobody = FIRST_PERSONS if outer is not None else _NOBODY
    return source not in nobody and not named_before and _reports(text[slice(*inner.cue[0])])


def _reports(cue: str) -> bool:
    return lemma_of(cue) in _REPORTING
