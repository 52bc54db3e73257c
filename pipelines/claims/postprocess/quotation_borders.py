"""Extend contents to the ends of their quotations.

And to quotations that follow.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipelines.claims.document import Doc, Language
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.structures import Attribution, all_spans
from pipelines.core.spans import Neighbours, Span, Spans, index_at, overlap

_CLOSING_MARKS = "\"”»’'"
_LONG_ENOUGH = 20  # characters of a quotation that is a statement


@Language.component("whole_quotations", requires=["doc._.discourse", "doc._.candidates"], assigns=["doc._.candidates"])
def extend_to_closing_marks(doc: Doc) -> Doc:
    """Extend a content to the closing mark of its quotation.

    `[“It rained. It snowed.] Then it froze,” she said` -> `[“It rained. It snowed. Then it froze,”] she said`
    """
    discourse, every = doc._.discourse, doc._.candidates
    quotations = Neighbours([span] for span in discourse.quotations)
    contents = Neighbours(each.content for each in every)
    every = [_behind_other_reports(discourse, each, every, contents) for each in every]
    doc._.candidates = [_to_closing_mark(discourse, each, every, quotations, contents) for each in every]
    return doc


@Language.component(
    "following_quotations", requires=["doc._.discourse", "doc._.candidates"], assigns=["doc._.candidates"]
)
def add_following_quotations(doc: Doc) -> Doc:
    """Add a quotation that follows its speaker's last one, or a colon.

    And the paragraphs into which an unclosed one runs on.

    `[“Go,”] she said. “Now, and do not come back.”` -> content `“Go,”` + `“Now, and do not come back.”`
    """
    discourse, every = doc._.discourse, doc._.candidates
    told = Neighbours(all_spans(each) for each in every)
    every = [_with_quotation_after(discourse, each, every, told) for each in every]
    contents = Neighbours(each.content for each in every)
    doc._.candidates = [_with_next_paragraphs(discourse, each, every, contents) for each in every]
    return doc


def _to_closing_mark(
    discourse: Discourse,
    attribution: Attribution,
    every: list[Attribution],
    quotations: Neighbours,
    contents: Neighbours,
) -> Attribution:
    """Extend a content to the closing mark that its cue stands outside of.

    Not if another attribution has the rest.
    """
    content: Spans = []
    for start, end in attribution.content:
        near = [discourse.quotations[key] for key in quotations.near([(end - 1, end + 1)])]
        others = [every[key] for key in contents.near(near) if every[key] is not attribution]
        whole = (start, _closing(discourse.text, end, attribution, near, others))
        if content and start < content[-1][1]:
            begin, stop = content.pop()
            whole = (begin, max(whole[1], stop))
        content.append(whole)
    return replace(attribution, content=content)


def _behind_other_reports(
    discourse: Discourse, attribution: Attribution, every: list[Attribution], contents: Neighbours
) -> Attribution:
    """Begin a content before its cue behind the cue of another quotation.

    `[“Go,” Lund said. “Or stay,”] he added` -> `“Go,” Lund said. [“Or stay,”] he added`
    """
    content: Spans = []
    for start, end in attribution.content:
        begin = start
        if end <= attribution.cue[0][0] and discourse.in_quotation(start) and discourse.in_quotation(end - 1):
            others = [every[key] for key in contents.near([(start, end)]) if every[key] is not attribution]
            last = max((stop for one in others for _, stop in _reported_in(discourse, one, start, end)), default=start)
            later = (first for first, _ in discourse.quotations_in(last, end) if last <= first)
            begin = next(later, start) if start < last else start
        content.append((begin, end))
    return replace(attribution, content=content)


def _reported_in(discourse: Discourse, other: Attribution, start: int, end: int) -> Spans:
    """Where source and cue of another attribution end in a content.

    They stand outside of its quotations.
    """
    outside = not discourse.in_quotation(other.cue[0][0]) and start < other.cue[0][0] and other.cue[-1][1] < end
    return [span for span in (*other.source, *other.cue) if start < span[0] and span[1] <= end] if outside else []


def _closing(text: str, end: int, attribution: Attribution, quotations: Spans, others: list[Attribution]) -> int:
    """Where a piece of content that ends at `end` ends with one of `quotations`."""
    for begin, stop in quotations:
        cue_inside = any(begin <= cue < stop for cue, _ in attribution.cue)
        if not begin < end < stop or cue_inside or not re.search(r"\w", text[end:stop]):
            continue
        if not any(_tells_rest(other, (begin, stop), end) for other in others):
            end = stop
    return end


def _tells_rest(other: Attribution, quotation: Span, end: int) -> bool:
    outside = not any(quotation[0] <= cue < quotation[1] for cue, _ in other.cue)
    return outside and any(start < quotation[1] and end < stop for start, stop in other.content)


def _with_next_paragraphs(
    discourse: Discourse, attribution: Attribution, every: list[Attribution], contents: Neighbours
) -> Attribution:
    """Add the paragraphs of a quotation that is closed only behind the last of them.

    `She said: [“It rained.]\\n\\n“Then it froze.”` -> content `“It rained.` + `“Then it froze.”`
    `“It rained.\\n\\n[“Then it froze,”] she said` -> the same
    """
    content = list(attribution.content)
    if discourse.in_quotation(attribution.cue[0][0]):
        return attribution
    while following := next_paragraph(discourse, content[-1][1]):
        others = (every[key] for key in contents.near([following]) if every[key] is not attribution)
        if any(_tells_rest(other, following, following[0]) for other in others):
            break
        content.append(following)
    while (before := _paragraph_before(discourse, content[0][0])) and not any(
        overlap(before, span) for key in contents.near([before]) for span in every[key].content
    ):
        content.insert(0, before)
    return replace(attribution, content=content)


def _paragraph_before(discourse: Discourse, start: int) -> Span | None:
    """The quotation left open by the paragraph before, if one begins at `start`."""
    index = index_at(discourse.quotations, start)
    if index < 1 or discourse.quotations[index][0] != start:
        return None
    before = discourse.quotations[index - 1]
    return before if next_paragraph(discourse, before[1]) else None


def next_paragraph(discourse: Discourse, end: int) -> Span | None:
    """The next paragraph's quotation, if the one up to `end` is left open."""
    text, quotations = discourse.text, discourse.quotations
    index = index_at(quotations, end - 1)
    if index + 1 >= len(quotations):
        return None
    (begin, stop), (following, _) = quotations[index : index + 2]
    goes_on = begin < end <= stop and text[stop - 1] not in _CLOSING_MARKS and not re.search(r"\w", text[end:stop])
    return quotations[index + 1] if goes_on and not text[stop:following].strip() else None


