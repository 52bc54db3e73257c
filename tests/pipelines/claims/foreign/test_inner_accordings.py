"""Prepositions within Dutch and Czech clauses."""

from __future__ import annotations

import pytest

from pipelines.claims.foreign.accordings import find_accordings
from pipelines.claims.sentences import sentences

CASES = [
    ("nl", "Volgens de wethouder vangt Dorp 600 mensen op.", "de wethouder", "vangt Dorp 600 mensen op"),
    ("nl", "Volgens de gemeente is de brug dicht.", "de gemeente", "is de brug dicht"),
    ("nl", "Die bedden zijn volgens hem niet bruikbaar.", "hem", "Die bedden zijn … niet bruikbaar"),
    ("nl", "Volgens Apple voegt de update niets toe.", "Apple", "voegt de update niets toe"),
    (
        "nl",
        "Volgens woordvoerder Jan Bos van Marea is dat opgelost.",
        "woordvoerder Jan Bos van Marea",
        "is dat opgelost",
    ),
    (
        "nl",
        "Volgens Jan Bos, hoofd van de politie, is de brug dicht.",
        "Jan Bos, hoofd van de politie",
        "is de brug dicht",
    ),
    ("nl", "Het regende en volgens kenners is dat zeldzaam.", "kenners", "is dat zeldzaam"),
    (
        "nl",
        "De brug is dicht volgens een bericht op de website van de stad.",
        "een bericht op de website van de stad",
        "De brug is dicht",
    ),
    ("nl", "Bouw de kast volgens de regels van het boekje.", None, None),
    ("cs", "Lékař podle obžaloby bral úplatky.", "obžaloby", "Lékař … bral úplatky"),
    ("cs", "Podle něj přijde stát o miliardu.", "něj", "přijde stát o miliardu"),
    ("cs", "Podle informací serveru Zprávy odešel i premiér.", "informací serveru Zprávy", "odešel i premiér"),
    ("cs", "Most se podle mluvčí Jany Malé opraví.", "mluvčí Jany Malé", "Most se … opraví"),
    ("cs", "Podle starostky města Jany Malé opravu platil kraj.", "starostky města Jany Malé", "opravu platil kraj"),
    ("cs", "Most podle krajských odborů brzy spadne.", "krajských odborů", "Most … brzy spadne"),
    ("cs", "Most podle mluvčího praskl ráno.", "mluvčího", "Most … praskl ráno"),
    ("cs", "Zápas podle očekávání fanoušků skončil remízou.", None, None),
    ("cs", "Dům stojí podle zákona na obecním pozemku.", None, None),
]


@pytest.mark.parametrize(("language", "text", "source", "content"), CASES)
def test_sources_and_contents(language: str, text: str, source: str | None, content: str | None) -> None:
    found = find_accordings(text, sentences(text), language)
    spans = [(one.source, one.content) for one in found]
    told = [tuple(" … ".join(text[a:b] for a, b in part) for part in each) for each in spans]
    assert told == ([(source, content)] if source else [])
