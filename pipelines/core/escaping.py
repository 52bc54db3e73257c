"""Escape text from the web: no page can forge a log line or control a terminal."""

from __future__ import annotations

import re

# Control characters but tab and newline; line and paragraph separators; marks that turn the direction of writing.
_STEERING = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def escaped(text: str) -> str:
    """Escape control characters, and indent every line but the first."""
    visible = _STEERING.sub(lambda match: match.group().encode("unicode_escape").decode(), text)
    return visible.replace("\n", "\n    ")
