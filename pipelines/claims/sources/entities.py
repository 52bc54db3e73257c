"""Cluster the mentions of one source.

One id for all of them, the fullest label, and what the article calls it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pipelines.claims.sources.discourse import Context
from pipelines.claims.sources.outlets import without_article
from pipelines.claims.sources.persons import is_possessed
from pipelines.claims.sources.pronoun_labels import antecedent_phrase, plural_subject
from pipelines.claims.structures import Mention, Resolution
from pipelines.claims.tables import source_words as words
from pipelines.core.spans import Span

_CLAUSE = re.compile(r",(?!\d)|\s(?:who|whom|whose|that|which)\s")
_LONGEST_LABEL = 200
_EDGES = ' ,.;:–—-\n"“”‘'
_OWNER_MARK = re.compile(r"[’']s$|(?<=s)[’']$")  # `the regulator's`, before `conclusion`
# What every doctor is called; the article may tell more.
_FORM_OF_ADDRESS = re.compile(
    r"(?:(?:^|\s)(?:DSP|ASP|ACP|CSP|SSP|DCP|CP|Dr|Sir|Dame|Prof|Hon|Datuk|Dato|Datin|Seri|Tan|Sri|Tun|Haji|Alhaji|Hajiya|Malam|Mallam|Smt|Shri|Sardar)"
    r"\.?)+$|\b[\w.-]+[’']s\s(?:Dr|Sir|Dame|Prof)\.?$"
)


@dataclass
class Entity:
    """One source of the article: what its mentions tell of it."""

    key: str
    labels: list[str] = field(default_factory=list)
    role: str | None = None

    @property
    def label(self) -> str | None:
        """The fullest mention; of equals the first."""
        return max(self.labels, key=len, default=None)


class Entities:
    """The sources of one article, by the keys that their mentions share."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._by_key: dict[str, Entity] = {}
        self._of: dict[Span, Entity] = {}

    def of(self, span: Span) -> Entity:
        """The source of the mention at `span`, which must have been added."""
        return self._of[span]

    def add(self, mention: Mention, span: Span, resolution: Resolution) -> str:
        """Add a mention to the source that it stands for, and return the source's key."""
        key = (
            f"name:{_plain(resolution.name)}" if resolution.name else self._key_without_name(mention, span, resolution)
        )
        entity = self._by_key.setdefault(key, Entity(key))
        self._of[span] = entity
        if mention.sort != "pronoun":
            label = self._context.discourse.text[slice(*span)].strip(_EDGES)[:_LONGEST_LABEL]
            entity.labels.append(_OWNER_MARK.sub("", label))
        elif not entity.labels and resolution.key:
            entity.labels += self._described(resolution.key)
        elif not entity.labels and not resolution.name:
            entity.labels += [label for label in [self._meant(mention, span[0])] if label]
        entity.role = entity.role or self._role(mention, span, resolution)
        return key

    def _key_without_name(self, mention: Mention, span: Span, resolution: Resolution) -> str:
        """The key of a source without a name.

        `the official` after `a Pentagon official` shares its key; `some experts` and `two experts` are apart.
        """
        start = span[0]
        text = self._context.discourse.text
        phrase = text[slice(*span)].lower()
        if resolution.key:
            return resolution.key
        if mention.sort == "pronoun":
            return f"{start}"
        if is_possessed(phrase):
            # `his lawyer`, of the same person
            owner = self._context.people.of(start)
            return f"of {owner.key if owner else start}: {mention.head}"
        if resolution.type == "unnamed":
            return self._introduction(mention, start)
        if mention.head in words.OFFICIAL_BODIES or mention.determiner == "definite":
            # The noun phrase without what follows it: `the ministry`.
            return f"the {text[slice(*mention.core)].lower()}"
        return f"{start}"

    def _introduction(self, mention: Mention, start: int) -> str:
        """The place where the person who is called by that noun was brought in."""
        here = self._context.people.key_at(*mention.core) or f"{mention.head}@{start}"
        if mention.determiner != "definite":
            return here
        before = [one for one in self._context.discourse.nameless(mention.head) if one.start < start]
        return f"{before[0].noun}@{before[0].start}" if before else here

    def _meant(self, mention: Mention, start: int) -> str | None:
        """The words that a relative or plural pronoun at `start` stands for.

        None if they are not right before it.
        """
        discourse = self._context.discourse
        index = discourse.sentence_of(start)
        sentence = discourse.sentences[index][0]
        if mention.head in words.RELATIVE_PRONOUNS:
            persons = mention.head.startswith("who")
            phrase = antecedent_phrase(discourse.text, start, sentence, persons=persons)
            return discourse.text[slice(*phrase)] if phrase else None
        if mention.head in words.PLURAL_PRONOUNS and index:
            return plural_subject(discourse.text, *discourse.sentences[index - 1])
        return None

    def _described(self, key: str) -> list[str]:
        """The description of the person with that key: `a computer hacker`."""
        noun = key.split("@", maxsplit=1)[0]
        return [
            self._context.discourse.text[one.start : one.end]
            for one in self._context.discourse.nameless(noun)
            if f"{one.noun}@{one.start}" == key
        ]

    def _role(self, mention: Mention, span: Span, resolution: Resolution) -> str | None:
        """What the article calls a source: the role of a name, or a description."""
        if resolution.name:
            told = (role.phrase for role in self._context.discourse.roles.get(resolution.name, ()))
            return next(filter(None, (_FORM_OF_ADDRESS.sub("", phrase) for phrase in told)), None)
        text = self._context.discourse.text
        person = resolution.type == "unnamed" and mention.sort == "nominal" and mention.head in words.ROLE_NOUNS
        phrase = _CLAUSE.split(text[mention.core[0] : span[1]], maxsplit=1)[0].strip(_EDGES)
        if phrase.startswith("of "):
            return None  # `one of the pilots`
        return phrase if person and phrase and not is_possessed(text[slice(*span)]) else None


def _plain(name: str) -> str:
    return without_article(name).replace("’", "'").casefold()
