"""What a source goes on to say without a cue."""

from __future__ import annotations

import pytest

from benchmarks.readers.marked import parse
from pipelines.claims.foreign.continuations import find_continuations
from pipelines.claims.quotemarks import quoted
from pipelines.claims.sentences import sentences

SAID = "[Q1 „Die Brücke ist marode“], [C1 sagte] [S1 Max Kern]."


def found_in(marked: str, language: str = "de") -> list[tuple[str, str]]:
    text, attributions = parse(marked)
    persons = [(start, start + len(name)) for name in ("Max Kern", "Ida Roth") if (start := text.find(name)) >= 0]
    found = find_continuations(
        text, attributions, persons, sentences=sentences(text), quotations=quoted(text), language=language
    )
    return [(text[slice(*one.source[0])], text[slice(*one.content[0])].strip()) for one in found]


@pytest.mark.parametrize(
    "sentence",
    [
        "Man müsse sie sofort sperren.",
        "Die Stadt habe lange nichts getan.",
        "In den Jahren, in denen er Rat war, gebe es dazu zehn Briefe.",
        "Wenn der Fluss steige, werde es gefährlich.",
    ],
)
def test_german_subjunctive_goes_on(sentence: str) -> None:
    assert found_in(f"{SAID} {sentence}") == [("Max Kern", sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Stadt hat lange nichts getan.",
        "Der Vorwurf, er habe nichts getan, trifft ihn.",
        "Das Geständnis der Rätin, ihr Plan, den sie kannte, sei falsch, hatte Folgen.",
        "Er tat, als sei das alles ganz neu.",
        "Die Brücke sei sicher, hieß es am Abend aus dem Rathaus.",
        "Kern bleibt im Amt, es sei denn, der Rat wählt ihn ab.",
        "Der Rat prüft, ob die Brücke sicher sei.",
    ],
)
def test_other_sentences_do_not(sentence: str) -> None:
    assert found_in(f"{SAID} {sentence}") == []


def test_each_sentence_goes_on_from_the_last() -> None:
    rest = ["Die Stadt habe kein Geld.", "Das Land müsse helfen.", "Der Bund sei auch gefragt.", "Es gebe keine Zeit."]

    assert found_in(f"{SAID} {' '.join(rest)}") == [("Max Kern", sentence) for sentence in rest]


def test_person_before_the_colon_speaks() -> None:
    marked = f"{SAID} Ida Roth ist sich ganz sicher: Die Brücke sei noch zu retten."

    assert found_in(marked) == [("Ida Roth", "Die Brücke sei noch zu retten.")]


@pytest.mark.parametrize(
    ("language", "said", "quotation"),
    [
        ("de", SAID, "„Die Brücke ist nicht mehr zu retten.“"),
        ("nl", "[Q1 “De brug is oud”], [C1 zei] [S1 Max Kern].", "“De brug is niet meer te redden.”"),
        ("cs", "[Q1 „Most je starý“], [C1 řekl] [S1 Max Kern].", "„Most už se nedá zachránit, je pozdě.“"),
    ],
)
def test_quotation_that_stands_alone(language: str, said: str, quotation: str) -> None:
    assert found_in(f"{said} {quotation}", language) == [("Max Kern", quotation)]


@pytest.mark.parametrize(
    "text",
    [
        "Max Kern schüttelt den Kopf. „Die Brücke ist nicht mehr zu retten.“",
        "Viel schreibt der Rat nun über Max Kern: Er habe nichts getan.",
        "Max Kern und Ida Roth schweigen. „Die Brücke ist nicht mehr zu retten.“",
        "Max Kern schweigt.\n\nDer Regen fällt.\n\n„Die Brücke ist nicht mehr zu retten.“",
        "Max Kern kennt das Lied „Über die Brücke“ sehr gut.",
    ],
)
def test_quotation_of_nobody_known(text: str) -> None:
    assert found_in(text) == []
