"""Attribute quotations without attribution to who speaks or acts beside them."""

from __future__ import annotations

import re

from pipelines.claims.document import Doc, Language
from pipelines.claims.fields.cues import lemmas_of
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.sources.outlets import is_outlet
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.report_words import GESTURES, REPORTS
from pipelines.claims.tables.source_words import names_person
from pipelines.claims.transcripts import ANSWER, QUESTION, Turn, find_turns, speaker_key
from pipelines.core.spans import Coverage, Span

# What is quoted is a statement from this many characters on, where it ends as a sentence does.
_LONG_ENOUGH = 25
_SENTENCE_END = re.compile(r"[.!?…][\"”’'»]+$|[.!?…]$")
# Between the dash and the name: `— Dr. [Ada Brook]`, and not `— The paper quoted [Ada Brook]`.
_PRONOUN = re.compile(r"(?:He|She)\b")
# The speaker is among the first words of the sentence, perhaps after a title.
_LEAD = 40
_LONGEST_LABEL = 140
_BEFORE_NAME = re.compile(
    r"(?:\d{1,2}[.:]\d\d\s?(?:[ap]m)?:?\s)?(?:[-–•*]\s)?(?:(?!(?:on|of|about|for|to|by|from|with|in|at|and)\s)[\w’'.-]+\s){0,4}"
)
_BEHIND_NAME = re.compile(r"(?:\s\([^()]{1,40}\))?(?:,\s[^:“”\"—]{2,90})?(?::|\s?[—–])\s?")
_CONFIDENCE = 0.6
"""A guess: whoever acts right before speaks more often than not."""


@Language.component(
    "unattributed_quotations",
    requires=["doc._.discourse", "doc._.candidates"],
    assigns=["doc._.candidates", "doc._.turns"],
)
def attribute_to_who_acts_before(doc: Doc) -> Doc:
    """Attribute a quotation without attribution to who acts right before.

    Or right behind, where the quotation opens its paragraph.

    `Ada Brook shook her head. “It will be gone.”` -> Ada Brook: `“It will be gone.”`
    `“It will be gone.” Ada Brook put down her pen.` -> the same
    """
    discourse = doc._.discourse
    turns = find_turns(discourse.text)
    doc._.turns = turns if _are_of_speakers(discourse, turns) else []
    kept = [*_without_turns(doc._.candidates, doc._.turns), *_spoken(discourse, doc._.turns)]
    held = Coverage([span for each in kept for span in (*each.content, *each.cue)])
    told = _sources_by_sentence(discourse, kept)
    for begin, end in discourse.quotations:
        if begin in held or end - 1 in held or not _is_statement(discourse.text[begin:end]):
            continue
        speaker = (
            _who_introduces(discourse, begin)
            or _who_acts_before(discourse, begin, told)
            or _who_acts_behind(discourse, (begin, end))
        )
        if speaker is not None:
            kept.append(Attribution([speaker], [], [(begin, end)], _CONFIDENCE))
    doc._.candidates = sorted(kept, key=lambda each: (each.cue or each.content)[0])
    return doc


def _are_of_speakers(discourse: Discourse, turns: list[Turn]) -> bool:
    """Whether most labels may be speakers, not headings of a list.

    `Accuracy: It varies.`
    """
    return 2 * sum(_is_speaker(discourse, turn) for turn in turns) >= len(turns)


def _is_speaker(discourse: Discourse, turn: Turn) -> bool:
    """Whether a turn's label has a person, an outlet or a role: `Host`, `Q`."""
    label = discourse.text[slice(*turn.label)]
    key = speaker_key(label)
    names = discourse.names_in(*turn.label)
    is_name = any(name.kind == "person" or discourse.is_outlet(discourse.full_name(name)) for name in names)
    return is_name or key in QUESTION | ANSWER or names_person(key.lower()) or is_outlet(label)


def _without_turns(candidates: list[Attribution], turns: list[Turn]) -> list[Attribution]:
    """`candidates` without those of a turn's colon, or within a question."""
    taken = Coverage([span for turn in turns for span in (turn.colon, *([turn.speech] if turn.asks else []))])
    return [each for each in candidates if not each.cue or each.cue[0][0] not in taken]


