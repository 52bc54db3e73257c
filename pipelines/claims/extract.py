"""Claims of a text: attributions, and all that a fact-checker needs to know of each."""

from __future__ import annotations

from datetime import date

from pipelines.records import Claim


def supports(language: str) -> bool:
    """Whether all claims, not only direct quotations, can be found in texts of a language (BCP 47 code)."""
    return language.partition("-")[0] == "en"


def extract_claims(
    text: str, *, published: date | None = None, language: str = "en", article_id: str = ""
) -> list[Claim]:
    """Every claim in `text`, in text order.

    Args:
        text: an articleBody; the claims' offsets are into it.
        published: the article's date, against which times are resolved; without it relative times stay unresolved.
        language: BCP 47 code of the text.
        article_id: id of the article, part of each claim's id.
    """
    return []
