"""Attributions set right where the words around them show what they mean."""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

import re
from dataclasses import replace

from pipelines.claims.fields.cues import lemma_of
from pipelines.claims.sentences import paragraphs
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.sources.mentions import classify
from pipelines.claims.spans import Span
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.source_words import PERSON_NOUNS

_REPORTS = re.compile(
    r",\s(?P<whom>[^,.;:\"“”\n]{2,80}?)\s(?P<cue>reports|reported|says|said|writes|wrote|adds|added),?\s$"
)
_POINTING = frozenset(
    {"this", "that", "it", "so", "these", "those", "this news", "the news", "the information", "the same"}
)
_LONGEST_PASSAGE = 5  # sentences for which `this was reported` stands
_TOLD_A_PERSON = re.compile(r"(?:,\s(?=[\"“‘]|\w+\s\w)(?:that\s)?|\sthat\s)(?!who\b)")
_THAT = re.compile(r"\s(?:that\s)?")
# `An activist opposed to both the rebels and [the government] told …`: the phrase before has the subject in it.
_OPENS_SUBJECT = re.compile(
    r"(?P<head>(?:An?|The|One|Some|Several|Two|Three|Many)\s(?:[\w’'-]+\s){0,3}?[\w’'-]+)\s(?:opposed|close|loyal|familiar|linked|related|sympathetic|of|from|at|in|with|near|for)\s"
    r"(?:[\w’'-]+\s){0,10}?(?:and|or|to|of|with|from|for|in|at|by|near|between|both)\s$"
)
# `UN [inspectors in the port] said`
_ACRONYM_BEFORE = re.compile(r"(?:^|[,;:“\"]\s|\b(?:and|but|as|that|while)\s)(?P<acronym>[A-Z]{2,6})\s$")
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|does|do|who|that|which|said|says|told|and (?:he|she|they|it))\b"
)
_PASSIVE = re.compile(r"(?:is|are|was|were|has been|have been|had been)\s(?:\w+ly\s)?(?:not\s)?\w+", re.IGNORECASE)
# `claimed [Thursday to have won]`, `reports emerged [this month of a theft]`: when it was told is no part of it.
_WHEN = re.compile(
    r"(?:(?:on|late|early|earlier)\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|(?:this|last)\s(?:week|month|year|summer|autumn|winter|spring))"
    r"(?:\s(?:morning|afternoon|evening|night))?\s(?:(?P<of>of\s)|(?=to\s|that\s))"
)
_REPORT_NOUN = re.compile(r"(?:reports?|claims?|allegations?|rumou?rs?|accusations?|suggestions?)\b", re.IGNORECASE)
_REPORTS_OF = re.compile(rf"{_REPORT_NOUN.pattern}\sof", re.IGNORECASE)
# `Reports of [thefts in the port] are coming in, [some of them armed]`: that they come in is no part of them.
_SPREADING = re.compile(
    r"\s(?:(?:is|are|was|were|has|have|had|began|continue[ds]?)\s)?(?:(?:also|now|already|still|since|been|to)\s)*"
    r"(?:com(?:e|ing)|came|emerg(?:e|ed|ing)|surfac(?:e|ed|ing)|circulat(?:e|ed|ing)|spread(?:ing)?|reached|reaching)\b[^,;.]*"
)
_SPREADS_ON = re.compile(r",\s")
_WENT_ABOUT = re.compile(r"\b(?:emerged|surfaced|circulated|came|spread)$")
_JOINED_ON = re.compile(r",?\s(?:and|but|then)\s(?:also\s|then\s|later\s)?$")
_PAST = re.compile(r"(?:also\s|later\s|then\s|\w+ly\s)?(?:\w+ed|said|told|wrote|thought|swore|spoke)")
# What may stand between `told` and a content that begins with the end of whom it was told.
_TOLD_WHOM = re.compile(r"\s?(?:[\w’'-]+\s){0,3}")
_BEFORE_OUTLET = re.compile(r"(?:(?:the|an?|its)\s)?(?:[\w’'-]+\s){0,3}(?:the\s)?")


