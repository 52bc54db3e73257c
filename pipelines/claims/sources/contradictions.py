"""Tell which descriptions cannot be of one person: parties, offices, peoples."""

from __future__ import annotations

from pipelines.claims.tables import source_words as words
from pipelines.claims.tables.name_words import PORTFOLIOS
from pipelines.claims.tables.place_names import DEMONYMS, OF_MANY_NATIONS, PEOPLES

_PARTIES = {
    "gop": "Republican", "republican": "Republican", "democratic": "Democratic", "democrat": "Democratic",
    "tory": "Conservative", "conservative": "Conservative", "labour": "Labour", "liberal": "Liberal", "green": "Green",
}  # fmt: skip
# What ministers and secretaries are for, and other words for the same.
_PORTFOLIOS = {word.lower(): word.lower() for word in PORTFOLIOS | {"Economy", "Foreign", "Law"}} | {
    "treasury": "finance", "external": "foreign", "home": "interior", "defence": "defense", "labour": "labor",
}  # fmt: skip
_PEOPLES = {people.lower(): people for people in PEOPLES - OF_MANY_NATIONS}
_PAST = frozenset("former ex then retired onetime".split())


def contradicts(modifiers: set[str], told: str) -> bool:
    """Whether party, office, people or time of a description are not the roles'.

    `the GOP front-runner`, `Democratic front-runner`; `the former law minister`, `Economy Minister`
    """
    known = set(told.replace("-", " ").split())
    if "former" in modifiers and not known & _PAST:
        return True
    if "minister" in known and (modifiers - known) & {"prime", "chief"}:
        return True  # `the prime minister`, of a minister of health
    for kinds in (_PARTIES, _PORTFOLIOS, _PEOPLES):
        own, other = ({kinds[word] for word in words_of if word in kinds} for words_of in (modifiers, known))
        if own and other and not own & other:
            return True
    return False


def one_of_a_party(word: str) -> bool:
    """Whether a word names one of a party: `Republican`, `Dem`."""
    return word in words.PARTISANS or word in {"Dem", "Tory", "Lib Dem", "Green"}


def is_demonym(word: str) -> bool:
    """Whether a word names one of a people or party: `Texan`, `Republican`."""
    return word in words.PARTISANS or word in DEMONYMS
