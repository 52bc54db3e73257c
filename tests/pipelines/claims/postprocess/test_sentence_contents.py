from __future__ import annotations

import pytest

from benchmarks.readers.marked import parse
from tests.pipelines.claims.given import contents_given


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "[C1 According to] [S1 Lund], [Q1 the quay is shut until June. The work costs a million].",
            [["the quay is shut until June."]],
        ),
        (
            "[C1 According to] [S1 the guild], [Q1 the quay is shut.\n\nThe work costs a million].",
            [["the quay is shut."]],
        ),
        (
            "[S1 Lund] [C1 said] [Q1 that it was shut. It would stay so.\n\nThe work costs a million].",
            [["that it was shut. It would stay so."]],
        ),
        ("[C1 According to] [S1 Lund], [Q1 “the quay is shut. It stays so].”", [["“the quay is shut. It stays so"]]),
        ("[S1 Lund] [C1 said:] [Q1 The quay is shut.\n\nIt stays so].", [["The quay is shut.\n\nIt stays so"]]),
        ("[Q1 The quay is shut], [C1 according to] [S1 Lund].", [["The quay is shut"]]),
        ("[Q1 Guards said it was shut. Ten men fled], [S1 the daily] [C1 reported].", [["Ten men fled"]]),
        ("[Q1 “It was shut. Ten men fled,”] [S1 the guard] [C1 said].", [["“It was shut. Ten men fled,”"]]),
        (
            "[S1 The navy] [C1 said] [Q1 the pilot had got out; he was alive].",
            [["the pilot had got out; he was alive"]],
        ),
    ],
)
def test_an_unquoted_content_ends_with_its_sentence_or_paragraph(marked: str, expected: list[list[str]]) -> None:
    assert contents_given(*parse(marked), only=["sentence_contents"]) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "[S1 Mamela] [C1 confirmed] [Q1 that all is well].\n\n[Q1 “Stay at home.”]",
            [["that all is well"], ["“Stay at home.”"]],
        ),
        ("[S1 Mamela] [C1 said] [Q1 that “all is well”].", [["that “all is well”"]]),
        (
            "[S1 Mamela] [C1 said] [Q1 she hid]. [Q1 “I thought we were gone.”]",
            [["she hid"], ["“I thought we were gone.”"]],
        ),
        (
            "[Q1 It was “a very good year,”] [S1 she] [C1 said]. [Q1 “I hope for more.”]",
            [["It was “a very good year,”", "“I hope for more.”"]],
        ),
        (
            "[S1 Mamela] [C1 said] [Q1 it rained].\n\n[Q1 [Q2 “It froze.]]\n\n[Q2 “It thawed,”] [S2 the guard] [C2 said].",
            [["it rained"], ["“It froze.", "“It thawed,”"]],
        ),
        ("[Q1 “All is well,”] [S1 she] [C1 said].\n\n[Q1 “Stay at home.”]", [["“All is well,”", "“Stay at home.”"]]),
        ("[S1 Ruiz] [C1 said] [Q1 the pump broke. “We have no other.”]", [["the pump broke"], ["“We have no other.”"]]),
        ("[S1 Ruiz] [C1 said] [Q1 the “old pump” broke. It was mended].", [["the “old pump” broke. It was mended"]]),
    ],
)
def test_a_quotation_in_a_sentence_of_its_own_is_separate(marked: str, expected: list[list[str]]) -> None:
    assert contents_given(*parse(marked), only=["separate_contents"]) == expected
