"""Attributions that the network has missed, in turns of phrase that leave no doubt.

Found only in sentences where no attribution with a source was, so that nothing is told twice.
"""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.sources.mentions import classify
from pipelines.claims.spans import Span, Spans
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.source_words import (
    DOCUMENT_NOUNS,
    OFFICIAL_BODIES,
    ORGANIZATION_NOUNS,
    PERSON_NOUNS,
    PUBLICATION_NOUNS,
)

# Not measured: where the network was trained such attributions are too rare, one in 250 articles.
_CONFIDENCE = 0.8
_LED_UP_TO = 0.8

_WHO = r"(?:[Tt]he|[Aa]n?|[Oo]ne|[A-Z][\w’'-]*)(?:\s[\w’'-]+){0,8}?"
# `The activist, who would not be named, told the newspaper he had seen it.`
_TOLD = re.compile(
    rf"(?P<source>{_WHO})(?:,[^,.;]{{3,80}},)?\s(?P<cue>(?:(?:has|had|also|later)\s)?told)\s"
    r"(?:(?:the|an?|its)\s)?(?:[\w’'-]+\s){0,3}(?:newspaper|paper|daily|magazine|agency|channel|reporters|journalists|broadcaster|outlet|website|AFP|Reuters|CNN|AP)\s"
    r"(?:that\s|(?=(?:he|she|it|they|the|there|an?|his|her|their|its|no|many|most|some|more|[A-Z])\b))(?P<content>\w.+?)[.!?]?$"
)
# `As the channel reported on Monday, troops entered the town.`
_AS_REPORTED = re.compile(
    r"As\s(?P<source>[^,.;:]{3,70}?)\s(?P<cue>reported|said|wrote|noted|put it|explained|reports|says|writes|notes)"
    r"(?:\s(?:on|in|last|this|earlier|late)\s[^,.;]{2,30})?,\s(?P<content>.+?)[.!?]?$"
)
# `Ten fled, according to the ministry.` / `According to the ministry, ten fled.`
_ACCORDING_AFTER = re.compile(
    r"(?P<content>.{15,}?),?\s(?P<cue>according to)\s(?P<source>[^,.;:\"“”]{3,120}?)(?:,\s(?:which|who|whose)\b[^;]*|,\san?\s[^,;]*(?:,[^;]*)?)?[.!?]?$"
)
_ACCORDING_BEFORE = re.compile(
    r"(?P<cue>According to)\s(?P<source>[^,.;:\"“”]{3,120}?),\s(?P<content>[^“\"].{15,}?)[.!?]?$"
)
# `Reports emerged this month of a man who came back.`
_EMERGED = re.compile(
    r"(?P<source>(?:Credible |Fresh |New |Unconfirmed )?(?:[Rr]eports|[Rr]umou?rs|[Aa]llegations))\s(?P<cue>(?:have |had )?(?:emerged|surfaced|circulated))"
    r"(?:\s[^.,;]{0,40}?)?\s(?:that|of)\s(?P<content>.+?)[.!?]?$"
)
# `Two days ago the guild, with the town behind it, claimed on Monday to have won.`
_CLAIMED_TO = re.compile(
    r"(?:(?:[\w’'-]+\s(?:minutes|hours|days|weeks|months|years)\sago|(?:On|In|Last|Late|Earlier|Since)\s(?:last\s|this\s)?\w+|Yesterday|Meanwhile|Later),?\s)?"
    rf"(?P<source>{_WHO})(?:,\s[^,;]{{3,70}},)?\s(?P<cue>(?:(?:has|have|had)\s)?(?:also\s)?(?:claims?|claimed|professe[sd]))"
    r"(?:\s(?:on\s|late\s|earlier\s)?(?:\w+day|today|yesterday))?\s(?P<content>to\s(?:have|be|know)\s.+?)[.!?]?$"
)
# What stands before: `This was first reported by the Herald.`, `So the Herald reports.`
_THIS_WAS_REPORTED = re.compile(
    r"(?P<content>This|The (?:news|information))\s(?P<cue>(?:was|is|has been|had been)\s(?:first\s|also\s|earlier\s)?(?:reported|announced|stated|confirmed|disclosed))"
    r"(?:\s(?:on\s)?\w+day)?\sby\s(?P<source>[^,.;:]{3,80})\.$"
)
_SO_IT_IS_REPORTED = re.compile(
    r"(?P<content>So|Thus)\s(?P<source>[^,.;:]{3,70}?)\s(?P<cue>reports|reported|writes|wrote)\.$"
)
_PATTERNS = (
    _TOLD, _AS_REPORTED, _ACCORDING_AFTER, _ACCORDING_BEFORE, _EMERGED, _CLAIMED_TO, _THIS_WAS_REPORTED, _SO_IT_IS_REPORTED
)  # fmt: skip
_HEDGED = re.compile(
    r"\b(?:reportedly|allegedly|supposedly|purportedly|(?:is|are|was|were) (?:said|believed|thought) to)\b"
)
_GOES_ON = re.compile(r"(?:They|Those|These|Such|He|She|It|This|Their|His|Her|Its)\b")
# `“…” - The newspaper quoted the envoy Ana Ruiz.`
_QUOTED = re.compile(
    r"[\"”]\s?[-–—,]?\s?(?P<outlet>[^.,;\"“”\n]{2,60}?)\s(?P<cue>(?:has\s)?(?:quoted|quotes|cited))\s(?P<source>[^.,;\"“”\n]{3,90}?)(?:\sas saying)?\.(?=\s|$)"
)
_LONG_ENOUGH = 30  # characters of a quotation that is a statement


