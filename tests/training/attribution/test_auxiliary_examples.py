"""Examples for the network, of pronouns with their candidates."""

from __future__ import annotations

from pathlib import Path

import pytest
from tokenizers import Tokenizer

from benchmarks.readers.sources import Ambiguous
from pipelines.claims.model.loading import splitter_of
from pipelines.claims.model.network import TOKENIZER
from pipelines.claims.model.words import Splitter
from training.attribution.auxiliary_examples import antecedent_example
from training.attribution.examples import Example

TEXT = "Ana Ruiz met Tom Berg in Oslo. Ruiz said Carl Olsen had lied to her. Later Olsen wrote that she was wrong."


FOLDER = Path("models/attribution/attribution_network")


@pytest.fixture(scope="module")
def splitter() -> Splitter:
    return splitter_of(FOLDER)


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return Tokenizer.from_file(str(FOLDER / TOKENIZER))


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
    first: bool, second: bool, expected: dict[str, bool], splitter: Splitter, tokenizer: Tokenizer
) -> None:
    example = antecedent_example(_case(first, second), splitter)
    assert example is not None
    assert example.task == "antecedent"
    assert _names(example, TEXT, tokenizer) == expected


def test_a_text_of_too_many_pieces_is_no_example(splitter: Splitter) -> None:
    case = _case(True, False)
    longer = Ambiguous(TEXT + " word" * 520, case.pronoun, case.candidates, False)
    assert antecedent_example(longer, splitter) is None
