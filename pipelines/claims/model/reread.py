"""Find attributions within contents.

Each content is read again as a text of its own. The network learnt from PolNeAR, whose annotators marked nothing inside
a content, so that it is blind there. By itself a content is an ordinary text: on the test part of the nested cases
(`benchmarks.attribution`), the share whose levels are all found rises from 0.61 to 0.68.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipelines.claims.document import Doc, Language
from pipelines.claims.fields.cues import lemma_of
from pipelines.claims.model.inner import end_with_quotation_or_sentence
from pipelines.claims.model.reader import read
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.report_words import FIRST_PERSONS, REPORTS, WITH_CLAUSE
from pipelines.core.spans import Span, any_overlap, shifted

_SHORTEST = 25  # characters of a content that may hold an attribution
# From this confidence on, on the labelled nested cases of the development part.
_LEAST_CONFIDENCE = 0.5
_WORD = re.compile(r"[a-z]+(?:ing to)?\b")
# What somebody could say, or is to say, is not said.
_UNREAL = re.compile(r"(?:to|could|might|would|may|can|should|must|will)\b")
_OPENING = re.compile(r"[\"“”‘'\s]*(?:that\s)?")


@Language.component("reread_contents", requires=["doc._.given_text", "doc._.candidates"], assigns=["doc._.candidates"])
def find_attributions_in_contents(doc: Doc) -> Doc:
    """Add the attributions that the network finds when it reads a content by itself.

    `Vane said [she left after an inquiry found that it was empty]` -> also: an inquiry, `found`, `[that it was empty]`
    """
    text = doc._.given_text
    cues: list[Span] = [cue for each in doc._.candidates for cue in each.cue]
    added: list[Attribution] = []
    for outer in doc._.candidates:
        for span in outer.content:
            for inner in _within(text, span) if _may_report(text, span, cues) else ():
                if not any_overlap(inner.cue, cues) and _is_report(text, inner, outer):
                    added.append(end_with_quotation_or_sentence(text, inner))
                    cues += inner.cue
    doc._.candidates = sorted([*doc._.candidates, *added], key=lambda each: each.cue)
    return doc


def _may_report(text: str, span: Span, cues: list[Span]) -> bool:
    """Whether the content has a verb of reporting that is no cue yet."""
    if span[1] - span[0] < _SHORTEST:
        return False
    known = [cue for cue in cues if span[0] <= cue[0] and cue[1] <= span[1]]
    words = ((match.start(), match.end()) for match in _WORD.finditer(text, *span))
    return any(_reports(text[start:end]) and not any_overlap([(start, end)], known) for start, end in words)


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
        for each in read(alone).attributions
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
    return lemma_of(cue) in REPORTS or lemma_of(cue) in WITH_CLAUSE
