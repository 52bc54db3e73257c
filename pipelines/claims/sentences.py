"""Where sentences stand in a text of paragraphs."""

from __future__ import annotations

import re
from typing import Any

import numpy as np

from pipelines.claims.document import Doc, Language
from pipelines.claims.tables.abbreviations import COUNTRIES, MAYBE_FINAL, NEVER_FINAL
from pipelines.claims.tables.name_words import SMALL
from pipelines.core.spans import Span, index_at

CLOSERS = "\"'”’»)]"
OPENERS = "\"'“‘«([¿¡"

_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*", re.MULTILINE)
_STOP = re.compile(rf"(?:[.!?…]+|。|！|？)[{re.escape(CLOSERS)}]*(?=\s|$)")
_LAST_WORD = re.compile(r"[\w.&-]+$")
_LONGEST_WORD = 60  # characters before a full stop that may be an abbreviation
_INITIALS = re.compile(r"(?:[A-Z]\.)+[A-Z]")
_OPENER = re.compile(
    r"\s*(?:The|An?|He|She|It|They|We|I|His|Her|Its|Their|This|That|These|There|In|On|At|But|And|When|As|If)\b"
)
_NEXT = re.compile(rf"\s*[{re.escape(OPENERS)}—–-]*\s*(\S)?")


@Language.component("sentences", assigns=["doc._.given_text", "doc._.sentences", "token.is_sent_start"])
def find_sentences(doc: Doc) -> Doc:
    """Find the sentences, none of which crosses a paragraph.

    `It rained. “Why?” he asked.` -> `It rained.`, `“Why?” he asked.`
    """
    if doc._.given_text is None:
        doc._.given_text = doc.text
    doc._.sentences = sentences(doc._.given_text)
    starts = [start for start, _ in doc._.sentences]
    flags: Any = np.where(np.isin(doc.to_array("IDX"), starts), 1, -1).astype(np.uint64)
    doc.from_array(["SENT_START"], flags[:, None])
    return doc


def paragraphs(text: str) -> list[Span]:
    """Split `text` at blank lines, without white space around the paragraphs."""
    found = []
    for match in _PARAGRAPH.finditer(text):
        end = match.start() + len(match.group().rstrip())
        found.append((match.start(), end))
    return found


def sentences(text: str, *, abbreviations: str = "") -> list[Span]:
    """Split `text` into sentences, none across paragraphs.

    Closing quotation marks belong to their sentence.

    Args:
        abbreviations: pattern of words with a full stop that ends no sentence, beside the English ones.
    """
    further = re.compile(abbreviations or "(?!)")
    found = []
    for start, end in paragraphs(text):
        begin = start
        for stop in _STOP.finditer(text, start, end):
            if stop.end() >= end or not _ends_sentence(text, begin, stop, further):
                continue
            found.append((begin, stop.end()))
            begin = stop.end()
            while text[begin].isspace():
                begin += 1
        if begin < end:
            found.append((begin, end))
    return found


def _ends_sentence(text: str, begin: int, stop: re.Match[str], further: re.Pattern[str]) -> bool:
    """Whether a stop ends a sentence, rather than an abbreviation."""
    following = _NEXT.match(text, stop.end())
    head = following.group(1) if following else None
    if head is None:
        return True
    # `"Why?" he asked` goes on in lower case; so does `… and then`.
    if head.islower():
        return False
    # Other marks end one, and so does a stop before a closing mark: `at 5 p.m."`.
    return stop.group() != "." or not _abbreviates(text, begin, stop.start(), head, further)


def _abbreviates(text: str, begin: int, stop: int, head: str, further: re.Pattern[str]) -> bool:
    """Whether the full stop at `stop` belongs to an abbreviation.

    `head` is what follows it; `further` are abbreviations beside the English ones.
    """
    word_match = _LAST_WORD.search(text, max(begin, stop - _LONGEST_WORD), stop)
    word = word_match.group() if word_match else ""
    if word in MAYBE_FINAL:
        return head.isdigit() or word in COUNTRIES
    # `J.C. Penney`, `N.J. Gov. Ana Ruiz`; but `in Newark, N.J. The`.
    if _INITIALS.fullmatch(word):
        return _OPENER.match(text, stop + 1) is None
    # Initials: `J. Smith`, `George W. Bush`.
    return word in NEVER_FINAL or (len(word) == 1 and word.isupper()) or further.fullmatch(word) is not None


def around(spans: list[Span], pieces: list[Span]) -> Span:
    """From the first to the last sentence that any of `pieces` touches."""
    if not pieces:
        raise ValueError("no pieces to find the sentences of")
    start = min(start for start, _ in pieces)
    end = max(end for _, end in pieces)
    return min(spans[index_at(spans, start)][0], start), max(spans[index_at(spans, end - 1)][1], end)


def is_title_cased(text: str) -> bool:
    """Whether nearly all words are capitalised, as in headlines."""
    content = [word for word in re.findall(r"\b[A-Za-z][A-Za-z’'-]*", text) if word.lower() not in SMALL]
    capitals = sum(word[0].isupper() for word in content)
    return 4 <= len(content) <= 30 and capitals >= 0.9 * len(content)
