"""Persons, groups and bodies that an article speaks of, ranked as antecedents of what follows.

Salience in the manner of S. Lappin and H. Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994), over surface
signs instead of a parse: recency, being a subject, having just been a source, agreement.
"""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipelines.claims.quotemarks import quoted
from pipelines.claims.sentences import sentence_at, sentences
from pipelines.claims.sources.directory import Directory
from pipelines.claims.sources.name_kinds import Kind
from pipelines.claims.sources.names import Gender, Name, find_names, gender_in, gender_of
from pipelines.claims.sources.outlets import is_outlet, shown_as_outlets
from pipelines.claims.sources.reconcile import reconciled
from pipelines.claims.spans import Span
from pipelines.claims.tables import source_words as words

_PERSON_NOUN = re.compile(
    r"\b(?P<determiner>[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Aa]nother|[Tt]his|[Tt]hat)\s(?P<modifiers>(?:[\w’'.-]+\s){0,4}?)"
    rf"(?P<noun>{'|'.join(sorted(words.PERSON_NOUNS, key=len, reverse=True))})\b(?!-)(?!\s(?:[A-Z][a-z]|who\sis\sthe))"
)
_VERB_NEXT = re.compile(
    r"(?:,[^,.;]{1,80},|\s\([^)]{1,40}\))?\s(?:also |has |had |have |is |was |were |are |will |would |did |does |do |can |could |may |might |should |"
    r"then |later |again |still |now |never |not |reportedly |allegedly |repeatedly |\w+ly )*(?:[a-z]+(?:ed|s)\b|said|told|wrote|made|went|took|got|came|gave|"
    r"saw|knew|thought|felt|found|spoke|ran|won|lost|left|led|held|met|kept|began|became|put|set|hit|brought|built|fell|grew|"
    r"has|had|have|is|was|were|will|would|did|does|can|could|may|might|should|fled|quit|drew|chose)\b"
)
_OBLIQUE = re.compile(
    r"\b(?:of|for|with|by|to|from|about|against|in|on|at|than|like|as|toward|towards|and|or|over|under)\s(?:the\s)?$"
)
_POSSESSIVE = re.compile(r"[’']s?\b|[’'](?=\s)")
_GENDERED = re.compile(r"\b(?:he|she|him|her|his|hers|himself|herself)\b", re.IGNORECASE)
_COORDINATED = re.compile(r"\sand\s(?:[A-Z]|his\b|her\b|the\b)")


@dataclass
class Referent:
    """A mention that later words may stand for; `name` is null where the text gives none."""

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
    coordinated: bool = False
    roles: frozenset[str] = frozenset()


