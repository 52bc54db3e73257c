"""BCP 47 codes of languages."""

from __future__ import annotations

ENGLISH = "en"
"""The language that most models read."""


def base_language(code: str) -> str:
    """The language of a BCP 47 code, without region and script: `pt-BR` -> `pt`."""
    return code.split("-", maxsplit=1)[0].lower()
