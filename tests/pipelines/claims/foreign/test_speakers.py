"""Names of the sources of other languages."""

from __future__ import annotations

from typing import Literal

import pytest

from pipelines.claims.foreign.speakers import speakers_of
from pipelines.claims.tables.foreign.languages import WORDS
from pipelines.claims.tables.foreign_sources import KINDS
from pipelines.core.records import Entity

TEXT = "Le maire Paul Roche parle. Roche et Anne Lind répondent. Anne Morel et Paul Lind aussi. Lind part. Le Parti vert, il rit."


def entity(name: str, after: int, kind: Literal["person", "organization"]) -> Entity:
    start = TEXT.index(name, after)
    return Entity(start=start, end=start + len(name), text=name, type=kind)


ENTITIES = [
    entity("Paul Roche", 0, "person"),
    entity("Roche", 20, "person"),
    entity("Anne Lind", 0, "person"),
    entity("Anne Morel", 0, "person"),
    entity("Paul Lind", 0, "person"),
    entity("Lind", 80, "person"),
    entity("Parti vert", 0, "organization"),
]


@pytest.mark.parametrize(
    ("mention", "after", "name", "kind", "resolved"),
    [
        ("Le maire Paul Roche", 0, "Paul Roche", "person", "self"),
        ("Roche", 20, "Paul Roche", "person", "surname"),
        ("Anne Lind", 0, "Anne Lind", "person", "self"),
        # Two persons share the surname.
        ("Lind", 85, "Lind", "person", "self"),
        # Two names are one source, which has no name.
        ("Anne Morel et Paul Lind", 0, None, None, None),
        ("Le Parti vert", 0, "Parti vert", "organization", "self"),
        ("il", 100, None, None, None),
        ("Le maire", 0, None, None, None),
    ],
)
def test_sources(mention: str, after: int, name: str | None, kind: str | None, resolved: str | None) -> None:
    start = TEXT.index(mention, after)
    found = speakers_of(TEXT, ENTITIES, "fr", "art_1").source((start, start + len(mention)))
    assert (found.name, found.type, found.resolvedBy) == (name, kind, resolved)
    assert found.text == mention
    assert found.label


def test_one_person_is_one_source() -> None:
    speakers = speakers_of(TEXT, ENTITIES, "fr", "art_1")
    whole = speakers.source((0, len("Le maire Paul Roche")))
    short = speakers.source((TEXT.index("Roche", 20), TEXT.index("Roche", 20) + 5))
    assert whole.entityId == short.entityId


@pytest.mark.parametrize(
    ("text", "names", "mention", "name"),
    [
        ("Der Philosoph Max Kern sprach. Max Kern ging.", ["Philosoph Max Kern", "Max Kern"], 0, "Max Kern"),
        ("Die Zeitung „Echo“, ein Blatt, schwieg.", ["Echo“"], 0, "Echo"),
        ("Die Kritik der Bank Nordsee, hieß es.", ["Nordsee"], 0, None),
    ],
)
def test_a_name_has_no_title_and_no_noun(text: str, names: list[str], mention: int, name: str | None) -> None:
    kinds: dict[str, Literal["person", "organization"]] = {"Echo“": "organization", "Nordsee": "organization"}
    entities = [
        Entity(start=start, end=start + len(each), text=each, type=kinds.get(each, "person"))
        for each in names
        for start in [text.rindex(each)]
    ]
    end = text.index(" s", mention) if " s" in text else text.index(", hieß")
    assert speakers_of(text, entities, "de", "art_1").source((mention, end)).name == name


@pytest.mark.parametrize(
    ("language", "text", "names", "mention", "name"),
    [
        ("ru", "Приехал Павел Лукин. По словам Лукина, всё спокойно.", ["Павел Лукин"], "Лукина", "Павел Лукин"),
        ("ru", "Павел Лукин ушёл. По словам Павла Лукина, всё тихо.", ["Павел Лукин", "Павла Лукина"], "Павла Лукина", "Павел Лукин"),
        ("cs", "Karel Dvorský přijel. Podle Dvorského prší.", ["Karel Dvorský"], "Dvorského", "Karel Dvorský"),
        ("cs", "Karel Dvorský a Jana Dvorská přijeli. Podle Dvorského prší.", ["Karel Dvorský", "Jana Dvorská"], "Dvorského", None),
        ("nl", "Joost Kramer kwam. Kramer zei niets.", ["Joost Kramer"], "Kramer", "Joost Kramer"),
    ],
)  # fmt: skip
def test_surnames_in_all_cases(language: str, text: str, names: list[str], mention: str, name: str | None) -> None:
    entities = [Entity(start=text.index(one), end=text.index(one) + len(one), text=one, type="person") for one in names]
    start = text.rindex(mention)
    assert speakers_of(text, entities, language, "art_1").source((start, start + len(mention))).name == name


@pytest.mark.parametrize(
    ("language", "mention", "entity", "name"),
    [
        ("de", "der Autobauer Nordwerk", "Nordwerk", "Nordwerk"),
        ("de", "ein Sprecher von Nordwerk", "Nordwerk", None),
        ("ru", "директор «Меридиана»", "«Меридиана»", None),
    ],
)
def test_a_noun_before_the_name_of_an_organization(language: str, mention: str, entity: str, name: str | None) -> None:
    start = mention.index(entity)
    entities = [Entity(start=start, end=start + len(entity), text=entity, type="organization")]
    assert speakers_of(mention, entities, language, "art_1").source((0, len(mention))).name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [("агентству «Меридиан»", "Меридиан"), ("Меридиан»", "Меридиан"), ("ООО «Меридиан»", "ООО «Меридиан»")],
)
def test_a_name_has_no_marks_and_no_noun_before_them(text: str, name: str) -> None:
    entities = [Entity(start=0, end=len(text), text=text, type="organization")]
    assert speakers_of(text, entities, "ru", "art_1").source((0, len(text))).name == name


def test_a_name_not_told_apart_is_no_guess() -> None:
    speakers = speakers_of(TEXT, ENTITIES, "fr", "art_1")
    assert speakers.persons == {"Roche": "Paul Roche", "Lind": None, "Morel": "Anne Morel"}


@pytest.mark.parametrize(
    ("language", "mention", "kind"),
    [
        ("fr", "le quotidien L'Écho", "publication"),
        ("fr", "la préfecture", "officials"),
        ("fr", "une étude de l'université", "document"),
        ("fr", "le maire", None),
        ("fr", "la porte-parole de la police", None),
        ("es", "la consultora Marsa", "organization"),
        ("es", "fuentes del sector", "unnamed"),
        ("it", "i vigili del fuoco", "officials"),
        ("pt", "o relatório", "document"),
        ("nl", "de krant", "publication"),
        ("nl", "omwonenden", "group"),
        ("de", "die Polizei", "officials"),
        ("de", "das zuständige Verkehrsministerium", "organization"),
        ("de", "ein Sprecher der Polizei", None),
        ("de", "Polizeisprecher Maurer", None),
        ("de", "Pressesprecherin Weber", None),
        ("ru", "источник в министерстве", "unnamed"),
        ("ru", "газета «Залив»", "publication"),
        ("cs", "policie", "officials"),
    ],
)
def test_kinds_by_noun(language: str, mention: str, kind: str | None) -> None:
    assert speakers_of(mention, [], language, "art_1").source((0, len(mention))).type == kind


def test_every_language_has_nouns() -> None:
    assert KINDS.keys() == WORDS.keys()
