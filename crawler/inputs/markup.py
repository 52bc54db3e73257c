"""Recognise HTML, whole pages and pieces of them, in one pass however long it is."""

from __future__ import annotations

import re

# What may stand before the first element: each is skipped as a whole, without a pattern that could go back.
_SKIPPED = (("<?xml", ">"), ("<!--", "-->"))
_FIRST_ELEMENT = re.compile(r"<(?:!doctype\s+html|html|head|body|meta|title|script|style|link)\b", re.I)
# What ends a line of text in a piece of a page, such as the column of a table holds.
_LINE_END = re.compile(r"</(?:p|div|h[1-6]|li|tr|blockquote|article|section)>|<br\s{0,3}/?>", re.I)
_LINES_OF_TAG = 2  # of a text, for each of its tags at most; a stray tag makes no page
_SPACE = re.compile(r"\s*")


def is_html(text: str) -> bool:
    """Whether a text is HTML.

    It starts like a page, after space, XML declaration and comments, or tags divide it into lines.

    >>> is_html("<!-- saved --> <!DOCTYPE html><title>Rain</title>"), is_html("<p>Rain.</p>"), is_html("if a<b: rain")
    (True, True, False)
    """
    at = _after_space(text, 0)
    while (end := _end_of_skipped(text, at)) is not None:
        at = _after_space(text, end)
    return _FIRST_ELEMENT.match(text, at) is not None or _is_piece(text)


def _is_piece(text: str) -> bool:
    """Whether tags divide a text into lines, rather than line breaks."""
    tags = sum(1 for _ in _LINE_END.finditer(text)) if "<" in text else 0
    return tags > 0 and sum(1 for line in text.splitlines() if line.strip()) <= _LINES_OF_TAG * tags


def _after_space(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    assert match is not None
    return match.end()


def _end_of_skipped(text: str, at: int) -> int | None:
    """Where a comment or declaration at `at` ends; None if none begins there."""
    for opening, closing in _SKIPPED:
        if text[at : at + len(opening)].lower() == opening:
            end = text.find(closing, at + len(opening))
            return None if end < 0 else end + len(closing)
    return None