@dataclass
class Discourse:
    """One text, read once: its sentences, quotations, names and referents.

    `entities` are the (start, end, kind) that a model has found; without any, rules find the names. Sentences and
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
    roles: dict[str, set[str]] = field(init=False)
    counts: dict[str, int] = field(init=False)
    outlets: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self.sentences = self.sentences or sentences(self.text)
        self.quotations = self.quotations or quoted(self.text)
        names = find_names(self.text)
        self.names = reconciled(self.text, names, self.entities) if self.entities else names
        self.directory = Directory(self.text, self.names)
        bodies = [name for name in self.names if name.kind in {"organization", "other"}]
        self.outlets = shown_as_outlets(self.text, [(name.start, name.end) for name in bodies])
        self.genders = self._find_genders()
        self.roles = self._find_roles()
        self.referents = sorted([*self._named(), *self._described()], key=lambda referent: referent.start)
        self.counts = {}
        for referent in self.referents:
            if referent.name:
                self.counts[referent.name] = self.counts.get(referent.name, 0) + 1

    def sentence_of(self, position: int) -> int:
        """Index of the sentence that holds `position`."""
        return sentence_at(self.sentences, position)

    def in_quotation(self, position: int) -> bool:
        """Whether `position` lies in quotation marks."""
        return any(start <= position < end for start, end in self.quotations)

    def is_outlet(self, name: str) -> bool:
        """Whether a body of that full name is a newspaper, agency, broadcaster or the like."""
        return is_outlet(name) or name in self.outlets

    def gender(self, name: str) -> Gender | None:
        """The gender of the person of that full name, where text or given name tells it."""
        return self.genders.get(name)

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

    def _find_roles(self) -> dict[str, set[str]]:
        """Nouns that the text gives a person: as title, before the name, or set off by commas after it."""
        roles: dict[str, set[str]] = {}
        for name in self.names:
            full = self.directory.full(name)
            found = roles.setdefault(full, set())
            found |= {_ROLE_OF_TITLE.get(title, title) for title in name.title.split()}
            before = re.search(r"((?:[\w’'.-]+\s){1,4})$", self.text[max(0, name.start - 60) : name.start])
            if before and not re.search(r"[.,;:]\s", before.group(1)[-40:]):
                found |= _closing_nouns(before.group(1))
            after = re.match(
                r",\s(?:\d\d,\s)?(?!(?:was|were)\s)((?:an?|the|[\w’']+[’']s|his|her)\s|[a-z])([^,.;]{3,70})",
                self.text[name.end : name.end + 90],
            )
            if after and name.kind == "person":
                found |= _nouns(after.group(1) + after.group(2))
            named = re.search(
                r"((?:an?|the|his|her)\s[^,.;]{3,60}),\s(?:[A-Z]\w+\s)?$",
                self.text[max(0, name.start - 70) : name.start],
            )
            if named and name.kind == "person":
                found |= _nouns(named.group(1))
        return roles

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
                    coordinated=_COORDINATED.match(self.text, name.end) is not None
                    or self.text[max(0, name.start - 5) : name.start].endswith(" and "),
                    roles=frozenset(self.roles.get(full, ())),
                )
            )
        return found

    def _described(self) -> list[Referent]:
        """Persons who are spoken of without a name: `an activist opposed to both`."""
        found = []
        for match in _PERSON_NOUN.finditer(self.text):
            start, end = match.span()
            if self._is_apposition(start, end) or any(
                name.start < end and start < name.end for name in self.names if name.kind == "person"
            ):
                continue
            noun = match.group("noun")
            gender: Gender | None = (
                "male" if noun in words.MALE_NOUNS else "female" if noun in words.FEMALE_NOUNS else None
            )
            definite = match.group("determiner").lower() not in {"a", "an", "one", "another"}
            name = self._by_role(noun, start) if definite else None
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

    def _by_role(self, noun: str, position: int) -> str | None:
        """The one person whose role `noun` is, the nearest before `position`."""
        for name in sorted(
            (n for n in self.names if n.kind == "person" and n.start < position), key=lambda n: -n.start
        ):
            full = self.directory.full(name)
            if noun in self.roles.get(full, ()):
                return full
        return None

    def _is_apposition(self, start: int, end: int) -> bool:
        before = self.text[max(0, start - 2) : start]
        if before == ", " and any(0 <= start - name.end <= 2 for name in self.names if name.kind == "person"):
            return True
        copula = re.search(r"\b(?:is|was|as|be|been|becoming|became)\s$", self.text[max(0, start - 10) : start])
        following = re.match(r",\s[A-Z]", self.text[end : end + 3])
        return bool(
            copula or (following and any(name.start == end + 2 for name in self.names if name.kind == "person"))
        )

    def _is_subject(self, start: int, end: int) -> bool:
        lead = self.text[max(0, start - 14) : start]
        if _OBLIQUE.search(lead) and not re.search(r"\b(?:and|as)\s(?:the\s)?$", lead):
            return False
        spoken = re.search(r"\b(?:said|says|wrote|added|asked|argued)\s(?:\w+\s){0,2}$", lead)
        return spoken is not None or _VERB_NEXT.match(self.text, end) is not None


_ROLE_OF_TITLE = {
    "sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "prof": "professor", "dr": "doctor",
    "lt": "lieutenant", "col": "colonel", "capt": "captain", "adm": "admiral", "sgt": "sergeant", "amb": "ambassador",
    "rev": "reverend", "atty": "attorney", "maj": "major",
}  # fmt: skip


def _closing_nouns(phrase: str) -> set[str]:
    """Person nouns that end `phrase`: `the former campaign manager` and not `told the manager that`."""
    found: set[str] = set()
    for word in reversed(phrase.lower().split()):
        if word not in words.PERSON_NOUNS:
            break
        found.add(word)
    return found


def _nouns(phrase: str) -> set[str]:
    return {word for word in re.findall(r"[a-z][a-z-]+", phrase.lower()) if word in words.PERSON_NOUNS}
