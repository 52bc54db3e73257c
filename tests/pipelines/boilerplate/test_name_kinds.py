from __future__ import annotations

import pytest

from pipelines.boilerplate.name_kinds import is_person, is_site_name, name_of_slug, squeeze


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
