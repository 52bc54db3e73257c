"""Find the body of the article in a dump, and the lines that belong to it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import numpy as np

from pipelines.boilerplate.bylines import is_author_note, whom_note_is_about
from pipelines.boilerplate.dateline import parse_dateline
from pipelines.boilerplate.dumps.draft import Draft, Entry
from pipelines.boilerplate.dumps.lines import words_of
from pipelines.boilerplate.dumps.neighbourhood import densest
from pipelines.boilerplate.dumps.repeats import copies, in_one_line, openings

# How sure the classifier has to be of a line within the body's range and of one outside of it. An article is a run of
# lines: a doubtful line among paragraphs is mostly one itself, a doubtful one elsewhere mostly a teaser. What ends like
# a sentence has the benefit of the doubt, for a paragraph lost is worse than a teaser left; outside the range nothing
# else is kept. Chosen, as the figures below, on out-of-fold pages.
INSIDE: Final = 0.45
OUTSIDE: Final = 1.1
_NEUTRAL: Final = 0.45
_SENTENCE: Final = 0.2
_MOST_WORDS: Final = 60.0
_POWER: Final = 0.7
# Fewer words are no article: a menu's first entry.
_FEWEST_WORDS: Final = 4
# A dateline stands in one of so many first lines of a body; the lead above it starts with so many words of it.
_OPENING_LINES: Final = 8
_LEAD, _LEAD_WORDS = 200, 8
# So many lines at the end may be about the authors.
_NOTES: Final = 3
# So often a refrain is repeated, and so many words that are the article's stand between two of its copies.
_REFRAINS, _BETWEEN = 3, 25
_SURE: Final = 0.5
# Characters that count as a word in scripts without spaces.
_CHARACTERS: Final = 8


def body_range(entries: Sequence[Entry]) -> tuple[int, int]:
    """Return the half-open range of entries of the body; (0, 0) without one.

    It is the run with the greatest sum of the classifier's leanings, each weighted by its words.
    """
    if not entries:
        return 0, 0
    words = np.array([max(len(entry.line.words), len(entry.line.text) / _CHARACTERS) for entry in entries])
    keep = np.array([_sureness(entry) if entry.is_open else 0.0 for entry in entries])
    start, end = densest(np.minimum(words, _MOST_WORDS) ** _POWER * (keep - _NEUTRAL))
    return (start, end) if words[start:end].sum() >= _FEWEST_WORDS else (0, 0)


def copies_of_lead(entries: Sequence[Entry], *, start: int, end: int) -> list[int]:
    """Find copies of the lead above the paragraph that opens with a dateline."""
    first = [index for index in range(start, end) if entries[index].is_open][:_OPENING_LINES]
    for place, index in enumerate(first):
        text = entries[index].line.text
        dateline = parse_dateline(text) if place else None
        lead = words_of(text[len(dateline.text) :][:_LEAD])[:_LEAD_WORDS] if dateline else []
        if len(lead) == _LEAD_WORDS:
            return [above for above in first[:place] if entries[above].line.words[:_LEAD_WORDS] == lead]
    return []


def _sureness(entry: Entry) -> float:
    """The classifier's probability for the line, raised for the end of a sentence."""
    return entry.keep + (_SENTENCE if entry.line.closes else 0.0)


def keep_one_of_copies(draft: Draft) -> None:
    """Keep one copy of a repeated paragraph, the one with the highest probability.

    A refrain stays: the question put to each of several guests.
    """
    for group in copies([entry.line for entry in draft.entries]):
        indices = [index for index in group if draft.entries[index].is_open]
        if len(indices) < 2 or _is_refrain(draft.entries, indices):
            continue
        # On a tie the last: above the article stand its caption and its meta description.
        best = max(indices, key=lambda index: (round(draft.entries[index].keep, 1), index))
        for index in indices:
            if index != best:
                draft.entries[index].remove("repeated", "same-paragraph")


def _is_refrain(entries: Sequence[Entry], indices: Sequence[int]) -> bool:
    """Whether repeated lines are a refrain of the article's own text.

    They are several, all are likely the article's, and much of it stands between them.
    """
    if len(indices) < _REFRAINS or any(_sureness(entries[index]) < INSIDE for index in indices):
        return False
    return all(
        sum(len(entry.line.words) for entry in entries[one + 1 : other] if entry.keep >= _SURE) >= _BETWEEN
        for one, other in pairwise(indices)
    )


def remove_doubles(draft: Draft) -> None:
    """Remove lines that repeat the whole article or the opening of a paragraph."""
    entries = [entry for entry in draft.entries if entry.is_open and _sureness(entry) >= INSIDE]
    lines = [entry.line for entry in entries]
    for index in in_one_line(lines):
        entries[index].remove("repeated", "article-in-one-line")
    for index in openings(lines):
        if entries[index].is_open:
            entries[index].remove("repeated", "opening-of-paragraph")


def remove_author_notes(draft: Draft, *, authors: Sequence[str], start: int, end: int) -> None:
    """Remove author notes and their headings from the end of the body."""
    for entry in draft.entries[max(start, end - _NOTES) : end + _NOTES]:
        if entry.is_open and is_author_note(entry.line.text, authors):
            entry.remove("byline", "author-note")
    last = [entry for entry in draft.entries[start:end] if entry.is_open][-2:]
    if len(last) == 2 and (name := whom_note_is_about(last[0].line.text)) and name in last[1].line.text:
        for entry in last:
            entry.remove("byline", "headed-author-note")


def put_body(draft: Draft, *, start: int, end: int) -> None:
    """Put the lines of the article into the body."""
    for index, entry in draft.open():
        if _sureness(entry) >= (INSIDE if start <= index < end else OUTSIDE):
            entry.put("body")