def missed(discourse: Discourse, attributions: list[Attribution]) -> list[Attribution]:
    """Attributions that are in the text beyond doubt and not in `attributions`."""
    cues = [span for attribution in attributions if attribution.source for span in attribution.cue]
    all_cues = [span for attribution in attributions for span in attribution.cue]
    found = []
    for start, end in discourse.sentences:
        if any(start <= begin < end and not _is_attitude(discourse.text[begin:stop]) for begin, stop in cues):
            continue
        found += [
            each
            for each in _in_sentence(discourse, (start, end))
            if not any(begin < each.cue[0][1] and each.cue[0][0] < stop for begin, stop in all_cues)
        ]
    contents = [span for attribution in attributions for span in attribution.content]
    found += _led_up_to(discourse, attributions, all_cues)
    return found + list(_after_quotations(discourse, contents))


def _is_attitude(cue: str) -> bool:
    """`want` and `fear` are part of what others report."""
    return cue.lower() in {"want", "wants", "wanted", "fear", "fears", "feared", "hope", "hopes", "complaining"}


def _in_sentence(discourse: Discourse, sentence: Span) -> Iterator[Attribution]:
    if discourse.in_quotation(sentence[0]) and discourse.in_quotation(sentence[1] - 1):
        return
    for pattern in _PATTERNS:
        match = pattern.match(discourse.text, *sentence)
        if match and (pattern is _EMERGED or _can_tell(discourse, match.span("source"))):
            yield Attribution(
                [match.span("source")], [match.span("cue")], [match.span("content")], confidence=_CONFIDENCE
            )
            return


def _led_up_to(discourse: Discourse, attributions: list[Attribution], cues: Spans) -> Iterator[Attribution]:
    """`Guards reportedly left. [They had not been paid], the Herald said`: told by the same, as the hedge and `they` tell."""
    for each in attributions:
        start, end = each.content[0]
        index = discourse.sentence_of(start)
        opens = discourse.sentences[index][0] == start and end <= each.cue[0][0]
        if not (each.source and opens and index and _GOES_ON.match(discourse.text, start)):
            continue
        begin, stop = discourse.sentences[index - 1]
        told = any(begin <= cue < stop for cue, _ in cues) or discourse.in_quotation(stop - 1)
        if not told and "\n" not in discourse.text[stop:start] and _HEDGED.search(discourse.text, begin, stop):
            yield replace(each, content=[(begin, stop)], confidence=_LED_UP_TO * each.confidence)


def _after_quotations(discourse: Discourse, contents: Spans) -> Iterator[Attribution]:
    for start, end in discourse.quotations:
        if end - start < _LONG_ENOUGH or any(begin < end and start < stop for begin, stop in contents):
            continue
        match = _QUOTED.match(discourse.text, end - 1)
        if match and _can_tell(discourse, match.span("source")):
            yield Attribution([match.span("source")], [match.span("cue")], [(start, end)], confidence=_CONFIDENCE)


def _can_tell(discourse: Discourse, span: Span) -> bool:
    """Whether the phrase names one who can tell: a name, or a noun for persons, bodies or documents."""
    mention = classify(discourse.text, *span, discourse.names)
    if (
        not mention.plural
        and re.fullmatch(r"[a-z]+", discourse.text[slice(*span)])
        and mention.head not in OFFICIAL_BODIES
    ):
        # `according to plan`
        return False
    nouns = PERSON_NOUNS | ORGANIZATION_NOUNS | PUBLICATION_NOUNS | DOCUMENT_NOUNS
    return mention.sort == "name" or (mention.sort == "nominal" and (mention.head in nouns or bool(mention.inner)))
