import pytest

from benchmarks.readers.marked import parse
from tests.pipelines.claims.given import contents_given

# What was read, and the contents that are left of it.
CONTENTS = [
    ("[Q1 Ten men] [C1 are believed] [Q1 to have fled].", ["Ten men are believed to have fled"]),
    ("[S1 Police] [C1 believe] [Q1 ten men fled].", ["ten men fled"]),
    (
        "Ten boats sank. Two were lost. [Q1 This] [C1 was reported] by [S1 the Herald].",
        ["Ten boats sank. Two were lost."],
    ),
    ("[S1 The clerk] [C1 said] [Q1 so].", None),
    ("[S1 The clerk] [C1 said] [Q1 nothing].", None),
    ("[S1 The clerk] [C1 said] [Q1 “never”].", ["“never”"]),
]


@pytest.mark.parametrize(("marked", "expected"), CONTENTS)
def test_contents_that_say_something(marked: str, expected: list[str] | None) -> None:
    found = contents_given(*parse(marked), only=("passive_contents", "pointing_contents"))
    assert found == ([] if expected is None else [expected])
