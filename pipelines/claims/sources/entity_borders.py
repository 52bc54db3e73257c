"""Set the borders and kinds of the network's entities right.

`A global firm Hexa` -> `Hexa`; `Vermont Sen. Ana Ruiz`, an organization -> `Ana Ruiz`, a person
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pipelines.claims.sources.mentions import is_noun
from pipelines.claims.sources.outlets import is_outlet
from pipelines.claims.sources.professions import LONGEST_OFFICE, has_profession
from pipelines.claims.structures import Kind
from pipelines.claims.tables import name_words as words
from pipelines.claims.tables.given_names import GIVEN
from pipelines.claims.tables.place_names import PLACE_PHRASES, PLACES
from pipelines.claims.tables.source_words import (
    COMPANY_NOUNS,
    DOCUMENT_NOUNS,
    PERSON_NOUNS,
    ROLE_ACRONYMS,
    ROLE_NOUNS,
    TITLES,
    names_person,
)
from pipelines.core.spans import Span

Entity = tuple[int, int, Kind]

_PARTY = re.compile(words.PARTY_AND_STATE)
_LAST_WORD = re.compile(r"(?<=\w)\s+([a-z]+)$")
_SENTENCE_END = re.compile(r"(?<=[a-z]{3})\.\s")
# `CNN’s “New Day”`
_OWNER = re.compile(r"[^’'“\"]+(?=[’']s\s)")
# `SES' [Ana Ruiz]`
_OWNED = re.compile(r"[A-Z][\w.]*[’']s?\s(?=[A-Z]\w+\s[A-Z][\w’'-]+$)")
# `Republican presidential [Ana Ruiz]`, `A global firm [Hexa]`, `Oslo-based [Hexa]`; not `Doctors without Borders`
_DESCRIPTION = re.compile(
    rf"(?:[Aa]n?|[Tt]he|(?:.*\s)?(?:(?!(?:with|without|from|against|into|over|under|across|sans|"
    rf"{'|'.join(sorted(words.PARTICLES))})\s)[a-z][a-z-]{{3,}}|"
    rf"C[A-Z]O|[\w.]+-(?:{words.OF_A_NAME})))\s(?=[A-Z])"
)
# A noun for what trades, with a capital for the sentence's sake.
_LEAD = re.compile(
    rf"(?:(?<=[.!?”\"]\s)|(?<=\n)|^)({'|'.join(sorted(word.title() for word in COMPANY_NOUNS | words.BEFORE_BODIES))})"
    r"\s(?=[A-Z])"
)
# `Vermont Sen. [Bernie Sanders]`
_PERSON_AT_END = re.compile(r"\s(?P<given>[A-Z][a-z]+)\s(?:[A-Z]\.\s)?[A-Z][\w’'-]+$")
_OFFICE_AND_SURNAME = re.compile(r"(?:[A-Z]\w+\s){1,3}(?P<office>[A-Z][a-z]+)\s(?P<name>[A-Z][\w’'-]+)")
# `Minister of [Trade and Industry Ana Ruiz]`
_OFFICE_OF_WHAT = re.compile(
    rf"\b(?P<office>(?i:{'|'.join(sorted(TITLES | ROLE_NOUNS))}))(?:\sGeneral)?\s(?:of|for)\s(?:the\s)?"
    r"(?P<rest>(?:[A-Z][\w’'-]*,?\s(?:(?:and|&|of|for)\s)?){1,6}[A-Z][\w’'-]*)"
)
# What each of these has; most names have nothing like it before them, and are spared the long pattern.
_OF_WHAT = re.compile(r"\s(?:of|for)\s(?:the\s)?[A-Z]")
_ADDRESSED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss)\.?\s$")
_JOINING = frozenset({"and", "&", "of", "for", "State"})
_SAINTS = frozenset("St St. Saint San Santa".split())
# `Ruth Lindsay KC`
_RANK_BEHIND = re.compile(rf"(?<=[a-z])\s(?:{words.RANKS})$")
# `Luiz Lula[ da Silva]`, `Tavita Leota[’u]`
_SURNAME_BEHIND = re.compile(
    rf"[’'](?!s\b)[a-z]\w*|"
    rf"\s(?:(?:{'|'.join(sorted(words.PARTICLES - {'y', 'e', 'la', 'le'}))})\s){{1,2}}[A-Z]\w+(?:-[A-Z]\w+)?"
)
_PERSONAL_RANK = re.compile(rf"(?<=[a-z])\s(?:{words.PERSONAL_RANKS})$")
_SEAT = re.compile(r"\b(?:[Tt]he|[Aa]n?)\s$")
# One syllable as East Asian names are written: `[Mei]-[bo]`
_SYLLABLE = r"[b-df-hj-np-tv-z]{0,3}[aeiouy]{1,3}(?:ng|[hklmnprtw])?"
_SYLLABLE_BEHIND = re.compile(rf"-{_SYLLABLE}(?![\w-])")
# `Mable [Chan Mei-bo]`
_FAMILY_FIRST = re.compile(rf"\b(?P<given>[A-Z][\w’']*)\s(?i:{_SYLLABLE})-{_SYLLABLE}$")
# `Lyon[-based]`, `Lyon[-based bank]`
_BASED = re.compile(rf"-(?:{words.OF_A_NAME})(?:\s[a-z][a-z-]*)*$")
# `MEC for roads`
_OFFICE_FOR = re.compile(rf"(?:{'|'.join(map(re.escape, sorted(ROLE_ACRONYMS)))})(?=\s(?:for|of|in)\b)")
# `U.S. Attorney[’s Office for the Western District of Eastmere]`
_OFFICE_OF = re.compile(
    r"[’']s\sOffice\b(?:\s(?:for|of|in)\s(?:the\s)?[A-Z][\w.]*(?:\s(?:of\s)?[A-Z][\w.]*){0,5}(?<!\.))?"
)
# `International Centre[ for the Study of Rivers]`
_PURPOSE = re.compile(
    r"(?:\sfor|(?:(?<=Committee)|(?<=Commission)|(?<=Council))\son)\s(?:the\s)?[A-Z][\w’'-]*(?:,?\s(?:(?:of|and)\s(?:the\s)?)?[A-Z][\w’'-]*(?<![’']s)){0,6}(?<![’']s)"
)
_JOINTS = {
    "organization": re.compile(r"/(?=[A-Z])"),
    "person": re.compile(r"\sand\s(?=[A-Z])"),
    "place": re.compile(r"/(?=[A-Z])|\sand\s(?=[A-Z])"),
}
# Made once: each is asked of every entity.
_NOUNS_BEHIND = PERSON_NOUNS | DOCUMENT_NOUNS
_NO_SURNAMES = TITLES | _NOUNS_BEHIND | {place.lower() for place in PLACES}
_UNCLOSED = re.compile(r"\s?\((?=[^()]*$)")
_SURNAME_AND = re.compile(r"(?P<name>[A-Z][\w’'-]+)\s(?:and|of(?:\sthe)?)\s(?=[A-Z])")
_EDGES = " \n-–—,;:"
# `Quayside Herald[ poll released Sunday]`
_POLL_INSIDE = re.compile(r"(?<=\w)\s(?:polls?|surveys?|reports?|stud(?:y|ies))\s")
_HALF = re.compile(r"\b[A-Z]\w+-$")
_LONGEST_HALF = 60
"""Characters of the first half of a name with a hyphen, at most."""


def clean_entities(text: str, entities: Iterable[Entity]) -> Iterator[Entity]:
    """Entities with bounds and kinds set right, without those that are no names."""
    given = list(entities)
    whole = [text[start:end].split() for start, end, kind in given if kind == "person"]
    surnames = {parts[-1] for parts in whole if len(parts) > 1}
    for begin, stop, kind in (part for entity in given for part in _behind_surname(text, *entity, surnames)):
        title, _, last = text[begin:stop].rpartition(" ")
        if kind == "organization" and last in surnames and title.lower() in TITLES:
            yield stop - len(last), stop, "person"  # `Senator Ruiz`
            continue
        if _PARTY.match(text[begin:stop]):
            continue
        for start, end in _parts(text, begin, stop, kind):
            yield from _cleaned_one(text, start, end, kind)


def _behind_surname(text: str, start: int, end: int, kind: Kind, surnames: set[str]) -> Iterator[Entity]:
    """Split a seeming body that begins with a surname: `Ruiz of the Times`."""
    first = _SURNAME_AND.match(text, start, end)
    if kind != "organization" or first is None or first["name"] not in surnames:
        yield start, end, kind
        return
    yield start, first.end("name"), "person"
    yield first.end(), end, "person" if text[first.end() : end] in surnames else kind


def _parts(text: str, start: int, end: int, kind: Kind) -> list[Span]:
    """Split two names: `Reuters/Ipsos`, `India and Pakistan`, `Rivers Board (RBA`."""
    if unclosed := _UNCLOSED.search(text, start, end):
        inside = text[unclosed.end() : end]
        return [(start, unclosed.start()), *([(unclosed.end(), end)] if len(inside) > 1 and inside.isupper() else [])]
    joint = _JOINTS[kind].search(text, start + 2, end) if kind in _JOINTS else None
    if joint is None or text[start:end].removeprefix("The ") in PLACE_PHRASES:
        return [(start, end)]
    return [(start, joint.start()), (joint.end(), end)]


def _cleaned_one(text: str, start: int, end: int, kind: Kind) -> Iterator[Entity]:
    """An entity with its borders and kind corrected; nothing if it is no name."""
    # The network may take a dash into a name: `Raqqa –`, `Kurdish-` of `Kurdish-led`.
    phrase = text[start:end]
    start += len(phrase) - len(phrase.lstrip(f"{_EDGES}."))
    end -= len(phrase) - len(phrase.rstrip(_EDGES))
    poll = _POLL_INSIDE.search(text, start, end)
    end = poll.start() if poll else _before_noun(text, start, end, PERSON_NOUNS if kind == "other" else _NOUNS_BEHIND)
    end, kind = _second_syllable(text, start, end, kind)
    owner = _OWNER.match(text, start, end)
    if owner and is_outlet(owner[0]):
        end, kind = owner.end(), "organization"
    start, kind = _behind_description(text, start, end, kind)
    if start >= end or text[start:end] in words.COMMON_ACRONYMS | {"Hon", "Hon."} or is_noun(text[start:end]):
        return
    owned = _OWNED.match(text, start, end) if kind == "organization" else None
    if owned and text[owned.end() : end].split(maxsplit=1)[0] in GIVEN:
        start, kind = owned.end(), "person"
    if _ADDRESSED.search(text, max(0, start - 6), start):
        kind = "person"
    if kind == "person" and text.startswith((" police", " Police"), end):
        kind = "place"  # `Oslo police`
    if office := _OFFICE_FOR.match(text, start, end):
        end = office.end()
    if kind == "organization":
        end = _before_noun(text, start, end, words.BETWEEN_NAME_AND_NOUN | words.SMALL)
        if rank := _PERSONAL_RANK.search(text, start, end):
            # `Ruth Lindsay MP`, but `the Harbour East MP`
            seat = _SEAT.search(text, max(0, start - 4), start)
            end, kind = (rank.start(), "place") if seat else (end, "person")
    if based := _BASED.search(text, start, end):
        end, kind = based.start(), "place" if text.startswith("-based", based.start()) else kind
    end, kind = _whole_body(text, start, end, kind)
    if kind == "person":
        start, end = _whole_person(text, start, end)
    yield start, end, kind


def _second_syllable(text: str, start: int, end: int, kind: Kind) -> tuple[int, Kind]:
    """Where a name ends whose last part has a hyphen, and its kind: `Lam Wai[-man]`."""
    behind = _SYLLABLE_BEHIND.match(text, end)
    whole = behind.end() if behind else end
    is_person = _FAMILY_FIRST.search(text, start, whole)
    return (whole, "person" if is_person.start() == start else kind) if is_person else (end, kind)


def _whole_body(text: str, start: int, end: int, kind: Kind) -> tuple[int, Kind]:
    """Where the name of a body ends, and its kind.

    `Attorney[’s Office for the Western District]`, `Nordic Centre[ for the Study of Rivers]`
    """
    last = text[start:end].rsplit(maxsplit=1)[-1]
    behind = None
    if last in words.HAVE_OFFICES:
        behind = _OFFICE_OF.match(text, end)
    elif kind == "organization" and last in words.HAVE_PURPOSES:
        behind = _PURPOSE.match(text, end)
    return (behind.end(), "organization") if behind else (end, kind)


def _whole_person(text: str, start: int, end: int) -> Span:
    """The borders of a person's name.

    `Eva-[Marie Weber]` -> `Eva-Marie Weber`; `Ana Ruiz of Eastmere`, `Ana Ruiz KC` -> `Ana Ruiz`
    """
    half = _HALF.search(text, max(0, start - _LONGEST_HALF), start)
    start = half.start() if half else start
    home = text.find(" of ", start, end)
    end = home if home > 0 else end
    beyond = _LAST_WORD.search(text[start:end]) or _SENTENCE_END.search(text[start:end])
    end = start + beyond.start() if beyond else end
    rank = _RANK_BEHIND.search(text, start, end)
    surname = _SURNAME_BEHIND.match(text, end) if " " in text[start:end] else None
    return start, rank.start() if rank else surname.end() if surname else end


def _behind_description(text: str, start: int, end: int, kind: Kind) -> tuple[int, Kind]:
    """Where a name begins behind the words that describe it, and its kind.

    `A global firm [Hexa]`, `Vermont Sen. [Ana Ruiz]`, `Hexa CEO [Jun Weber]`
    """
    described = _DESCRIPTION.match(text, start, end)
    if described and kind != "place":
        led = described[0].endswith("O ")
        if kind != "person" and (led or text[described.end() : end].split(maxsplit=1)[0] in GIVEN):
            kind = "person"
        start = described.end() if kind in {"person", "organization"} else start
    if (person := _behind_office(text, start, end, kind)) is not None:
        return person, "person"
    if kind == "organization" and (lead := _LEAD.match(text, start, end)):
        # `Miner Hexa`, `Rival Hexa Electric`; `Union Pacific` is a name, `Union HXA` is not
        start = lead.end() if lead[1] != "Union" or text[lead.end() : end].isupper() else start
    if kind in {"other", "organization"}:
        if has_profession(text, start, end) and not is_outlet(text[start:end]):
            return start, "person"
        if (person := _person_at_end(text, start, end)) is not None:
            return person, "person"
    return start, kind


def _behind_office(text: str, start: int, end: int, kind: Kind) -> int | None:
    """Where a person's name begins, behind what the office is of.

    `Minister of [Health Ana Ruiz]`, `Mayor of [Lagos Ana Ruiz]` -> at `Ana`
    """
    near = max(0, start - LONGEST_OFFICE)
    office = _OFFICE_OF_WHAT.search(text, near, end) if _OF_WHAT.search(text, near, end) else None
    parts = office["rest"].split(" ") if office and office.end() == end else []
    if office is None or len(parts) < 3 or parts[-1] in words.NO_PERSON_LAST or not _SAINTS.isdisjoint(parts):
        return None
    # `director of Energy Futures Now`, `president of Boston Public Library`
    if is_outlet(text[start:end]) or (kind == "organization" and office["office"].lower() not in words.OF_A_STATE):
        return None
    known = words.PORTFOLIOS | PLACES | _JOINING
    led = next((place for place, part in enumerate(parts) if part.rstrip(",") not in known), 0)
    first = led or next((place for place, part in enumerate(parts) if part in GIVEN), 0)
    if not 0 < first < len(parts) - 1:
        return None
    begins = end - len(" ".join(parts[first:]))
    return begins if begins > start else None


def _person_at_end(text: str, start: int, end: int) -> int | None:
    """Where a person's name begins, behind title, party or place.

    `Vermont Sen. Ana Ruiz` -> at `Ana`, `Senate Majority Leader McConnell` -> at `McConnell`
    """
    last = text[start:end].rsplit(maxsplit=1)[-1] if start < end else ""
    if is_outlet(text[start:end]) or last in words.NO_PERSON_LAST:
        return None
    family_first = _FAMILY_FIRST.search(text, start, end)
    person = family_first or _PERSON_AT_END.search(text, start, end)
    if person and (family_first or person["given"] in GIVEN):
        before = text[start : person.start()].split()
        roles = {word.lower().strip(".") for word in before} & (TITLES | ROLE_NOUNS)
        return person.start("given") if roles else None
    if person and len(parts := text[start : person.start()].split()) > 1 and parts[-1].lower() in ROLE_NOUNS:
        return person.start("given")  # `Harbour City Manager [Monde Juta]`
    office = _OFFICE_AND_SURNAME.fullmatch(text, start, end)
    is_role = office and office["office"].lower() in PERSON_NOUNS and office["name"].lower() not in _NO_SURNAMES
    return office.start("name") if office and is_role else None


def _before_noun(text: str, start: int, end: int, nouns: frozenset[str]) -> int:
    """Where a name ends before one of `nouns`: `Kenyan national`, `Herald report`."""
    last = _LAST_WORD.search(text[start:end])
    noun = last[1].removesuffix("s") if last else ""
    return start + last.start() if last and (noun in nouns or names_person(noun)) else end
