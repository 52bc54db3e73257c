from __future__ import annotations

import pytest

from benchmarks.readers.marked import parse
from tests.pipelines.claims.given import contents_given


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "[S1 The union] [C1 said]:\n\n- [Q1 wages fell]\n\n- posts are empty\n\n- two wards closed\n\nIt rained.",
            [["wages fell"], ["posts are empty"], ["two wards closed"]],
        ),
        (
            "[S1 The inquiry] [C1 found] on Monday:\n1. [Q1 The roof leaked]\n2. The floor sank",
            [["The roof leaked"], ["The floor sank"]],
        ),
        (
            "Among [S1 the study]'s [C1 findings]:\n\n• [Q1 One in five was late.\n\n• Fares rose.\n\nCritics] laughed.",
            [["One in five was late."], ["Fares rose."]],
        ),
        ("Among the key findings of the survey, made in March:\n\n- Rents rose\n\nIt rained.", [["Rents rose"]]),
        ("The panel’s main conclusions:\n\n- Guards slept\n- Rents rose", [["Guards slept"], ["Rents rose"]]),
        (
            "[Q1 Among the findings], [S1 they] [C1 wrote]:\n1. [Q1 The roof leaked].\n2. The floor sank.",
            [["The roof leaked."], ["The floor sank."]],
        ),
        ("Her findings made news. Two men left:\n\n- Rents rose", []),
        ("[S1 She] [C1 said]:\n\n[Q1 Wages fell]\n\n- posts are empty", [["Wages fell"]]),
        (
            "[C1 According to] [S1 Lund], [Q1 the bank]:\n\n1. hid its losses;\n\n2. fired two clerks.\n\nIt rained.",
            [["the bank", "hid its losses;"], ["the bank", "fired two clerks."]],
        ),
        ("[S1 She] [C1 said] [Q1 wages fell].\n\n- posts are empty", [["wages fell"]]),
        ("[S1 She] [C1 said] [Q1 wages fell]. She named two wards:\n\n- the first\n\n- the last", [["wages fell"]]),
    ],
)
def test_items_of_a_list_behind_a_colon_are_contents_of_their_own(marked: str, expected: list[list[str]]) -> None:
    assert contents_given(*parse(marked), only=["separate_contents"]) == expected
