"""Repair the borders of sources, and of contents after whom a source told.

The network reads some mentions from their last part on, because a preposition or an acronym stands before it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipelines.claims.fields.cues import lemma_of
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.sources.pronouns import asker_before
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.report_words import FINITE, OF_SOMEBODY, REPORT_NOUNS
from pipelines.claims.tables.source_words import DOCUMENT_NOUNS
from pipelines.core.dateline import DATELINE
from pipelines.core.spans import Span, subtract

# `An activist opposed to both the rebels and [the government]`; what opens the sentence is the head.
_HEAD_BEFORE = re.compile(
    r"(?:An?|The|One|Two|Three|Some|Several|Many|His|Her|Their|Its)\s(?:[\w’'-]+\s){1,3}?"
    r"(?:opposed|loyal|close|allied|linked|sympathetic|hostile|familiar|critical|affiliated|aligned|related)\s"
    r"(?:to|with|of)\s(?:both\s)?[^,.;:\"“”\n]{2,60}\s(?:and|or)\s$"
)
# `IS [fighters in Raqqa]`: an acronym that reads as a verb.
_ACRONYM_BEFORE = re.compile(r"(?:(?:An?|The|One|Some|Many|Two)\s)?[A-Z]{2,}\s$")
# `“[Credible]” reports of`: no source, but an adjective in quotation marks.
_QUOTED_WORD = re.compile(r"[“\"‘']?[A-Za-z-]+[”\"’']?")
# Between a name and an apposition.
_ASIDE = re.compile(r"(?:\s\([^()]{1,40}\))?,\s")
# `was asked`, `he’s asked`; `The mayor, asked whether …, said`
_ASKED = re.compile(r"(?:.{0,30}\b(?:was|were|is|are|been|being)\s(?:\w+\s)?|[’']s\s)asked\b")
_ASKED_APART = re.compile(r",\s(?:when\s|after\sbeing\s)?asked\b")
_GOES_ON = re.compile(r",\s(?:said|says|replied|answered|responded|told|insisted|added)\b")
_QUOTED_AS = re.compile(r"(?:was|were|is|are|been)\s(?:\w+ly\s)?(?:quoted|cited)\b")
_SPEAKER = re.compile(r"\W*(?:(?:But|And|Meanwhile|Later|Earlier),?\s)?(?P<who>[^,;:]{2,60}(?:,\s[^,;:]{2,60})?),?\s")
_AS_SAYING = re.compile(r"[,\s]*as\s(?:saying|having\ssaid)\s")
_ROLE = re.compile(r"(?:an?|the|his|her|its|their)\s", re.IGNORECASE)
# `the mayor [today]`, not `USA Today` or `papers released today`
_WHEN_BEHIND = re.compile(r"(?<!ed)\s(?:today|yesterday|tonight)$")
_LONGEST_LEAD = 140
_TOLD_NAME = re.compile(r"(?:[Tt]he\s)?$")
# `by [the mayor]`, `[What] these figures [show] is …`, `[that] polls`
# Whom it was told stands before: `the jury was told that …`.
_WAS_TOLD = re.compile(r"(?:is|are|was|were|has been|have been|had been)\s(?:\w+ly\s)?(?:told|informed)\b")
# `urged [the miners] to go`, `called on [the miners] not to go`
_OF_WHOM = re.compile(
    r"\s(?:(?:up)?on\s)?(?P<whom>(?!(?:on|upon|by|in|at|for|from|to|with|about|of|that|over|\w+day)\s)[^,;:.()\"“”\n]{1,60}\s)"
)
_TO_DO = re.compile(r"(?:(?:on|at|in|by|last|this)\s(?:\S+\s){1,3}?)?(?:not\s)?to\s\w")
_AGENT = re.compile(
    r"by\s(?=\S)|[Ww]hat\s(?=(?:the|this|that|these|those|his|her|their|its|our|my)\s)|that\s(?=[a-z]+s\b)"
)
# `In [a letter signed by the dean], it was alleged that …`
_IN_DOCUMENT = re.compile(
    rf"(?:\w+,\s)?[Ii]n\s(?P<what>(?:an?|the|his|her|its|their)\s(?:[\w-]+\s){{0,2}}?(?:{'|'.join(sorted(DOCUMENT_NOUNS))})\b"
    rf"[^“”\"\n]{{0,160}}?),\sit\s$"
)
_FINITE = re.compile(rf"\s(?:{FINITE})|\s\w+ed\b|[’']|,")


def with_whole_source(discourse: Discourse, attribution: Attribution) -> Attribution:
    """Extend a source to its head, cut off datelines, drop others, add documents.

    `An activist opposed to both camps and [the state] told …` -> `[An activist opposed to both camps and the state]`
    """
    text = discourse.text
    if not attribution.source:
        cue = attribution.cue[0][0]
        document = _IN_DOCUMENT.fullmatch(text, discourse.sentence_near(cue)[0], cue)
        return replace(attribution, source=[document.span("what")]) if document else attribution
    start, end = attribution.source[0]
    if _is_quoted_adjective(text, attribution) or _is_asked(discourse, attribution):
        return replace(attribution, source=[])
    lead = DATELINE.match(text, start, end) or _AGENT.match(text, start, end)
    behind = lead.end() if lead else _behind_asker(discourse, attribution)
    begin = _named_before(discourse, attribution) if behind is None else behind
    if begin is not None:
        return replace(attribution, source=[(begin, end), *attribution.source[1:]])
    first = discourse.sentence_near(start)[0]
    if not start - _LONGEST_LEAD < first < start or end > attribution.cue[0][0]:
        return attribution
    acronym = text[start].islower() and _ACRONYM_BEFORE.fullmatch(text, first, start)
    if not acronym and not _HEAD_BEFORE.fullmatch(text, first, start):
        return attribution
    return replace(attribution, source=[(first, end), *attribution.source[1:]])


def without_time(discourse: Discourse, attribution: Attribution) -> Attribution:
    """End a source before the day: `We heard [the mayor] today saying …`."""
    ends = attribution.source and _WHEN_BEHIND.search(discourse.text, *attribution.source[0])
    if not ends:
        return attribution
    return replace(attribution, source=[(attribution.source[0][0], ends.start()), *attribution.source[1:]])


def _is_asked(discourse: Discourse, attribution: Attribution) -> bool:
    """Whether the source is who is asked: `The mayor, [asked] [if it was so], …`."""
    start, end = attribution.source[0]
    verb = discourse.text[end : attribution.cue[0][1]]
    if _ASKED.match(verb):
        return True
    apart = _ASKED_APART.match(verb) and "," not in discourse.text[start:end]
    end = attribution.content[-1][1]
    goes_on = discourse.text.startswith(", ", end) or _GOES_ON.search(discourse.text, attribution.content[0][0], end)
    return bool(apart and goes_on)


def with_quoted_speaker(discourse: Discourse, attribution: Attribution) -> Attribution:
    """Take who is quoted as the source, and not the outlet that quotes.

    `[“Go,”] he was quoted as saying by [the Herald]` -> source `he`
    """
    text, (start, end) = discourse.text, attribution.cue[0]
    if not _QUOTED_AS.match(text, start, end) or (attribution.source and attribution.source[0][0] < start):
        return attribution
    first = discourse.sentence_near(start)[0]
    opening = max((stop for _, stop in discourse.quotations_in(first, start)), default=first)
    who = _SPEAKER.fullmatch(text, opening, start)
    if who is None:
        return attribution
    content = subtract(attribution.content, [who.span("who")])
    content = [(said.end() if (said := _AS_SAYING.match(text, *span)) else span[0], span[1]) for span in content]
    content = [span for span in content if re.search(r"\w", text[slice(*span)])]
    return replace(attribution, source=[who.span("who")], content=content) if content else attribution


def _behind_asker(discourse: Discourse, attribution: Attribution) -> int | None:
    """Where the one who is asked is mentioned, if the source begins with who asks.

    `Asked by [Ana Ruiz, the minister said]` -> at `the minister`
    """
    start, end = attribution.source[0]
    asker = asker_before(discourse, end) if start < attribution.cue[0][0] else None
    name = next(discourse.names_from(asker), None) if asker is not None else None
    if name is None or not start < name.end < end or not discourse.text.startswith(", ", name.end):
        return None
    return name.end + 2 if name.end + 2 < end else None


def _named_before(discourse: Discourse, attribution: Attribution) -> int | None:
    """Where the name in front of a source begins, if the source is its apposition.

    `Ana Ruiz (R-Ohio), [the committee chairman,] said` -> at `Ana`
    """
    text = discourse.text
    start, end = attribution.source[0]
    cue = attribution.cue[0][0]
    if not text.endswith(", ", 0, start) or not 0 <= cue - end <= 2 or "," not in text[end - 1 : cue]:
        return None
    name = next(discourse.names_before(start), None)
    if name is None or name.kind != "person" or not _ASIDE.fullmatch(text, name.end, start):
        return None
    return name.start if _ROLE.match(text, start, end) else None


def without_addressee(discourse: Discourse, attribution: Attribution) -> Attribution:
    """Begin a content behind who was told.

    `told the daily [the Herald many had fled]` -> `told the daily the Herald [many had fled]`
    `[The jury] was told [that it leaked]` -> `The jury was told [that it leaked]`
    """
    text = discourse.text
    (cue_start, _), cue_end = attribution.cue[0], attribution.cue[-1][1]
    (start, end), *others = attribution.content
    if (
        others
        and end <= cue_start
        and not text[end:cue_start].strip()
        and _WAS_TOLD.match(text, cue_start, others[0][0])
        and not _TO_DO.match(text, others[0][0])
    ):
        (start, end), *others = others
        begin = start if attribution.source or text.startswith("that ", start) else _behind(text, cue_end, start)[0]
        return replace(attribution, content=[(begin, end), *others])
    if start < cue_end or lemma_of(text[slice(*attribution.cue[-1])]) != "tell":
        return attribution
    name = next(discourse.names_from(start), None)
    if name is None or name.end > end or not _TOLD_NAME.fullmatch(text, start, name.start):
        return attribution
    if not discourse.is_outlet(discourse.full_name(name)) or _FINITE.match(text, name.end):
        return attribution
    rest = _behind(text, name.end, end)
    return replace(attribution, content=[rest, *others]) if rest[0] < rest[1] else attribution


def with_addressee(discourse: Discourse, attribution: Attribution) -> Attribution:
    """Begin a demand with whom it is made of.

    `urged the miners [to leave]` -> `urged [the miners to leave]`
    """
    (start, end), *others = attribution.content
    cue = attribution.cue[-1]
    if not start > cue[1] or lemma_of(discourse.text[slice(*cue)]) not in OF_SOMEBODY:
        return attribution
    asked = _OF_WHOM.match(discourse.text, cue[1], start)
    if asked is None or asked.end() != start or not _TO_DO.match(discourse.text, start):
        return attribution
    return replace(attribution, content=[(asked.start("whom"), end), *others])


def _behind(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    return start, end


def _is_quoted_adjective(text: str, attribution: Attribution) -> bool:
    """Whether a quoted adjective stands right before a noun of reporting.

    `“Credible” reports of`
    """
    start, end = attribution.source[0]
    cue_start, cue_end = attribution.cue[0]
    marked = not text[end - 1].isalnum() or text[end : end + 1] in set("”\"’'")
    return (
        marked
        and _QUOTED_WORD.fullmatch(text, start, end) is not None
        and not text[end:cue_start].strip(" ”\"’'")
        and text[cue_start:cue_end].split(" ", 1)[0].lower().removesuffix("s") in REPORT_NOUNS
    )
