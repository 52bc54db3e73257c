import pytest

from benchmarks.readers.marked import parse
from pipelines.claims.postprocess.missed import missed
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.structures import Attribution

# text, source, cue, content
CASES = [
    (
        "The sailor, who would not give her name, told the newspaper she had counted ten boats.",
        ("The sailor", "told", "she had counted ten boats"),
    ),
    ("A clerk of the court told reporters that no one was hurt.", ("A clerk of the court", "told", "no one was hurt")),
    ("Ana Ruiz told the daily Coastal Post that the dam leaks.", None),  # the daily's name is no noun of the table
    ("An aide told Reuters the vote was lost.", ("An aide", "told", "the vote was lost")),
    ("An aide told her sister the vote was lost.", None),
    (
        "As the channel reported on June 5, troops entered the town.",
        ("the channel", "reported", "troops entered the town"),
    ),
    ("As Ana Ruiz put it, the dam will not hold.", ("Ana Ruiz", "put it", "the dam will not hold")),
    ("As it said before, the dam will not hold.", None),
    (
        "In all, ten boats sank in May, according to researchers at the Polar Institute, which keeps a list.",
        ("researchers at the Polar Institute", "according to", "In all, ten boats sank in May"),
    ),
    (
        "According to the harbour board, ten boats sank in May.",
        ("the harbour board", "According to", "ten boats sank in May"),
    ),
    ("Seats were given out according to size and the day of entry.", None),
    ("Reports emerged this month of a sailor who swam home.", ("Reports", "emerged", "a sailor who swam home")),
    ("A diver emerged from the wreck of the old ferry.", None),
    (
        "“The boats are going down and we have no time.” - The newspaper quoted the envoy Ana Ruiz.",
        ("the envoy Ana Ruiz", "quoted", "“The boats are going down and we have no time.”"),
    ),
    ("“Too late.” - The newspaper quoted the envoy Ana Ruiz.", None),
    (
        "Prices of bread doubled in a month, according to the ministry of trade.",
        ("the ministry of trade", "according to", "Prices of bread doubled in a month"),
    ),
    (
        "Two of the three cranes had failed their tests, according to an inspector who saw the file.",
        ("an inspector who saw the file", "according to", "Two of the three cranes had failed their tests"),
    ),
    (
        "According to a leaked report, the dam was never inspected.",
        ("a leaked report", "According to", "the dam was never inspected"),
    ),
    (
        "According to Karl Weber, the talks broke down over fish.",
        ("Karl Weber", "According to", "the talks broke down over fish"),
    ),
    (
        "Ten boats sank. This was first reported by the Coastal Post.",
        ("the Coastal Post", "was first reported", "This"),
    ),
    (
        "Ten boats sank. The news was confirmed on Monday by the harbour board.",
        ("the harbour board", "was confirmed", "The news"),
    ),
    ("Ten boats sank. So the Coastal Post reports.", ("the Coastal Post", "reports", "So")),
    ("Ten boats sank. This was helped by the storm.", None),
    ("Everything went according to plan.", None),
    (
        "Two weeks ago the city of Oslo, backed by the ministry, claimed to have mended the old dam.",
        ("the city of Oslo", "claimed", "to have mended the old dam"),
    ),
    ("Norway claimed on Friday to be ready for the vote.", ("Norway", "claimed", "to be ready for the vote")),
    ("The storm claimed three lives to the north.", None),
    ("Settlers claimed the land to be used for a mill.", None),
    ("Pay rises each year according to a fixed table.", None),
    ("The tiles were laid according to the drawings of 1911.", None),
    (
        "A nurse at the clinic told the newspaper that patients slept in corridors.",
        ("A nurse at the clinic", "told", "patients slept in corridors"),
    ),
    (
        "Two officials later told reporters the bridge had been closed.",
        ("Two officials", "later told", "the bridge had been closed"),
    ),
    (
        "Karl Weber, who ran the yard for ten years, told AFP that orders had dried up.",
        ("Karl Weber", "told", "orders had dried up"),
    ),
    ("The captain told the crew that the engine was lost.", None),
    ("A guard told journalists to leave the hall.", None),
    (
        "As the ministry noted in May, the reserve is nearly empty.",
        ("the ministry", "noted", "the reserve is nearly empty"),
    ),
    (
        "As the newspaper wrote last week, the bank had no licence.",
        ("the newspaper", "wrote", "the bank had no licence"),
    ),
    (
        "As one engineer explained, the pumps cannot run on salt water.",
        ("one engineer", "explained", "the pumps cannot run on salt water"),
    ),
    ("As the sun set, the last boats came in.", None),
    ("As expected, the vote was close.", None),
    (
        "Allegations surfaced in June that the mayor had sold the land.",
        ("Allegations", "surfaced", "the mayor had sold the land"),
    ),
    (
        "Unconfirmed reports emerged of shots near the border.",
        ("Unconfirmed reports", "emerged", "shots near the border"),
    ),
    ("Rumours circulated that the bank would close.", ("Rumours", "circulated", "the bank would close")),
    ("A new leader emerged from the talks that the union held.", None),
    (
        "“They took the wheat and burned the barns.” The daily quoted the farmer Lars Holm.",
        ("the farmer Lars Holm", "quoted", "“They took the wheat and burned the barns.”"),
    ),
    (
        "“No one will be left behind on this island,” The agency quoted a spokesman as saying.",
        ("a spokesman", "quoted", "“No one will be left behind on this island,”"),
    ),
    ("“Harbour of hope for ten thousand people” is the title of the show.", None),
    ("The price was quoted at four dollars a barrel.", None),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_missed(text: str, expected: tuple[str, str, str] | None) -> None:
    found = missed(Discourse(text), [])
    said = [(text[slice(*one.source[0])], text[slice(*one.cue[0])], text[slice(*one.content[0])]) for one in found]
    assert said == ([expected] if expected else [])


def test_nothing_is_told_twice() -> None:
    text = "An aide told Reuters the vote was lost."
    known = Attribution([(0, 7)], [(8, 12)], [(21, 38)])
    assert missed(Discourse(text), [known]) == []


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Guards reportedly left the port. [Q1 They had not been paid], [S1 the Herald] [C1 said].", ["Guards reportedly left the port."]),
        ("Guards left the port. [Q1 They had not been paid], [S1 the Herald] [C1 said].", []),
        ("Guards reportedly left the port. [Q1 The gates were shut], [S1 the Herald] [C1 said].", []),
        ("Guards reportedly left the port.\n\n[Q1 They had not been paid], [S1 the Herald] [C1 said].", []),
        ("Guards reportedly left the port. [S1 They] [C1 said] [Q1 they had not been paid].", []),
    ],
)  # fmt: skip
def test_a_hedged_sentence_is_told_by_whom_the_next_one_goes_on_with(marked: str, expected: list[str]) -> None:
    text, attributions = parse(marked)
    found = missed(Discourse(text), attributions)
    assert [text[slice(*one.content[0])] for one in found] == expected
    assert all(one.source == attributions[0].source for one in found)
