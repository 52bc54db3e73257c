"""What happened to those counted.

Numbers of different outcomes are never compared.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_WORDS = {
    "dead": "killed kill kills killing died die dies dead deaths death fatalities executed execute executions slain "
    "drowned lives murdered",
    "hurt": "injured injuries injury wounded hurt hospitalised hospitalized casualties",
    "missing": "missing unaccounted disappeared lost vanished",
    "held": "arrested arrests detained custody jailed imprisoned hostages hostage captured charged",
    "saved": "rescued saved evacuated ashore survived survivors freed released",
    "moved": "displaced fled homeless refugees",
    "aboard": "aboard board carrying carried passengers crew",
}

OUTCOMES: Mapping[str, str] = MappingProxyType({word: kind for kind, words in _WORDS.items() for word in words.split()})
"""Word, lower case, to the outcome that it names."""

PEOPLE = frozenset(
    """
    people persons person men women children adults victims passengers crew members workers employees staff soldiers
    troops fighters militants rebels civilians residents citizens nationals protesters demonstrators migrants refugees
    tourists
    students teachers officers police sailors seafarers miners lives bodies others survivors
    """.split()
)
"""Nouns that count people, so that "14 passengers" can be held against "14 people"."""
