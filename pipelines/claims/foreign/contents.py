"""Contents that rules settle: quotations, and words that two attributions share."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipelines.claims.foreign.patterns import whole_words
from pipelines.claims.structures import Attribution, is_nested
from pipelines.claims.tables.foreign.languages import WORDS
from pipelines.claims.tables.foreign.persons import RELATIVES
from pipelines.core.spans import Neighbours, Span, Spans, extent, index_at, shared_length, subtract, total_length

_QUOTED = re.compile('[„“”"»«]')
_REST = re.compile(r",\s(?P<rest>[^:;„“”\"»«\n]{12,400})")
_FEW = 4
"""Words of a content that hold no clause."""
_PARTING = re.compile('[,:„“”"»«]')


def apart(attributions: Sequence[Attribution], sentences: Spans) -> list[Attribution]:
    """Assign words shared by two attributions to the cue in the same sentence.

    `A said that [it rained. “No”,] B said` -> `A said that [it rained.] [“No”,] B said`. Nested attributions share
    their words; one that is left without any is dropped.
    """
    near = Neighbours(one.content for one in attributions)
    found = []
    for index, one in enumerate(attributions):
        content = one.content
        for other_index in near.near(one.content):
            other = attributions[other_index]
            if other_index != index and not is_nested(one, [other]) and not is_nested(other, [one]):
                content = subtract(content, _own(other, one, sentences))
        if any(end - start > 1 for start, end in content):
            found.append(replace(one, content=content))
    return found


def around_asides(text: str, attributions: Sequence[Attribution], sentences: Spans) -> list[Attribution]:
    """Extend the first words of a sentence beyond the aside that attributes them.

    `[Mañana], dijo Ruiz, [abrirá el puente].`
    """
    return [_around_aside(text, one, _sentence(one.cue[0], sentences)) for one in attributions]


def with_whole_quotations(attributions: Sequence[Attribution], quotations: Spans) -> list[Attribution]:
    """Extend contents that end with a quotation to its beginning in a sentence before.

    `[« Il pleut. Il neige »], selon le maire`
    """
    found = []
    for one in attributions:
        start, end = one.content[0]
        around = quotations[index_at(quotations, start)] if quotations else (0, 0)
        if around[0] < start < around[1] and end <= around[1] <= end + 2:
            found.append(replace(one, content=[(around[0], end), *one.content[1:]]))
        else:
            found.append(one)
    return found


def _around_aside(text: str, one: Attribution, sentence: Span) -> Attribution:
    """Extend a content of a few words at the start of `sentence`, as above."""
    aside, first = extent([*one.source, *one.cue]), one.content[0]
    short = one.content == [first] and first[0] == sentence[0] and text.count(" ", *first) < _FEW
    rest = _REST.match(text, aside[1], sentence[1])
    if short and rest and text[first[1] : aside[0]].strip(",") == " ":
        return replace(one, content=[first, rest.span("rest")])
    return one


def with_quotations(attributions: Sequence[Attribution], quotations: Sequence[Attribution]) -> list[Attribution]:
    """Replace attributions of quotations that the words beside them settle.

    `„A.“ [Er fuhr fort: „B.“]` -> `„A.“ [Er fuhr fort:] [„B.“]`. Where both have one cue and one source, those stay as
    the network found them.
    """
    near = Neighbours(one.content for one in attributions)
    replaced: set[int] = set()
    settled = []
    for quotation in quotations:
        same = [key for key in near.near(quotation.content) if _is_same(attributions[key], quotation)]
        replaced.update(same)
        twin = next((attributions[key] for key in same if _is_twin(attributions[key], quotation)), quotation)
        settled.append(replace(twin, content=quotation.content))
    return [one for key, one in enumerate(attributions) if key not in replaced] + settled


def _is_same(one: Attribution, quotation: Attribution) -> bool:
    """Whether half of the content of either is in the other's.

    What is nested in the quotation is another attribution.
    """
    least = min(map(total_length, (one.content, quotation.content)))
    return 2 * shared_length(one.content, quotation.content) >= least and not is_nested(one, [quotation])


def _is_twin(one: Attribution, other: Attribution) -> bool:
    """Whether two attributions share words of the cue and of the source.

    Where no source stands beside a quotation, one before its cue may be that of both.
    """
    same_source = shared_length(one.source, other.source) > 0 if other.source else one.source < one.cue
    return shared_length(one.cue, other.cue) > 0 and same_source


def is_plausible(text: str, one: Attribution, language: str) -> bool:
    """Whether cue and content look like those of a statement.

    A cue is more than an auxiliary: not `hat [ein Erdbeben]`. In German, Russian and Czech a mark sets a clause off
    from its verb: `sagte, [es regne]`, but not `sieht [eine Gefahr]`.
    """
    words = WORDS[language]
    cue = text[slice(*one.cue[0])]
    source = f"{text[slice(*one.source[0])]} " if one.source else ""
    is_cut = language in RELATIVES and re.fullmatch(words.articles, source, re.IGNORECASE) is not None
    if is_cut and text[one.source[0][1] : one.cue[0][0]] == " ":
        return False  # `[La] [defensa]`
    if set(re.findall(r"[^\W\d_]+", cue.lower())) <= words.not_cues:
        return False
    by_preposition = whole_words(words.accordings).search(cue) is not None
    return not words.clauses_set_off or by_preposition or _is_set_off(text, one)


def _is_set_off(text: str, one: Attribution) -> bool:
    """Whether a mark stands within the content, or between it and the cue."""
    first, last = extent(one.content)
    start, end = one.cue[0]
    between = text[end : first + 1] if first >= end else text[last - 1 : start] if last <= start else ","
    return _PARTING.search(between) is not None or any(_QUOTED.search(text, *span) for span in one.content)


def _own(other: Attribution, one: Attribution, sentences: Spans) -> Spans:
    """The spans of `other` in the sentence of its own cue alone."""
    own, foreign = _sentence(other.cue[0], sentences), _sentence(one.cue[0], sentences)
    if own == foreign:
        return []
    return [(max(start, own[0]), min(end, own[1])) for start, end in other.content if start < own[1] and own[0] < end]


def _sentence(span: Span, sentences: Spans) -> Span:
    return sentences[index_at(sentences, span[0])]
