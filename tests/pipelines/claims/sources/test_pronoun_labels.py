from __future__ import annotations

import pytest

from pipelines.claims.sources.pronoun_labels import antecedent_phrase, plural_subject


@pytest.mark.parametrize(
    ("before", "phrase"),
    [
        ("He met a retired driver ", "a retired driver"),
        ("The council heard residents of the valley, ", "residents of the valley"),
        ("It rained on three angry farmers in the north ", "three angry farmers in the north"),
        ("They asked the doctor, ", "the doctor"),
        ("The doctor opened the gate ", None),
        ("The rain fell on the roof, ", None),
    ],
)
def test_the_noun_phrase_before_a_relative_pronoun(before: str, phrase: str | None) -> None:
    text = f"It froze. {before}who spoke."
    assert antecedent_phrase(text, text.index("who spoke"), len("It froze. ")) == phrase


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("Many of the miners stayed below.", "Many of the miners"),
        ("Protesters and their friends sang.", "Protesters"),
        ("The mayor of Oslo met residents.", None),
        ("Rain fell on the farmers.", None),
    ],
)
def test_the_persons_with_whom_a_sentence_begins(sentence: str, phrase: str | None) -> None:
    assert plural_subject(sentence, 0, len(sentence)) == phrase
