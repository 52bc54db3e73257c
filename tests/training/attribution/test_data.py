"""Sentences with named entities, as the trainings read and change them."""

from __future__ import annotations

import random

from training.attribution.data import TaggedSentence, names_of, renamed, stretches

SENTENCE: TaggedSentence = [
    ("Anna", "B-person"),
    ("Weber", "I-person"),
    ("left", "O"),
    ("the", "O"),
    ("Green", "B-party"),
    ("List", "I-party"),
    ("Blue", "B-party"),
    ("List", "I-party"),
]


def test_stretches() -> None:
    assert stretches(SENTENCE) == [
        ("person", ["Anna", "Weber"]),
        ("", ["left", "the"]),
        ("party", ["Green", "List"]),
        ("party", ["Blue", "List"]),
    ]


def test_an_entity_that_begins_with_an_inside_label() -> None:
    assert stretches([("Oslo", "I-LOC"), ("Reuters", "I-ORG")]) == [("LOC", ["Oslo"]), ("ORG", ["Reuters"])]


def test_names_change_places_with_others_of_their_type() -> None:
    names = names_of([SENTENCE, [("Karl", "B-person")]])
    assert names == {"person": [["Anna", "Weber"], ["Karl"]], "party": [["Green", "List"], ["Blue", "List"]]}
    made = [renamed(SENTENCE, names, random.Random(seed)) for seed in range(20)]
    assert SENTENCE in made
    assert len({tuple(sentence) for sentence in made}) > 3
    for sentence in made:
        kinds = [kind for kind, _ in stretches(sentence)]
        assert kinds == ["person", "", "party", "party"]
        assert all(tokens in names[kind] for kind, tokens in stretches(sentence) if kind)
