"""Sources of other languages that are relative pronouns or verbs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipelines.claims.foreign.cues import is_reporting_verb
from pipelines.claims.foreign.patterns import CAPITAL
from pipelines.claims.foreign.source_kinds import kind_of_noun
from pipelines.claims.structures import Attribution
from pipelines.claims.tables.foreign.languages import WORDS
from pipelines.claims.tables.foreign.persons import RELATIVES

_NAMED = re.compile(
    rf"(?:(?<=[^.!?»”\"]\s)(?P<name>{CAPITAL}[\w’'-]+(?:\s{CAPITAL}[\w’'-]+){{1,2}})|(?<!\w)\w{{1,4}}\s(?P<noun>[\w-]+))\Z"
)
"""A name or a noun with its determiner."""
_APPOSED = re.compile(
    rf"(?P<who>(?:{CAPITAL}[\w’'.-]{{0,20}}\s){{1,3}}{CAPITAL}[\w’'-]{{1,20}}),\s(?:\w{{1,3}}[\s’'])?(?P<noun>\w{{3,20}})[^,.;:!?\n]{{0,100}}\Z"
)
"""A person and what they are: `Ana Ruiz, un'esperta presso l'Istituto`."""
_REACH = 200


def with_antecedents(text: str, found: Sequence[Attribution], language: str) -> list[Attribution]:
    """Replace relative pronouns by what ends right before them, and verbs by nothing.

    `selon [le rapport], [qui] précise`
    """
    return [_with_antecedent(text, one, found, language) for one in found]


def _with_antecedent(text: str, one: Attribution, found: Sequence[Attribution], language: str) -> Attribution:
    """Replace the source of one attribution, as above."""
    if one.source and _is_verb(text[one.source[0][0] : one.source[-1][1]], language):
        return replace(one, source=[])
    if not one.source or text[slice(*one.source[0])].lower() not in RELATIVES.get(language, ()):
        return one
    at = one.source[0][0]
    end = at - 2 if text[at - 2 : at] == ", " else at - 1
    antecedent = next((other.source for other in found if other.source and other.source[-1][1] == end), None)
    named = _NAMED.search(text, max(0, end - 60), end)
    apposed = _APPOSED.search(text, max(0, end - _REACH), end)
    if antecedent is None and apposed and kind_of_noun(apposed["noun"].lower(), language) == "unnamed":
        antecedent = [apposed.span("who")]
    elif antecedent is None and named and (named["name"] or kind_of_noun(named["noun"].lower(), language)):
        antecedent = [named.span()]
    return replace(one, source=antecedent) if antecedent else one


def _is_verb(mention: str, language: str) -> bool:
    """Whether a mention is a verb alone: `Según [apuntó]`, `[Han] añadido`."""
    reports = WORDS[language].drops_subjects and mention.islower() and is_reporting_verb(mention, language)
    return mention.lower() in WORDS[language].not_cues or (reports and kind_of_noun(mention, language) is None)
