"""What the components of the claims pipeline hand on to each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, Protocol

from pipelines.core.records import Source, SourceType
from pipelines.core.spans import Neighbours, Span, Spans, total_length


@dataclass(frozen=True)
class Attribution:
    """A source, its cue and its content, as [start, end) code points of the text.

    `source` is empty if the text names none; `content` has several spans where the cue breaks it.
    `confidence` is 0 to 1: about the share of such attributions whose cue, source and most of whose content are right.
    `statement_score` is what the network adds to the log-odds that a statement is reported, not a deed.
    """

    source: Spans
    cue: Spans
    content: Spans
    confidence: float = 1.0
    statement_score: float = 0.0


def all_spans(attribution: Attribution) -> Spans:
    """The spans of source, cue and content."""
    return [*attribution.source, *attribution.cue, *attribution.content]


def nested_among(attributions: Sequence[Attribution]) -> list[bool]:
    """For each attribution, whether its cue lies within the content of another."""
    neighbours = Neighbours(each.content for each in attributions)
    return [
        bool(each.cue) and is_nested(each, (attributions[key] for key in neighbours.near(each.cue[:1])))
        for each in attributions
    ]


def is_nested(attribution: Attribution, others: Iterable[Attribution]) -> bool:
    """Whether the cue of `attribution` lies within the content of another.

    `others` may contain itself.
    """
    start, end = attribution.cue[0]
    return any(
        other is not attribution and any(first <= start and end <= last for first, last in other.content)
        for other in others
    )


@dataclass(frozen=True)
class Step:
    """A source that passed words on, with its cue; None if the text has none."""

    source: Span | None
    cue: Span | None


def step_of(attribution: Attribution) -> Step:
    """The step that the attribution itself is."""
    return Step(_first(attribution.source), _first(attribution.cue))


def _first(spans: Spans) -> Span | None:
    """The first span, joined with those that at most two characters separate."""
    if not spans:
        return None
    start, end = min(spans)
    for other_start, other_end in sorted(spans):
        if other_start - end <= 2:
            end = max(end, other_end)
    return start, end


@dataclass(frozen=True)
class ContentGroup:
    """Attributions of one content, ordered from the outlet's side to the origin.

    steps: all who passed it on, in that order.
    """

    members: tuple[Attribution, ...]
    content: tuple[Span, ...]
    steps: tuple[Step, ...]

    @cached_property
    def size(self) -> int:
        """Characters of the content."""
        return total_length(self.content)


@dataclass(frozen=True)
class Chain:
    """A reported statement: its sources from outlet to origin, and its content."""

    steps: tuple[Step, ...]
    fragments: tuple[Span, ...]
    confidence: float


Kind = Literal["person", "organization", "place", "other"]
"""What a name names; nationalities, events and works are "other"."""

Gender = Literal["female", "male"]
Stance = Literal["asserts", "denies", "asks", "doubts"]
"""The attitude of a source towards its content."""

_SUFFIX = frozenset({"Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"})
_ARABIC_ARTICLE = re.compile(r"^[AaEe]l-(?=\w{3})")


@dataclass(frozen=True)
class Name:
    """A mention of a name, without titles.

    `Sen. Ana Ruiz` is `Ana Ruiz` with the title `sen`.
    """

    start: int
    end: int
    text: str
    kind: Kind
    title: str = ""

    @cached_property
    def last(self) -> str:
        """The surname, or the only word; without an Arabic article.

        That comes and goes: `al-Assad`, `Assad`.
        """
        parts = [part for part in self.text.split() if part not in _SUFFIX]
        return _ARABIC_ARTICLE.sub("", parts[-1]) if parts else self.text

    @cached_property
    def suffix(self) -> str:
        """`Jr` or the like, which tells a son from his father."""
        last = self.text.split()[-1]
        return last.strip(".") if last in _SUFFIX else ""


SentenceRole = Literal["subject", "object", "oblique", "listed", "possessive", "reflexive"]
"""The part that a mention plays in its sentence."""


@dataclass(frozen=True)
class Role:
    """A role as the text tells it, and its head nouns in the singular and lower case."""

    phrase: str
    nouns: frozenset[str]
    possessed: bool = False


@dataclass
class Referent:
    """A mention that later words may refer to; `name` is null if it has none."""

    start: int
    end: int
    name: str | None
    kind: str
    gender: Gender | None
    noun: str
    subject: bool
    quoted: bool
    possessive: bool


@dataclass(frozen=True)
class Resolution:
    """`name` is null if the article does not tell it; `by` says how it was found.

    key: of the entity that is meant where it has no name, the same for all its mentions; empty if no other mention
        of it is known.
    probability: that the antecedent is the right one, where a ranking gave it.
    """

    name: str | None
    type: SourceType | None
    by: str | None
    key: str = ""
    probability: float | None = None


UNNAMED = Resolution(None, "unnamed", None)
"""Somebody, of whom the article tells no name."""


@dataclass(frozen=True)
class Mentioned:
    """A mention of a person: by name, description or pronoun."""

    start: int
    end: int
    sentence: int
    role: SentenceRole
    quoted: bool
    reported: bool
    pronoun: bool
    first: bool


@dataclass
class Person:
    """A person of the text, with all mentions.

    `key` is the full name, or the place of a description without one; `pronouns` the number of mentions by pronouns.
    """

    key: str
    name: str | None
    gender: Gender | None
    mentions: list[Mentioned] = field(default_factory=list)
    pronouns: int = 0

    def add(self, mention: Mentioned) -> None:
        """Add the next mention in the text."""
        self.mentions.append(mention)
        self.pronouns += mention.pronoun


@dataclass(frozen=True)
class Pronoun:
    """A pronoun of the third person singular."""

    start: int
    end: int
    gender: Gender
    role: SentenceRole
    sentence: int
    quoted: bool
    reported: bool


MentionSort = Literal["pronoun", "name", "nominal"]


@dataclass(frozen=True)
class Mention:
    """A source as mentioned, with spans as code points of the text.

    core: the phrase without what follows its head. head: the head noun, in lower case and singular. name: the name that
    the mention is, if it is one. inner: the names inside it.
    """

    sort: MentionSort
    core: Span
    head: str
    plural: bool
    determiner: Literal["definite", "indefinite", ""]
    name: Name | None
    inner: tuple[Name, ...]


class PronounAntecedents(Protocol):
    """The interface of ``people.People``: the antecedent of each `he` and `she`."""

    def of(self, start: int) -> Person | None:
        """The person whom the pronoun at `start` stands for; None if nobody is known."""

    def probability(self, start: int) -> float:
        """How likely that person is the right one, 0 to 1."""

    def key_at(self, start: int, end: int) -> str | None:
        """The key of the person who is mentioned, not by a pronoun, in `text[start:end]`."""


class SourceLookup(Protocol):
    """The interface of ``resolver.SourceResolver``: who each source mention is.

    All offsets are code points into the text.
    """

    @property
    def people(self) -> PronounAntecedents:
        """The persons of the text, and whom its pronouns stand for."""

    def source(self, start: int, end: int) -> Source:
        """The record of the source mentioned at `text[start:end]`."""

    def resolve(self, start: int, end: int) -> Resolution:
        """Resolve the source at `text[start:end]`; later mentions may refer to it."""

    def resolve_silently(self, start: int, end: int) -> Resolution:
        """Resolve a phrase that is no source, without remembering it as a recent one."""
