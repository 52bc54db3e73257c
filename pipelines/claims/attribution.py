"""Who said what: sources, cues and contents of attributions, linked."""

from __future__ import annotations

from pipelines.claims.pipeline import attributions_of
from pipelines.claims.structures import Attribution, is_nested
from pipelines.core.errors import require

__all__ = ["Attribution", "find_attributions", "is_nested"]


def find_attributions(text: str) -> list[Attribution]:
    """Every attribution in `text`, in the order of their cues.

    Attributions may nest: the cue, source and content of one may lie inside the content of another. The model is loaded
    at the first call, once a process; calls from several threads wait for each other, and the same text gives the same
    result. `pipelines.claims.pipeline.read` gives named entities as well.

    Args:
        text: English news text, paragraphs separated by blank lines. Any other text is read too, and raises nothing.
    """
    require(text, str, name="text")
    return attributions_of(text)