def _with_quotation_after(
    discourse: Discourse, attribution: Attribution, every: list[Attribution], told: Neighbours
) -> Attribution:
    """Add an unattributed quotation right after the attribution.

    `“Go,” she said. [“Now.”]`, `As she wrote: [“Go.”]`
    """
    text = discourse.text
    cue = attribution.cue[-1][1]
    last = max(end for _, end in [*attribution.source, *attribution.cue])
    if not attribution.source or discourse.in_quotation(cue - 1):
        return attribution
    index = discourse.sentence_of(last - 1)
    sentence, following = discourse.sentences[index], discourse.sentences[index + 1 : index + 2]
    quotation = discourse.quotations_in(*following[0])[:1] if following else []
    if not quotation or quotation[0][0] != following[0][0] or quotation[0][1] - quotation[0][0] < _LONG_ENOUGH:
        return attribution
    (begin, stop), begun = quotation[0], attribution.content[0][0]
    announced = text[sentence[1] - 1] == ":"
    goes_on = "\n" not in text[sentence[1] : begin] and begun < cue and discourse.in_quotation(begun)
    end = discourse.sentences[discourse.sentence_of(stop - 1)][1]
    if not (announced or goes_on):
        return attribution
    near = (span for key in told.near([(begin, end)]) for span in all_spans(every[key]))
    if any(start < end and begin < halt for start, halt in near):
        return attribution
    return replace(attribution, content=[*attribution.content, (begin, stop)])
