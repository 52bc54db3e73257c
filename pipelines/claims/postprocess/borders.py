"""Where what is told begins and ends, when attributions are set side by side and beside the quotation marks."""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

import re
from dataclasses import replace

from pipelines.claims.datelines import DATELINE
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.spans import Span, Spans, any_holds, any_overlap, shared_length, subtract, total_length
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.report_words import FINITE

_RELAYED = re.compile(r"(?:as )?(?:quoted|cited|reported) (?:by|in)\b", re.IGNORECASE)
_JOINED_ON = re.compile(r",?\s(?:and|but|then)\s(?:(?:also|then|later|even|he|she|they|it)\s)?$")
_FOLLOWED_ON = re.compile(r",\s(?:and\s|but\s|while\s|also\s|then\s|\w+ly\s)*$")
_PARTICIPLE = re.compile(r"[a-z]+ing\b")
# From the first to the last character that is no separating mark.
_WITHOUT_MARKS = re.compile(r"(?!\.\s)[^\s,;:–—)-](?=[\S\s]*\w|\w?)(?:[\S\s]*[^\s,;:–—(-])?")
# What joins a content to another that was taken out; alone it says nothing.
_JOINT = re.compile(r"(?:and|but|or|that|which|who|what|while|although|because(?: of)?)", re.IGNORECASE)
# What opens a sentence before `as she noted`; alone it says nothing either.
_OPENER = re.compile(
    r"(?:of course|in fact|indeed|in short|in other words|still|yet|so|now|then|besides|moreover|however|meanwhile|instead|likewise|finally|again|as such)",
    re.IGNORECASE,
)
_ENDS_IN_JOINT = re.compile(rf"(?:[\s,;]+{_JOINT.pattern})+$")
# Words that nothing ends with, and what follows up to a mark.
_UNFINISHED = re.compile(
    r"\b(?:the|an?|of|than|be|been|is|are|was|were|can[’']t|cannot|will|would|could|should|very|more|my|our|his|their|its)$"
)
_GOES_ON = re.compile(r"\s[a-z](?:[^,;:.!?()\"“”\n—–]|[\"“][^\"“”\n]{1,80}[\"”])*")
# `those “who were trying” to elect him`
_QUOTED_VERB = re.compile(r"ing[\"”]\sto\s[a-z]+\s")
_FEWEST_WORDS = 3
_LONGEST_MANNER = 60  # characters of a phrase behind a cue that tells how something was said
_TELLS = re.compile(FINITE)
_LONG_ENOUGH = 20  # characters of a quotation that is a statement
_LEAST_OWN = 0.3
"""The share of a content that is nobody else's, from which it is another one that begins or ends with the same."""


def settled(discourse: Discourse, attributions: list[Attribution]) -> list[Attribution]:
    """`attributions`, in the order of their cues, each with all that is told by it and nothing that is told by another."""
    once = _each_once(discourse, attributions)
    plain = [_without_manner(discourse, each) for each in once]
    finished = [_finished(discourse, each, plain) for each in plain]
    single = [_before_next_report(discourse, each, finished) for each in finished]
    whole = [_with_whole_quotations(discourse, each, single) for each in single]
    longer = [_with_quotation_after(discourse, each, whole) for each in whole]
    return [_without_relayed_source(each, longer) for each in longer]


def _with_whole_quotations(discourse: Discourse, attribution: Attribution, others: list[Attribution]) -> Attribution:
    """A quotation of which the beginning is told is told to its end, by a cue outside of it, unless by another."""
    content: Spans = []
    for start, end in attribution.content:
        for begin, stop in discourse.quotations:
            cue_inside = any(begin <= cue < stop for cue, _ in attribution.cue)
            if not begin < end < stop or cue_inside or not re.search(r"\w", discourse.text[end:stop]):
                continue
            if not any(_tells_rest(other, (begin, stop), end) for other in others if other is not attribution):
                end = stop  # noqa: PLW2901
        if content and start < content[-1][1]:
            start, end = content[-1][0], max(end, content.pop()[1])  # noqa: PLW2901
        content.append((start, end))
    return replace(attribution, content=content)


def _with_quotation_after(discourse: Discourse, attribution: Attribution, others: list[Attribution]) -> Attribution:
    """`“Go,” she said. [“Now.”]`, `As she wrote: [“Go.”]`: a quotation that nobody else tells is of who spoke right before."""
    text = discourse.text
    cue = attribution.cue[-1][1]
    last = max(end for _, end in [*attribution.source, *attribution.cue])
    if not attribution.source or discourse.in_quotation(cue - 1):
        return attribution
    index = discourse.sentence_of(last - 1)
    sentence, following = discourse.sentences[index], discourse.sentences[index + 1 : index + 2]
    quotation = [span for span in discourse.quotations if following and span[0] == following[0][0]]
    if not quotation or quotation[0][1] - quotation[0][0] < _LONG_ENOUGH:
        return attribution
    (begin, stop), begun = quotation[0], attribution.content[0][0]
    announced = text[sentence[1] - 1] == ":"
    goes_on = "\n" not in text[sentence[1] : begin] and begun < cue and discourse.in_quotation(begun)
    end = discourse.sentences[discourse.sentence_of(stop - 1)][1]
    told = [span for other in others for span in _spans(other)]
    if not (announced or goes_on) or any(start < end and begin < halt for start, halt in told):
        return attribution
    return replace(attribution, content=[*attribution.content, (begin, stop)])


def _spans(attribution: Attribution) -> Spans:
    return [*attribution.source, *attribution.cue, *attribution.content]


