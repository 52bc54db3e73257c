import pytest

from benchmarks.readers.marked import parse
from pipelines.claims.postprocess.corrections import repair
from pipelines.claims.sources.discourse import Discourse

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
    text, attributions = parse(marked)
    found = repair(Discourse(text), attributions)
    assert [[text[slice(*span)] for span in each.content] for each in found] == ([] if expected is None else [expected])
