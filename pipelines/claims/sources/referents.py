"""Find what a text mentions: names and referents.

Names with their genders and roles, and the persons and bodies that words stand for.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from pipelines.claims.document import Doc, Language
from pipelines.claims.quotemarks import quoted
from pipelines.claims.sentences import sentences as find_sentences
from pipelines.claims.sources.directory import Directory
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.sources.genders import gender_in, gender_of
from pipelines.claims.sources.names import find_names
from pipelines.claims.sources.organization_names import hearers, with_organizations
from pipelines.claims.sources.outlets import called_outlets, is_outlet, shown_as_outlets
from pipelines.claims.sources.roles import find_roles
from pipelines.claims.structures import Gender, Kind, Name, Referent, Role
from pipelines.claims.tables import source_words as words
from pipelines.core.spans import Span, index_at

_NOUNS = "|".join(sorted(words.PERSON_NOUNS, key=len, reverse=True))
_PERSON_NOUN = re.compile(
    r"\b(?P<determiner>[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Aa]nother|[Tt]his|[Tt]hat)\s"
    r"(?P<modifiers>(?:(?!(?:the|an?|of|for|to|in|on|with|by|from|at|and|or|who|that|as)\s)[\w’'.-]+(?<![a-z]\.)\s){0,4}?)"
    rf"(?P<noun>{_NOUNS})\b(?!-)(?!(?:[’']s?)?\s(?:{_NOUNS})\b)(?!\s(?:[A-Z][a-z]|who\sis\sthe))"
)
# No alternative begins as another one does: nothing is tried twice.
_VERB_NEXT = re.compile(
    r"(?:,[^,.;]{1,80},|\s\([^)]{1,40}\))?\s(?:(?:also|has|had|have|is|was|were|are|will|would|did|does|do|can|could|may|might|should|"
    r"then|later|again|still|now|never|not|\w{1,20}ly)\s){0,6}(?:[a-z]{1,20}(?:ed|s)\b|said|told|wrote|made|went|took|got|came|gave|"
    r"saw|knew|thought|felt|found|spoke|ran|won|lost|left|led|held|met|kept|began|became|put|set|hit|brought|built|fell|grew|"
    r"had|have|were|will|would|did|can|could|may|might|should|fled|quit|drew|chose)\b"
)
_OBLIQUE = re.compile(
    r"\b(?:of|for|with|by|to|from|about|against|in|on|at|than|like|as|toward|towards|and|or|over|under)\s(?:the\s)?$"
)
_JOINED = re.compile(r"\b(?:and|as)\s(?:the\s)?$")
_APPOSED = re.compile(r",\s(?:[\w’'-]+\s)*$")
_LONGEST_ROLE = 60
"""Characters of a role between comma and name, at most."""
_SPOKEN = re.compile(r"\b(?:said|says|wrote|added|asked|argued)\s(?:\w+\s){0,2}$")
_TITLES_NEXT = re.compile(r",\s(?:[A-Z][\w’'-]{0,20}\.?\s|[a-z]{3,15}\s){0,4}")
_COPULA = re.compile(r"\b(?:is|was|as|be|been|becoming|became)\s$")
_POSSESSIVE = re.compile(r"[’']s?\b|[’'](?=\s)")
_GENDERED = re.compile(r"\b(?:he|she|him|her|his|hers|himself|herself)\b", re.IGNORECASE)


@Language.component(
    "discourse",
    requires=["doc._.given_text", "doc._.sentences", "doc._.quotations", "doc._.entities"],
    assigns=["doc._.discourse"],
)
def add_discourse(doc: Doc) -> Doc:
    """Find names and referents, from the network’s entities.

    `Ana Ruiz, the mayor of Oslo, left. She …` -> person `Ana Ruiz`, role `mayor`; place `Oslo`; referent `Ana Ruiz`.
    """
    entities = [(entity.start, entity.end, entity.type) for entity in doc._.entities]
    doc._.discourse = find_discourse(doc._.given_text, entities, doc._.sentences, doc._.quotations)
    return doc


def find_discourse(
    text: str,
    entities: Iterable[tuple[int, int, Kind]],
    sentences: list[Span] | None = None,
    quotations: list[Span] | None = None,
) -> Discourse:
    """Find what `text` mentions.

    Args:
        entities: (start, end, kind) of the names that the network has found.
        sentences, quotations: found here unless given.
    """
    sentences = sentences or find_sentences(text)
    quotations = quotations or quoted(text)
    names = find_names(text, entities)
    bodies = [(name.start, name.end) for name in names if name.kind in {"organization", "other"}]
    others = [(name.start, name.end) for name in names if name.kind in {"person", "place"}]
    outlets = shown_as_outlets(text, bodies) | called_outlets(text, others) | hearers(text, names)
    names = with_organizations(text, names, outlets)
    directory = Directory(text, names)
    full = {name.start: directory.full(name) for name in names}
    genders = _genders(text, names, full)
    hinted = _hinted_genders(text, names, full, sentences, genders)
    roles = find_roles(text, names, full)
    discourse = Discourse(
        text=text,
        sentences=sentences,
        quotations=quotations,
        names=names,
        full_names=full,
        referents=[],
        genders=genders | hinted,
        hinted=frozenset(hinted),
        roles=roles,
        holders=_holders(names, full, roles),
        outlets=outlets | {name for name in full.values() if is_outlet(name)},
    )
    return replace(
        discourse, referents=sorted([*_named(discourse), *_described(discourse)], key=lambda referent: referent.start)
    )


def _holders(names: list[Name], full: dict[int, str], roles: dict[str, list[Role]]) -> dict[str, list[tuple[int, str]]]:
    """Where persons with each role are named, by role noun, in text order."""
    holders: dict[str, list[tuple[int, str]]] = {}
    nouns = {name: {noun for role in own for noun in role.nouns} for name, own in roles.items()}
    for name in names:
        if name.kind == "person":
            for noun in nouns.get(full[name.start], ()):
                holders.setdefault(noun, []).append((name.start, full[name.start]))
    return holders


def _genders(text: str, names: list[Name], full: dict[int, str]) -> dict[str, Gender]:
    """The genders of persons, by full name: from names, titles or nouns."""
    genders: dict[str, Gender] = {}
    for name in names:
        gender = gender_in(text, name)
        whole = full[name.start]
        if gender is None and " " not in whole and not name.title:
            gender = gender_of(Name(name.start, name.end, f"{whole} {whole}", name.kind))
        if name.kind == "person" and gender:
            genders.setdefault(whole, gender)
    return genders


def _hinted_genders(
    text: str, names: list[Name], full: dict[int, str], sentences: list[Span], known: dict[str, Gender]
) -> dict[str, Gender]:
    """The genders of other persons, as the pronouns that follow suggest.

    In the same sentence.
    """
    votes: dict[str, list[int]] = {}
    people = [name for name in names if name.kind == "person"]
    for index, name in enumerate(people):
        if full[name.start] in known:
            continue
        end = sentences[index_at(sentences, name.start)][1]
        following = people[index + 1].start if index + 1 < len(people) else end
        pronoun = _GENDERED.search(text, name.end, min(end, following))
        if pronoun:
            female = pronoun.group().lower() in words.FEMALE_PRONOUNS
            votes.setdefault(full[name.start], [0, 0])[female] += 1
    return {name: "female" if female > male else "male" for name, (male, female) in votes.items() if female != male}


def _named(discourse: Discourse) -> list[Referent]:
    """Persons and bodies that are named."""
    return [
        _referent(discourse, name.start, name.end, full=discourse.full_name(name), kind=name.kind)
        for name in discourse.names
        if name.kind in {"person", "organization"}
    ]


def _described(discourse: Discourse) -> list[Referent]:
    """Persons who are mentioned without a name: `an activist opposed to both`."""
    persons = {name.start: name.end for name in discourse.names if name.kind == "person"}
    ends = set(persons.values())
    found = []
    for match in _PERSON_NOUN.finditer(discourse.text):
        start, end = match.span()
        named = any(name.kind == "person" for name in discourse.names_in(start, end))
        if named or _is_apposition(discourse.text, start, end, persons.keys(), ends):
            continue
        noun = match["noun"]
        definite = match["determiner"].lower() not in {"a", "an", "one", "another"}
        holder = discourse.holder(noun, start) if definite else None
        found.append(_referent(discourse, start, end, full=holder[0] if holder else None, kind="person", noun=noun))
    return found


def _referent(discourse: Discourse, start: int, end: int, *, full: str | None, kind: Kind, noun: str = "") -> Referent:
    """A referent with its gender, and its part in the sentence."""
    gender: Gender | None = "male" if noun in words.MALE_NOUNS else "female" if noun in words.FEMALE_NOUNS else None
    if kind == "person" and full:
        gender = gender or discourse.gender(full)
    return Referent(
        start,
        end,
        full,
        kind,
        gender,
        noun=noun,
        subject=_is_subject(discourse.text, start, end),
        quoted=discourse.in_quotation(start),
        possessive=_POSSESSIVE.match(discourse.text, end) is not None,
    )


def _is_apposition(text: str, start: int, end: int, persons: Collection[int], person_ends: set[int]) -> bool:
    """Whether the description belongs to a person named beside it.

    `persons` and `person_ends` are their borders.
    """
    if text[max(0, start - 2) : start] == ", " and person_ends & {start - 2, start - 1, start}:
        return True
    if _COPULA.search(text, max(0, start - 10), start):
        return True
    # `the chief spokesman, Rear Admiral [Gil Navon],`
    title = _TITLES_NEXT.match(text, end)
    return title is not None and any(place in persons for place in range(end + 2, title.end() + 1))


def _is_subject(text: str, start: int, end: int) -> bool:
    """Whether a verb follows the mention, or the mention follows `said`."""
    lead = text[max(0, start - 14) : start]
    if _OBLIQUE.search(lead) and not _JOINED.search(lead):
        return False
    # `A spokesman, [Ugo Paal], said`, `His coach, former sprinter [Ugo Paal], was`
    opened = _APPOSED.search(text, max(0, start - _LONGEST_ROLE), start)
    after = end + 1 if opened and text.startswith(", ", end) else end
    return _SPOKEN.search(lead) is not None or any(_VERB_NEXT.match(text, place) for place in {end, after})
