"""Attributions that take up the sentence before."""

from __future__ import annotations

import pytest

from pipelines.claims.foreign.back_references import find_back_references
from pipelines.claims.model.reader import Entity
from pipelines.claims.sentences import sentences
from pipelines.claims.structures import Attribution

NAMES = ("Max Kern", "Els de Wit", "Ирина Лапина", "Jana Malá")


def found_in(text: str, language: str, read: list[Attribution]) -> list[tuple[str, str, str]]:
    entities = [Entity(text.index(name), text.index(name) + len(name), "person") for name in NAMES if name in text]
    found = find_back_references(text, read, sentences(text), entities, language)
    return [
        (text[slice(*one.source[0])], text[slice(*one.cue[0])], text[slice(*one.content[0])].strip()) for one in found
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Die alte Brücke bleibt bis Mai gesperrt. Das sagte Baustadtrat Max Kern am Montag.", ("Baustadtrat Max Kern", "sagte")),
        ("de", "Die alte Brücke bleibt bis Mai gesperrt. Das teilte die Polizei am Abend mit.", ("die Polizei", "teilte")),
        ("de", "Die alte Brücke bleibt bis Mai gesperrt. Das teilte die Feuerwehr mit.", ("die Feuerwehr", "teilte")),
        ("de", "Die alte Brücke bleibt bis Mai gesperrt. Das sagt man im Dorf.", None),
        ("de", "Die alte Brücke bleibt bis Mai gesperrt. Das Wasser steigt weiter.", None),
        ("nl", "De oude brug blijft tot mei dicht. Dat zei wethouder Els de Wit maandag.", ("wethouder Els de Wit", "zei")),
        ("nl", "De oude brug blijft tot mei dicht. Dat laat de gemeente weten.", ("de gemeente", "laat")),
        ("nl", "De oude brug blijft tot mei dicht. Dat is jammer voor de winkels.", None),
        ("ru", "Старый мост закрыли до мая. Об этом в понедельник сообщила мэр Ирина Лапина.", ("мэр Ирина Лапина", "сообщила")),
        ("ru", "Старый мост закрыли до мая. Об этом сообщает пресс-служба полиции.", ("пресс-служба полиции", "сообщает")),
        ("ru", "Старый мост закрыли до мая. Об этом говорится в докладе.", None),
        ("cs", "Starý most zůstane zavřený do května. Řekla to mluvčí radnice Jana Malá.", ("mluvčí radnice Jana Malá", "Řekla")),
        ("cs", "Starý most zůstane zavřený do května. Informovala o tom policie.", ("policie", "Informovala")),
    ],
)  # fmt: skip
def test_takes_up_the_sentence_before(language: str, text: str, expected: tuple[str, str] | None) -> None:
    content = text[: text.index(". ") + 1]

    assert found_in(text, language, []) == ([(*expected, content)] if expected else [])


def test_leaves_a_sentence_that_is_attributed() -> None:
    text = "Die Brücke sei bis Mai gesperrt, so Kern. Das sagte Max Kern am Montag."
    attributed = Attribution([(36, 40)], [(33, 35)], [(0, 31)])

    assert found_in(text, "de", [attributed]) == []


def test_leaves_a_heading() -> None:
    assert found_in("Brücke bleibt lange gesperrt\n\nDas sagte Max Kern am Montag.", "de", []) == []
