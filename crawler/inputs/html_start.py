"""Recognise HTML by how a text starts, in one pass however long it is."""

from __future__ import annotations

import re

# What may stand before the first element: each is skipped as a whole, without a pattern that could go back.
_SKIPPED = (("<?xml", ">"), ("<!--", "-->"))
_FIRST_ELEMENT = re.compile(r"<(?:!doctype\s+html|html)\b", re.I)
_SPACE = re.compile(r"\s*")


def is_html(text: str) -> bool:
    """Whether a text starts like HTML, after space, XML declaration and comments.

    >>> is_html("<!-- saved --> <!DOCTYPE html><title>Rain</title>"), is_html("<p>Rain")
    (True, False)
    """
    at = _after_space(text, 0)
    while (end := _end_of_skipped(text, at)) is not None:
        at = _after_space(text, end)
    return _FIRST_ELEMENT.match(text, at) is not None


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
