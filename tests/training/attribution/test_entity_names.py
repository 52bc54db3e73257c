"""Long names, composed."""

from __future__ import annotations

import random

import pytest

from training.attribution.data import ENTITY_TYPES
from training.attribution.entity_names import PATTERNS, WORDS, composed

NAMES = {"country": [["New", "Zealand"]], "location": [["Bad", "Ems"]], "politician": [["Ana", "Ruiz"]]}


@pytest.mark.parametrize("kind", PATTERNS)
def test_every_pattern_is_filled(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert kind in ENTITY_TYPES
    for pattern in PATTERNS[kind]:
        monkeypatch.setitem(PATTERNS, kind, (pattern,))
        made = composed(kind, NAMES, random.Random(1))
        assert made is not None
        assert not any("{" in token or " " in token for token in made)


def test_names_of_many_words_come_from_lists_and_sentences() -> None:
    generator = random.Random(2)
    made = {" ".join(composed("politicalparty", NAMES, generator) or []) for _ in range(300)}
    assert len(made) > 200
    assert any(name.endswith("of New Zealand") for name in made)
    assert any("'s" in name and "Ruiz" in name for name in made)


def test_a_type_without_patterns_has_none() -> None:
    assert composed("person", NAMES, random.Random(3)) is None


def test_no_word_stands_twice_in_its_list() -> None:
    for words in WORDS.values():
        assert len(set(words.split("|"))) == len(words.split("|"))
