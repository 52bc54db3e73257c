"""Sources of other languages: their names, and mentions of the same source."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from pipelines.claims.tables.foreign.languages import WORDS
from pipelines.claims.tables.foreign.persons import CASES
from pipelines.claims.tables.foreign_sources import KINDS
from pipelines.core.records import Entity, Source, SourceType, source_id
from pipelines.core.spans import Span, items_inside

_MARKS = ' „“”"«»‘’'
_NAMED: dict[str, SourceType] = {"person": "person", "organization": "organization"}


@dataclass(frozen=True)
class Speakers:
    """Whom the source mentions of an article stand for.

    persons: full names of the persons of the article by the stem of their last word; None where two share it.
    meant: full names of those whom pronouns and descriptions stand for, and how they were found.
    """

    text: str
    language: str
    article_id: str
    entities: Sequence[Entity]
    persons: dict[str, str | None]
    meant: dict[Span, tuple[str, str]] = field(default_factory=dict)

    def source(self, span: Span) -> Source:
        """The record of the source that is mentioned at `span`.

        `le maire Paul Roche` -> Paul Roche, a person; `Roche` -> Paul Roche; `il` -> no name
        """
        mention = self.text[slice(*span)]
        bare = re.sub(rf"^(?:{WORDS[self.language].articles})", "", mention, flags=re.IGNORECASE).strip(" ,")
        entity = self._entity(span, bare)
        name = self._bare(entity.text) if entity else self._surname(bare)
        resolved = "self" if name else None
        if name and (not entity or entity.type == "person") and (full := self.persons.get(_stem(name, self.language))):
            name, resolved = full, "self" if " " in name else "surname"
        kind = _kind(bare, self.language) or (_NAMED.get(entity.type) if entity else "person" if name else None)
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

    def _entity(self, span: Span, bare: str) -> Entity | None:
        """The entity that a mention names.

        A person in it, or an organization that is all of it but a noun of its kind and an apposition.
        """
        inside = items_inside(self.entities, [span])
        persons = [one for one in inside if one.type == "person" and one.text.strip(_MARKS)[:1].isupper()]
        if len(persons) == 1:
            return persons[0]
        if persons:
            return None
        named = [one for one in inside if one.type == "organization" and self._is_whole(bare, one.text)]
        return named[0] if named else None

    def _surname(self, bare: str) -> str | None:
        """A mention that is the surname of a person, where the network reads no name."""
        return bare if bare[:1].isupper() and bare.isalpha() and self.persons.get(_stem(bare, self.language)) else None

    def _bare(self, name: str) -> str:
        """A name without quotation marks, and without the noun of its kind before them."""
        before, opener, inside = name.partition("«" if "«" in name else "„")
        if opener and _kind_of_noun(before.strip().lower(), self.language):
            return inside.strip(_MARKS)
        return name if opener and before else name.strip(_MARKS)

    def _is_whole(self, bare: str, name: str) -> bool:
        """Whether a mention is a name, maybe with a noun of its kind.

        `l'agence Meridian`, `die Zeitung „Echo“`, `der Autobauer Nordwerk`, but not `директор «Меридиана»`
        """
        before, found, behind = bare.partition(",")[0].partition(name)
        noun = before.strip(_MARKS).lower()
        apposed = noun.isalpha() and self.language not in CASES
        named = not noun or apposed or _kind_of_noun(noun, self.language) is not None
        return bool(found) and not behind.strip(_MARKS) and named

    def _is_pronoun(self, mention: str) -> bool:
        return mention.lower() in WORDS[self.language].pronouns


def _kind(mention: str, language: str) -> SourceType | None:
    """The kind of source by the noun that begins a mention, after its article.

    `agence Meridian` -> publication

    An adjective may stand before the noun.
    """
    kinds = (_kind_of_noun(word.strip(",."), language) for word in mention.lower().split()[:2])
    return next(filter(None, kinds), None)


@lru_cache(maxsize=4096)
def _kind_of_noun(noun: str, language: str) -> SourceType | None:
    """The kind of source that a noun in lower case tells."""
    return next((kind for kind, nouns in KINDS[language].items() if re.fullmatch(nouns, noun)), None)


def speakers_of(text: str, entities: Sequence[Entity], language: str, article_id: str) -> Speakers:
    """The speakers of an article, by its entities."""
    persons: dict[str, str | None] = {}
    for one in sorted(entities, key=lambda one: len(one.text)):
        if one.type == "person" and " " in one.text:
            stem = _stem(one.text, language)
            known = persons.setdefault(stem, one.text)
            # `Philosoph Max Kern` beside `Max Kern` is one person, whose title the network took into the name.
            if known is not None and not f" {one.text}".endswith(f" {known}") and not _is_inflected(one.text, known):
                persons[stem] = None
    return Speakers(text, language, article_id, entities, persons)


def _stem(name: str, language: str) -> str:
    """The last word of a name without the ending of its case: `Лукина` -> `Лукин`."""
    return re.sub(CASES.get(language, "(?!)"), "", name.rsplit(maxsplit=1)[-1])


def _is_inflected(name: str, known: str) -> bool:
    """Whether two names of one stem are forms of one: `Павла Лукина`, `Павел Лукин`."""
    return name.rsplit(maxsplit=1)[-1] != known.rsplit(maxsplit=1)[-1] and name[:3] == known[:3]
