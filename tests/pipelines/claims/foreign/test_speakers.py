"""Names of the sources of other languages."""

from __future__ import annotations

from typing import Literal

import pytest

from pipelines.claims.foreign.entities import mended
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
        ("il", 100, None, "unnamed", None),
        ("Le maire", 0, None, "unnamed", None),
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
        ("fr", "le maire", "unnamed"),
        ("fr", "la porte-parole de la police", "unnamed"),
        ("es", "la consultora Marsa", "organization"),
        ("es", "fuentes del sector", "unnamed"),
        ("it", "i vigili del fuoco", "officials"),
        ("pt", "o relatório", "document"),
        ("nl", "de krant", "publication"),
        ("nl", "omwonenden", "group"),
        ("de", "die Polizei", "officials"),
        ("de", "das zuständige Verkehrsministerium", "organization"),
        ("de", "ein Sprecher der Polizei", "unnamed"),
        ("de", "Polizeisprecher Maurer", "unnamed"),
        ("de", "Pressesprecherin Weber", "unnamed"),
        ("ru", "источник в министерстве", "unnamed"),
        ("ru", "газета «Залив»", "publication"),
        ("cs", "policie", "officials"),
        ("cs", "Předsedkyně strany", "unnamed"),
        ("cs", "jeden z pacientů", "unnamed"),
        ("cs", "Lékařská komora", "organization"),
        ("de", "mehrere Anwohner", "group"),
        ("de", "die Gutachter", "group"),
        ("de", "die Gutachterin", "unnamed"),
        ("de", "die Chefjuristin der Regierung", None),
        ("it", "l'Ufficio parlamentare", "organization"),
        ("it", "due testimoni", "group"),
        ("es", "Uno de los vigilantes", "unnamed"),
        ("pt", "os bombeiros", "officials"),
        ("ru", "главы региона", "unnamed"),
        ("ru", "депутатов", "group"),
        ("nl", "een van hen", "unnamed"),
    ],
)
def test_kinds_by_noun(language: str, mention: str, kind: str | None) -> None:
    assert speakers_of(mention, [], language, "art_1").source((0, len(mention))).type == kind


def test_every_language_has_nouns() -> None:
    assert KINDS.keys() == WORDS.keys()


@pytest.mark.parametrize(
    ("language", "mention", "entities", "name", "kind"),
    [
        # The network joins a name with what stands before it, or cuts it.
        ("it", "Il CEO di Marea Luca Serra", {"Marea Luca Serra": "organization"}, "Luca Serra", "person"),
        ("cs", "Ekonom Banky Morava David Růžek", {"Banky Morava David Růžek": "organization"}, "David Růžek", "person"),
        ("nl", "minister Pieter van Rossum", {"Rossum": "person"}, "Pieter van Rossum", "person"),
        ("nl", "Stefan Bos van BNW", {}, "Stefan Bos", "person"),
        ("fr", "Son avocat, Me Laurent Pichon,", {"Me Laurent Pichon": "person"}, "Laurent Pichon", "person"),
        ("cs", "Jan Hruška jistě", {"Jan Hruška jistě": "person"}, "Jan Hruška", "person"),
        ("de", "Bundesrat Max Kern", {"Max Kern": "person"}, "Max Kern", "person"),
        ("de", "Bundesrat Kern", {"Kern": "person"}, "Kern", "person"),
        ("de", "Kritiker Ijoma Kern", {"Ijoma Kern": "person"}, "Ijoma Kern", "person"),
        ("it", "il presidente Cannata", {"Cannata": "organization"}, "Cannata", "person"),
        # The name is somebody else's.
        ("fr", "un proche de Paul Roche", {"Paul Roche": "person"}, None, None),
        ("es", "el abogado de Paul Roche", {"Paul Roche": "person"}, None, "unnamed"),
        ("nl", "de regering van Paul Roche", {"Paul Roche": "person"}, None, "officials"),
        ("fr", "le recteur de la région Nord", {"Nord": "organization"}, None, None),
        ("es", "el Banco Sur y el Banco Norte", {"Banco Sur": "organization", "Banco Norte": "organization"}, None, "organization"),
        # Cases.
        ("ru", "адвоката Анны Петровой", {"Анны Петровой": "person"}, "Анна Петрова", "person"),
        ("ru", "Сергея Лукинского", {"Сергея Лукинского": "person"}, "Сергей Лукинский", "person"),
        ("cs", "mluvčí Ivany Šmídové", {"Ivany Šmídové": "person"}, "Ivana Šmídová", "person"),
        # Organizations behind what they are.
        ("es", "El fabricante de coches Nordwerk", {"Nordwerk": "organization"}, "Nordwerk", "organization"),
        ("it", "La casa automobilistica Nordwerk Motori", {"automobilistica Nordwerk Motori": "organization"}, "Nordwerk Motori", "organization"),
        ("it", "il governo belga", {"belga": "other"}, None, "officials"),
        ("nl", "De Amerikaanse luchtmacht", {"Amerikaanse luchtmacht": "other"}, None, None),
        # Names that the network has not read.
        ("es", "General Motors", {"General Motors": "organization"}, "General Motors", "organization"),
        ("es", "Automotive News", {}, "Automotive News", None),
        ("nl", "Mark Chandler", {}, "Mark Chandler", "person"),
        ("de", "die SPÖ", {}, "SPÖ", None),
        ("de", "dem CEO", {}, None, None),
        ("it", "Alcuni", {}, None, None),
    ],
)  # fmt: skip
def test_names_in_mentions(
    language: str,
    mention: str,
    entities: dict[str, Literal["person", "organization", "place", "other"]],
    name: str | None,
    kind: str | None,
) -> None:
    named = [
        Entity(start=mention.index(text), end=mention.index(text) + len(text), text=text, type=kind)
        for text, kind in entities.items()
    ]
    found = speakers_of(mention, named, language, "art_1").source((0, len(mention)))
    assert (found.name, found.type) == (name, kind)


@pytest.mark.parametrize(
    ("name", "kind"), [("KU Dorpen", "organization"), ("OB Kern", "person"), ("Max Kern", "person")]
)
def test_an_acronym_begins_the_name_of_a_body(name: str, kind: str) -> None:
    read = [Entity(start=0, end=len(name), text=name, type="person")]

    assert [one.type for one in mended(name, read, "nl")] == [kind]


def test_given_names_and_appositions() -> None:
    text = "Rosa Vidal habla. Rosa sigue. La ministra de Aguas, Alma Soler, calla."
    names = [("Rosa Vidal", 0), ("Rosa", 18)]
    entities = [
        Entity(start=at, end=at + len(name), text=name, type="person")
        for name, after in names
        for at in [text.index(name, after)]
    ]
    speakers = speakers_of(text, entities, "es", "art_1")
    assert speakers.source((18, 22)).name == "Rosa Vidal"
    assert speakers.source((text.index("La m"), text.index(", calla"))).name == "Alma Soler"
