import pytest

from benchmarks.readers.marked import parse
from pipelines.claims.postprocess.corrections import repair
from pipelines.claims.sources.discourse import Discourse

# What was read, and the contents that are left of it.
CONTENTS = [
    ("[S1 The guild] [C1 claimed] [Q1 Thursday to have won the vote].", ["to have won the vote"]),
    ("[S1 The guild] [C1 said] [Q1 late Monday that nobody was hurt].", ["that nobody was hurt"]),
    ("[S1 The guild] [C1 said] [Q1 today that nobody was hurt].", ["that nobody was hurt"]),
    ("[C1 Reports emerged] [Q1 late last month of a theft at the mill].", ["a theft at the mill"]),
    ("[S1 The guild] [C1 said] [Q1 last year of all years was the worst].", ["last year of all years was the worst"]),
    ("[S1 I] [C1 told] [Q1 Karl Weber, this is no race].", ["this is no race"]),
    ("[S1 I] [C1 told] [Q1 Karl Weber that this is no race].", ["this is no race"]),
    ("[S1 I] [C1 told] [Q1 Karl Weber had won the race].", ["Karl Weber had won the race"]),
    ("[S1 The guild] [C1 said] [Q1 Thursday would be a holiday].", ["Thursday would be a holiday"]),
    ("[Q1 Thursday to Sunday are free], [S1 the guild] [C1 said].", ["Thursday to Sunday are free"]),
]


# What was read, and the contents that are left of it.
SPREADING = [
    ("[C1 Reports of] [Q1 sailors being robbed in port are coming in].", ["sailors being robbed in port"]),
    (
        "[Q1 “Grim”] [C1 reports of] [Q1 sailors being robbed are coming in from the north, some of them at night].",
        ["sailors being robbed", "some of them at night"],
    ),
    ("[C1 Rumours of] [Q1 a second fire have spread].", ["a second fire"]),
    ("[C1 There were claims of] [Q1 fraud that had come to light].", ["fraud that had come to light"]),
    ("The guild heard [C1 reports of] [Q1 a fire in the mill].", ["a fire in the mill"]),
]


@pytest.mark.parametrize(("marked", "expected"), SPREADING)
def test_that_reports_come_in_is_no_part_of_them(marked: str, expected: list[str]) -> None:
    text, attributions = parse(marked)
    (found,) = repair(Discourse(text), attributions)
    assert [text[slice(*span)] for span in found.content] == expected


@pytest.mark.parametrize(("marked", "expected"), CONTENTS)
def test_when_it_was_said_is_no_part_of_the_content(marked: str, expected: list[str]) -> None:
    text, attributions = parse(marked)
    (found,) = repair(Discourse(text), attributions)
    assert [text[slice(*span)] for span in found.content] == expected


# What was read, and the source that is made of it.
SOURCES = [
    ("UN [S1 inspectors in the port] [C1 said] [Q1 the ship was empty].", "UN inspectors in the port"),
    ("The ship was late, and EU [S1 officials] [C1 said] [Q1 it was empty].", "EU officials"),
    ("In the EU [S1 officials] [C1 said] [Q1 the ship was empty].", "officials"),
    ("On Monday [S1 officials] [C1 said] [Q1 the ship was empty].", "officials"),
]


@pytest.mark.parametrize(("marked", "expected"), SOURCES)
def test_the_whole_subject_is_the_source(marked: str, expected: str) -> None:
    text, attributions = parse(marked)
    (found,) = repair(Discourse(text), attributions)
    assert text[slice(*found.source[0])] == expected
