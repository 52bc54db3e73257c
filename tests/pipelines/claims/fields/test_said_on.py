from datetime import date

import pytest

from benchmarks.readers.marked import parse
from tests.pipelines.claims.given import claims_given

# Attributions marked; when the first claim was said, in an article of Saturday 2014-12-20.
CASES = [
    ("[S1 Ana Ruiz] [C1 said] on Tuesday [Q1 the bridge is shut].", "2014-12-16"),
    ("[Q1 “The bridge is shut,”] [S1 she] [C1 said] late Friday.", "2014-12-19"),
    ("In a statement Tuesday, [S1 Ana Ruiz] [C1 said] [Q1 the bridge is shut].", "2014-12-16"),
    ("In a Tuesday statement, [S1 Ana Ruiz] [C1 said] [Q1 the bridge is shut].", "2014-12-16"),
    ("In a Tuesday vote, [S1 Ana Ruiz] [C1 said] [Q1 the bridge was shut].", None),
    ("[C1 According to] [S1 a notice published Tuesday], [Q1 the bridge is shut].", "2014-12-16"),
    ("[Q1 “One of us won,”] [S1 Ana Ruiz] [C1 said], invoking the 2009 vote.", None),
    ("[Q1 The bridge is shut], [C1 said] [S1 Ana Ruiz] in Oslo on Tuesday.", "2014-12-16"),
    ("On Tuesday, [S1 Ana Ruiz] [C1 said] [Q1 the bridge is shut].", "2014-12-16"),
    ("[S1 Ana Ruiz] on Tuesday [C1 said] [Q1 the bridge is shut].", "2014-12-16"),
    ("[S1 Ana Ruiz] [C1 said] [Q1 “the bridge is shut”] on Tuesday.", "2014-12-16"),
    ("[C1 According to] [S1 a report published in May], [Q1 the bridge is shut].", "2014-05"),
    ("[S1 Ana Ruiz] [C1 told] a hearing in 2009 [Q1 that the bridge was shut].", "2009"),
    ("[S1 Ana Ruiz] [C1 said] [Q1 the bridge fell on Tuesday].", None),
    ("[S1 Ana Ruiz], who won the vote of 2009, [C1 said] [Q1 the bridge is shut].", None),
    ("[S1 Ana Ruiz] [C1 said] of the storm on Tuesday [Q1 that it was mild].", None),
    ("At a packed meeting in Dunga on Tuesday, [S1 boat owners] [C1 said] [Q1 the quay is shut].", "2014-12-16"),
    ("[S1 Ana Ruiz] [C1 said] during a visit on Tuesday [Q1 that the quay is shut].", "2014-12-16"),
    ("Addressing a rally in Dunga on Tuesday, [S1 Ana Ruiz] [C1 said] [Q1 the quay is shut].", "2014-12-16"),
    ("In the fire on Tuesday, [S1 guards] [C1 said] [Q1 two men died].", None),
    ("The storm hit on Tuesday. [S1 Ana Ruiz] [C1 said] [Q1 it was mild].", None),
    ("Asked on Tuesday about the storm, [S1 Ana Ruiz] [C1 said] [Q1 the bridge is shut].", "2014-12-16"),
    ("Asked about the storm on Tuesday, [S1 Ana Ruiz] [C1 said] [Q1 it was mild].", None),
    ("Speaking to reporters in Oslo on Friday, [S1 Ana Ruiz] [C1 said] [Q1 the bridge is shut].", "2014-12-19"),
    ("In a report released on Monday, [S1 Ana Ruiz] [C1 said] [Q1 the bridge is weak].", "2014-12-15"),
    ("[Q1 The bridge is weak], [S1 a survey] published on Monday [C1 shows].", "2014-12-15"),
    ("[S1 The ruling], handed down on 3 June, [C1 found] [Q1 that the bridge was weak].", "2014-06-03"),
    ("[S1 The audit] released by the council on Monday [C1 says] [Q1 the bridge is weak].", "2014-12-15"),
    ("[S1 Ana Ruiz], elected on Monday, [C1 said] [Q1 the bridge is weak].", None),
    ("[S1 Ana Ruiz] has [C1 said] since 2009 [Q1 that the bridge is weak].", None),
]


@pytest.mark.parametrize(("marked", "value"), CASES)
def test_said_on(marked: str, value: str | None) -> None:
    text, attributions = parse(marked)
    claim = next(claim for claim in claims_given(text, attributions, published=date(2014, 12, 20)) if claim.source)
    assert (claim.saidOn.value if claim.saidOn else None) == value
    assert claim.saidOn is None or text[claim.saidOn.start : claim.saidOn.end] == claim.saidOn.text
