"""Names of a text: the network's entities with bounds, kinds and titles set right.

`Sen. Ana Ruiz (R-Ohio)` -> `Ana Ruiz`, a person with the title `sen`
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from pipelines.claims.sources.entity_borders import Entity, clean_entities
from pipelines.claims.sources.entity_kinds import is_portfolio, kind_by_table
from pipelines.claims.sources.mentions import is_noun
from pipelines.claims.sources.outlets import INITIALS, is_outlet
from pipelines.claims.sources.professions import PLAIN_NAME
from pipelines.claims.structures import Kind, Name
from pipelines.claims.tables import name_words as words
from pipelines.claims.tables.currency_words import CODES
from pipelines.claims.tables.given_names import GIVEN
from pipelines.claims.tables.place_names import PEOPLES, PLACES
from pipelines.claims.tables.source_words import COMMON_BODIES, PERSON_NOUNS, ROLE_ACRONYMS, ROLE_NOUNS, TITLES
from pipelines.core.spans import Coverage, Span

_NICKNAME = re.compile(r"[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*)?\s[\"“(][A-Z][\w’' -]{1,20}[\"”)](?:\s[A-Z][\w.’'-]+){0,2}")
_COURT = re.compile(r"[A-Z][\w. ]{0,20}Court of Appeals for the [A-Z][\w. ]{2,20}Circuit")
_WITH_COMPLEMENT = re.compile(r"(?:\w+ ){0,3}?(\w+)(?: General)? (?:of|for) ")
_POSITION = re.compile(r"[A-Z]{2,3}")
_LEAD = re.compile(r"(?:(?:[A-Z](?:[\w-]{0,3}\.|[\w-]*)|of|for) ){1,6}\Z")
_LONGEST_LEAD = 60
"""Characters before a name in which its title is looked for."""
_WORD = (
    r"(?:(?:[A-Z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Rev)\.|"
    r"[A-Z](?:[\w-]|[’'](?=[A-Za-z])(?!s\b))*)"
)
_CAPITALISED = re.compile(rf"(?<![\w-]){_WORD}(?:\s{_WORD})*")
_EMPHATIC = frozenset(
    "A ALL AND ANY ARE BUT EVER EVERY FOR IN NEVER NO NOT OF ON ONLY OR THAT THE THIS TO VERY".split()
)
# Made once: these are asked of every capitalised word.
_NO_TITLES = words.OPENERS - TITLES
_NO_NAMES = words.COMMON_ACRONYMS | ROLE_ACRONYMS | CODES
_ROLES = TITLES | ROLE_NOUNS
_OFFICES = sorted((TITLES & ROLE_NOUNS) - {"leader"} | {"envoy", "rapporteur"})  # a company may be a leader
# `Cheuk Hau-yip[, the commander of the harbour police,]`
_OFFICE_BEHIND = re.compile(
    rf",\s(?:(?:an?|the)\s)?(?:[a-z-]+\s){{0,2}}?(?:{'|'.join(_OFFICES)})(?:\s(?:of|for|at)\s[^,.;:\n]{{2,60}}?(?:,|\swho\b)|\swho\b)"
)
# What a name may begin with, and what it does not end before.
_TOKEN = re.compile(r"(?<![\w-])(?:\w+|\W)")
_GOES_ON = re.compile(r"[\w-]")
_MOST_WORDS = 4
"""Words of a name that no entity is: more of them in capitals are a headline."""
_FEWEST_VOTES, _DOUBT = 4, 0.25
"""Votes for a body or place, at least, by which a surname alone is no person: so many, and that share of a person's."""
_OPENS = re.compile(r"(?:^|[.!?…:\n][\"”’)]*\s?[\"“]?)$")


def find_names(text: str, entities: Iterable[Entity]) -> list[Name]:
    """The names of `text`, in order, none overlapping another.

    To the network's `entities` are added well-known bodies, persons behind a title, and further mentions of a name.
    """
    cleaned = [
        (start, end, kind_by_table(text[start:end], kind))
        for start, end, kind in clean_entities(text, entities)
        if not is_portfolio(text[start:end], kind)
    ]
    found = [_titled(text, *entity) for entity in cleaned if not _is_office(text, *entity)]
    found += _missed(text, found)
    kept: list[Name] = []
    for name in sorted(found, key=lambda name: (name.start, -name.end)):
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
    return _with_one_kind(_joined(text, kept))


def _is_office(text: str, start: int, end: int, kind: Kind) -> bool:
    """Whether an entity is only an office, which names nobody: `Conservative MP`."""
    name, last = text[start:end], text[start:end].rpartition(" ")[2]
    body = last in words.ORGANIZATION_WORDS or last == "General"
    # `PAHO Director`, `Minister of Trade and Industry`, `Chairwoman of the Central Bank`
    head = found[1].lower() if (found := _WITH_COMPLEMENT.match(name)) else ""
    office = head in _OFFICES or (
        not body and (not {head, last.lower()}.isdisjoint(PERSON_NOUNS | TITLES) or last in ROLE_ACRONYMS)
    )
    return kind == "organization" and " " in name and office and not is_outlet(name)


