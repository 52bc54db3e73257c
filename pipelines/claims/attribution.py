"""Who said what: sources, cues and contents of attributions, linked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

Spans = list[tuple[int, int]]


@dataclass(frozen=True)
class Attribution:
    """One attribution; each role is a list of (start, end) code points in the text that was given.

    `source` is empty where the text names none; `content` has several spans where the cue breaks it.
    `confidence` is 0 to 1: about the share of such attributions whose cue, source and most of whose content are right.
    """

    source: Spans
    cue: Spans
    content: Spans
    confidence: float = 1.0


def is_nested(attribution: Attribution, others: Iterable[Attribution]) -> bool:
    """Whether the cue of `attribution` lies within the content of another; `others` may hold itself."""
    start, end = attribution.cue[0]
    return any(
        other is not attribution and any(first <= start and end <= last for first, last in other.content)
        for other in others
    )


def find_attributions(text: str) -> list[Attribution]:
    """Every attribution in `text`, in the order of their cues.

    Attributions may nest: the cue, source and content of one may lie inside the content of another. The model is loaded
    at the first call, once a process; calls from several threads are safe, and the same text gives the same result.
    `pipelines.claims.model.reader.read` gives named entities as well, for the same time.

    Args:
        text: English news text, paragraphs separated by blank lines. Any other text is read too, and raises nothing.
    """
    from pipelines.claims.model.reader import read  # noqa: PLC0415 - importing this module loads no model

    return read(text).attributions
