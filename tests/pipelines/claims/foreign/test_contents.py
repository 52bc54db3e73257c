"""Contents that share words."""

from __future__ import annotations

import pytest

from benchmarks.readers.marked import parse
from pipelines.claims.foreign.contents import apart, around_asides, is_plausible, with_quotations, with_whole_quotations
from pipelines.claims.quotemarks import quoted
from pipelines.claims.sentences import sentences


def contents(marked: str) -> list[list[str]]:
    text, attributions = parse(marked)
    return [[text[start:end] for start, end in one.content] for one in apart(attributions, sentences(text))]


def test_a_content_ends_where_that_of_the_next_sentence_begins() -> None:
    marked = "[S1 Le maire] [C1 dit] [Q1 qu'il pleut. [Q2 « Rien ne va »]], [C2 dit] [S2 Anne Morel]."
    assert contents(marked) == [["qu'il pleut. "], ["« Rien ne va »"]]


@pytest.mark.parametrize(
    ("network", "quotation", "expected"),
    [
        pytest.param(
            "Kern sagte Ja. [Q1 „Das bleibt so.“] [S1 Er] [C1 fuhr fort]: [Q1 „Die Brücke ist zu.“]",
            "Kern sagte Ja. „Das bleibt so.“ [S1 Er] [C1 fuhr fort]: [Q1 „Die Brücke ist zu.“]",
            [("Er", "fuhr fort", ["„Die Brücke ist zu.“"])],
            id="a quotation of another sentence goes",
        ),
        pytest.param(
            "[S1 Der Zeitung] [C1 sagte] Max Kern: [Q1 „Die Brücke ist zu.“]",
            "Der Zeitung [C1 sagte] [S1 Max Kern]: [Q1 „Die Brücke ist zu.“]",
            [("Max Kern", "sagte", ["„Die Brücke ist zu.“"])],
            id="the words beside it say who speaks",
        ),
        pytest.param(
            "Am Montag [C1 sagte] [S1 Max Kern, der Minister]: [Q1 „Die Brücke] ist zu.“",
            "Am Montag [C1 sagte] [S1 Max Kern], der Minister: [Q1 „Die Brücke ist zu.“]",
            [("Max Kern, der Minister", "sagte", ["„Die Brücke ist zu.“"])],
            id="one speaker and one verb stay as the network found them",
        ),
        pytest.param(
            "Am Montag sagte Max Kern: „Ich rief an. [S1 Jemand] [C1 sagte mir], [Q1 die Brücke sei zu].“",
            "Am Montag [C1 sagte] [S1 Max Kern]: [Q1 „Ich rief an. Jemand sagte mir, die Brücke sei zu.“]",
            [
                ("Jemand", "sagte mir", ["die Brücke sei zu"]),
                ("Max Kern", "sagte", ["„Ich rief an. Jemand sagte mir, die Brücke sei zu.“"]),
            ],
            id="what is quoted within stays",
        ),
    ],
)
def test_quotations_are_settled_by_the_words_beside_them(
    network: str, quotation: str, expected: list[tuple[str, str, list[str]]]
) -> None:
    (text, found), (same, settled) = parse(network), parse(quotation)
    assert text == same
    assert [
        (text[slice(*one.source[0])], text[slice(*one.cue[0])], [text[start:end] for start, end in one.content])
        for one in with_quotations(found, settled)
    ] == expected


def test_nested_attributions_share_their_words() -> None:
    marked = "[S1 Le journal] [C1 écrit] [Q1 que [S2 le maire] [C2 dit] [Q2 qu'il pleut]]."
    assert contents(marked) == [["que le maire dit qu'il pleut"], ["qu'il pleut"]]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[Q1 Mañana], [C1 dijo] [S1 Ruiz], abrirá el puente.", ["Mañana", "abrirá el puente."]),
        (
            "[Q1 El puente viejo abrirá mañana], [C1 dijo] [S1 Ruiz], que viajará hoy.",
            ["El puente viejo abrirá mañana"],
        ),
    ],
)
def test_an_aside_stands_within_its_content(marked: str, expected: list[str]) -> None:
    text, found = parse(marked)
    (one,) = around_asides(text, found, sentences(text))
    assert [text[start:end] for start, end in one.content] == expected


def test_a_quotation_that_ends_a_content_belongs_to_it_whole() -> None:
    text, found = parse("« Il pleut. [Q1 Il neige]», [C1 selon] [S1 le maire].")
    (one,) = with_whole_quotations(found, quoted(text))
    assert [text[start:end] for start, end in one.content] == ["« Il pleut. Il neige"]


def test_one_content_in_one_sentence_stays_with_both() -> None:
    assert contents("[C1 [C2 Selon]] [S1 Anne] et [S2 Paul], [Q1 [Q2 il pleut]].") == [["il pleut"], ["il pleut"]]


def test_an_attribution_without_words_of_its_own_is_dropped() -> None:
    marked = "[S1 Le maire] [C1 parle]. [Q1 [Q2 « Rien ne va »]], [C2 dit] [S2 Anne Morel]."
    assert contents(marked) == [["« Rien ne va »"]]


def test_an_auxiliary_alone_is_no_cue() -> None:
    text, (one,) = parse("[S1 Die Stadt] [C1 hat] [Q1 ein Erdbeben erlebt].")
    assert not is_plausible(text, one, "de")
    text, (one,) = parse("[S1 L'avocat] [C1 a], [Q1 quant à lui, annoncé une plainte].")
    assert not is_plausible(text, one, "fr")
    text, (one,) = parse("[S1 Die Stadt] [C1 hat erklärt], [Q1 sie warte].")
    assert is_plausible(text, one, "de")


@pytest.mark.parametrize(
    ("marked", "plausible"),
    [
        ("[S1 Die Stadt] [C1 sagt], [Q1 es regne].", True),
        ("[Q1 Es regne], [C1 sagt] [S1 die Stadt].", True),
        ("[S1 Die Stadt] [C1 nennt] [Q1 das Wetter „sehr schlecht“].", True),
        ("[S1 Die Stadt] [C1 sieht] [Q1 eine große Gefahr].", False),
        ("[S1 Die Stadt] [C1 lehnt] [Q1 den Entwurf] ab.", False),
    ],
)
def test_a_german_clause_is_set_off(marked: str, plausible: bool) -> None:
    text, (one,) = parse(marked)
    assert is_plausible(text, one, "de") is plausible
