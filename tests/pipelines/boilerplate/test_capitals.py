from __future__ import annotations

import pytest

from pipelines.boilerplate.bylines import byline_names, without_capitals
from pipelines.boilerplate.html import clean_html
from pipelines.boilerplate.names import split_names
from pipelines.boilerplate.text import clean_text


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("BY JANE DOE AND JOHN ROE, CHIEF REPORTER", ["Jane Doe", "John Roe"]),
        ("BY JANE DOE IN PARIS", ["Jane Doe"]),
        ("BY JANE DOE AND JOHN ROE OF THE COURIER", ["Jane Doe", "John Roe"]),
        ("VON EVA MAAR UND JAN HOLM, REDAKTEUR", ["Eva Maar", "Jan Holm"]),
        ("POR ANA RUIZ Y LUIS GIL", ["Ana Ruiz", "Luis Gil"]),
        ("PAR LUC MARTIN ET ANNE-MARIE DE LA ROCHE", ["Luc Martin", "Anne-Marie de la Roche"]),
        ("DOOR PIET DE VRIES EN ANNA BAKKER", ["Piet de Vries", "Anna Bakker"]),
        ("BY J.K. DOE AND JP MCGREGOR III", ["J.K. Doe", "JP McGregor III"]),
        ("BY MARY E O'NEIL | 3 MARCH 2026", ["Mary E O'Neil"]),
        ("By Jane Doe and John ROE", ["Jane Doe", "John ROE"]),
        ("BY DPA", []),
    ],
)
def test_names_in_capitals_are_spelt_as_usual(line: str, names: list[str]) -> None:
    assert without_capitals(byline_names(line)) == names


@pytest.mark.parametrize(
    ("field", "names"),
    [
        ("JANE DOE AND JOHN ROE IN PARIS", ["Jane Doe", "John Roe"]),
        ("BBC NEWS", ["BBC NEWS"]),
        ("REUTERS", ["REUTERS"]),
        ("İBRAHİM ŞAHİN", ["İbrahim Şahin"]),
        ("МАРИЯ ИВАНОВА", ["Мария Иванова"]),
    ],
)
def test_fields_in_capitals(field: str, names: list[str]) -> None:
    assert without_capitals(split_names(field)) == names


PARAGRAPHS = (
    "The council of Osterby voted on Tuesday to keep the night ferry to Westhaven for two more years.",
    "Without it, forty nurses cannot get to work, said Lena Brook, who leads the transport committee.",
    "The operator, Kestrel Lines, had asked for a subsidy of 1.2 million crowns a year, the council said.",
)


def test_pages_and_dumps() -> None:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    page = f"<article><h1>Night ferry stays</h1><p class='byline'>BY JANE DOE AND JOHN ROE</p>{body}</article>"
    assert clean_html(f"<html><title>Night ferry stays</title>{page}</html>").authors == ["Jane Doe", "John Roe"]
    dump = "\n\n".join(["Night ferry stays", "BY JANE DOE AND JOHN ROE", *PARAGRAPHS])
    assert clean_text(dump).authors == ["Jane Doe", "John Roe"]
