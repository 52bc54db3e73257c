"""Quotations that run over several paragraphs: each opens its marks anew, and only the last one closes them.

The network sees a limited stretch around a cue. Where it stops within a quotation that its paragraph leaves open, what
follows under the same convention is the same quotation (Chicago Manual of Style, 17th ed., 13.30).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace

from pipelines.claims.spans import Span, Spans
from pipelines.claims.structures import Attribution

# A line break ends a paragraph here, as it does for the network; `sentences.paragraphs` takes a blank line.
_PARAGRAPH = re.compile(r"\S(?:[^\n]*\S)?")


def continued(text: str, attributions: list[Attribution]) -> list[Attribution]:
    """`attributions`; a content that ends within a quotation left open goes on to the mark that closes it."""
    paragraphs = [found.span() for found in _PARAGRAPH.finditer(text)]
    starts = [start for start, _ in paragraphs]
    named = [span for one in attributions for span in (*one.source, *one.cue)]
    result = []
    for one in attributions:
        index = bisect_right(starts, one.content[-1][0]) - 1
        rest = _rest(text, one.content[-1], paragraphs[index:], named)
        content = [*one.content[:-1], (one.content[-1][0], paragraphs[index][1]), *rest] if rest else one.content
        result.append(replace(one, content=content))
    return result


def _rest(text: str, content: Span, paragraphs: Spans, named: Spans) -> Spans:
    """What follows, in further paragraphs, the quotation in which `content` ends; the first paragraph is its own."""
    found: Spans = []
    if not _ends_open(text, content, paragraphs[0]):
        return found
    for start, end in paragraphs[1:]:
        closing = {"“": "”", '"': '"'}.get(text[start])
        if closing is None:
            break
        closed = text.find(closing, start + 1, end) + 1
        stop = closed or end
        # A cue or a source behind the closing mark makes the paragraph a quotation of its own.
        if any(stop <= first < end for first, _ in named):
            break
        found.append((start, stop))
        if closed:
            break
    return found


def _ends_open(text: str, content: Span, paragraph: Span) -> bool:
    """Whether `content` holds the mark of a quotation that its paragraph does not close."""
    start, end = paragraph
    opened = text.rfind("“", start, end)
    if opened < 0 and text.count('"', start, end) % 2 == 1:
        opened = text.rfind('"', start, end)
    return opened >= 0 and text.find("”", opened, end) < 0 and content[0] - 1 <= opened < content[1]
