"""Find captions and related headlines among the paragraphs of a dump."""

from __future__ import annotations

import re
from collections.abc import Set
from typing import Final

from pipelines.boilerplate.dumps.credits import is_credit, is_picture_number
from pipelines.boilerplate.dumps.draft import Draft, Entry
from pipelines.boilerplate.dumps.lines import NAMES

_FUNCTION_WORDS: Final = NAMES.index("functionWords")
_CAPITALISED: Final = NAMES.index("capitalised")
_ALL_CAPITALS: Final = NAMES.index("allCapitals")
# A full stop behind a word in lower case, not behind "U.S." or an initial.
_SENTENCE_END: Final = re.compile(r"[^\W\d_]{3}[.!?]\s+[^\W\d_]")

# The classifier decides about a line with a credit, too: a paragraph may end in "(AFP)" where that is its source.
_SURE: Final = 0.8
# In an article whose paragraphs end in full stops, a long line without one between two of them is none; crossheads are
# shorter. On the training pages seven in eight such sentences were captions, and six in seven of such lines in capitals
# were headlines of other articles.
_PUNCTUATED: Final = 0.75
_FEWEST_PARAGRAPHS: Final = 4
_CAPTION_WORDS, _HEADLINE_WORDS = 12, 7
_LINES_ABOVE: Final = 4
# So many lines without a stop, one after the other, are a list.
_LISTED: Final = 3


def put_captions(draft: Draft, *, start: int, end: int, sites: Set[str]) -> None:
    """Move captions and credits to captions; remove headlines of other articles.

    Args:
        draft: with interface text, headline, date and byline decided.
        start, end: the body's range; captions may stand a few lines above it.
        sites: names that alternative texts of pictures end with.
    """
    above = max(0, start - _LINES_ABOVE)
    for index, entry in enumerate(draft.entries[above:end], start=above):
        if not entry.is_open:
            continue
        if end_of_text := _before_site(entry.line.text, sites):
            entry.cut(0, end_of_text, "caption", reason="siteName", rule="site-behind-caption")
        elif _has_credit(entry) or _is_in_gallery(draft, index):
            entry.put("caption")
    if not _is_punctuated(draft, start, end):
        return
    for index, entry in draft.open():
        if not start < index < end - 1:
            continue
        if _is_headline(entry) and not _is_listed(draft, index):
            entry.remove("related", "headline-between-paragraphs")
        elif _is_description(entry) and _stands_alone(draft, index):
            entry.put("caption")


def _has_credit(entry: Entry) -> bool:
    return is_credit(entry.line.text) and (entry.keep < _SURE or not entry.line.closes)


def _is_in_gallery(draft: Draft, index: int) -> bool:
    """Whether the line stands between "Image 2 of 5" and a credit or the next number."""
    if not 0 < index < len(draft.entries) - 1:
        return False
    before, behind = draft.entries[index - 1].line.text, draft.entries[index + 1].line.text
    return is_picture_number(before) and is_credit(behind)


def _before_site(text: str, sites: Set[str]) -> int:
    """The end of a caption that is followed by one of `sites`; 0 if none follows."""
    site = max((site for site in sites if text.endswith(f" {site}")), key=len, default="") if sites else ""
    return len(text[: -len(site)].rstrip(" -–—|·•")) if site else 0


def _is_punctuated(draft: Draft, start: int, end: int) -> bool:
    open_entries = (entry for entry in draft.entries[start:end] if entry.is_open)
    long = [entry.line.closes for entry in open_entries if len(entry.line.words) >= _CAPTION_WORDS]
    return len(long) >= _FEWEST_PARAGRAPHS and sum(long) >= _PUNCTUATED * len(long)


def _is_unclosed(entry: Entry) -> bool:
    """Whether a line has neither the end of a sentence nor closing punctuation."""
    return (
        not entry.line.closes
        and not _SENTENCE_END.search(entry.line.text[:1000])
        and entry.line.text[-1] not in ':,;"”’»)'
    )


def _is_headline(entry: Entry) -> bool:
    """Whether the line is set like a headline: in capitals or capitalised words."""
    own = entry.line.own
    lettered = own[_CAPITALISED] >= 0.7 or own[_ALL_CAPITALS] >= 0.7
    return len(entry.line.words) >= _HEADLINE_WORDS and lettered and _is_unclosed(entry)


def _is_description(entry: Entry) -> bool:
    """Whether the line is a sentence in words but not in punctuation."""
    own = entry.line.own
    is_sentence = own[_FUNCTION_WORDS] >= 0.2 and own[_CAPITALISED] < 0.6
    return len(entry.line.words) >= _CAPTION_WORDS and is_sentence and _is_unclosed(entry)


def _is_listed(draft: Draft, index: int) -> bool:
    """Whether the line is one of a calendar, a table or a list of names."""
    first = max(0, index - _LISTED + 1)
    unclosed = [entry.is_open and _is_unclosed(entry) for entry in draft.entries[first : index + _LISTED]]
    return any(all(unclosed[at : at + _LISTED]) for at in range(len(unclosed) - _LISTED + 1))


def _stands_alone(draft: Draft, index: int) -> bool:
    """Whether no line like it stands beside it: several make a list."""
    beside = (entry for entry in draft.entries[index - 1 : index + 2 : 2] if entry.is_open)
    return not any(_is_unclosed(entry) and len(entry.line.words) >= 5 for entry in beside)
