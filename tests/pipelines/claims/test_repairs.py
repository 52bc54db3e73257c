import pytest

from benchmarks.readers.marked import parse
from pipelines.claims.coreference.discourse import Discourse
from pipelines.claims.repairs import repair

# What was read, and the contents that are left of it.
CONTENTS = [
    ("[S1 The guild] [C1 claimed] [Q1 Thursday to have won the vote].", ["to have won the vote"]),
    ("[S1 The guild] [C1 said] [Q1 late Monday that nobody was hurt].", ["that nobody was hurt"]),
    ("[S1 The guild] [C1 said] [Q1 today that nobody was hurt].", ["that nobody was hurt"]),
    ("[S1 The guild] [C1 said] [Q1 Thursday would be a holiday].", ["Thursday would be a holiday"]),
    ("[Q1 Thursday to Sunday are free], [S1 the guild] [C1 said].", ["Thursday to Sunday are free"]),
]


@pytest.mark.parametrize(("marked", "expected"), CONTENTS)
def test_when_it_was_said_is_no_part_of_the_content(marked: str, expected: list[str]) -> None:
    text, attributions = parse(marked)
    (found,) = repair(Discourse(text), attributions)
    assert [text[slice(*span)] for span in found.content] == expected
