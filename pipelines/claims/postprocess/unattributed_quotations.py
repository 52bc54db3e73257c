"""Attribute quotations without attribution to who acts right before."""

from __future__ import annotations

import re

from pipelines.claims.document import Doc, Language
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.structures import Attribution
from pipelines.core.spans import Coverage, Span

# What is quoted is a statement from this many characters on, where it ends as a sentence does.
_LONG_ENOUGH = 25
_SENTENCE_END = re.compile(r"[.!?…][\"”’'»]+$|[.!?…]$")
# Between the dash and the name: `— Dr. [Ada Brook]`, and not `— The paper quoted [Ada Brook]`.
_PRONOUN = re.compile(r"(?:He|She)\b")
# The speaker is among the first words of the sentence before, perhaps after a title.
_LEAD = 40
_CONFIDENCE = 0.6
"""A guess: whoever acts right before speaks more often than not."""


@Language.component(
    "unattributed_quotations", requires=["doc._.discourse", "doc._.candidates"], assigns=["doc._.candidates"]
)
def attribute_to_who_acts_before(doc: Doc) -> Doc:
    """Attribute a quotation without attribution to who acts right before.

    `Ada Brook shook her head. “It will be gone.”` -> Ada Brook: `“It will be gone.”`
    """
    discourse = doc._.discourse
    held = Coverage([span for each in doc._.candidates for span in (*each.content, *each.cue)])
    found = []
    for begin, end in discourse.quotations:
        if begin in held or end - 1 in held or not _is_statement(discourse.text[begin:end]):
            continue
        speaker = _who_acts_before(discourse, begin)
        if speaker is not None:
            found.append(Attribution([speaker], [], [(begin, end)], _CONFIDENCE))
    doc._.candidates = sorted([*doc._.candidates, *found], key=lambda each: (each.cue or each.content)[0])
    return doc


def _is_statement(quotation: str) -> bool:
    return len(quotation) >= _LONG_ENOUGH and _SENTENCE_END.search(quotation) is not None


def _who_acts_before(discourse: Discourse, begin: int) -> Span | None:
    """Find the person with whom the sentence before the quotation begins."""
    index = discourse.sentence_of(begin)
    start, end = discourse.sentences[index]
    if index == 0 or start != begin or not discourse.in_quotation(max(start, end - 1)):
        return None
    start, end = discourse.sentences[index - 1]
    if discourse.in_quotation(start):
        return None
    pronoun = _PRONOUN.match(discourse.text, start, end)
    if pronoun:
        return pronoun.span()
    name = next(iter(discourse.names_in(start, min(end, start + _LEAD + 40))), None)
    if name is None or name.kind != "person" or name.start - start > _LEAD:
        return None
    return (name.start, name.end)