def repair(discourse: Discourse, attributions: list[Attribution]) -> list[Attribution]:
    """`attributions` with whole sources and contents, and without bare pronouns for contents."""
    repaired = []
    for attribution in attributions:
        told = _without_addressee(discourse, _without_day(discourse, attribution))
        reported = _with_its_reporter(discourse, told)
        subject = _with_whole_subject(discourse, reported)
        voiced = _without_spreading(discourse, _without_quality(discourse, subject))
        whole = _with_cue_inside(discourse, voiced)
        shared = _with_shared_subject(discourse, whole, attributions)
        repaired += _with_what_it_means(discourse, shared)
    return repaired


def told_outlet(discourse: Discourse, cue_end: int) -> Span | None:
    """The outlet named right after `told`, with what stands before its name: `the daily Coastal Post`."""
    start = cue_end + 1
    for name in discourse.names:
        if start <= name.start < start + 60 and discourse.is_outlet(discourse.directory.full(name)):
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


def _without_day(discourse: Discourse, attribution: Attribution) -> Attribution:
    """The content without the day on which its source spoke."""
    (start, end), *others = attribution.content
    day = _WHEN.match(discourse.text, start, end)
    cue = attribution.cue[-1]
    if day is None or not 0 <= start - cue[1] <= 1:
        return attribution
    if day["of"] and not _REPORT_NOUN.search(discourse.text, *cue) and not _WENT_ABOUT.search(discourse.text, *cue):
        return attribution
    return replace(attribution, content=[(day.end(), end), *others])


def _without_addressee(discourse: Discourse, attribution: Attribution) -> Attribution:
    """`told the daily Coastal Post [that …]`: an outlet or a person that is told is no part of what they are told."""
    text = discourse.text
    cue_end = attribution.cue[-1][1]
    start, end = attribution.content[0]
    if not _TOLD_WHOM.fullmatch(text, cue_end, start) or lemma_of(text[slice(*attribution.cue[0])]) != "tell":
        return attribution
    for name in discourse.names:
        if start <= name.start < min(start + 60, end) and discourse.is_outlet(discourse.directory.full(name)):
            rest = _THAT.match(text, name.end)
            if _BEFORE_OUTLET.fullmatch(text, cue_end + 1, name.start) and rest and rest.end() < end:
                return replace(attribution, content=[(rest.end(), end), *attribution.content[1:]])
            break
        if name.kind == "person" and name.start == start:
            rest = _TOLD_A_PERSON.match(text, name.end)
            return replace(attribution, content=[(rest.end(), end), *attribution.content[1:]]) if rest else attribution
    return attribution


def _with_what_it_means(discourse: Discourse, attribution: Attribution) -> list[Attribution]:
    """A content that is a mere `this`: the passage before it where that is reported so, else nothing.

    Nothing for any other single word either, but one that is quoted: no claim is that short.
    """
    words = " ".join(discourse.text[start:end] for start, end in attribution.content).strip(" ,.").lower()
    if words not in _POINTING:
        return [attribution] if " " in words or not words.isalpha() else []
    start = attribution.content[0][0]
    index = discourse.sentence_of(start)
    opens = discourse.sentences[index][0] == start
    if not opens or index == 0 or words == "that":
        return []
    return [replace(attribution, content=[_passage_before(discourse, index)])]


def _passage_before(discourse: Discourse, index: int) -> Span:
    """The rest of its paragraph before a sentence that closes it; of one that stands alone the paragraph before."""
    breaks = [start for start, _ in paragraphs(discourse.text)]
    sentences = discourse.sentences
    alone = sentences[index][0] in breaks and (index + 1 == len(sentences) or sentences[index + 1][0] in breaks)
    closes = index + 1 == len(sentences) or sentences[index + 1][0] in breaks
    first = index - 1
    while closes and first and sentences[first][0] not in breaks and index - first < _LONGEST_PASSAGE:
        first -= 1
    opens = sentences[index][0] in breaks
    return sentences[first if alone or not opens else index - 1][0], sentences[index - 1][1]


