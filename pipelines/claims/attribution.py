"""Who said what: sources, cues and contents of attributions, linked."""

from __future__ import annotations

from dataclasses import dataclass

Spans = list[tuple[int, int]]


@dataclass(frozen=True)
class Attribution:
    """One attribution; each role is a list of (start, end) code points in the text that was given.

    `source` is empty where the text names none; `content` has several spans where the cue breaks it.
    `confidence` is 0 to 1.
    """

    source: Spans
    cue: Spans
    content: Spans
    confidence: float = 1.0


def find_attributions(text: str) -> list[Attribution]:
    """Every attribution in `text`, in the order of their cues.

    Args:
        text: English news text, paragraphs separated by blank lines.
    """
    return []