# Titles


def _titled(text: str, start: int, end: int, kind: Kind) -> Name:
    """The name of an entity; a title before or in it is kept apart.

    `Sen. Ana Ruiz`, `Baker Jola Wirth`, `Dr. MK Rao` -> `Ana Ruiz`, `Jola Wirth`, `MK Rao`
    """
    title = _title_before(text, start, end).split()
    if (title and title[-1] in words.SHORT_TITLES) or (kind != "place" and _is_person(text, start, end, title)):
        kind = "person"
    while True:
        first, _, rest = text[start:end].partition(" ")
        if first == "Tan" and rest.startswith("Sri "):
            first, rest = "Tan Sri", rest[len("Sri ") :]
        plain = first.lower().strip(".’'")
        # `Baker Jola Wirth`, `DL Callum Reay`
        position = (not title or first in ROLE_ACRONYMS) and _POSITION.fullmatch(first)
        of_person = plain in TITLES | {"tan sri"} or (" " in rest and (plain in ROLE_NOUNS or position))
        # `DSP Callum Reay`, taken for a body
        rank = first.isupper() and plain in TITLES and PLAIN_NAME.fullmatch(text, end - len(rest), end) is not None
        if not rest or first in GIVEN or not (rank or (of_person if kind == "person" else plain in words.SHORT_TITLES)):
            break
        start, kind = end - len(rest.lstrip(" .")), "person"
        title.append(plain)
    return Name(start, end, text[start:end], kind, " ".join(title) if kind == "person" else "")


def _is_person(text: str, start: int, end: int, title: list[str]) -> bool:
    """Whether an initial, a title or an office shows that a name is a person's.

    `Ana M. Ruiz`, `Director Ana Ruiz`, `Ana Ruiz, the director of the port,`
    """
    plain = PLAIN_NAME.fullmatch(text, start, end)
    if plain is None or text[start:end].rpartition(" ")[2] in words.NO_PERSON_LAST:
        return False
    return bool(plain["initial"] or title) or _OFFICE_BEHIND.match(text, end) is not None


def _title_before(text: str, start: int, end: int) -> str:
    """The title in the capitalised words right before a name: `Secretary of State`."""
    lead = _lead(text, start)
    found = [word.lower().strip(".") for word in lead.group().split()] if lead else []
    while found and (found[0] in _NO_TITLES or found[0] in {"of", "for"}):
        del found[0]
    begins = text[start:end].split(maxsplit=1)[0] in GIVEN
    is_title = bool(found) and (found[-1] in TITLES or (begins and not TITLES.isdisjoint(found)))
    return " ".join(found) if is_title else ""


def _lead(text: str, start: int) -> re.Match[str] | None:
    return _LEAD.search(text, max(0, start - _LONGEST_LEAD), start)


# Names that the network misses


def _missed(text: str, names: list[Name]) -> Iterator[Name]:
    """Well-known bodies, persons behind a title, and further mentions of a name."""
    leads = ((_lead(text, name.start), name) for name in names)
    held = Coverage([(lead.start() if lead and name.title else name.start, name.end) for lead, name in leads])
    known: dict[str, Kind] = {}
    for name in names:
        if name.kind != "other" and len(name.text) > 2:
            known.setdefault(name.text, name.kind)
            if name.kind == "person" and name.last.lower() not in words.OPENERS:
                known.setdefault(name.last, "person")
    for start, end in _further(text, known):
        if start not in held and end - 1 not in held:
            yield _titled(text, start, end, known[text[start:end]])
    for run in _CAPITALISED.finditer(text):
        start = run.start() + _length_of_openers(run.group())
        parts = text[start : run.end()].split()
        kind = _kind_of_run(text, start, parts)
        if kind and start not in held and run.end() - 1 not in held:
            yield _titled(text, start, run.end(), kind)


def _length_of_openers(run: str) -> int:
    """Characters of the words that are capitals only because they open a sentence."""
    length = 0
    for word in run.split():
        acronym = word.isupper() and len(word) > 1 and word not in _EMPHATIC
        if acronym or word.lower() not in _NO_TITLES:
            break
        length += len(word) + 1
    return min(length, len(run))


def _kind_of_run(text: str, start: int, parts: list[str]) -> Kind | None:
    """The kind of a run of capitalised words; None if it may be no name.

    `Congress`, `ABC`, `Foreign Ministry`, `President Obama`
    """
    if not 0 < len(parts) <= _MOST_WORDS or parts[-1] in _NO_NAMES:
        return None
    if parts[0].lower().strip(".") in TITLES and len(parts) > 1 and parts[-1].lower() not in _ROLES:
        return "organization" if parts[-1] in words.ORGANIZATION_WORDS else "person"
    if len(parts) > 1:
        return "organization" if parts[-1] in words.ORGANIZATION_WORDS else None
    opens = parts[0].lower() in COMMON_BODIES and _OPENS.search(text, max(0, start - 4), start)
    part = text.startswith(" of ", start + len(parts[0])) or text.endswith(" of ", 0, start)
    is_body = parts[0] in words.ORGANIZATION_WORDS and not opens and not part and not is_noun(parts[0])
    return "organization" if is_body or INITIALS.fullmatch(parts[0]) or is_outlet(parts[0]) else None


