from __future__ import annotations

import pytest

from pipelines.boilerplate.names import is_person, is_site_name, name_of_slug, split_names, squeeze


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Byron", ["Ada Byron"]),
        ("By Ada Byron and Max Frey", ["Ada Byron", "Max Frey"]),
        ("Door Ada Byron en Max Frey", ["Ada Byron", "Max Frey"]),
        ("Av Ada Byron og Max Frey", ["Ada Byron", "Max Frey"]),
        ("Ada Byron och Max Frey", ["Ada Byron", "Max Frey"]),
        ("Ada Byron ve Max Frey", ["Ada Byron", "Max Frey"]),
        ("Ada Byron i Max Frey", ["Ada Byron", "Max Frey"]),
        ("Ada Byron / Max Frey", ["Ada Byron", "Max Frey"]),
        ("Ada Byron // Max Frey", ["Ada Byron", "Max Frey"]),
        ("Ada Byron, Max Frey & Li Wu", ["Ada Byron", "Max Frey", "Li Wu"]),
        ("José Ortega y Gasset", ["José Ortega y Gasset"]),
        ("Ada Byron (AB) und Max Frey (mf)", ["Ada Byron", "Max Frey"]),
        ("Byron, Ada", ["Ada Byron"]),
        ("van Frey, Max; Byron, Ada", ["Max van Frey", "Ada Byron"]),
        ("Ada Byron, chief reporter", ["Ada Byron"]),
        ("Chief Political Correspondent Ada Byron", ["Ada Byron"]),
        ("Ada Byron Senior Editor", ["Ada Byron"]),
        ("Ada Byron | Langford", ["Ada Byron", "Langford"]),
        ("ada@post.example (Ada Byron)", ["Ada Byron"]),
        ("<a href='/ada'>Ada Byron</a>", ["Ada Byron"]),
        ("&lt;b&gt;Ada Byron&lt;/b&gt;", ["Ada Byron"]),
        ("记者：林海", ["林海"]),
        ("林海、王芳", ["林海", "王芳"]),
        ("['Ada Byron', 'Max Frey']", ["Ada Byron", "Max Frey"]),
        ("Ada Byron in Langford", ["Ada Byron"]),
        ("Par Ada Byron avec Reuters", ["Ada Byron"]),
        ("Ada Byron Associated Press", ["Ada Byron"]),
        ("Por Ada Byron — São Paulo", ["Ada Byron"]),
        ("Ada Byron - The Langford Post", ["Ada Byron"]),
        ("Text: Ada Byron Fotos: Max Frey", ["Ada Byron"]),
        ("Ada Byron (tekst) og Max Frey (foto)", ["Ada Byron"]),
        ("Ada Byron Published 3 May 2024", ["Ada Byron"]),
        ("Ada Byron May 3, 2024", ["Ada Byron"]),
        ("Ada Byron and Max Frey contributed", ["Ada Byron", "Max Frey"]),
        ("Piše: Ivan Babić", ["Ivan Babić"]),
        ("Γράφει η Ελένη Δήμου", ["Ελένη Δήμου"]),
        ("بقلم: سامي حداد", ["سامي حداد"]),
        ("लेखक: मीरा जोशी", ["मीरा जोशी"]),
        ("陳美玲／高雄報導", ["陳美玲"]),
        ("박지훈 기자", ["박지훈"]),
        ("Second Edition Edited by Ada Byron", ["Second Edition Edited by Ada Byron"]),
        ("Tim Byron", ["Tim Byron"]),
        ("Byron, Ada K.", ["Ada K. Byron"]),
        ("View all posts by Ada Byron", ["Ada Byron"]),
        ("Zeige alle Beiträge von Ada Byron", ["Ada Byron"]),
        ("Ada Byron For The Langford Mail", ["Ada Byron"]),
        ("Max Frey Jr. and Ada Byron.", ["Max Frey Jr.", "Ada Byron"]),
        ("Max Frey, Jr.", ["Max Frey Jr."]),
        ("Af Ada Byron og Max Frey, journalister", ["Ada Byron", "Max Frey"]),
        ("Ada Byron, Li Wu y Max Frey, corresponsales", ["Ada Byron", "Li Wu", "Max Frey"]),
        ("Ada Byron @adabyron", ["Ada Byron"]),
        ("Ada\u200b Byron\u200b", ["Ada Byron"]),
        ("Ada Byron, Gerichtsreporterin", ["Ada Byron"]),
        ("ZDF-Korrespondent Max Frey", ["Max Frey"]),
        ("Ada Byron, as told to Max Frey", ["Ada Byron"]),
        ("Ada Byron, envoyée spéciale à Rennes", ["Ada Byron"]),
        ("Texto: Ada Byron / Cámara: Max Frey", ["Ada Byron"]),
        ("Ada Byron (@adabyron)", ["Ada Byron"]),
        ("Ada Byron 12 Comments", ["Ada Byron"]),
        ("Words: Ada Byron Photos: Max Frey", ["Ada Byron"]),
        ("(Photo: Li Wu)", []),
        ("Fotos: Li Wu", []),
        ("https://social.example/ada", []),
        ("", []),
    ],
)
def test_names_are_split(text: str, names: list[str]) -> None:
    assert split_names(text) == names


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ada Byron", True),
        ("Ludwig van Frey", True),
        ("林海", True),
        ("سامي حداد", True),
        ("وكالة أخبار", False),
        ("मीरा जोशी", True),
        ("न्यूज़ डेस्क", False),
        ("海港通讯社", False),
        ("Langford Post", False),
        ("Langford Post staff", False),
        ("Reuters", False),
        ("Redaktion", False),
        ("Sports Desk", False),
        ("Ada", False),
        ("ada byron", False),
        ("The Council", False),
    ],
)
def test_persons_are_told_from_outlets(name: str, expected: bool) -> None:
    assert is_person(name, [squeeze("Langford Post")]) is expected


@pytest.mark.parametrize(
    ("slug", "name"), [("ada-byron", "Ada Byron"), ("ada.byron", "Ada Byron"), ("ada", None), ("Ada-X", None)]
)
def test_slugs(slug: str, name: str | None) -> None:
    assert name_of_slug(slug) == name


def test_site_names() -> None:
    assert is_site_name("Langford Post", ["langfordpost"])
    assert not is_site_name("Ada Byron", ["langfordpost", ""])
