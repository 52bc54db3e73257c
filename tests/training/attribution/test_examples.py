"""Examples for the network, of pronouns with their candidates."""

from __future__ import annotations

from pathlib import Path

import pytest
from tokenizers import Tokenizer

from benchmarks.readers.sources import Ambiguous
from pipelines.claims.model.network import TOKENIZER
from training.attribution.examples import Example, antecedent_example, load_tokenizer

TEXT = "Ana Ruiz met Tom Berg in Oslo. Ruiz said Carl Olsen had lied to her. Later Olsen wrote that she was wrong."


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return load_tokenizer(Path("models/attribution/attribution_network") / TOKENIZER)


def _names(example: Example, text: str, tokenizer: Tokenizer) -> dict[str, bool]:
    assert example.antecedent is not None
    found = {}
    for (first, last), right in zip(example.antecedent.candidates, example.antecedent.right, strict=True):
        pieces = example.pieces[example.first[first] : example.first[last]]
        found[tokenizer.decode(pieces.tolist())] = right
    return found


def _case(first: bool, second: bool) -> Ambiguous:
    def span(name: str) -> tuple[int, int]:
        return TEXT.index(name), TEXT.index(name) + len(name)

    return Ambiguous(TEXT, span("she"), ((span("Ana Ruiz"), first), (span("Carl Olsen"), second)), False)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (True, False, {"ana ruiz": True, "ruiz": True, "tom berg": False, "carl olsen": False, "olsen": False}),
        (False, True, {"ana ruiz": False, "ruiz": False, "tom berg": False, "carl olsen": True, "olsen": True}),
        # Whom it stands for is not told: it may be Berg.
        (False, False, {"ana ruiz": False, "ruiz": False, "carl olsen": False, "olsen": False}),
    ],
)
def test_all_names_of_a_text_are_candidates(
    first: bool, second: bool, expected: dict[str, bool], tokenizer: Tokenizer
) -> None:
    example = antecedent_example(_case(first, second), tokenizer)
    assert example is not None
    assert example.task == "antecedent"
    assert _names(example, TEXT, tokenizer) == expected


def test_a_text_of_too_many_pieces_is_no_example(tokenizer: Tokenizer) -> None:
    case = _case(True, False)
    longer = Ambiguous(TEXT + " word" * 520, case.pronoun, case.candidates, False)
    assert antecedent_example(longer, tokenizer) is None
