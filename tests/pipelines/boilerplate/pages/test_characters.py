from __future__ import annotations

import re

import pytest

from pipelines.boilerplate.pages.characters import DIGIT, LOWER, UPPER, WORD, code_points, kinds_of, squeezed


@pytest.mark.parametrize(
    ("text", "squeezed_text"),
    [
        ("The ferry's late!", "theferryslate"),
        ("…", ""),
        ("", ""),
        ("snake_case 12", "snake_case12"),
        ("ÅRHUS straße", "århusstraße"),
        ("Паром ушёл.", "паромушёл"),
        ("a \U0001f6a2 b", "ab"),
    ],
)
def test_squeezed(text: str, squeezed_text: str) -> None:
    assert squeezed([text, "x", text]) == [squeezed_text, "x", squeezed_text]


def test_nothing_is_squeezed_to_nothing() -> None:
    assert squeezed([]) == []


def test_kinds_are_those_of_python() -> None:
    text = "aZ5_ ,éÉ٣ß日\u00a0"
    kinds = kinds_of(code_points([text]))
    for character, kind in zip(text, kinds, strict=False):
        assert bool(kind & WORD) == (re.match(r"\w", character) is not None)
        assert bool(kind & DIGIT) == character.isdigit()
        assert bool(kind & UPPER) == character.isupper()
        assert bool(kind & LOWER) == character.islower()
    assert len(kinds) == len(text) + 1