def _with_whole_subject(discourse: Discourse, attribution: Attribution) -> Attribution:
    """The whole subject, where a preposition before the source shows that it is only the end of it."""
    if not attribution.source:
        return attribution
    (start, end), cue = attribution.source[0], attribution.cue[0]
    sentence = discourse.sentences[discourse.sentence_of(start)][0]
    lead = discourse.text[sentence:start]
    acronym = _ACRONYM_BEFORE.search(lead)
    if acronym and discourse.text[start].islower():
        return replace(attribution, source=[(sentence + acronym.start("acronym"), end), *attribution.source[1:]])
    opening = _OPENS_SUBJECT.fullmatch(lead)
    if end > cue[0] or cue[0] - end > 2 or opening is None or _FINITE.search(lead):
        return attribution
    mention = classify(discourse.text, sentence, sentence + opening.end("head"), discourse.names)
    if mention.head not in PERSON_NOUNS:
        return attribution
    return replace(attribution, source=[(sentence, end), *attribution.source[1:]])


def _without_quality(discourse: Discourse, attribution: Attribution) -> Attribution:
    """`“Credible” reports of …`: what the reports are like is not who made them."""
    if len(attribution.source) != 1 or not _REPORT_NOUN.match(discourse.text, attribution.cue[0][0]):
        return attribution
    start, end = attribution.source[0]
    words = discourse.text[start:end]
    mention = classify(discourse.text, start, end, discourse.names)
    quality = words.endswith(("”", '"')) or (words[:1].islower() and " " not in words)
    if mention.inner or mention.sort == "pronoun" or not quality or attribution.cue[0][0] - end > 2:
        return attribution
    return replace(attribution, source=[])


def _without_spreading(discourse: Discourse, attribution: Attribution) -> Attribution:
    """`“Grim” reports of [ten thefts] are coming in`: neither what the reports are like nor that they come in."""
    text = discourse.text
    start, end = attribution.cue[0]
    if attribution.source or not _REPORTS_OF.fullmatch(text, start, end):
        return attribution
    content: list[Span] = []
    for begin, stop in attribution.content:
        spreads = _SPREADING.search(text, begin, stop) if begin - end in {0, 1} else None
        if stop <= start and start - stop <= 1 and " " not in text[begin:stop]:
            continue
        content.append((begin, spreads.start() if spreads else stop))
        rest = _SPREADS_ON.match(text, spreads.end(), stop) if spreads else None
        content += [(rest.end(), stop)] if rest else []
    return replace(attribution, content=content or attribution.content)


def _with_shared_subject(discourse: Discourse, attribution: Attribution, others: list[Attribution]) -> Attribution:
    """`She said rain was near and [warned] of floods`: who said the one said the other."""
    cue_start, cue_end = attribution.cue[0]
    sentence = discourse.sentences[discourse.sentence_of(cue_start)][0]
    lead, cue = discourse.text[sentence:cue_start], discourse.text[cue_start:cue_end]
    if attribution.source or not _JOINED_ON.search(lead) or not _PAST.fullmatch(cue):
        return attribution
    before = [
        other
        for other in others
        if other.source
        and sentence <= other.source[0][0] <= other.cue[0][0] < cue_start
        and other.source[0][1] <= other.cue[0][0]
        and _PAST.fullmatch(discourse.text[slice(*other.cue[0])])
    ]
    if not before:
        return attribution
    return replace(attribution, source=max(before, key=lambda other: other.cue).source)


def _with_cue_inside(discourse: Discourse, attribution: Attribution) -> Attribution:
    """`The toll is not known`, with no source: a claim of its own, which is none without its verb."""
    if attribution.source or len(attribution.content) < 1:
        return attribution
    start = min(begin for begin, _ in attribution.content)
    end = max(stop for _, stop in [*attribution.content, *attribution.cue])
    cue_start, cue_end = attribution.cue[0]
    one_sentence = discourse.sentence_of(start) == discourse.sentence_of(end - 1)
    if not (start < cue_start and one_sentence and _PASSIVE.match(discourse.text, cue_start, cue_end)):
        return attribution
    return replace(attribution, content=[(start, end)])
