"""Names of sources within their mentions, in other languages.

The network reads most names; some it joins with the words before them, and some it misses.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from pipelines.claims.foreign.cases import NAMES, nominative
from pipelines.claims.foreign.patterns import CAPITAL
from pipelines.claims.foreign.source_kinds import kind_of_mention, kind_of_noun
from pipelines.claims.tables.foreign.person_nouns import SEVERAL
from pipelines.claims.tables.foreign.persons import CASES, JOINERS, OFFICES, OWNERS, TITLES
from pipelines.core.records import Entity, SourceType
from pipelines.core.spans import Span, items_inside

MARKS = ' „“”"«»‘’'
_CAPITAL = rf"{CAPITAL}[\w’'&.-]*"
_RUN = re.compile(rf"{_CAPITAL}(?:\s(?:&\s)?{_CAPITAL}|\s\d{{1,3}}\b){{0,5}}")
_APPOSED = re.compile(rf",\s(?P<name>{CAPITAL}[\w’'-]+(?:\s{CAPITAL}[\w’'-]+){{1,2}})\Z")
_ACRONYM = re.compile(rf"{CAPITAL}{{2,6}}")
_BELONGS = re.compile(r"(?P<name>\S+\s\S+(?:\s\S+)?)\s(?:van|von|de|del|della|dell’|di|da|do)\s(?P<whose>.+)")
_SENTENCE_START = re.compile(r"(?:^|[.!?:\n»”\"]\s?)\Z")


_READ = {False: {"organization", "place", "other"}, True: {"organization", "place"}}
"""Types of entities that may be names of sources; those of German are too often mere nouns."""


class Name(NamedTuple):
    """A name in a mention, and the kind of its bearer as far as it tells."""

    text: str
    type: SourceType | None


def name_in(
    text: str, span: Span, bare: str, entities: Sequence[Entity], *, kind: SourceType | None, language: str
) -> Name | None:
    """The name of the source that is mentioned at `span`.

    None without one, or if it names somebody else.

    Args:
        bare: the mention without its article.
        kind: that of the noun which begins it.
    """
    inside = items_inside(entities, [span])
    persons = [one for one in inside if one.type == "person" and one.text.strip(MARKS)[:1].isupper()]
    if persons and (kind in {None, "unnamed"} or _apposed(bare, persons[0].text, language)):
        return _person(bare, persons, kind, language)
    for one in inside:
        name = _proper(without_noun(one.text, language), language)
        if name and one.type in _READ[language == "de"] | {"person" if kind == "organization" else ""}:
            named = _as_name(bare, name, one.type, kind, language)
            if named:
                return named
    if kind == "unnamed" and (apposed := _APPOSED.search(bare)):
        return Name(apposed["name"], "person")
    if kind in {"unnamed", "group", "document"}:
        return None
    return _unread(text, span, bare, entities, language)


def _apposed(bare: str, name: str, language: str) -> bool:
    """Whether a noun stands right before a full name: `Bundesrat Max Kern`.

    In German before a surname, too.
    """
    before, _, _ = bare.partition(name)
    return " " not in before.strip() and (language == "de" or " " in name or name in NAMES)


def _proper(name: str, language: str) -> str | None:
    """A name without the words before it; None if it is a mere noun.

    `statunitense General Motors` -> `General Motors`; `governo belga` -> None
    """
    words = name.split()
    lower = [place for place, word in enumerate(words) if word[0].islower()]
    if words[-1][0].islower():
        return name if (words[0][0].isupper() and len(words) > 1) or "." in name else None
    if lower and not re.fullmatch(rf"{OWNERS[language]}|of|for|on|the|and", words[lower[-1]].strip("'’")):
        words = words[lower[-1] + 1 :]
    name = " ".join(words)
    mere_noun = " " not in name and not _ACRONYM.fullmatch(name) and kind_of_noun(name.lower(), language)
    return name if name[0].isupper() and not mere_noun else None


def _as_name(bare: str, name: str, type_: str, kind: SourceType | None, language: str) -> Name | None:
    """The name of an entity, if it is that of the source.

    `il presidente Cannata` is a person, `il presidente di Cannata` is not named.
    """
    if bare == name and (type_ == "organization" or not name.rsplit(maxsplit=1)[-1][0].islower()):
        return Name(name, "organization" if type_ == "organization" else None)
    if kind == "unnamed":
        noun, _, named = bare.partition(",")[0].partition(" ")
        one_word = named == name and " " not in name and kind_of_noun(noun.lower(), language) == "unnamed"
        return Name(name, "person") if one_word and not _ACRONYM.fullmatch(name) else None
    if kind in {"group", "document"} or (
        type_ not in {"organization", "person"} and name.rsplit(maxsplit=1)[-1][0].islower()
    ):
        return None
    found = _is_whole(bare, name, kind, language)
    return Name(name, "organization" if type_ == "organization" else None) if found else None


def _person(bare: str, persons: Sequence[Entity], kind: SourceType | None, language: str) -> Name | None:
    """The person whom a mention names, of those within it.

    `le porte-parole de Paul Roche` is not Paul Roche.
    """
    first, behind = persons[0], bare.partition(persons[0].text)[2]
    if len(persons) > 1 and not re.match(rf",\s(?!(?:{JOINERS})\s)", behind):
        return None
    before = re.findall(r"[^\s'’]+", bare.partition(first.text)[0])
    if len(before) > (kind is None) and re.fullmatch(OWNERS[language], before[-1].lower()):
        return None
    return Name(person_name(first.text, language), "person")


def person_name(name: str, language: str) -> str:
    """A person's name without titles, words before it, and in the nominative.

    `M. Roche` -> `Roche`; `Alabama Bob Riley` -> `Bob Riley`; `Анны Петровой` -> `Анна Петрова`
    """
    name = re.sub(rf"^(?:(?:{TITLES[language]})\s)+", "", name.strip(MARKS)).strip(MARKS)
    words = name.split()
    first = next((place for place, word in enumerate(words[:-1]) if word in NAMES), 0)
    name = " ".join(words[first:]) if first else name
    belongs = _BELONGS.fullmatch(name)
    if belongs and _ACRONYM.match(belongs["whose"]) and belongs["whose"].isupper():
        name = belongs["name"]
    return nominative(name, language) if language in CASES else name


def without_noun(name: str, language: str) -> str:
    """A name without quotation marks, and without the noun of its kind before them."""
    before, opener, inside = name.partition("«" if "«" in name else "„")
    if opener and kind_of_noun(before.strip().lower(), language):
        return inside.strip(MARKS)
    return name if opener and before else name.strip(MARKS)


def _is_whole(bare: str, name: str, kind: SourceType | None, language: str) -> bool:
    """Whether a mention is a name, maybe with words for what bears it.

    `l'agence Meridian`, `die Zeitung „Echo“`, `el fabricante de coches Nordwerk`, but not `директор «Меридиана»`
    """
    before, found, behind = bare.partition(",")[0].partition(name)
    words = before.strip(MARKS).lower().split()
    if not found or behind.strip(MARKS):
        return False
    if not words:
        return True
    of_kind = kind_of_noun(words[-1], language) is not None
    if not of_kind and (language in CASES or not words[-1].isalpha()):
        return False
    may_own = words[-1:] if kind and not of_kind and language != "de" else words
    return not any(re.fullmatch(OWNERS[language], word) for word in may_own)


def _unread(text: str, span: Span, bare: str, entities: Sequence[Entity], language: str) -> Name | None:
    """A name that is all of a mention, where the network has read none.

    `General Motors`
    """
    head = bare.partition(",")[0].strip(MARKS)
    if head in OFFICES or re.fullmatch(SEVERAL[language], head.lower()):
        return None
    if (language == "de" and not _ACRONYM.fullmatch(head)) or not _RUN.fullmatch(head):
        return None
    if kind_of_mention(head, head, language) or (" " not in head and not _is_known(text, span, head)):
        return None
    if " " in head and head.split()[0] in NAMES:
        return Name(head, "person")
    named = next((one.type for one in entities if one.text == head), None)
    return Name(head, "organization" if named == "organization" else None)


def _is_known(text: str, span: Span, word: str) -> bool:
    """Whether a capitalised word is one within a sentence."""
    if not _SENTENCE_START.search(text, max(0, span[0] - 3), span[0]):
        return True
    return re.search(rf"[\w,]\s{re.escape(word)}(?!\w)", text) is not None