def _further(text: str, known: Collection[str]) -> Iterator[Span]:
    """Where one of the `known` names is mentioned, the longest that fits.

    A pattern of all names would take a time that grows with their number, too.
    """
    lengths: dict[str, set[int]] = {}
    for name in known:
        lengths.setdefault(_TOKEN.match(name)[0], set()).add(len(name))  # type: ignore[index]
    taken = 0
    for token in _TOKEN.finditer(text):
        start = token.start()
        if start < taken or token[0] not in lengths:
            continue
        for length in sorted(lengths[token[0]], reverse=True):
            end = start + length
            if end <= len(text) and text[start:end] in known and not _GOES_ON.match(text, end):
                yield start, end
                taken = end
                break


# Whole names


def _joined(text: str, names: list[Name]) -> list[Name]:
    """Join the parts of a name that the network has found apart.

    `Juan “Chico” Ruiz`, `Court of Appeals for the Sixth Circuit`
    """
    kept: list[Name] = []
    for name in names:
        first = next((one for one in kept[-2:] if _is_one_name(text, one, name)), None)
        if first:
            del kept[kept.index(first) :]
            kind: Kind = "person" if "person" in {first.kind, name.kind} else first.kind
            kept.append(Name(first.start, name.end, text[first.start : name.end], kind, first.title))
        else:
            kept.append(name)
    return kept


def _is_one_name(text: str, first: Name, last: Name) -> bool:
    """Whether two names are the ends of a longer one."""
    given = first.title and not last.title and " " not in first.text and last.start == first.end + 1
    if given and first.kind == last.kind == "person":
        return True  # `Comrade [Ana] [Ruiz Weber]`
    nickname = "person" in {first.kind, last.kind} and _NICKNAME.fullmatch(text, first.start, last.end)
    return bool(nickname) or _COURT.fullmatch(text, first.start, last.end) is not None


def _with_one_kind(names: list[Name]) -> list[Name]:
    """Give all mentions of a name one kind: that of a surname, else of most."""
    surnames = {surname for name in names if name.kind == "person" for surname in _surnames(name)}
    alone = {name.text for name in names if name.kind == "person"}
    votes: dict[str, Counter[Kind]] = {}
    for name in names:
        votes.setdefault(name.text, Counter())[name.kind] += 1 if name.kind == "other" else 2
    return [replace(name, kind=_settled(name, votes[name.text], surnames, alone)) for name in names]


def _surnames(name: Name) -> Iterator[str]:
    """How a person may be called without a given name: `Cruz`, `De la Cruz`."""
    if name.last != name.text:
        yield name.last
    given, *rest = name.text.split()
    particle = next((place for place, part in enumerate(rest) if part.lower() in words.PARTICLES), None)
    if particle is not None and given.lower() not in words.PARTICLES:
        surname = " ".join(rest[particle:])
        yield from (surname, surname[0].upper() + surname[1:])


def _may_be_person(name: Name, surnames: set[str]) -> bool:
    """Whether a name whose last word is a person's may be that person's full name."""
    first = name.text.split()[0]
    known = words.BEFORE_NAMES | words.ORGANIZATION_WORDS | words.ROLE_WORDS | PLACES | PEOPLES
    known |= {word.title() for word in words.OPENERS}
    plain = PLAIN_NAME.fullmatch(name.text) and not first.rpartition("-")[2].islower()  # `Lyon-based Hexa`
    return first in GIVEN or (bool(plain) and name.last not in surnames and first not in known)


def _settled(name: Name, votes: Counter[Kind], surnames: set[str], alone: set[str]) -> Kind:
    """The kind of a name.

    Args:
        votes: for each kind, of all mentions of that name.
        surnames, alone: the surnames of persons, and the names by which persons are called.
    """
    surname = name.text in surnames and name.text not in PEOPLES
    if name.kind in {"organization", "other"} and surname:
        return "person"
    if name.last != name.text and name.last in alone and _may_be_person(name, surnames):
        return "person"  # `[Solly Davids] … Davids`
    most = max(votes.values())
    kind = "place" if votes["place"] == most else votes.most_common(1)[0][0]
    known = " " in name.text or name.text in surnames or name.text in GIVEN
    bodies = max(votes["organization"], votes["place"])
    if kind == "person" and not known and bodies >= max(_FEWEST_VOTES, votes["person"] * _DOUBT):
        # Who is never named in full is no person where the network has doubts: `Apple`.
        kind = "place" if votes["place"] == bodies else "organization"
    if name.kind == "person":
        return "person" if known or name.title else kind
    tied = " " not in name.text and votes[name.kind] == most
    return name.kind if tied or name.text in PLACES or name.text in PEOPLES else kind
