"""The names that rules find and the entities that the network finds, made one list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from pipelines.claims.sentences import Span
from pipelines.claims.sources.name_kinds import INITIALS, Kind, is_given
from pipelines.claims.sources.names import Name
from pipelines.claims.sources.outlets import is_outlet
from pipelines.claims.tables import name_words as words
from pipelines.claims.tables.place_names import PEOPLES, PLACE_PHRASES, PLACES
from pipelines.claims.tables.source_words import DOCUMENT_NOUNS, PERSON_NOUNS, TITLES

_LAST_WORD = re.compile(r"(?<=\w)\s+([a-z]+)$")
_AND = re.compile(r"\s(?:and|or|for)\s(?:[Tt]he\s)?")
_NICKNAME = re.compile(r"[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*)?\s[\"“(][A-Z][\w’' -]{1,20}[\"”)](?:\s[A-Z][\w.’'-]+){0,2}")
# `CNN’s “New Day”`
_OWNER = re.compile(r"[^’'“\"]+(?=[’']s\s)")
_EDGES = " \n-–—,;:"


def reconciled(text: str, names: list[Name], entities: Iterable[tuple[int, int, Kind]]) -> list[Name]:
    """`names` with the kinds and bounds of `entities`, which a model has found; titles stay.

    Where the model has a part of a name only (`Islamic` of `Islamic State`), the longer name of a sure kind stays.
    A name that no entity touches is kept where the rules are sure: a title, an acronym, a known outlet or body.
    """
    entities = list(entities)
    # `Senate Budget Democrat Ana Ruiz`: capitals before a person's whole name are a role.
    whole = {end for start, end, kind in entities if kind == "person" and " " in text[start:end]}
    names = [name for name in names if name.kind == "person" or name.end not in whole]
    merged: dict[Span, Name] = {}
    touched: set[int] = set()
    for begin, stop, kind in entities:
        # The model may take a dash into a name: `Raqqa –`, `Kurdish-` of `Kurdish-led`.
        start = begin + len(text[begin:stop]) - len(text[begin:stop].lstrip(_EDGES))
        end = begin + len(text[begin:stop].rstrip(_EDGES))
        end = _before_noun(text, start, end, PERSON_NOUNS if kind == "other" else PERSON_NOUNS | DOCUMENT_NOUNS)
        owner = _OWNER.match(text, start, end)
        if owner and is_outlet(owner[0]):
            end, kind = owner.end(), "organization"  # noqa: PLW2901
        if start >= end or text[start:end] in words.COMMON_ACRONYMS:
            continue
        if kind == "person" and _is_office(text[start:end]):
            continue
        if kind == "person":
            start = _after_place(text, start, end)
        kind = "other" if text[start:end] in words.NO_WITNESSES else _kind_by_table(text[start:end], kind)  # noqa: PLW2901
        if text[start:end].split(maxsplit=1)[0] in words.HONORIFICS:
            kind = "person"  # noqa: PLW2901
        overlapping = [index for index, name in enumerate(names) if name.start < end and start < name.end]
        touched.update(overlapping)
        longer = next((names[i] for i in overlapping if _is_whole(text, names[i], (start, end), entities)), None)
        if longer is not None:
            merged[longer.start, longer.end] = longer
            continue
        honoured = any(names[i].title in words.SHORT_TITLES and names[i].end == end for i in overlapping)
        kind = "person" if honoured else kind  # noqa: PLW2901
        titled = next((names[i] for i in overlapping if names[i].title and names[i].end == end), None)
        if titled is not None and kind == "person":
            # The model may take a title into a person's name: `Sen. Ana Ruiz`.
            start = max(start, titled.start)
        title = titled.title if titled is not None and kind == "person" else ""
        merged[start, end] = Name(start, end, text[start:end], kind, title)
    surnames = {name.last for name in merged.values() if name.kind == "person" and name.last != name.text}
    sure = [
        name
        for i, name in enumerate(names)
        if i not in touched and (_is_sure(name) or name.text in surnames) and name.text not in words.COMMON_ACRONYMS
    ]
    kept: list[Name] = []
    for name in sorted([*merged.values(), *sure], key=lambda name: (name.start, -name.end)):
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
    return _of_one_mind(_with_nicknames(text, kept))


def _with_nicknames(text: str, names: list[Name]) -> list[Name]:
    """`Juan “Chico” Ruiz` is one name, also where a model has found two or three."""
    kept: list[Name] = []
    for name in names:
        parts = [one for one in kept[-2:] if _NICKNAME.fullmatch(text, one.start, name.end)]
        if parts and "person" in {parts[0].kind, name.kind}:
            del kept[kept.index(parts[0]) :]
            first = parts[0]
            kept.append(Name(first.start, name.end, text[first.start : name.end], "person", first.title))
        else:
            kept.append(name)
    return kept


def _is_whole(text: str, name: Name, part: Span, entities: list[tuple[int, int, Kind]]) -> bool:
    """Whether `name`, found by rules, is more of the name that the model has as `part`.

    It is not where it joins what the model tells apart (`the Reform Party of Canada and the Green Party`), or adds
    somebody's role or side (`Reform Party MP`, `Liberal Ana Ruiz`).
    """
    start, end = part
    if name.kind == "other" or name.start > start or end > name.end or name.end - name.start == end - start:
        return False
    before, after = text[name.start : start].split(), text[end : name.end].split()
    if all(word in words.ROLE_WORDS or word.lower() in TITLES for word in before + after):
        return False
    if name.kind == "person" and before and " " in text[start:end] and is_given(text[start:end].split(maxsplit=1)[0]):
        return False
    return not any(
        name.start <= other and stop <= name.end and _is_apart(text, part, (other, stop), kind)
        for other, stop, kind in entities
    )


def _is_apart(text: str, part: Span, other: Span, kind: Kind) -> bool:
    """Whether `other`, an entity of that kind, and `part` are no parts of one name."""
    if kind == "person":
        return part != other and " " in text[slice(*other)]
    first, second = sorted((part, other))
    return kind == "organization" and _AND.fullmatch(text, first[1], second[0]) is not None


def _before_noun(text: str, start: int, end: int, nouns: frozenset[str]) -> int:
    """Where the name ends that the model has given with one of the `nouns`: `Kenyan national`, `Herald report`."""
    last = _LAST_WORD.search(text[start:end])
    noun = last and last[1].removesuffix("s")
    return start + last.start() if last and noun in nouns else end


def _of_one_mind(names: list[Name]) -> list[Name]:
    """A name is of one kind throughout a text: a surname a person has, else of the kind of most."""
    surnames = {name.last for name in names if name.kind == "person" and name.last != name.text}
    votes: dict[str, Counter[Kind]] = {}
    for name in names:
        votes.setdefault(name.text, Counter())[name.kind] += 1 if name.kind == "other" else 2
    agreed = []
    alone = {name.text for name in names if name.kind == "person"}
    for name in names:
        surname = name.text in surnames and name.text not in PEOPLES
        whole = name.last != name.text and name.last in alone and is_given(name.text.split()[0])
        if name.kind in {"organization", "other"} and (surname or (whole and len(name.text.split()) <= 3)):
            agreed.append(replace(name, kind="person"))
            continue
        (kind, most), *_ = votes[name.text].most_common(1)
        settled = name.kind == "person" or name.text in PLACES or name.text in PEOPLES
        agreed.append(name if settled or most == votes[name.text][name.kind] else replace(name, kind=kind))
    return agreed


def _is_office(phrase: str) -> bool:
    """`Executive Officer` is no person's name."""
    parts = phrase.split()
    return len(parts) > 1 and all(part in words.ROLE_WORDS or part.lower() in TITLES for part in parts)


def _after_place(text: str, start: int, end: int) -> int:
    """`the ambassador to Peru Ana Ruiz`: the place is no part of the person's name."""
    first, _, rest = text[start:end].partition(" ")
    apart = first in PLACES and " " in rest and re.search(r"\b(?:to|of|in|for)\s(?:the\s)?$", text[:start][-10:])
    return start + len(first) + 1 if apart else start


def _is_sure(name: Name) -> bool:
    parts = name.text.split()
    if _is_office(name.text) or name.text.lower() in words.SMALL:
        return False
    acronym = name.kind == "organization" and INITIALS.fullmatch(name.text) is not None
    body = name.kind == "organization" and any(part in words.ORGANIZATION_WORDS for part in parts)
    person = name.kind == "person" and (bool(name.title) or (len(parts) > 1 and is_given(parts[0])))
    return acronym or body or person or is_outlet(name.text)


def _kind_by_table(text: str, kind: Kind) -> Kind:
    """Countries and cities are places, peoples none, also where the model takes them for bodies."""
    if kind in {"organization", "other"} and (text in PLACES or text in PLACE_PHRASES):
        return "place"
    return "other" if kind in {"organization", "place"} and text in PEOPLES else kind
