"""Claims of a text: attributions, with all fields of a record."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path

from pipelines.claims import multilingual
from pipelines.claims.pipeline import MODEL, claims_of
from pipelines.core.errors import require
from pipelines.core.language_codes import ENGLISH, base_language
from pipelines.core.records import Claim


def extract_claims(
    text: str, *, published: date | None = None, language: str = "en", article_id: str = "", url: str | None = None
) -> list[Claim]:
    """Every claim in `text`, in text order.

    There are none in languages that no model reads; see `supports`.

    Args:
        text: an articleBody; the claims' offsets are into it.
        published: the article's date, against which times are resolved; without it relative times stay unresolved.
        language: BCP 47 code of the text.
        article_id: id of the article, part of each claim's id.
        url: address of the article; a country's domain tells which dollars and which summer its outlet means.
    """
    require(text, str, name="text")
    require(language, str, name="language")
    if base_language(language) == ENGLISH:
        return claims_of(text, published=published, url=url, article_id=article_id)
    if not multilingual.reads(language):
        return []
    return multilingual.claims_of(text, language=language, published=published, article_id=article_id)


def model_name(language: str = "en") -> str:
    """Name and version of the model behind the claims of a supported language."""
    return _name(MODEL if base_language(language) == ENGLISH else multilingual.MODEL)


@cache
def _name(folder: Path) -> str:
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    return f"{meta['lang']}_{meta['name']}-{meta['version']}"


def supports(language: str) -> bool:
    """Whether a model reads the language of that BCP 47 code."""
    return base_language(language) == ENGLISH or multilingual.reads(language)
