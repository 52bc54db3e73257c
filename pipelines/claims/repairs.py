"""Attributions set right where the words around them show what they mean."""

from __future__ import annotations

import re
from dataclasses import replace

from pipelines.claims.attribution import Attribution
from pipelines.claims.coreference.discourse import Discourse
from pipelines.claims.coreference.names import is_outlet
from pipelines.claims.cues import lemma_of
from pipelines.claims.sentences import Span

_REPORTS = re.compile(
    r",\s(?P<whom>[^,.;:\"“”\n]{2,80}?)\s(?P<cue>reports|reported|says|said|writes|wrote|adds|added),?\s$"
)
_POINTING = frozenset({"this", "that", "it", "so", "these", "those", "this news", "the news", "the information"})
_THAT = re.compile(r"\s(?:that\s)?")
_BEFORE_OUTLET = re.compile(r"(?:(?:the|an?|its)\s)?(?:[\w’'-]+\s){0,3}(?:the\s)?")


def repair(discourse: Discourse, attributions: list[Attribution]) -> list[Attribution]:
    """`attributions` without addressees in their contents, cited sources taken for contents, and bare pronouns."""
    told = [_without_addressee(discourse, attribution) for attribution in attributions]
    reported = [_with_its_reporter(discourse, attribution) for attribution in told]
    return [each for attribution in reported for each in _with_what_it_means(discourse, attribution)]


def told_outlet(discourse: Discourse, cue_end: int) -> Span | None:
    """The outlet named right after `told`, with what stands before its name: `the daily Coastal Post`."""
    start = cue_end + 1
    for name in discourse.names:
        if start <= name.start < start + 60 and is_outlet(discourse.directory.full(name)):
            return (start, name.end) if _BEFORE_OUTLET.fullmatch(discourse.text, start, name.start) else None
    return None


def _with_its_reporter(discourse: Discourse, attribution: Attribution) -> Attribution:
    """`…, the paper reports, citing an aide`, read as if the aide were what is told: what stands before is."""
    text = discourse.text
    cue_start, cue_end = attribution.cue[0]
    if lemma_of(text[cue_start:cue_end]) != "cite" or attribution.content[0][0] not in range(cue_end, cue_end + 3):
        return attribution
    start = discourse.sentences[discourse.sentence_of(cue_start)][0]
    reporter = _REPORTS.search(text, start, cue_start)
    if reporter is None:
        return attribution
    return replace(
        attribution,
        source=[reporter.span("whom")],
        cue=[reporter.span("cue")],
        content=[(start, reporter.start())],
    )


def _without_addressee(discourse: Discourse, attribution: Attribution) -> Attribution:
    """`told the daily Coastal Post [that …]`: an outlet that is told is no part of what it is told."""
    text = discourse.text
    cue_end = attribution.cue[-1][1]
    start, end = attribution.content[0]
    if start - cue_end not in range(3) or lemma_of(text[slice(*attribution.cue[0])]) != "tell":
        return attribution
    for name in discourse.names:
        if start <= name.start < min(start + 60, end) and is_outlet(discourse.directory.full(name)):
            rest = _THAT.match(text, name.end)
            if _BEFORE_OUTLET.fullmatch(text, start, name.start) and rest and rest.end() < end:
                return replace(attribution, content=[(rest.end(), end), *attribution.content[1:]])
            break
    return attribution


def _with_what_it_means(discourse: Discourse, attribution: Attribution) -> list[Attribution]:
    """A content that is a mere `this`: the sentence before it where that is reported so, else nothing."""
    words = " ".join(discourse.text[start:end] for start, end in attribution.content).strip(" ,.").lower()
    if words not in _POINTING:
        return [attribution]
    start = attribution.content[0][0]
    index = discourse.sentence_of(start)
    opens = discourse.sentences[index][0] == start
    if not opens or index == 0 or words == "that":
        return []
    return [replace(attribution, content=[discourse.sentences[index - 1]])]
