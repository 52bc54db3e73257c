import pytest

from benchmarks.readers.marked import parse
from benchmarks.rivals.patterns import find_attributions


@pytest.mark.parametrize(
    "marked",
    [
        "[Q1 “It rained,”] [S1 Ms. Hale] [C1 said].",
        "[Q1 “It rained,”] [C1 said] [S1 Anna Hale].",
        "[Q1 “It rained,”] [S1 she] [C1 said], [Q1 “all week.”]",
        "[S1 The mayor] [C1 said] [Q1 that it had rained all week].",
        "[C1 According to] [S1 officials], [Q1 it rained all week].",
    ],
)
def test_each_pattern_links_its_roles(marked: str) -> None:
    text, attributions = parse(marked)
    assert find_attributions(text) == attributions
