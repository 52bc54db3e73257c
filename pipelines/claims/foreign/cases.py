"""Given names of all languages, and names of persons in the nominative."""

from __future__ import annotations

import re

from pipelines.claims.tables import given_names
from pipelines.claims.tables.foreign import given_names as foreign_names
from pipelines.claims.tables.foreign.case_endings import GIVEN, SURNAMES

FEMALE = (given_names.FEMALE | foreign_names.FEMALE) - given_names.MALE
MALE = (given_names.MALE | foreign_names.MALE) - FEMALE
NAMES = FEMALE | MALE


def nominative(name: str, language: str) -> str:
    """The name in the nominative, if its given name shows another case.

    `Анны Петровой` -> `Анна Петрова`
    """
    words = name.split()
    if len(words) < 2 or words[0] in NAMES:
        return name
    for ending, replacements in GIVEN[language]:
        if words[0].endswith(ending):
            stem = words[0][: -len(ending)]
            for replacement in replacements:
                given = stem + replacement
                if given in NAMES:
                    surname = _surname(words[-1], language, female=given in FEMALE)
                    return " ".join([given, *words[1:-1], surname])
    return name


def _surname(surname: str, language: str, *, female: bool) -> str:
    """The nominative of a surname: `Лукинского` -> `Лукинский`."""
    for pattern, replacement in SURNAMES[language][female]:
        changed = re.sub(pattern, replacement, surname)
        if changed != surname:
            return changed
    return surname
