"""Numbers in other languages."""

from __future__ import annotations

from datetime import date

import pytest

from pipelines.claims.foreign.quantities import find_quantities
from pipelines.claims.foreign.times import find_times


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "au moins 300 maisons", [("au moins 300 maisons", 300, "atLeast", None, "maisons")]),
        ("fr", "près de 40 000 euros", [("près de 40 000 euros", 40000, "nearly", "EUR", None)]),
        ("fr", "12,5 millions d'euros", [("12,5 millions d'euros", 12500000, None, "EUR", None)]),
        ("fr", "une baisse de 15 %", [("15 %", 15, None, "%", None)]),
        ("fr", "trois millions de personnes", [("trois millions de personnes", 3000000, None, None, "personnes")]),
        ("fr", "en dix ans", [("dix ans", 10, None, "year", None)]),
        ("fr", "deux sur trois", [("deux", 2, None, None, None), ("trois", 3, None, None, None)]),
        ("fr", "le 12 mars 2024 et en 2019", []),
        ("fr", "à 14h30, sur la D939", []),
        ("es", "más de 2.500 personas", [("más de 2.500 personas", 2500, "moreThan", None, "personas")]),
        ("es", "el 30 por ciento", [("30 por ciento", 30, None, "%", None)]),
        ("it", "quasi 3 milioni di euro", [("quasi 3 milioni di euro", 3000000, "nearly", "EUR", None)]),
        ("it", "venti persone", [("venti persone", 20, None, None, "persone")]),
        ("es", "15 mil millones de euros", [("15 mil millones de euros", 15e9, None, "EUR", None)]),
        ("pt", "6,8 mil milhões de euros", [("6,8 mil milhões de euros", 6.8e9, None, "EUR", None)]),
        ("pt", "2 bilhões de reais", [("2 bilhões de reais", 2e9, None, "BRL", None)]),
        ("pt", "R$ 50 mil", [("R$ 50 mil", 50000, None, "BRL", None)]),
        ("pt", "cerca de 80 soldados", [("cerca de 80 soldados", 80, "about", None, "soldados")]),
        ("nl", "minstens 30 gewonde mannen", [("minstens 30", 30, "atLeast", None, None)]),
        ("nl", "€ 20.000 en 15 procent", [("€ 20.000", 20000, None, "EUR", None), ("15 procent", 15, None, "%", None)]),
        ("de", "mindestens 30 Verletzte", [("mindestens 30 Verletzte", 30, "atLeast", None, "Verletzte")]),
        ("de", "350 neue Busse", [("350 neue Busse", 350, None, None, "Busse")]),
        ("de", "4,1 Millionen Leser", [("4,1 Millionen Leser", 4100000, None, None, "Leser")]),
        ("de", "nach § 97 Abs. 1 und Artikel 5 auf Seite 3", []),
        ("fr", "l'article 12, à la page 3", []),
        ("es", "la compra de 60 aviones Orion 787", [("60 aviones", 60, None, None, "aviones")]),
        ("de", "rund 2,5 Millionen Euro", [("rund 2,5 Millionen Euro", 2500000, "about", "EUR", None)]),
        ("de", "um 15 Prozent", [("15 Prozent", 15, None, "%", None)]),
        ("ru", "не менее 30 человек", [("не менее 30", 30, "atLeast", None, None)]),
        ("ru", "5 млн рублей", [("5 млн рублей", 5000000, None, "RUB", None)]),
        ("cs", "zhruba 5 milionů korun", [("zhruba 5 milionů korun", 5000000, "about", "CZK", None)]),
        ("cs", "120 km", [("120 km", 120, None, "km", None)]),
    ],
)
def test_quantities(
    language: str, text: str, expected: list[tuple[str, float, str | None, str | None, str | None]]
) -> None:
    times = find_times(text, date(2024, 3, 15), language)
    found = find_quantities(text, times, language)
    assert [(each.text, each.value, each.qualifier, each.unit, each.of) for each in found] == expected
    assert all(text[each.start : each.end] == each.text for each in found)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "zwischen 60 und 70 Autos", [("zwischen 60 und 70 Autos", 60, 70)]),
        ("de", "zwei bis drei Wochen", [("zwei bis drei Wochen", 2, 3)]),
        ("de", "4,1 bis 5 Millionen Euro", [("4,1 bis 5 Millionen Euro", 4_100_000, 5_000_000)]),
        ("de", "5–6 Millionen Euro", [("5–6 Millionen Euro", 5_000_000, 6_000_000)]),
        ("de", "60 und 70 Autos", [("60", 60, None), ("70 Autos", 70, None)]),
        ("fr", "entre 40 et 60 tonnes", [("entre 40 et 60 tonnes", 40, 60)]),
        ("fr", "2 à 3 millions d'habitants", [("2 à 3 millions d'habitants", 2_000_000, 3_000_000)]),
        ("fr", "passer de 2 à 3 millions", [("2", 2, None), ("3 millions", 3_000_000, None)]),
        ("es", "entre 1.200 y 1.500 toneladas", [("entre 1.200 y 1.500 toneladas", 1200, 1500)]),
        ("es", "entre el 7 y el 9 %", [("entre el 7 y el 9 %", 7, 9)]),
        ("es", "subió del 5 al 6,5 por ciento", [("5", 5, None), ("6,5 por ciento", 6.5, None)]),
        ("it", "tra 10 e 20 persone", [("tra 10 e 20 persone", 10, 20)]),
        ("nl", "10 tot 20 procent", [("10 tot 20 procent", 10, 20)]),
        ("ru", "между 60 и 70", [("между 60 и 70", 60, 70)]),
    ],
)
def test_ranges(language: str, text: str, expected: list[tuple[str, float, float | None]]) -> None:
    found = find_quantities(text, [], language)
    assert [(each.text, each.value, each.maxValue) for each in found] == expected
    assert all(text[each.start : each.end] == each.text for each in found)
