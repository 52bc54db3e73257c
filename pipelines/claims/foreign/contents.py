"""Contents of attributions that share words with others, or lead out of their sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipelines.claims.structures import Attribution
from pipelines.claims.tables.foreign_words import WORDS
from pipelines.core.spans import Neighbours, Span, Spans, index_at, subtract


def apart(attributions: Sequence[Attribution], sentences: Spans) -> list[Attribution]:
    """Give words that two attributions claim to the one whose cue is in the same sentence.

    `A said that [it rained. “No”,] B said` -> `A said that [it rained.] [“No”,] B said`. Nested attributions share
    their words; one that is left without any is dropped.
    """
    near = Neighbours(one.content for one in attributions)
    found = []
    for index, one in enumerate(attributions):
        content = one.content
        for other_index in near.near(one.content):
            other = attributions[other_index]
            if other_index != index and not _nested(one, other) and not _nested(other, one):
                content = subtract(content, _own(other, one, sentences))
        if any(end - start > 1 for start, end in content):
            found.append(replace(one, content=content))
    return found


def is_plausible(text: str, one: Attribution, language: str) -> bool:
    """Whether an attribution has a cue that is more than an auxiliary: not `hat [ein Erdbeben]`."""
    cue = re.findall(r"[^\W\d_]+", text[slice(*one.cue[0])].lower())
    return not set(cue) <= WORDS[language].not_cues


def _own(other: Attribution, one: Attribution, sentences: Spans) -> Spans:
    """The spans of `other` that are in the sentence of its cue, and not in that of the cue of `one`."""
    own, foreign = _sentence(other.cue[0], sentences), _sentence(one.cue[0], sentences)
    if own == foreign:
        return []
    return [(max(start, own[0]), min(end, own[1])) for start, end in other.content if start < own[1] and own[0] < end]


def _sentence(span: Span, sentences: Spans) -> Span:
    return sentences[index_at(sentences, span[0])]


def _nested(inner: Attribution, outer: Attribution) -> bool:
    """Whether the cue of `inner` is in the content of `outer`."""
    start, end = inner.cue[0]
    return any(first <= start and end <= last for first, last in outer.content)
