from __future__ import annotations

import pytest

from benchmarks.readers.marked import parse
from tests.pipelines.claims.given import doc_given


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "A trader loyal to both the king and [S1 the sons of the old mayor] [C1 told] us [Q1 that it was shut].",
            ["A trader loyal to both the king and the sons of the old mayor"],
        ),
        (
            "Two farmers close to the guild and [S1 the port] [C1 said] [Q1 it was shut].",
            ["Two farmers close to the guild and the port"],
        ),
        ("[S1 OSLO — The Harbour Board] [C1 said] [Q1 it was shut].", ["The Harbour Board"]),
        ("[S1 What these figures] [C1 show] is [Q1 that it was shut].", ["these figures"]),
        ("He says it rained and [S1 that polls] [C1 show] [Q1 it was shut].", ["polls"]),
        ("We heard [S1 the mayor today] [C1 saying] [Q1 that it was shut].", ["the mayor"]),
        ("[S1 USA Today] [C1 said] [Q1 it was shut].", ["USA Today"]),
        ("[S1 That man] [C1 said] [Q1 it was shut].", ["That man"]),
        ("The dam burst and [S1 the mayor] [C1 said] [Q1 it was shut].", ["the mayor"]),
        ("Ten men fled. IS [S1 fighters in Oslo] [C1 said] [Q1 it was shut].", ["IS fighters in Oslo"]),
        (
            "Ana Ruiz (R-Ohio), [S1 the board’s chairman,] [C1 said] [Q1 it was shut].",
            ["Ana Ruiz (R-Ohio), the board’s chairman,"],
        ),
        ("Like Ana Ruiz, [S1 the chairman] [C1 said] [Q1 it was shut].", ["the chairman"]),
        (
            "Questioned by [S1 Senator Luz Arriaga, the bank’s deputy head, Tom Ibarra,] [C1 conceded] [Q1 it was shut].",
            ["the bank’s deputy head, Tom Ibarra,"],
        ),
        ("[S1 Interviewed by Ana Ruiz, singer Lola Mbeki] [C1 said] [Q1 it was shut].", ["singer Lola Mbeki"]),
        (
            "[C1 Asked] by [S1 Ana Ruiz, who leads the board,] [Q1 whether it was shut], he nodded.",
            ["Ana Ruiz, who leads the board,"],
        ),
        ("[C1 Asked] [S1 by reporters] [Q1 whether it was shut], he nodded.", ["reporters"]),
        ("[S1 He] was [C1 asked] [Q1 whether it was shut].", []),
        ("[S1 The mayor], [C1 asked] [Q1 whether it was shut], nodded.", []),
        ("[S1 The mayor], [C1 asked] on air [Q1 if it was shut, said it was not].", []),
        ("[S1 Ana Ruiz, the mayor], [C1 asked] [Q1 whether it was shut], but left.", ["Ana Ruiz, the mayor"]),
        ("[Q1 “It is shut,” he] [C1 was quoted as saying] by [S1 the Herald].", ["he"]),
        (
            "[Q1 Lee Wen, a trader,] [C1 was quoted] by [S1 the Herald] [Q1 as saying it was shut].",
            ["Lee Wen, a trader"],
        ),
        ("On Monday [S1 guards] [C1 said] [Q1 it was shut].", ["guards"]),
        ("The board [C1 was warned] [S1 by guards] [Q1 that it was shut].", ["guards"]),
        ("“[S1 Credible]” [C1 reports of] [Q1 guards leaving the dam] are coming in.", []),
        (
            "Later, in a letter signed by the board’s clerk, it [C1 was alleged] [Q1 that it was shut].",
            ["a letter signed by the board’s clerk"],
        ),
        ("In a city of clerks, it [C1 was alleged] [Q1 that it was shut].", []),
        ("[S1 Police] [C1 reports of] [Q1 guards leaving the dam] are coming in.", ["Police"]),
    ],
)
def test_a_source_begins_with_its_head(marked: str, expected: list[str]) -> None:
    text, attributions = parse(marked)
    (found,) = doc_given(text, attributions, only=["candidates"])._.candidates
    assert [text[start:end] for start, end in found.source] == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[S1 A trader] [C1 told] the daily [Q1 the Northern Herald many men had fled].", "many men had fled"),
        ("[S1 A trader] [C1 told] [Q1 the Northern Herald many men had fled].", "many men had fled"),
        ("[S1 A trader] [C1 told] [Q1 the Northern Herald that many had fled].", "that many had fled"),
        ("[S1 A trader] [C1 told] guards [Q1 the Northern Herald had lied].", "the Northern Herald had lied"),
        ("[Q1 The tribunal] [C1 was told] by [S1 a fitter] [Q1 that it had leaked].", "that it had leaked"),
        ("[Q1 Guests] [C1 were told] on Friday [Q1 not to swim].", "Guests + not to swim"),
        ("[Q1 Creditors] [C1 were told] on Friday, [Q1 they would be paid].", "on Friday, they would be paid"),
        (
            "[S1 A trader] [C1 said] [Q1 the Northern Herald many men read is shut].",
            "the Northern Herald many men read is shut",
        ),
    ],
)
def test_whom_a_source_told_is_no_part_of_the_content(marked: str, expected: str) -> None:
    text, attributions = parse(marked)
    (found,) = doc_given(text, attributions, only=["candidates"])._.candidates
    assert " + ".join(text[start:end] for start, end in found.content) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[S1 The guild] [C1 urged] its members [Q1 to stay at home].", "its members to stay at home"),
        ("[S1 The guild] [C1 called] on Oslo [Q1 not to sell the mill].", "Oslo not to sell the mill"),
        ("[S1 The guild] [C1 asked] on Friday [Q1 to see the mill].", "to see the mill"),
        ("[S1 The guild] [C1 asked] Friday [Q1 to see the mill].", "to see the mill"),
        ("[S1 The guild] [C1 promised] its members [Q1 to pay].", "to pay"),
        ("[S1 The guild] [C1 told] its members [Q1 that it would pay].", "that it would pay"),
    ],
)
def test_who_is_asked_to_do_something_is_part_of_the_content(marked: str, expected: str) -> None:
    text, attributions = parse(marked)
    (found,) = doc_given(text, attributions, only=["candidates"])._.candidates
    assert [text[start:end] for start, end in found.content] == [expected]
