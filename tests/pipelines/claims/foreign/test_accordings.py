"""Attributions by a preposition."""

from __future__ import annotations

import pytest

from pipelines.claims.foreign.accordings import find_accordings
from pipelines.claims.sentences import sentences


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Selon la préfecture, trois villages sont évacués.", ("Selon", "la préfecture", ["trois villages sont évacués"])),
        ("fr", "D'après le maire, Paul Roche, la digue a cédé.", ("D'après", "le maire, Paul Roche", ["la digue a cédé"])),
        ("fr", "Selon Anne Morel, porte-parole du syndicat, la grève continue.", ("Selon", "Anne Morel, porte-parole du syndicat", ["la grève continue"])),
        ("fr", "La digue a cédé hier soir, d'après un témoin.", ("d'après", "un témoin", ["La digue a cédé hier soir"])),
        ("fr", "Selon l'heure, le quai est plein.", ("Selon", "l'heure", ["le quai est plein"])),
        ("fr", "Le quai change de couleur selon l'heure.", None),
        ("es", "De acuerdo con el informe, el puente está cerrado.", ("De acuerdo con", "el informe", ["el puente está cerrado"])),
        ("es", "Según publicó la agencia, el puente está cerrado.", None),
        ("es", "El puente está cerrado, según ha publicado la agencia.", None),
        ("it", "Il ponte è chiuso, secondo cui il traffico cresce.", None),
        ("es", "Según Le Monde, la ley es buena, pero el puente está cerrado.", ("Según", "Le Monde", ["la ley es buena, pero el puente está cerrado"])),
        ("fr", "« Rien ne va », dit le maire, selon qui tout est perdu.", None),
        ("it", "Stando agli inquirenti, il ponte era vecchio.", ("Stando agli", "inquirenti", ["il ponte era vecchio"])),
        ("pt", "A ponte está fechada, segundo os bombeiros.", ("segundo", "os bombeiros", ["A ponte está fechada"])),
        ("nl", "De brug is gesloten, aldus de burgemeester.", ("aldus", "de burgemeester", ["De brug is gesloten"])),
        ("ru", "По словам капитана, экипаж спас десять человек.", ("По словам", "капитана", ["экипаж спас десять человек"])),
        ("ru", "По данным Седова, старый мост закрыт, движение стоит.", ("По данным", "Седова", ["старый мост закрыт, движение стоит"])),
        ("cs", "Most je zavřený, podle starosty.", ("podle", "starosty", ["Most je zavřený"])),
        ("de", "Laut Polizei brach das Feuer im Keller aus.", ("Laut", "Polizei", ["brach das Feuer im Keller aus"])),
        ("de", "Nach Angaben der Feuerwehr Nordhafen gab es keine Verletzten.", ("Nach Angaben", "der Feuerwehr Nordhafen", ["gab es keine Verletzten"])),
        ("de", "Einem ersten Bericht zufolge war die Brücke alt.", ("zufolge", "Einem ersten Bericht", ["war die Brücke alt"])),
        ("de", "Angaben der Polizei zufolge war die Brücke alt.", ("zufolge", "Angaben der Polizei", ["war die Brücke alt"])),
        ("de", "Die Firma plant laut Betriebsrat den Abbau von Stellen.", ("laut", "Betriebsrat", ["Die Firma plant", "den Abbau von Stellen"])),
        ("de", "Die Brücke, die nach Ansicht des Gutachters marode ist, bleibt offen.", ("nach Ansicht", "des Gutachters", ["die", "marode ist"])),
        ("de", "Das Gesetz sei gut, so der Minister.", ("so", "der Minister", ["Das Gesetz sei gut"])),
        ("de", "Ihrer Meinung nach war das Gesetz falsch.", ("nach", "Ihrer Meinung", ["war das Gesetz falsch"])),
        ("de", "Das Gesetz sei gut, so der Minister, der am Abend ins Tal fuhr.", ("so", "der Minister", ["Das Gesetz sei gut"])),
        ("de", "Die Strafe gelte allen, die Müll verbrennen, so Förster Jan Rohde.", ("so", "Förster Jan Rohde", ["Die Strafe gelte allen, die Müll verbrennen"])),
        ("de", "Nach Angaben der Wehr starben 40 Tiere; die Ursache ist offen.", ("Nach Angaben", "der Wehr", ["starben 40 Tiere"])),
        ("de", "Nach einer Studie der Hochschule Brenz fährt jeder Zweite Rad.", ("Nach", "einer Studie der Hochschule Brenz", ["fährt jeder Zweite Rad"])),
        ("de", "Das Werk soll nach dem Willen der Stadt im Mai schließen.", ("nach dem Willen", "der Stadt", ["Das Werk soll", "im Mai schließen"])),
        ("de", "Die Flut soll nach ersten Meldungen Schäden am Deich verursacht haben.", ("nach", "ersten Meldungen", ["Die Flut soll", "Schäden am Deich verursacht haben"])),
        ("de", "Nach ZDM-Angaben sahen 2000 Leute zu.", ("Nach", "ZDM-Angaben", ["sahen 2000 Leute zu"])),
        ("de", "Der Fall wird nach Angaben des Amts „sehr genau“ geprüft.", ("nach Angaben", "des Amts", ["Der Fall wird", "„sehr genau“ geprüft"])),
        ("de", "In einem Brief der Stadt heißt es, die Brücke sei zu.", ("heißt es", "einem Brief der Stadt", ["die Brücke sei zu"])),
        ("de", "Die Brücke sei seit Mai zu, hieß es in dem Brief.", ("hieß es", "dem Brief", ["Die Brücke sei seit Mai zu"])),
        ("de", "In diesem Jahr heißt es sparen.", None),
        ("de", "Im Hafen gab es dem Amt zufolge keine Schäden.", ("zufolge", "dem Amt", ["Im Hafen gab es", "keine Schäden"])),
        ("de", "Nach dem Bericht ging der Vorstand.", None),
        ("de", "Nach dem Aufstand floh der König.", None),
        ("de", "Der Vorstand dachte laut über einen Verkauf nach.", None),
        ("de", "Nach drei Tagen kam der Bus an.", None),
    ],
)  # fmt: skip
def test_accordings(language: str, text: str, expected: tuple[str, str, list[str]] | None) -> None:
    found = find_accordings(text, sentences(text), language)
    got = [
        (text[slice(*one.cue[0])], text[slice(*one.source[0])], [text[start:end] for start, end in one.content])
        for one in found
    ]
    assert got == ([expected] if expected else [])
