"""Who said what: sources, cues and contents of attributions, linked."""

from __future__ import annotations

from pipelines.claims import multilingual
from pipelines.claims.pipeline import attributions_of
from pipelines.claims.structures import Attribution, is_nested
from pipelines.core.errors import require
from pipelines.core.language_codes import ENGLISH, base_language

__all__ = ["Attribution", "find_attributions", "is_nested"]


def find_attributions(text: str, *, language: str = "en") -> list[Attribution]:
    """Every attribution in `text`, in the order of their cues.

    Attributions may nest: the cue, source and content of one may lie inside the content of another. The model is loaded
    at the first call, once a process; calls from several threads wait for each other, and the same text gives the same
    result. `pipelines.claims.pipeline.read` gives named entities as well.

    Args:
        text: news text, paragraphs separated by blank lines. Any other text is read too, and raises nothing.
        language: BCP 47 code of the text, as for `extract.extract_claims`.
    """
    require(text, str, name="text")
    if base_language(language) == ENGLISH:
        return attributions_of(text)
    if not multilingual.reads(language):
        return []
    return multilingual.attributions_of(text, language=language)
