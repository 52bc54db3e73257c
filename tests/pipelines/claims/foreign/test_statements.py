"""Reports of a statement and of a deed in other languages."""

from __future__ import annotations

import pytest

from benchmarks.readers.marked import parse
from pipelines.claims.extract import extract_claims
from pipelines.claims.foreign.statements import is_unsaid, statement_features
from pipelines.claims.quotemarks import quoted


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("fr", "[S1 Le maire] [C1 a déclaré] [Q1 que le pont tient].", (1, 1, 0)),
        ("fr", "[S1 Le tribunal] [C1 a condamné] [Q1 l'ancien maire].", (0, 0, 0)),
        ("fr", "[S1 Le maire] [C1 se demande] [Q1 si le pont tient].", (1, 1, 0)),
        ("nl", "[C1 Volgens] [S1 de burgemeester] [Q1 houdt de brug het].", (1, 0, 0)),
        ("de", "[S1 Der Verein] [C1 sagte]: [Q1 „Die Brücke hält“].", (1, 0, 1)),
    ],
)
def test_features(language: str, marked: str, expected: tuple[float, float, float]) -> None:
    text, (one,) = parse(marked)
    found = statement_features(text, one, quoted(text), language)
    assert (found["reports"], found["clause"], found["quoted"]) == expected


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        ("es", "El tribunal condenó al antiguo notario a tres años de cárcel.", 0),
        ("es", "El tribunal dijo que el antiguo notario había mentido.", 1),
        ("it", "La banca ha deciso di vendere i palazzi del centro.", 0),
        ("it", "La banca ha detto che venderà i palazzi del centro.", 1),
        ("nl", "Het bedrijf overweegt zijn haven te verkopen.", 0),
        ("nl", "Het bedrijf beloofde zijn haven niet te verkopen.", 1),
        ("fr", "Le parquet a décidé de fermer le port.", 0),
        ("fr", "Le parquet a confirmé la vente du port.", 1),
    ],
)
def test_deeds_are_no_claims(language: str, text: str, claims: int) -> None:
    assert len(extract_claims(text, language=language)) == claims


@pytest.mark.parametrize(
    ("language", "marked", "unsaid"),
    [
        ("fr", "Si [S1 la rectrice] [C1 admet] [Q1 que le toit fuit], elle paiera.", True),
        ("fr", "Si [S1 la rectrice] [C1 admet] [Q1 que le toit fuit], les élèves le savent.", False),
        ("de", "Wenn [S1 die Rektorin] [C1 einräumt], [Q1 dass das Dach leckt], zahlt sie.", True),
        ("nl", "Hij zei: als [S1 de rector] [C1 zegt] [Q1 dat het dak lekt], betaalt hij.", True),
        ("cs", "[S1 Rektorka] [C1 řekla], [Q1 že střecha teče].", False),
        ("it", "[S1 Il preside] [C1 non ha voluto dire] [Q1 se il tetto perde].", True),
        ("es", "[S1 El rector] [C1 no quiso confirmar] [Q1 la fuga].", False),
        ("de", "[S1 Die Stadt] [C1 ließ offen], [Q1 wann das Dach hält].", True),
    ],
)
def test_what_is_not_said(language: str, marked: str, unsaid: bool) -> None:
    text, (one,) = parse(marked)
    assert is_unsaid(text, one, language) is unsaid
