from __future__ import annotations

import pytest

from benchmarks.readers.marked import parse
from tests.pipelines.claims.given import contents_given


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[C1 According to] [S1 the mayor], [Q1 Ole Lund, the quay is shut].", [["the quay is shut"]]),
        ("[C1 According to] [S1 Ole Lund], [Q1 the head of the port, the quay is shut].", [["the quay is shut"]]),
        (
            "[C1 According to] [S1 the guild], [Q1 the head of the port, Ole Lund, fled].",
            [["the head of the port, Ole Lund, fled"]],
        ),
        (
            "[C1 According to] [S1 the guild], [Q1 Ole Lund, the head of the port, fled].",
            [["Ole Lund, the head of the port, fled"]],
        ),
        ("[C1 According to] [S1 the mayor], [Q1 Ole Lund has shut it].", [["Ole Lund has shut it"]]),
        (
            "[C1 According to] [S1 Harbour Bank], [Q1 which sells 20,000 boats a year, a third of them will go].",
            [["a third of them will go"]],
        ),
        (
            "[C1 According to] [S1 Harbour Bank], [Q1 a lender founded in May that owns ships, ten were sunk].",
            [["ten were sunk"]],
        ),
        (
            "[C1 According to] [S1 Harbour Bank], [Q1 a group that met in May found mould, and no one left].",
            [["a group that met in May found mould, and no one left"]],
        ),
        (
            "[C1 According to] [S1 Harbour Bank], [Q1 a group that met in May found mould, a third of it new].",
            [["a group that met in May found mould, a third of it new"]],
        ),
        ("[C1 According to] [S1 the report], [Q1 published on Friday, the quay is shut].", [["the quay is shut"]]),
        (
            "[C1 According to] [S1 the guild], [Q1 armed with nets, the men shut the quay].",
            [["armed with nets, the men shut the quay"]],
        ),
    ],
)
def test_an_apposition_is_no_part_of_the_content(marked: str, expected: list[list[str]]) -> None:
    assert contents_given(*parse(marked), only=["candidates"]) == expected
