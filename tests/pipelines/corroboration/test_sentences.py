from __future__ import annotations

import pytest

from pipelines.corroboration.sentences import sentence_spans


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("It rained. It stopped.", ["It rained. ", "It stopped."]),
        ("“It rained.” He left.", ["“It rained.” ", "He left."]),
        ("Sen. Holm met J. Lund in the U.S. capital.", ["Sen. Holm met J. Lund in the U.S. capital."]),
        ("Prices rose 3.5 percent in 2019. Wages fell.", ["Prices rose 3.5 percent in 2019. ", "Wages fell."]),
        ("One paragraph\n\nand another", ["One paragraph\n\n", "and another"]),
        ("", []),
    ],
)
def test_sentences(body: str, expected: list[str]) -> None:
    assert [body[start:end] for start, end in sentence_spans(body, 0, len(body))] == expected
