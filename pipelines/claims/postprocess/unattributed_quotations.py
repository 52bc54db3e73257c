"""Attribute quotations without attribution to who acts right before."""

from __future__ import annotations

import re

from pipelines.claims.document import Doc, Language
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.structures import Attribution
from pipelines.claims.transcripts import ANSWER, QUESTION, Turn, find_turns, speaker_key
from pipelines.core.spans import Coverage, Span

# What is quoted is a statement from this many characters on, where it ends as a sentence does.
_LONG_ENOUGH = 25
_SENTENCE_END = re.compile(r"[.!?…][\"”’'»]+$|[.!?…]$")
_PRONOUN = re.compile(r"(?:He|She)\b")
# The speaker is among the first words of the sentence, perhaps after a title.
_LEAD = 40
_CONFIDENCE = 0.6
"""A guess: whoever acts right before speaks more often than not."""


@Language.component(
    "unattributed_quotations",
    requires=["doc._.discourse", "doc._.candidates"],
    assigns=["doc._.candidates", "doc._.turns"],
)
def attribute_to_who_acts_before(doc: Doc) -> Doc:
    """Attribute a quotation without attribution to who acts right before.

    `Ada Brook shook her head. “It will be gone.”` -> Ada Brook: `“It will be gone.”`
    """
    discourse = doc._.discourse
    doc._.turns = find_turns(discourse.text)
    kept = [*_without_turns(doc._.candidates, doc._.turns), *_spoken(discourse, doc._.turns)]
    held = Coverage([span for each in kept for span in (*each.content, *each.cue)])
    for begin, end in discourse.quotations:
        if begin in held or end - 1 in held or not _is_statement(discourse.text[begin:end]):
            continue
        speaker = _who_acts_before(discourse, begin)
        if speaker is not None:
            kept.append(Attribution([speaker], [], [(begin, end)], _CONFIDENCE))
    doc._.candidates = sorted(kept, key=lambda each: (each.cue or each.content)[0])
    return doc


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


def _who_acts_before(discourse: Discourse, begin: int) -> Span | None:
    """Find the person with whom the sentence before the quotation begins."""
    index = discourse.sentence_of(begin)
    if index == 0 or discourse.sentences[index][0] != begin:
        return None
    start, end = discourse.sentences[index - 1]
    if discourse.in_quotation(start):
        return None
    pronoun = _PRONOUN.match(discourse.text, start, end)
    if pronoun:
        return pronoun.span()
    name = next(iter(discourse.names_in(start, min(end, start + 2 * _LEAD))), None)
    if name is None or name.kind != "person" or name.start - start > _LEAD:
        return None
    return name.start, name.end
