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
        ("The paper found two other women ", "two other women"),
        ("She met the candidate for president, ", "the candidate for president"),
        ("She blamed all those ", "all those"),
        ("She met Norwegians in May ", "Norwegians in May"),
        ("The doctor opened the gate ", None),
        ("The rain fell on the roof, ", None),
    ],
)
def test_the_noun_phrase_before_who(before: str, phrase: str | None) -> None:
    text = f"It froze. {before}who spoke."
    found = antecedent_phrase(text, text.index("who spoke"), len("It froze. "))
    assert (found and text[slice(*found)]) == phrase


@pytest.mark.parametrize(
    ("before", "phrase"),
    [
        ("They denied claims in a viral post ", "a viral post"),
        (
            "It follows a report released by the Harbour Office on Monday, ",
            "a report released by the Harbour Office on Monday",
        ),
        ("It names the Harbour Press report, ", "the Harbour Press report"),
        ("Then came Harbour View magazine, ", "Harbour View magazine"),
        ("The rain fell on the roof, ", None),
    ],
)
def test_the_noun_phrase_before_which(before: str, phrase: str | None) -> None:
    text = f"It froze. {before}which said so."
    found = antecedent_phrase(text, text.index("which"), len("It froze. "), persons=False)
    assert (found and text[slice(*found)]) == phrase


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
