"""Times in other languages."""

from __future__ import annotations

from datetime import date

import pytest

from pipelines.claims.foreign.times import find_times, said_on

FRIDAY = date(2024, 3, 15)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "le 3 avril", [("3 avril", "2024-04-03")]),
        ("fr", "le 1er décembre", [("1er décembre", "2023-12-01")]),
        ("fr", "le 14 juillet 1998", [("14 juillet 1998", "1998-07-14")]),
        ("fr", "le 31 février", [("31 février", None)]),
        ("fr", "en mai 2021, hier, depuis 2019", [("mai 2021", "2021-05"), ("hier", "2024-03-14"), ("depuis 2019", "2019")]),
        ("fr", "jusqu'à lundi", [("lundi", None)]),
        ("fr", "2019 personnes", []),
        ("es", "el 12 de marzo de 2023", [("12 de marzo de 2023", "2023-03-12")]),
        ("es", "ayer y desde 2016", [("ayer", "2024-03-14"), ("desde 2016", "2016")]),
        ("it", "il 3 aprile, domani", [("3 aprile", "2024-04-03"), ("domani", "2024-03-16")]),
        ("pt", "em 5 de maio, amanhã", [("5 de maio", "2024-05-05"), ("amanhã", "2024-03-16")]),
        ("nl", "op 3 april, gisteren", [("3 april", "2024-04-03"), ("gisteren", "2024-03-14")]),
        ("de", "am 3. April, gestern", [("3. April", "2024-04-03"), ("gestern", "2024-03-14")]),
        ("de", "im März 2021, seit 2019", [("März 2021", "2021-03"), ("seit 2019", "2019")]),
        ("ru", "12 марта 2024 и в 2019 году", [("12 марта 2024", "2024-03-12"), ("2019 году", "2019")]),
        ("cs", "12. března 2024 a v roce 2019", [("12. března 2024", "2024-03-12"), ("roce 2019", "2019")]),
    ],
)  # fmt: skip
def test_times(language: str, text: str, expected: list[tuple[str, str | None]]) -> None:
    found = find_times(text, FRIDAY, language)
    assert [(each.text, each.value) for each in found] == expected
    assert all((each.granularity is None) == (each.value is None) for each in found)
    assert all(text[each.start : each.end] == each.text for each in found)


def test_relative_times_need_the_date_of_the_article() -> None:
    assert [each.value for each in find_times("hier, le 3 avril, en 2019", None, "fr")] == [None, None, "2019"]


@pytest.mark.parametrize(
    ("language", "text", "cue", "content", "expected"),
    [
        ("fr", "Le maire a reconnu jeudi que la digue fuit.", "a reconnu", "que la digue fuit", ("jeudi", "2024-03-14")),
        ("fr", "Vendredi, le maire a dit que la digue fuit.", "a dit", "que la digue fuit", ("Vendredi", "2024-03-15")),
        ("fr", "Le maire a dit que la digue cédera jeudi.", "a dit", "que la digue cédera jeudi", None),
        ("fr", "Il pleut depuis jeudi. Le maire dit que la digue fuit.", "dit", "que la digue fuit", None),
        ("es", "El alcalde dijo el lunes que no.", "dijo", "que no", ("lunes", "2024-03-11")),
        ("nl", "De burgemeester zei gisteren dat het lekt.", "zei", "dat het lekt", ("gisteren", "2024-03-14")),
        ("de", "Der Minister sagte am Montag, es regne.", "sagte", "es regne", ("Montag", "2024-03-11")),
        ("ru", "Министр сообщил в среду, что мост закрыт.", "сообщил", "что мост закрыт", ("среду", "2024-03-13")),
        ("cs", "Ministr v pondělí řekl, že most padá.", "řekl", "že most padá", ("pondělí", "2024-03-11")),
    ],
)  # fmt: skip
def test_said_on(language: str, text: str, cue: str, content: str, expected: tuple[str, str] | None) -> None:
    start, begin = text.index(cue), text.index(content)
    found = said_on(
        text,
        find_times(text, FRIDAY, language),
        (start, start + len(cue)),
        [(begin, begin + len(content))],
        published=FRIDAY,
        language=language,
    )
    assert (found and (found.text, found.value)) == expected
