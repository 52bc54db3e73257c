from __future__ import annotations

import pytest

from pipelines.claims.model.reader import CHUNK, read

# The pronoun in square brackets; whom it means, and whom not.
CASES = [
    ("Maria Keller met Tom Brandt. [She] thanked him.", "Maria Keller", "Tom Brandt"),
    ("After [he] lost the vote, Peter Okoye resigned, and Karl Weber followed him.", "Peter Okoye", "Karl Weber"),
]


@pytest.mark.parametrize(("marked", "right", "wrong"), CASES)
def test_the_name_that_fits_best(marked: str, right: str, wrong: str) -> None:
    pronoun = marked.index("[")
    text = marked.replace("[", "").replace("]", "")
    antecedents = read(text).antecedents
    assert antecedents is not None
    fits = [antecedents.fit(pronoun, (text.index(name), text.index(name) + len(name))) for name in (right, wrong)]
    assert fits[0] is not None
    assert fits[1] is not None
    assert fits[0] > fits[1]


def test_what_stands_in_another_window_or_nowhere_has_no_fit() -> None:
    name = "Maria Keller spoke first."
    text = name + " Nothing was said for a long time, and then some more." * 200 + " She thanked him."
    assert len(text) < CHUNK
    antecedents = read(text).antecedents
    assert antecedents is not None
    assert antecedents.fit(text.rindex("She"), (0, 12)) is None
    assert antecedents.fit(len(text) + 5, (0, 12)) is None
    assert antecedents.fit(text.rindex("She"), (12, 12)) is None


def test_a_text_without_words() -> None:
    antecedents = read("").antecedents
    assert antecedents is not None
    assert antecedents.fit(0, (0, 1)) is None
