"""Notes around an article: affiliate links, contact, translation, credits.

A note is a short paragraph at the edge of the article whose words `tables/note_words` describes; a heading over a note
belongs to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from pipelines.boilerplate.bylines import is_agency_line, is_sign_off
from pipelines.boilerplate.interface import fold
from pipelines.boilerplate.pages.block import Block
from pipelines.boilerplate.tables.note_words import ACCOUNT_WORDS, NOTE_HEADINGS, NOTES
from pipelines.boilerplate.tables.page_words import HEADING_TAGS
from pipelines.core.words import count_words, has_unspaced_script

# Reason codes of removed notes, by kind.
_REASON = {
    "affiliate": "advertisement",
    "contact": "contact",
    "press": "contact",
    "newsletter": "newsletter",
    "offer": "newsletter",
    "correction": "editing",
    "translation": "editing",
    "summary": "editing",
    "opinion": "editing",
    "more": "related",
    "network": "newsletter",
    "support": "newsletter",
    "reply": "comments",
    "picture": "caption",
}
# Notes of these kinds tell what they ask for in several sentences; the words of others stand in one.
_IN_SENTENCES = frozenset({"newsletter", "offer", "reply", "press"})
# Of other kinds a note has fewer words at most; one of the last begins with its word.
_MOST_WORDS_OF = {"network": 30, "reply": 30, "picture": 15, "offer": 40, "press": 40}
_LABEL = "picture"
_LONGEST_SENTENCE = 9
# What a blog that links here says of it, cut off at both ends.
_PINGBACK = re.compile(r"\[(?:…|\.{3})\]\s.{20,600}\s?\[(?:…|\.{3})\]", re.DOTALL)
_MARKS = " ([*|•·–—-"
_SENTENCE_END = re.compile(r"(?<=[.!?;])\s")
_FROM_START = 3
_FROM_END = 8
_MOST_WORDS = 80
_LONGEST = 700


def find_notes(blocks: Sequence[Block], picked: Sequence[int]) -> Iterator[tuple[int, str, str]]:
    """Yield index, reason and rule of notes among the first and last picked blocks."""
    if len(picked) < 2:
        return
    edge = sorted({*picked[:_FROM_START], *picked[-_FROM_END:]})
    found = {
        index: rule for index in edge if (rule := note_rule(blocks[index].text, at_start=index in picked[:_FROM_START]))
    }
    if len(found) == len(picked):
        return
    for index in edge:
        if index in found:
            yield (index, *found[index])
        elif _next(picked, index) in found and (
            fold(blocks[index].text) in NOTE_HEADINGS or _is_heading_of_notes(blocks, picked, index, found)
        ):
            yield index, "editing", "note-heading"


def note_rule(text: str, *, at_start: bool = False) -> tuple[str, str] | None:
    """Return reason and rule where a paragraph is a note; None if it is not.

    >>> note_rule("We may earn a commission when you buy through links on this page.")
    ('advertisement', 'note:affiliate')
    """
    if len(text) > _LONGEST:
        return None
    if not at_start and (is_agency_line(text) or is_sign_off(text)):
        return "byline", "agency-line"
    words = count_words(text)
    if _PINGBACK.fullmatch(text):
        return "comments", "pingback"
    return _worded_note(text, words) if words <= _MOST_WORDS else None


def _worded_note(text: str, words: int) -> tuple[str, str] | None:
    """Reason and rule of a note of so many words, by those that it has."""
    lowered = f"{text.lower()} "
    for kind, alternatives in _words().items():
        if words > _MOST_WORDS_OF.get(kind, _MOST_WORDS):
            continue
        if kind == _LABEL:
            # A sentence behind the label may be the article's.
            is_line = words <= _LONGEST_SENTENCE or not text.endswith(".")
            if is_line and lowered.lstrip(_MARKS).startswith(tuple(alternatives[0][0])):
                return _REASON[kind], f"note:{kind}"
            continue
        for groups in alternatives:
            # Most paragraphs have no word of the first list, and are through with it.
            if not _has(lowered, groups[0]):
                continue
            pieces = [lowered] if kind in _IN_SENTENCES else [f"{piece} " for piece in _SENTENCE_END.split(lowered)]
            if any(all(_has(piece, group) for group in groups) for piece in pieces):
                return _REASON[kind], f"note:{kind}"
    return None


def speaks_of_account(text: str) -> bool:
    """Whether a text has words of log-in, account and subscription dialogs."""
    lowered = f"{text.lower()} "
    return any(word in lowered for word in ACCOUNT_WORDS)


def _is_heading_of_notes(
    blocks: Sequence[Block], picked: Sequence[int], index: int, found: Mapping[int, tuple[str, str]]
) -> bool:
    """Whether a block is a heading in an element that holds nothing but notes."""
    node = blocks[index].node
    beside = [other for other in picked if other != index and blocks[other].node.parent is node.parent]
    return node.tag in HEADING_TAGS and bool(beside) and all(other in found for other in beside)


def _next(picked: Sequence[int], index: int) -> int | None:
    return next((other for other in picked if other > index), None)


@lru_cache(maxsize=1)
def _words() -> dict[str, list[list[list[str]]]]:
    """The alternatives of NOTES by kind, each a list of groups of words."""
    return {
        kind: [[group.split("|") for group in groups] for groups in alternatives]
        for kind, alternatives in NOTES.items()
    }


def _has(text: str, beginnings: Sequence[str]) -> bool:
    """Whether a word of the text begins with one of these; signs match anywhere."""
    for beginning in beginnings:
        at = text.find(beginning)
        while at >= 0:
            starts = at == 0 or not text[at - 1].isalnum()
            if starts or not beginning[0].isalpha() or has_unspaced_script(beginning[0]):
                return True
            at = text.find(beginning, at + 1)
    return False
