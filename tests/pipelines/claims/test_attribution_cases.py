"""Attributions that must be found whole.

Each is in a sentence that shows one difficulty, in the mark-up of `benchmarks.readers.marked`. The harder ones are scored, not required: ``python -m benchmarks.attribution``.
"""

import pytest

from benchmarks.metrics.attributions import Counts, linked
from benchmarks.readers.marked import parse
from pipelines.claims.attribution import find_attributions

CASES = {
    "plain": "[S1 The mayor] [C1 said] [Q1 the old bridge was safe].",
    "passive": "[Q1 The second suspect] [C1 is believed] [Q1 to be hiding in the hills above the town].",
    "impersonal": "It [C1 was announced] on Tuesday [Q1 that the ferry line would close at the end of the summer].",
    "source-first noun": "[S1 A report by the harbour authority] [C1 said] [Q1 the crane had never been inspected].",
    "paragraphs": "[S1 The archbishop] [C1 said]:\n\n[Q1 “We buried eleven people this week.\n\n“We will not bury a "
    "twelfth because a road was left unlit.”]\n\nHe then left without taking questions.",
    "unbalanced marks": '[Q1 "We did what we could,] [S1 the foreman] [C1 said]. Nobody was charged.',
    "mixed marks": '[Q1 "Nobody leaves until the count is done”], [S1 the returning officer] [C1 ordered].',
    "guillemets": "[S1 The deputy mayor, Paul Girard,] [C1 said] [Q1 « the bridge will reopen in May »].",
    "doubled apostrophes": "[Q1 ''The river has its own plans,''] [C1 said] [S1 Ana Lindqvist, who runs the lock].",
    "headline": "[S1 Finance minister][C1 :] [Q1 Pensions are safe until 2040]",
    "headline, source last": "[Q1 Missing climber is alive], [S1 family] [C1 says]",
    "pronoun": "Amara Diallo has sold fish here since she was nine. [S1 She] [C1 says] [Q1 the catch was never so poor].",
    "source after cue": "[Q1 The vaccine will reach the islands by June], [C1 promises] [S1 the health department].",
    "broken content": "[Q1 “The lease,”] [S1 he] [C1 said], [Q1 “was signed before any of us were born.”]",
    "according to": "[Q1 At least sixty homes were lost], [C1 according to] [S1 a fire service spokeswoman].",
    "told that it was said": "[S1 The defence lawyer] [C1 said] [Q1 that [S2 the witness] had [C2 told] police [Q2 she "
    "never saw the car]].",
    "heard that it was warned": "[S1 The inquiry] [C1 heard] [Q1 that [S2 engineers] [C2 had warned] for years [Q2 that "
    "the roof was unsafe]].",
    "quoted as saying": "[S1 A Berlin weekly] [C1 quoted] [Q1 [S2 a senior banker] [C2 as saying] [Q2 the merger was "
    "dead]].",
    "reports, citing": "[Q1 [Q2 Rebel units have begun to withdraw from the airport]], [S1 the Morning Herald] "
    "[C1 reports], [C2 citing] [S2 two diplomats].",
    "nothing said": "She walked to the corner, bought two oranges and a newspaper, and sat down in the sun to read it.",
}


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES.keys())
def test_whole_attributions(marked: str) -> None:
    text, expected = parse(marked)
    found = find_attributions(text)
    every = len(expected)
    assert linked(text, expected, found) == Counts(every, every, every, every), found
