"""Who holds which role in an article, in other languages.

`il ministro dell'Economia, Luca Serra` -> ministro: Luca Serra
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pipelines.claims.foreign.source_kinds import kind_of_noun
from pipelines.claims.tables.foreign.person_nouns import HYPERNYMS, STATE
from pipelines.core.spans import Span

_BEFORE = re.compile(r"[^.;:!?«»„“”\"\n]{1,90}\Z")
_BEHIND = re.compile(r",\s(?P<role>[^.,;:!?«»„“”\"\n]{3,60})[.,]")
_WORD = re.compile(r"[\w-]+")
_NEAR = 10
"""Words before a name among which its role is."""
_FIRST = 3
"""Words behind a name among which its role is."""
_COMPOUND = 5
"""Letters of a role that may end a compound: `Verkehrsminister` is a `Minister`."""
_OTHER_RANK = re.compile(r"(?:vize|vice|ex|alt|ko|co)-?\w+", re.IGNORECASE)
_LONGEST = 40
_LONG = 4
"""Letters of a word that tells one role from another."""


class Held(NamedTuple):
    """Where a holder of a role is named, the name, and the words beside it."""

    place: int
    name: str
    beside: frozenset[str]


Holders = dict[str, list[Held]]
"""Role in lower case → who hold it."""


def holders(text: str, named: Iterable[tuple[Span, str]], language: str) -> Holders:
    """Find the roles beside the names of an article.

    Args:
        named: where persons are named, and their full names.
    """
    found: Holders = defaultdict(list)
    last = 0
    for (start, end), name in sorted(named):
        first, last = last, end
        roles, beside = _roles(text, first, (start, end), language)
        for role in roles:
            held = Held(start, name, beside)
            found[role].append(held)
            if not _OTHER_RANK.fullmatch(role):
                for length in range(_COMPOUND, len(role)):
                    found[role[-length:]].append(held)
    return found


def _roles(text: str, first: int, name: Span, language: str) -> tuple[list[str], frozenset[str]]:
    """The nouns for a person right before a name, from `first` on, and behind it.

    With all words there.
    """
    start, end = name
    before = _BEFORE.search(text, max(first, start - 90), start)
    behind = _BEHIND.match(text, end)
    phrase = before.group().rstrip(" ,").rpartition(",")[2] if before else ""
    words = [word.lower() for word in _WORD.findall(phrase)[-_NEAR:] if len(word) <= _LONGEST]
    further = _WORD.findall(behind["role"].lower())[:_FIRST] if behind else []
    nouns = {word for word in words + further if kind_of_noun(word, language) == "unnamed"}
    return sorted(nouns | {*words[-1:]}), frozenset(words + further)


def holder(found: Holders, description: Sequence[str], at: int, language: str) -> str | None:
    """The one holder, named before `at`, of the role that a description tells.

    `der Minister`; `il magistrato`, who is a procurator. Nobody, if several persons hold it.

    Args:
        description: its words in lower case.
    """
    noun = next(
        (word for word in reversed(description) if word in found or kind_of_noun(word, language) == "unnamed"), ""
    )
    wider = next((roles for nouns, roles in HYPERNYMS[language].items() if re.fullmatch(nouns, noun)), None)
    known = found.get(noun) or found.get(noun.rpartition("-")[2], [])
    if not known and wider:
        known = [held for role, each in found.items() if re.fullmatch(wider, role) for held in each]
    # `el ministro de Hacienda` is no minister of something else.
    further = {word for word in description if word.isalpha() and len(word) >= _LONG} - {noun} - STATE
    names = {held.name for held in known if held.place < at and further <= held.beside}
    return names.pop() if len(names) == 1 else None
