"""Mend the persons among the named entities of other languages.

The network, which has learnt entities in English, joins some names with the words before them and cuts others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipelines.claims.foreign.cases import NAMES
from pipelines.claims.foreign.patterns import CAPITAL, LOWER
from pipelines.claims.tables.foreign.given_names import PLACES
from pipelines.claims.tables.foreign.persons import OFFICES
from pipelines.core.records import Entity
from pipelines.core.spans import Coverage, Neighbours, overlap

_CAPITAL = rf"{CAPITAL}(?:[\w’'-]*\w)"
_INITIAL = rf"{CAPITAL}\."
_PARTICLES = r"(?:(?:[Vv]an|[Vv]on|de[rnl]?|d[aio]s?|dell?[ao]|l[ae]|ten|ter|zu)\s)"
_GIVEN = re.compile(rf"(?<![\w’'-]){_CAPITAL}")
_FURTHER = re.compile(rf"(?:\s(?:{_INITIAL}|{_CAPITAL})){{0,2}}\s{_PARTICLES}{{0,3}}{_CAPITAL}")
_GOES_ON = re.compile(rf"\s{_CAPITAL}")
GERMAN = "de"
_ARTICLE = re.compile(r"(?:der|die|das|ein|eine)\s")
"""A German who is called by his town is not named: `der Hamburger`."""
_ACRONYM_FIRST = re.compile(rf"{CAPITAL}{{2,4}}\s")
"""A body is no person: `KU Leuven`, `FC Basel`."""
_LOWER_END = re.compile(rf"(?:\s[{LOWER}]\S*)+\Z")


def mended(text: str, entities: Sequence[Entity], language: str) -> list[Entity]:
    """The entities, with persons from a known given name to the surname.

    `Apple Steve Jobs`, an organization -> `Steve Jobs`, a person; `Rossum` -> `Pieter van Rossum`
    """
    known = [_shortened(one) for one in entities if not (one.type == "person" and _ARTICLE.match(one.text))]
    whole = Coverage((one.start, one.end) for one in known if one.type == "person" and one.text.split()[0] in NAMES)
    near = Neighbours([(one.start, one.end)] for one in known)
    dropped: set[int] = set()
    found: list[Entity] = []
    for given in _GIVEN.finditer(text):
        start = given.start()
        if given.group() not in NAMES or given.group() in PLACES or start in whole:
            continue
        further = _FURTHER.match(text, given.end())
        if further is None or (found and found[-1].end > start):
            continue
        end = _name_end(further, language)
        touched = [
            key for key in near.near([(start, end)]) if overlap((known[key].start, known[key].end), (start, end))
        ]
        # Not `Rosa Luxemburg Stiftung`.
        if all(known[key].end <= end for key in touched) or not _GOES_ON.match(text, end):
            dropped.update(touched)
            found.append(Entity(start=start, end=end, text=text[start:end], type="person"))
    kept = [one for key, one in enumerate(known) if key not in dropped]
    return sorted([*kept, *found], key=lambda one: one.start)


def _name_end(further: re.Match[str], language: str) -> int:
    """The end of a name: before a particle, and in German behind the surname.

    `Stefan Bos | van Airbus`; `Max Kern | Reportern`
    """
    end, surname = further.start(), False
    for word in re.finditer(rf"\s(?P<particles>{_PARTICLES}*)(\S+)", further.group()):
        if surname and (word["particles"] or language == GERMAN):
            break
        end = further.start() + word.end()
        surname = surname or not (word[2] in NAMES or word[2].endswith("."))
    return end


def _shortened(one: Entity) -> Entity:
    """A person's name without words in lower case behind it, and a body as one."""
    if one.type == "person" and _ACRONYM_FIRST.match(one.text) and one.text.split()[0] not in OFFICES:
        return one.model_copy(update={"type": "organization"})
    end = _LOWER_END.search(one.text) if one.type == "person" else None
    if end is None or end.start() == 0:
        return one
    return Entity(start=one.start, end=one.start + end.start(), text=one.text[: end.start()], type=one.type)
