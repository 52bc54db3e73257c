"""Where the content of an attribution begins and ends, beside the other attributions of the text."""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

import re
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.spans import any_holds, any_overlap, shared_length, subtract, total_length
from pipelines.claims.structures import Attribution, all_spans
from pipelines.claims.tables.report_words import FINITE

_JOINED_ON = re.compile(r",?\s(?:and|but|then)\s(?:(?:also|then|later|even|he|she|they|it)\s)?$")
_FOLLOWED_ON = re.compile(r",\s(?:and\s|but\s|while\s|also\s|then\s|\w+ly\s)*$")
_PARTICIPLE = re.compile(r"[a-z]+ing\b")
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
_LEAST_OWN = 0.3
"""The share of a content that is nobody else's, from which it is another one that begins or ends with the same."""


@Language.component("candidates", requires=["doc._.attributions"], assigns=["doc._.candidates"])
def take_candidates(doc: Doc) -> Doc:
    """Take the network's attributions as candidates for claims.

    The components that follow correct and drop candidates; `doc._.attributions` stays as the network gave it.

    `She added [it froze], she said [it rained]` -> in the order of the cues, `added` and `said`
    """
    whole = [each for each in doc._.attributions if each.content and each.cue]
    doc._.candidates = sorted(whole, key=lambda each: each.cue)
    return doc


@Language.component("shared_contents", requires=["doc._.discourse", "doc._.candidates"], assigns=["doc._.candidates"])
def separate_shared_contents(doc: Doc) -> Doc:
    """Give words that two contents share to one of them.

    `[A said it. “Rain is rare. [Snow is not.”] Perhaps, he said]` -> `“Rain is rare. Snow is not.”` and `Perhaps`
    """
    doc._.candidates = _each_once(doc._.discourse, doc._.candidates)
    return doc


@Language.component("manner_phrases", requires=["doc._.discourse", "doc._.candidates"], assigns=["doc._.candidates"])
def remove_manner_phrases(doc: Doc) -> Doc:
    """Remove from a quoted content how, or about what, its source spoke.

    `[“We left,”] she said [with a smile]` -> `[“We left,”] she said with a smile`
    """
    doc._.candidates = [_without_manner(doc._.discourse, each) for each in doc._.candidates]
    return doc


@Language.component(
    "unfinished_contents", requires=["doc._.discourse", "doc._.candidates"], assigns=["doc._.candidates"]
)
def extend_unfinished_contents(doc: Doc) -> Doc:
    """Extend a content that ends amid a phrase to the next mark.

    `He said [it can’t be] fair to the town.` -> `He said [it can’t be fair to the town].`
    """
    doc._.candidates = [_finished(doc._.discourse, each, doc._.candidates) for each in doc._.candidates]
    return doc


@Language.component("coordinated_cues", requires=["doc._.discourse", "doc._.candidates"], assigns=["doc._.candidates"])
def end_before_coordinated_cues(doc: Doc) -> Doc:
    """End a content before the next cue of the same source.

    `She said [rain was near, warning of floods]` -> `She said [rain was near], warning of floods`
    """
    doc._.candidates = [_before_next_report(doc._.discourse, each, doc._.candidates) for each in doc._.candidates]
    return doc


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
    told = [span for other in others if other is not attribution for span in all_spans(other)]
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