def _spoken(discourse: Discourse, turns: list[Turn]) -> list[Attribution]:
    """What the speakers of a transcript's turns say; their questions are no claims."""
    speakers = [
        (_labelled(discourse, turn.label, turns[0].label, turns[-1].speech), turn) for turn in turns if not turn.asks
    ]
    return [Attribution([speaker], [turn.colon], [turn.speech], _CONFIDENCE) for speaker, turn in speakers if speaker]


def _is_statement(quotation: str) -> bool:
    return len(quotation) >= _LONG_ENOUGH and _SENTENCE_END.search(quotation) is not None


def _labelled(discourse: Discourse, label: Span, first: Span, last: Span) -> Span | None:
    """The speaker of a turn, whom its label names.

    Else the only person named before the first turn, or behind the last.

    `Marit Solheim took questions. Q: Who pays? A: The county.` -> Marit Solheim
    """
    key = speaker_key(discourse.text[slice(*label)])
    if key in QUESTION:
        return None
    if key not in ANSWER:
        return label
    around = discourse.names_in(0, first[0]) or discourse.names_in(last[1], len(discourse.text))
    persons = {discourse.full_name(one): one for one in around if one.kind == "person"}
    only = next(iter(persons.values()), None) if len(persons) == 1 else None
    return (only.start, only.end) if only else None


def _who_introduces(discourse: Discourse, begin: int) -> Span | None:
    """Find the person with whose name, role and venue the line begins.

    `Ada Brook, fisher — “…”`, `5.12pm: Senator Ada Brook, on Facebook: “…”`
    """
    text = discourse.text
    start = text.rfind("\n", 0, begin) + 1
    name = next((one for one in discourse.names_in(start, begin) if one.kind == "person"), None)
    if name is None or begin - start > _LONGEST_LABEL:
        return None
    if not _BEFORE_NAME.fullmatch(text, start, name.start) or not _BEHIND_NAME.fullmatch(text, name.end, begin):
        return None
    return (name.start, name.end)


def _sources_by_sentence(discourse: Discourse, attributions: list[Attribution]) -> dict[int, Span]:
    """Who says what a sentence reports, by the first cue of each sentence."""
    found: dict[int, Span] = {}
    for each in attributions:
        if each.source and each.cue and lemmas_of(discourse.text[slice(*each.cue[0])]) & REPORTS:
            found.setdefault(discourse.sentence_of(each.cue[0][0]), each.source[0])
    return found


def _who_acts_before(discourse: Discourse, begin: int, told: dict[int, Span]) -> Span | None:
    """Find who speaks in the sentence before, or the person with whom it begins."""
    index = discourse.sentence_of(begin)
    start, end = discourse.sentences[index]
    if index == 0 or start != begin or not discourse.in_quotation(max(start, end - 1)):
        return None
    return told.get(index - 1) or _who_acts(discourse, index - 1)


def _who_acts_behind(discourse: Discourse, quotation: Span) -> Span | None:
    """Find the person with whom the sentence behind the quotation begins.

    The quotation must open its paragraph. Who nods is answered to.
    """
    index = discourse.sentence_of(quotation[0])
    if discourse.sentences[index] != quotation or index + 1 == len(discourse.sentences):
        return None
    text, start = discourse.text, discourse.sentences[index + 1][0]
    opens = not quotation[0] or text[quotation[0] - 1] == "\n"
    speaker = _who_acts(discourse, index + 1) if opens and "\n" not in text[quotation[1] : start] else None
    if speaker and "," in text[start : speaker[0]]:
        return None
    word = re.compile(r"\s(\w+)").match(text, speaker[1]) if speaker else None
    return speaker if word and not lemmas_of(word[1]) & GESTURES else None


def _who_acts(discourse: Discourse, index: int) -> Span | None:
    """The person with whom a sentence begins, perhaps after a title."""
    start, end = discourse.sentences[index]
    if discourse.in_quotation(start):
        return None
    pronoun = _PRONOUN.match(discourse.text, start, end)
    if pronoun:
        return pronoun.span()
    name = next(iter(discourse.names_in(start, min(end, start + _LEAD + 40))), None)
    if name is None or name.kind != "person" or name.start - start > _LEAD:
        return None
    return (name.start, name.end)
