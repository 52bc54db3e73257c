"""One text as the resolution of sources reads it: sentences, quotations, names, roles and mentions of persons."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from pipelines.claims.quotemarks import quoted
from pipelines.claims.sentences import sentences
from pipelines.claims.sources.directory import Directory
from pipelines.claims.sources.names import find_names, gender_in, gender_of
from pipelines.claims.sources.organization_names import with_organizations
from pipelines.claims.sources.outlets import called_outlets, is_outlet, shown_as_outlets
from pipelines.claims.sources.reconcile import reconciled
from pipelines.claims.sources.roles import Role, find_roles
from pipelines.claims.structures import Gender, Kind, Name
from pipelines.claims.tables import source_words as words
from pipelines.core.spans import Coverage, Span, index_at

_NOUNS = "|".join(sorted(words.PERSON_NOUNS, key=len, reverse=True))
_PERSON_NOUN = re.compile(
    r"\b(?P<determiner>[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Aa]nother|[Tt]his|[Tt]hat)\s"
    r"(?P<modifiers>(?:(?!(?:the|an?|of|for|to|in|on|with|by|from|at|and|or|who|that|as)\s)[\w’'.-]+\s){0,4}?)"
    rf"(?P<noun>{_NOUNS})\b(?!-)(?!\s(?:{_NOUNS})\b)(?!\s(?:[A-Z][a-z]|who\sis\sthe))"
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
_SPOKEN = re.compile(r"\b(?:said|says|wrote|added|asked|argued)\s(?:\w+\s){0,2}$")
_TITLES_NEXT = re.compile(r",\s(?:[A-Z][\w’'-]{0,20}\.?\s|[a-z]{3,15}\s){0,4}")
_COPULA = re.compile(r"\b(?:is|was|as|be|been|becoming|became)\s$")
_POSSESSIVE = re.compile(r"[’']s?\b|[’'](?=\s)")
_GENDERED = re.compile(r"\b(?:he|she|him|her|his|hers|himself|herself)\b", re.IGNORECASE)

# What a rule reads of a sentence around a place in it. The longest sentences of news are shorter; a text without any
# full stop must not be read as a whole at each cue.
SENTENCE_REACH = 800


@dataclass
class Referent:
    """A mention that later words may stand for; `name` is null if the text gives none."""

    start: int
    end: int
    name: str | None
    kind: str
    gender: Gender | None
    plural: bool
    noun: str
    subject: bool
    quoted: bool
    possessive: bool


@dataclass
class Discourse:
    """One text, read once: its sentences, quotations, names and referents.

    `entities` are the (start, end, kind) that the network has found; without any, rules find the names. Sentences and
    quotations are found where they are not given.
    """

    text: str
    entities: Sequence[tuple[int, int, Kind]] = ()
    sentences: list[Span] = field(default_factory=list)
    quotations: list[Span] = field(default_factory=list)
    names: list[Name] = field(init=False)
    directory: Directory = field(init=False)
    referents: list[Referent] = field(init=False)
    genders: dict[str, Gender] = field(init=False)
    roles: dict[str, list[Role]] = field(init=False)
    outlets: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self.sentences = self.sentences or sentences(self.text)
        self.quotations = self.quotations or quoted(self.text)
        self._quoted = Coverage(self.quotations)
        names = find_names(self.text)
        names = reconciled(self.text, names, self.entities) if self.entities else names
        bodies = [(name.start, name.end) for name in names if name.kind in {"organization", "other"}]
        others = [(name.start, name.end) for name in names if name.kind in {"person", "place"}]
        self.outlets = shown_as_outlets(self.text, bodies) | called_outlets(self.text, others)
        self.names = with_organizations(self.text, names, self.outlets)
        self._starts = [name.start for name in self.names]
        self.directory = Directory(self.text, self.names)
        self.genders = self._find_genders()
        self.roles = find_roles(self.text, self.names, self.directory)
        self._persons = {name.start: name for name in self.names if name.kind == "person"}
        self._person_ends = {name.end for name in self._persons.values()}
        self._holders = self._find_holders()
        self.referents = sorted([*self._named(), *self._described()], key=lambda referent: referent.start)

    def sentence_of(self, position: int) -> int:
        """Index of the sentence that holds `position`."""
        return index_at(self.sentences, position)

    def sentence_near(self, position: int) -> Span:
        """The sentence that holds `position`, as far as SENTENCE_REACH characters around it."""
        start, end = self.sentences[self.sentence_of(position)]
        return max(start, position - SENTENCE_REACH), min(end, position + SENTENCE_REACH)

    def in_quotation(self, position: int) -> bool:
        """Whether `position` lies in quotation marks."""
        return position in self._quoted

    def names_in(self, start: int, end: int) -> list[Name]:
        """The names within `start` to `end`."""
        inside = self.names[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return [name for name in inside if name.end <= end]

    def names_before(self, position: int) -> Iterator[Name]:
        """The names that start before `position`, the nearest first."""
        return (self.names[index] for index in range(bisect_left(self._starts, position) - 1, -1, -1))

    def names_from(self, position: int) -> Iterator[Name]:
        """The names that start at `position` or after it, in text order."""
        return (self.names[index] for index in range(bisect_left(self._starts, position), len(self.names)))

    def is_outlet(self, name: str) -> bool:
        """Whether a body of that full name is a newspaper, agency, broadcaster or the like."""
        return is_outlet(name) or name in self.outlets

    def gender(self, name: str) -> Gender | None:
        """The gender of the person of that full name, where text or given name tells it."""
        return self.genders.get(name)

    def holder(self, noun: str, position: int) -> tuple[str, int] | None:
        """The full name of the last person named before `position` whose role `noun` is, and where."""
        places = self._holders.get(noun, [])
        index = bisect_left(places, position, key=lambda place: place[0]) - 1
        return (places[index][1], places[index][0]) if index >= 0 else None

    @cached_property
    def main_person(self) -> str | None:
        """The person whom the text names most often, if by far."""
        counts = Counter(self.directory.full(name) for name in self._persons.values()).most_common(2)
        if not counts or (len(counts) > 1 and counts[0][1] < 1.5 * counts[1][1]):
            return None
        return counts[0][0]

    @cached_property
    def person_texts(self) -> frozenset[str]:
        """The names of persons, as they stand in the text."""
        return frozenset(name.text for name in self.names if name.kind == "person")

    def holders_of(self, noun: str) -> list[tuple[int, str]]:
        """Where persons are named whose role `noun` is, and their full names."""
        return self._holders.get(noun, [])

    def _find_holders(self) -> dict[str, list[tuple[int, str]]]:
        """For each noun that is a role the mentions of persons who have it, in text order."""
        holders: dict[str, list[tuple[int, str]]] = {}
        nouns = {full: {noun for role in roles for noun in role.nouns} for full, roles in self.roles.items()}
        for name in self._persons.values():
            full = self.directory.full(name)
            for noun in nouns.get(full, ()):
                holders.setdefault(noun, []).append((name.start, full))
        return holders

    def _find_genders(self) -> dict[str, Gender]:
        genders: dict[str, Gender] = {}
        for name in self.names:
            gender = gender_in(self.text, name)
            full = self.directory.full(name)
            if gender is None and " " not in full and not name.title:
                gender = gender_of(Name(name.start, name.end, f"{full} {full}", name.kind))
            if name.kind == "person" and gender:
                genders.setdefault(full, gender)
        return genders | self._genders_by_pronouns(genders)

    def _genders_by_pronouns(self, known: dict[str, Gender]) -> dict[str, Gender]:
        """For persons whose names do not tell: the pronouns that follow their mentions within the sentence."""
        votes: dict[str, list[int]] = {}
        people = [name for name in self.names if name.kind == "person"]
        for index, name in enumerate(people):
            full = self.directory.full(name)
            if full in known:
                continue
            end = self.sentences[self.sentence_of(name.start)][1]
            following = people[index + 1].start if index + 1 < len(people) else end
            pronoun = _GENDERED.search(self.text, name.end, min(end, following))
            if pronoun:
                female = pronoun.group().lower() in words.FEMALE_PRONOUNS
                votes.setdefault(full, [0, 0])[female] += 1
        return {full: "female" if female > male else "male" for full, (male, female) in votes.items() if female != male}

    def _named(self) -> list[Referent]:
        found = []
        for name in self.names:
            if name.kind in {"place", "other"} and name.text not in {"White House"}:
                continue
            full = self.directory.full(name)
            found.append(
                Referent(
                    name.start,
                    name.end,
                    full,
                    name.kind,
                    self.genders.get(full) if name.kind == "person" else None,
                    plural=False,
                    noun="",
                    subject=self._is_subject(name.start, name.end),
                    quoted=self.in_quotation(name.start),
                    possessive=_POSSESSIVE.match(self.text, name.end) is not None,
                )
            )
        return found

    def _described(self) -> list[Referent]:
        """Persons who are spoken of without a name: `an activist opposed to both`."""
        found = []
        for match in _PERSON_NOUN.finditer(self.text):
            start, end = match.span()
            named = any(name.kind == "person" for name in self.names_in(start, end))
            if named or self._is_apposition(start, end):
                continue
            noun = match.group("noun")
            gender: Gender | None = (
                "male" if noun in words.MALE_NOUNS else "female" if noun in words.FEMALE_NOUNS else None
            )
            definite = match.group("determiner").lower() not in {"a", "an", "one", "another"}
            holder = self.holder(noun, start) if definite else None
            name = holder[0] if holder else None
            found.append(
                Referent(
                    start,
                    end,
                    name,
                    "person",
                    gender or (self.genders.get(name) if name else None),
                    plural=False,
                    noun=noun,
                    subject=self._is_subject(start, end),
                    quoted=self.in_quotation(start),
                    possessive=_POSSESSIVE.match(self.text, end) is not None,
                )
            )
        return found

    def _is_apposition(self, start: int, end: int) -> bool:
        if self.text[max(0, start - 2) : start] == ", " and self._person_ends & {start - 2, start - 1, start}:
            return True
        if _COPULA.search(self.text, max(0, start - 10), start):
            return True
        # `the chief spokesman, Rear Admiral [Gil Navon],`
        title = _TITLES_NEXT.match(self.text, end)
        return title is not None and any(place in self._persons for place in range(end + 2, title.end() + 1))

    def _is_subject(self, start: int, end: int) -> bool:
        lead = self.text[max(0, start - 14) : start]
        if _OBLIQUE.search(lead) and not _JOINED.search(lead):
            return False
        return _SPOKEN.search(lead) is not None or _VERB_NEXT.match(self.text, end) is not None
