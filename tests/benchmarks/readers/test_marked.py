import pytest

from benchmarks.readers.marked import parse
from pipelines.claims.structures import Attribution


@pytest.mark.parametrize(
    ("marked", "text", "attributions"),
    [
        ("No one spoke.", "No one spoke.", []),
        (
            "[S1 She] [C1 said] [Q1 no].",
            "She said no.",
            [Attribution(source=[(0, 3)], cue=[(4, 8)], content=[(9, 11)])],
        ),
        (
            "[Q1 “No,”] [S1 she] [C1 said], [Q1 “never.”]",
            "“No,” she said, “never.”",
            [Attribution(source=[(6, 9)], cue=[(10, 14)], content=[(0, 5), (16, 24)])],
        ),
        (
            "[S1 He] [C1 said] [Q1 [S2 she] [C2 knew]]",
            "He said she knew",
            [
                Attribution(source=[(0, 2)], cue=[(3, 7)], content=[(8, 16)]),
                Attribution(source=[(8, 11)], cue=[(12, 16)], content=[]),
            ],
        ),
    ],
)
def test_marks_become_offsets(marked: str, text: str, attributions: list[Attribution]) -> None:
    assert parse(marked) == (text, attributions)


@pytest.mark.parametrize("marked", ["[S1 She said no.", "She] said no."])
def test_marks_must_pair(marked: str) -> None:
    with pytest.raises(ValueError, match="mark"):
        parse(marked)
