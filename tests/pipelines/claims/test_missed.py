import pytest

from pipelines.claims.attribution import Attribution
from pipelines.claims.coreference.discourse import Discourse
from pipelines.claims.missed import missed

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
