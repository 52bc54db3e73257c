"""Merge the names that rules find with the entities that the network finds."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from pipelines.claims.sources.name_kinds import INITIALS
from pipelines.claims.sources.outlets import is_outlet, without_article
from pipelines.claims.structures import Kind, Name
from pipelines.claims.tables import name_words as words
from pipelines.claims.tables.given_names import GIVEN
from pipelines.claims.tables.outlet_names import ALONE_ONLY, OUTLETS
from pipelines.claims.tables.place_names import PEOPLES, PLACE_PHRASES, PLACES
from pipelines.claims.tables.source_words import (
    DOCUMENT_NOUNS,
    PERSON_NOUNS,
    ROLE_ACRONYMS,
    ROLE_MODIFIERS,
    ROLE_NOUNS,
    TITLES,
    names_person,
)
from pipelines.core.spans import Span

_PARTY = re.compile(words.PARTY_AND_STATE)
_LAST_WORD = re.compile(r"(?<=\w)\s+([a-z]+)$")
_AND = re.compile(r"\s(?:and|or|for)\s(?:[Tt]he\s)?")
_NICKNAME = re.compile(r"[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*)?\s[\"“(][A-Z][\w’' -]{1,20}[\"”)](?:\s[A-Z][\w.’'-]+){0,2}")
# `CNN’s “New Day”`
_OWNER = re.compile(r"[^’'“\"]+(?=[’']s\s)")
# `Republican presidential [Ana Ruiz]`, `A global firm [Hexa]`, `Oslo-based [Hexa]`; not `Doctors without Borders`
_DESCRIPTION = re.compile(
    r"(?:[Aa]n?|(?:.*\s)?(?:(?!(?:with|without|from|against|into|over|under|across|sans)\s)[a-z][a-z-]{3,}|"
    r"C[A-Z]O|[\w.]+-(?:based|listed|owned|backed|controlled|run|led|born|trained)))\s(?=[A-Z])"
)
_SLASH = re.compile(r"/(?=[A-Z])")
_BOTH = re.compile(r"\sand\s(?=[A-Z])")
# `Vermont Sen. [Bernie Sanders]`, `Minister of State for Road Transport [V.K. Rathore]`
_PERSON_AT_END = re.compile(r"\s(?P<name>(?P<given>[A-Z][a-z]+\s|(?:[A-Z]\.\s?){1,3})(?:[A-Z]\.\s)?[A-Z][\w’'-]+)$")
_OFFICE_AND_SURNAME = re.compile(r"(?:[A-Z]\w+\s){1,3}(?P<office>[A-Z][a-z]+)\s(?P<name>[A-Z][\w’'-]+)")
# `Ruth Lindsay KC`
_RANK_BEHIND = re.compile(
    r"(?<=[a-z])\s(?:KC|QC|SC|MP|MPs|MEP|MLA|MLC|MSP|MK|TD|JP|OBE|CBE|MBE|AM|AO|AC|PhD|MD|RN|FRS)$"
)
_HAVE_OFFICES = frozenset(
    {"Attorney", "Sheriff", "Governor", "Mayor", "Coroner", "Prosecutor", "Ombudsman", "Commissioner"}
)
# `U.S. Attorney[’s Office for the Western District of Eastmere]`
_OFFICE_OF = re.compile(
    r"[’']s\sOffice\b(?:\s(?:for|of|in)\s(?:the\s)?[A-Z][\w.]*(?:\s(?:of\s)?[A-Z][\w.]*){0,5}(?<!\.))?"
)
_EDGES = " \n-–—,;:"

Entity = tuple[int, int, Kind]


def reconciled(text: str, names: list[Name], entities: Iterable[Entity]) -> list[Name]:
    """Merge the `names` found by rules with the `entities` of the network.

    Bounds and kinds are the network's. Where it has a part of a name only (`Islamic` of `Islamic State`), the longer
    name of a certain kind stays. A name that no entity touches is kept where the rules are certain: a title, an
    acronym, a known outlet or organization.
    """
    given = [each for each in entities if not _PARTY.match(text[each[0] : each[1]])]
    # `Senate Budget Democrat Ana Ruiz`: capitals before a person's whole name are a role.
    whole = {end for start, end, kind in given if kind == "person" and " " in text[start:end]}
    names = [name for name in names if name.kind == "person" or name.end not in whole]
    starts = [name.start for name in names]
    merged: dict[Span, Name] = {}
    touched: set[int] = set()
    for start, end, kind in _cleaned(text, given):
        overlapping = _overlapping(names, starts, start, end)
        touched.update(overlapping)
        name = _merged(text, [names[index] for index in overlapping], (start, end, kind), given)
        merged[name.start, name.end] = name
    surnames = {name.last for name in merged.values() if name.kind == "person" and name.last != name.text}
    certain = [
        name
        for i, name in enumerate(names)
        if i not in touched and (_is_certain(name) or name.text in surnames) and name.text not in words.COMMON_ACRONYMS
    ]
    kept: list[Name] = []
    for name in sorted([*merged.values(), *certain], key=lambda name: (name.start, -name.end)):
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
    return _with_one_kind(_with_nicknames(text, kept))


def _overlapping(names: list[Name], starts: list[int], start: int, end: int) -> list[int]:
    """Indices of the `names`, sorted and apart, that overlap `start` to `end`."""
    first = max(0, bisect_right(starts, start) - 1)
    return [index for index in range(first, bisect_left(starts, end)) if names[index].end > start]


def _merged(text: str, rivals: list[Name], entity: Entity, entities: list[Entity]) -> Name:
    """One name from an entity and the names of rules that overlap it."""
    start, end, kind = entity
    titled_person = kind == "person" and " " in text[start:end]
    rivals = [name for name in rivals if name.kind == "person" or not (titled_person and name.end == end)]
    longer = next((name for name in rivals if _is_whole(text, name, (start, end), entities)), None)
    if longer is not None:
        return longer
    if any(name.title in words.SHORT_TITLES and name.end == end for name in rivals):
        kind = "person"
    titled = next((name for name in rivals if name.title and name.end == end), None)
    if titled is None or kind != "person":
        honorific, _, rest = text[start:end].partition(" ")
        if honorific in words.HONORIFICS and rest:
            return Name(end - len(rest), end, rest, "person", honorific.lower().strip("."))
        return Name(start, end, text[start:end], kind, "")
    # The network may take a title into a person's name: `Sen. Ana Ruiz`.
    start = max(start, titled.start)
    return Name(start, end, text[start:end], kind, titled.title)


def _cleaned(text: str, entities: list[Entity]) -> Iterator[Entity]:
    """Entities with bounds and kinds set right, without those that are no names."""
    for begin, stop, kind in entities:
        for start, end in _split(text, begin, stop, kind):
            yield from _cleaned_one(text, start, end, kind)


def _split(text: str, start: int, end: int, kind: Kind) -> list[Span]:
    """Split what is two names: `Reuters/Ipsos`, `Ruiz and Weber`."""
    joint = {"organization": _SLASH, "person": _BOTH}.get(kind, _SLASH).search(text, start + 2, end)
    return [(start, joint.start()), (joint.end(), end)] if joint and kind != "other" else [(start, end)]


def _cleaned_one(text: str, start: int, end: int, kind: Kind) -> Iterator[Entity]:
    """An entity with its borders and kind corrected; nothing if it is no name."""
    # The network may take a dash into a name: `Raqqa –`, `Kurdish-` of `Kurdish-led`.
    phrase = text[start:end]
    start += len(phrase) - len(phrase.lstrip(_EDGES))
    end -= len(phrase) - len(phrase.rstrip(_EDGES))
    end = _before_noun(text, start, end, PERSON_NOUNS if kind == "other" else PERSON_NOUNS | DOCUMENT_NOUNS)
    owner = _OWNER.match(text, start, end)
    if owner and is_outlet(owner[0]):
        end, kind = owner.end(), "organization"
    elif owner and text[owner.end() : end].rsplit(maxsplit=1)[-1] in ROLE_ACRONYMS:
        # `Ruiz’s potential VP`
        end, kind = owner.end(), "person"
    described = _DESCRIPTION.match(text, start, end)
    led = described and described[0].endswith("O ")  # `Hexa CEO [Jun Weber]`
    if described and kind != "person" and (led or text[described.end() : end].split(maxsplit=1)[0] in GIVEN):
        kind = "person"
    if described and kind in {"person", "organization"}:
        start = described.end()
    if kind in {"other", "organization"}:
        person = _titled_at_end(text, start, end)
        start, kind = (person, "person") if person is not None else (start, kind)
    if start >= end or text[start:end] in words.COMMON_ACRONYMS or (kind == "person" and _is_office(text[start:end])):
        return
    office = _OFFICE_AND_SURNAME.fullmatch(text, start, end) if kind != "person" else None
    if office and office["office"].lower() in PERSON_NOUNS and office["name"] not in words.ORGANIZATION_WORDS:
        # `Senate Majority Leader [McConnell]`
        start, kind = office.start("name"), "person"
    if kind == "organization":
        end = _before_noun(text, start, end, words.BETWEEN_NAME_AND_NOUN)
    office = _OFFICE_OF.match(text, end) if text[start:end].rsplit(maxsplit=1)[-1] in _HAVE_OFFICES else None
    if office:
        end, kind = office.end(), "organization"
    if kind == "person":
        home = text.find(" of ", start, end)
        end = home if home > 0 and " " in text[start:home] else end
        start = _after_roles(text, _after_place(text, start, end), end)
        rank = _RANK_BEHIND.search(text, start, end)
        end = rank.start() if rank else end
    kind = _kind_by_table(text[start:end], kind)
    if text[start:end].split(maxsplit=1)[0] in words.HONORIFICS:
        kind = "person"
    yield start, end, kind


def _titled_at_end(text: str, start: int, end: int) -> int | None:
    """Where the whole name of a person begins, behind title and place.

    `Vermont Sen. Ana Ruiz` -> at `Ana`; no museum is one: `Prince Albert Museum`
    """
    if (
        is_outlet(text[start:end])
        or text[start:end].rsplit(maxsplit=1)[-1] in words.ORGANIZATION_WORDS | words.OTHER_HEADS
    ):
        return None
    person = _PERSON_AT_END.search(text, start, end)
    if person is None or not (person["given"].strip() in GIVEN or "." in person["given"]):
        return None
    before = {word.lower().strip(".") for word in text[start : person.start()].split()}
    return person.start("name") if before & (TITLES | ROLE_NOUNS) else None


def _with_nicknames(text: str, names: list[Name]) -> list[Name]:
    """Join the parts of a name around a nickname: `Juan “Chico” Ruiz`.

    A model may have found two or three names in it.
    """
    kept: list[Name] = []
    for name in names:
        parts = [
            one
            for one in kept[-2:]
            if _NICKNAME.fullmatch(text, one.start, name.end)
            and one.text.split()[-1].lower() not in ROLE_NOUNS | TITLES
        ]
        if parts and "person" in {parts[0].kind, name.kind}:
            del kept[kept.index(parts[0]) :]
            first = parts[0]
            kept.append(Name(first.start, name.end, text[first.start : name.end], "person", first.title))
        else:
            kept.append(name)
    return kept


def _is_whole(text: str, name: Name, part: Span, entities: list[Entity]) -> bool:
    """Whether `name`, found by rules, is a longer form of the entity `part`.

    It is not where it joins what the model tells apart (`the Reform Party of Canada and the Green Party`), or adds
    somebody's role or side (`Reform Party MP`, `Liberal Ana Ruiz`).
    """
    start, end = part
    if name.kind == "other" or name.start > start or end > name.end or name.end - name.start == end - start:
        return False
    before, after = text[name.start : start].split(), text[end : name.end].split()
    if all(word in words.ROLE_WORDS or word.lower() in TITLES for word in before + after):
        return False
    if (
        name.kind == "person"
        and before
        and before[-1][-1] != "-"
        and _is_known(text, (start, end), before[0], entities)
    ):
        return False
    return not any(
        name.start <= other and stop <= name.end and _is_apart(text, part, (other, stop), kind)
        for other, stop, kind in entities
    )


def _is_known(text: str, part: Span, first: str, entities: list[Entity]) -> bool:
    """Whether `part` is a whole name, or short for one that is named elsewhere.

    `Defender [Callum Reay]`, `Hosting [Reay]`, `Ousted [Hexa] chief Ana Ruiz`
    """
    name = text[slice(*part)]
    return " " in name or (
        first not in GIVEN
        and any(
            (kind == "organization" and (start, end) == part)
            or (kind == "person" and text[start:end].endswith(f" {name}"))
            for start, end, kind in entities
        )
    )


def _is_apart(text: str, part: Span, other: Span, kind: Kind) -> bool:
    """Whether `other`, an entity of that kind, and `part` are no parts of one name."""
    if kind == "person":
        return part != other and " " in text[slice(*other)]
    first, second = sorted((part, other))
    # `the Court of Appeals for the Sixth Circuit` is one.
    is_court = "Court" in text[slice(*first)].split()
    return kind == "organization" and not is_court and _AND.fullmatch(text, first[1], second[0]) is not None


def _before_noun(text: str, start: int, end: int, nouns: frozenset[str]) -> int:
    """Where a name ends before one of `nouns`: `Kenyan national`, `Herald report`."""
    last = _LAST_WORD.search(text[start:end])
    noun = last[1].removesuffix("s") if last else ""
    return start + last.start() if last and (noun in nouns or names_person(noun)) else end


def _with_one_kind(names: list[Name]) -> list[Name]:
    """Give all mentions of a name one kind: that of a surname, else of most."""
    surnames = {name.last for name in names if name.kind == "person" and name.last != name.text}
    votes: dict[str, Counter[Kind]] = {}
    for name in names:
        votes.setdefault(name.text, Counter())[name.kind] += 1 if name.kind == "other" else 2
    agreed = []
    alone = {name.text for name in names if name.kind == "person"}
    for name in names:
        surname = name.text in surnames and name.text not in PEOPLES
        whole = name.last != name.text and name.last in alone and name.text.split()[0] in GIVEN
        if name.kind in {"organization", "other"} and (surname or (whole and len(name.text.split()) <= 3)):
            agreed.append(replace(name, kind="person"))
            continue
        (kind, most), *_ = votes[name.text].most_common(1)
        known = " " in name.text or name.title or name.text in surnames or name.text in GIVEN
        if votes[name.text]["place"] == most:
            kind = "place"
        if name.kind == "person" and not known and kind != "person":
            agreed.append(replace(name, kind=kind))
            continue
        settled = name.kind == "person" or name.text in PLACES or name.text in PEOPLES
        tied = " " not in name.text and most == votes[name.text][name.kind]
        agreed.append(name if settled or tied else replace(name, kind=kind))
    return agreed


def _is_office(phrase: str) -> bool:
    """Whether a name is that of an office: `Executive Officer`."""
    parts = phrase.split()
    return len(parts) > 1 and all(part in words.ROLE_WORDS or part.lower() in TITLES for part in parts)


def _after_place(text: str, start: int, end: int) -> int:
    """Separate a person's name from the place before it.

    `the ambassador to Peru Ana Ruiz` -> `Ana Ruiz`
    """
    first, _, rest = text[start:end].partition(" ")
    apart = first in PLACES and " " in rest and re.search(r"\b(?:to|of|in|for)\s(?:the\s)?$", text[:start][-10:])
    return start + len(first) + 1 if apart else start


def _after_roles(text: str, start: int, end: int) -> int:
    """Where a name begins after roles: `Baker Jola Wirth` -> `Jola Wirth`."""
    while text.count(" ", start, end) >= 2:
        first = text[start:end].split(" ", 1)[0]
        position = re.fullmatch(r"[A-Z]{2,3}", first)  # `DL Callum Reay`
        if not position and (first.lower() not in ROLE_NOUNS or first in GIVEN):
            break
        start += len(first) + 1
    return start


def _is_certain(name: Name) -> bool:
    """Whether a name found by rules holds where the network saw none."""
    parts = name.text.split()
    if _is_office(name.text) or name.text.lower() in words.SMALL:
        return False
    if name.kind == "person" and name.text.lower() in ROLE_NOUNS and name.title in ROLE_MODIFIERS | {"chief", "head"}:
        return False  # `Chief Engineer`
    acronym = name.kind == "organization" and INITIALS.fullmatch(name.text) is not None
    body = name.kind == "organization" and any(part in words.ORGANIZATION_WORDS for part in parts)
    person = name.kind == "person" and (bool(name.title) or (len(parts) > 1 and parts[0] in GIVEN))
    return acronym or body or person or is_outlet(name.text)


def _kind_by_table(text: str, kind: Kind) -> Kind:
    """The kind of names that tables know: countries, peoples, outlets."""
    text = without_article(text)
    if text in words.NO_WITNESSES:
        return "other"
    if kind in {"organization", "other"} and (text in PLACES or text in PLACE_PHRASES):
        return "place"
    if text.lower() in OUTLETS - ALONE_ONLY or (kind == "other" and " " in text and is_outlet(text)):
        return "organization"
    return "other" if kind in {"organization", "place"} and text in PEOPLES else kind
