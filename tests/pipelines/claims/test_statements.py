import pytest

from benchmarks.readers.marked import parse
from pipelines.claims.fields.check_worthiness import THRESHOLD
from pipelines.claims.model.reader import read
from pipelines.claims.statements import find_statements
from tests.pipelines.claims.given import discourse_of

STATED = [
    "The city cut 1,200 jobs in 2015.",
    "Unemployment fell from 9 percent to 5 percent last year.",
    "The ministry spent $3 million on the bridge.",
    "More than 40 people were killed in the attack on Monday.",
    "Three of the five plants were shut in 2013.",
    "Ruiz won the primary with 54 percent of the vote.",
    "The company has laid off a third of its workers since 2010.",
    "About 265 patients were infected with the virus.",
    "The senator voted against the bill twice.",
    "Taxes on fuel rose by 12 cents in two years.",
    "The dam was built in 1962 and supplies 3 million people.",
    "The army retook 14 towns in July.",
    "Weber was elected governor in 2012 by 74,000 votes.",
    "The fund paid out $660 billion in benefits.",
    "Police killed the gunman, a U.S. citizen born in New York.",
    "The state closed 158 schools last year.",
    "Crime in the capital doubled between 2010 and 2014.",
    "The group lost 40 percent of its territory in Iraq and Syria.",
    "Congress passed the act in 1996.",
    "The poll has a margin of error of 3 percentage points.",
]
NOT_STATED = [
    "Who will pay for the bridge?",
    "We should all be ashamed of this vote.",
    "What a wonderful evening it was!",
    "Click here to read more about our newsletter.",
    "Email tickets@fair.example or call 555-0100 for more information.",
    "Call (555) 0100 to book one of the 40 seats in the hall.",
    "Posted: Thursday, May 6, 2021.",
    "Sadly, the party has lost its way.",
    "You must see it to believe it.",
    "Let's wait and see.",
    "She smiled and looked at the sea.",
    "It was a long night.",
    "Not so fast.",
    "And then there is the music.",
    "The crowd cheered and danced.",
    "I think the plan will fail.",
    "A new day",
    "Of course.",
    "The mood in the room was warm.",
    "“We lost 40 percent of our homes and all of our winter stores,” reads the wall.",
    "The mayor said 1,200 jobs were cut in 2015.",
    "According to the survey, 40 percent stayed home.",
    "Ruiz argued that 300 people had died.",
]


@pytest.mark.parametrize("sentence", STATED)
def test_stated(sentence: str) -> None:
    ((span, score),) = find_statements(discourse_of(sentence), [], read(sentence).check_worthiness)
    assert sentence[slice(*span)] == sentence
    assert THRESHOLD <= score <= 1


@pytest.mark.parametrize("sentence", NOT_STATED)
def test_not_stated(sentence: str) -> None:
    assert find_statements(discourse_of(sentence), [], read(sentence).check_worthiness) == []


def test_what_is_attributed_is_not_the_outlets_own() -> None:
    text, attributions = parse(
        "[S1 She] [C1 holds] [Q1 the city cut 1,200 jobs in 2015]. The city cut 300 jobs in 2014."
    )
    assert [
        text[slice(*span)] for span, _ in find_statements(discourse_of(text), attributions, read(text).check_worthiness)
    ] == ["The city cut 300 jobs in 2014."]


def test_without_the_dateline() -> None:
    text = "OSLO (Agency) – The city cut 1,200 jobs in 2015."
    assert [text[slice(*span)] for span, _ in find_statements(discourse_of(text), [], read(text).check_worthiness)] == [
        "The city cut 1,200 jobs in 2015."
    ]


@pytest.mark.parametrize("sentence", ["", " ", "?", "“”", "1" * 10_000, "word " * 5_000])
def test_any_text_has_a_score(sentence: str) -> None:
    assert 0 <= read(sentence).check_worthiness.of([(0, len(sentence))]) <= 1
