"""The grammar of every language that has one."""

from __future__ import annotations

from pipelines.claims.tables.quotations.french import FRENCH
from pipelines.claims.tables.quotations.german import GERMAN
from pipelines.claims.tables.quotations.russian import RUSSIAN
from pipelines.claims.tables.quotations.spanish import SPANISH

GRAMMARS = {"de": GERMAN, "fr": FRENCH, "es": SPANISH, "ru": RUSSIAN}
