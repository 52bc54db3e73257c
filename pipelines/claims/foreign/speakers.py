"""Sources of other languages: their names, and mentions of the same source."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipelines.claims.foreign.entities import mended
from pipelines.claims.foreign.names import Name, name_in, person_name
from pipelines.claims.foreign.source_kinds import kind_of_mention
from pipelines.claims.tables.foreign.languages import WORDS
from pipelines.claims.tables.foreign.persons import CASES, PRONOUNS
from pipelines.core.records import Entity, Source, source_id
from pipelines.core.spans import Span


@dataclass(frozen=True)
class Speakers:
    """Whom the source mentions of an article stand for.

    persons: full names of the persons of the article by the stem of their last word; None where two share it.
    given: the same by their given names.
    meant: full names of those whom pronouns and descriptions stand for, and how they were found.
    """

    text: str
    language: str
    article_id: str
    entities: Sequence[Entity]
    persons: dict[str, str | None]
    given: dict[str, str | None] = field(default_factory=dict)
    meant: dict[Span, tuple[str, str]] = field(default_factory=dict)

    def source(self, span: Span) -> Source:
        """The record of the source that is mentioned at `span`.

        `le maire Paul Roche` -> Paul Roche, a person; `Roche` -> Paul Roche; `il` -> no name
        """
        mention = self.text[slice(*span)]
        bare = re.sub(rf"^(?:{WORDS[self.language].articles})", "", mention, flags=re.IGNORECASE).strip(" ,")
        kind = "unnamed" if self._is_one(mention) else kind_of_mention(mention, bare, self.language)
        named = (
            None
            if self._is_pronoun(mention)
            else self._surname(bare) or name_in(self.text, span, bare, self.entities, kind=kind, language=self.language)
        )
        if named and named.type is None and _stem(bare, self.language) in self.persons:
            named = None  # the surname of two persons
        name, resolved = (named.text, "self") if named else (None, None)
        if named and named.type == "person":
            full = self.persons.get(_stem(named.text, self.language)) or self.given.get(named.text)
            name, resolved = full or name, "surname" if full and " " not in named.text else "self"
        if named:
            kind = named.type if named.type == "person" or kind in {None, "unnamed"} else kind
        if span in self.meant:
            (name, resolved), kind = self.meant[span], "person"
        key = name or (f"{span[0]}:{span[1]}" if self._is_pronoun(mention) else bare.lower())
        return Source(
            start=span[0],
            end=span[1],
            text=mention,
            name=name,
            label=name or bare or mention,
            entityId=source_id(self.article_id, key),
            type=kind,
            resolvedBy=resolved,
        )

    def _surname(self, bare: str) -> Name | None:
        """A mention that is the surname of a person, where the network reads no name."""
        surname = person_name(bare, self.language)
        known = surname[:1].isupper() and " " not in surname and self.persons.get(_stem(surname, self.language))
        return Name(surname, "person") if known else None

    def _is_pronoun(self, mention: str) -> bool:
        return mention.lower() in WORDS[self.language].pronouns

    def _is_one(self, mention: str) -> bool:
        """Whether a mention is a pronoun of one person."""
        pronouns = PRONOUNS[self.language].values()
        return any(re.fullmatch(pattern, mention, re.IGNORECASE) for pattern in pronouns)


def speakers_of(text: str, entities: Sequence[Entity], language: str, article_id: str) -> Speakers:
    """The speakers of an article, by its entities."""
    persons: dict[str, str | None] = {}
    entities = mended(text, entities, language)
    names = [person_name(one.text, language) for one in entities if one.type == "person"]
    for name in sorted(filter(_is_full, names), key=len):
        stem = _stem(name, language)
        known = persons.setdefault(stem, name)
        # `Philosoph Max Kern` beside `Max Kern` is one person, whose title the network took into the name.
        if known is not None and not f" {name}".endswith(f" {known}") and not _is_inflected(name, known):
            persons[stem] = None
    given: dict[str, str | None] = {}
    for name in filter(None, persons.values()):
        first = name.split()[0]
        given[first] = None if first in given or first in persons else name
    return Speakers(text, language, article_id, entities, persons, given)


def _is_full(name: str) -> bool:
    """Whether a name has more than a surname: not `Van Rossum`."""
    return " " in name and re.match(r"(?:[Vv]an|[Vv]on|[Dd][aeiou]|Del|Dos)\s", name) is None


def _stem(name: str, language: str) -> str:
    """The last word of a name without the ending of its case: `Лукина` -> `Лукин`."""
    return re.sub(CASES.get(language, "(?!)"), "", name.rsplit(maxsplit=1)[-1])


def _is_inflected(name: str, known: str) -> bool:
    """Whether two names of one stem are forms of one: `Павла Лукина`, `Павел Лукин`."""
    return name.rsplit(maxsplit=1)[-1] != known.rsplit(maxsplit=1)[-1] and name[:3] == known[:3]
