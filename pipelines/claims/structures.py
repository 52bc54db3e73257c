"""What the components of the claims pipeline hand on to each other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pipelines.claims.spans import Spans


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