def _tells_rest(other: Attribution, quotation: Span, end: int) -> bool:
    outside = not any(quotation[0] <= cue < quotation[1] for cue, _ in other.cue)
    return outside and any(start < quotation[1] and end < stop for start, stop in other.content)


def _without_manner(discourse: Discourse, attribution: Attribution) -> Attribution:
    """`“We left,” she said [with a smile]`, `added Ruiz, [about the vote]`: how or of what she spoke is no part of it."""
    cue = attribution.cue[-1][1]
    kept = [
        (start, end)
        for start, end in attribution.content
        if start < cue
        or end - start > _LONGEST_MANNER
        or any(start < stop and begin < end for begin, stop in discourse.quotations)
        or _TELLS.search(discourse.text, start, end)
    ]
    quoted = attribution.content[0][0] < cue and discourse.in_quotation(attribution.content[0][0])
    return replace(attribution, content=kept) if quoted and kept else attribution


def _finished(discourse: Discourse, attribution: Attribution, others: list[Attribution]) -> Attribution:
    """`He said it can’t be [fair to the town]`: what ends amid a phrase goes on to the next mark, unless another tells it."""
    start, end = attribution.content[-1]
    goes_on = _GOES_ON.match(discourse.text, end)
    if goes_on is None or not (
        _UNFINISHED.search(discourse.text, start, end) or _QUOTED_VERB.search(discourse.text, start, goes_on.end())
    ):
        return attribution
    own = [*attribution.source, *attribution.cue]
    told = [span for other in others if other is not attribution for span in _spans(other)]
    if any(begin < goes_on.end() and end < stop for begin, stop in [*own, *told] if begin >= end):
        return attribution
    return replace(attribution, content=[*attribution.content[:-1], (start, goes_on.end())])


def _before_next_report(discourse: Discourse, attribution: Attribution, others: list[Attribution]) -> Attribution:
    """`She said rain was near and [warned] of floods`, `…, [warning] of floods`: of that she warned, and did not say it."""
    for other in others:
        if other is attribution or not attribution.source or other.source != attribution.source:
            continue
        cue = other.cue[0][0]
        for index, (start, end) in enumerate(attribution.content):
            if not start < cue < end:
                continue
            pattern = _FOLLOWED_ON if _PARTICIPLE.match(discourse.text, cue) else _JOINED_ON
            joint = pattern.search(discourse.text, start, cue)
            if joint and len(re.findall(r"\w+", discourse.text[start : joint.start()])) >= _FEWEST_WORDS:
                return replace(attribution, content=[*attribution.content[:index], (start, joint.start())])
    return attribution


def _without_relayed_source(attribution: Attribution, others: list[Attribution]) -> Attribution:
    """`[“…,” said an aide], as quoted by the paper`: the paper relays what the aide said, and not that she did."""
    for other in others:
        (start, end), *rest = attribution.content or [(0, 0)]
        told = [*other.source, *other.cue, *other.content]
        held = all(start <= begin and stop <= end for begin, stop in told)
        if other is attribution or rest or not held or not other.source:
            continue
        if other.cue[0][0] >= other.content[-1][1] and end == max(stop for _, stop in told):
            return replace(attribution, content=other.content) if attribution.cue[0][0] >= end else attribution
    return attribution


def _each_once(discourse: Discourse, attributions: list[Attribution]) -> list[Attribution]:
    """What two of them claim in part is told by the one that has more of its quotations, or else by the earlier.

    Unless the one holds the other's cue, or all that the other tells: then both tell it.
    """
    kept: list[Attribution] = []
    for attribution in sorted(attributions, key=lambda each: each.cue):
        later = attribution
        for index, earlier in enumerate(kept):
            if (
                not any_overlap(earlier.content, later.content)
                or _holds_cue(earlier, later)
                or _holds_cue(later, earlier)
            ):
                continue
            if _quoted(discourse, later, earlier) > _quoted(discourse, earlier, later):
                kept[index] = _less(earlier, later)
            else:
                later = _less(later, earlier)
        kept.append(later)
    return kept


def _less(attribution: Attribution, other: Attribution) -> Attribution:
    rest = subtract(attribution.content, other.content)
    own = total_length(rest) > _LEAST_OWN * total_length(attribution.content)
    return replace(attribution, content=rest) if own else attribution


def _quoted(discourse: Discourse, attribution: Attribution, other: Attribution) -> int:
    """How many characters `attribution` has of the quotations of which both have some."""
    shared = [
        (begin, stop)
        for begin, stop in discourse.quotations
        if any(start < stop and begin < end for start, end in other.content)
    ]
    return shared_length(attribution.content, shared)


def _holds_cue(outer: Attribution, inner: Attribution) -> bool:
    return any(any_holds(outer.content, cue) for cue, _ in inner.cue)


def trimmed(text: str, spans: Spans) -> Spans:
    """Without dateline, white space, separating marks and empty pieces; pieces that a space parts are joined."""
    kept: Spans = []
    for whole_start, whole_end in sorted(spans):
        dateline = DATELINE.match(text, whole_start, whole_end)
        start = dateline.end() if dateline else whole_start
        words = _WITHOUT_MARKS.search(text, start, whole_end)
        if words is None:
            continue
        start, end = words.span()
        joint = _ENDS_IN_JOINT.search(text, start, end)
        end = joint.start() if joint else end
        if kept and (start <= kept[-1][1] or text[kept[-1][1] : start] == " "):
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    said = [span for span in kept if not _JOINT.fullmatch(text, *span) and not _OPENER.fullmatch(text, *span)]
    return said if said else kept
