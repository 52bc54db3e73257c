"""The words of every language that has them."""

from __future__ import annotations

from pipelines.claims.tables.foreign.czech import CZECH
from pipelines.claims.tables.foreign.dutch import DUTCH
from pipelines.claims.tables.foreign.french import FRENCH
from pipelines.claims.tables.foreign.german import GERMAN
from pipelines.claims.tables.foreign.italian import ITALIAN
from pipelines.claims.tables.foreign.portuguese import PORTUGUESE
from pipelines.claims.tables.foreign.russian import RUSSIAN
from pipelines.claims.tables.foreign.spanish import SPANISH

WORDS = {
    "cs": CZECH, "de": GERMAN, "es": SPANISH, "fr": FRENCH, "it": ITALIAN, "nl": DUTCH, "pt": PORTUGUESE, "ru": RUSSIAN,
}  # fmt: skip
"""The words of each language that has them, by its BCP 47 code."""
