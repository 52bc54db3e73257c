"""Contents of nested attributions.

The outer content is everything before the last cue, the inner one is in brackets.
"""

from __future__ import annotations

import pytest

from pipelines.claims.model.inner import bounded
from pipelines.claims.structures import Attribution

TABLE = {
    "its own quotation": (
        "“She {wrote} ['The keys are lost' in a letter to the mayor. It was odd],” he said.",
        "'The keys are lost'",
    ),
    "a quotation after that": ("“He {claims} [that “nobody asked” and then leaves],” she said.", "that “nobody asked”"),
    "two typed apostrophes": (
        "The clerk said the mayor {wrote} [''It is done.'' and went home], and left.",
        "''It is done.''",
    ),
    "an apostrophe ends nothing": (
        "“They {say} ['We don't know the driver's name.' And they laugh],” he said.",
        "'We don't know the driver's name.'",
    ),
    "a quotation of several sentences": (
        "“They {say} ['Who? We don't know him.' And they laugh],” he said.",
        "'Who? We don't know him.'",
    ),
    "what the speaker thinks of it": (
        "“Lund {told} me [she won the cup and I believe her],” he said.",
        "she won the cup",
    ),
    "a second clause that may be the outer speaker's": (
        "Ruiz said that Mr. Lund had {promised} [that pay would rise, and that nobody had been paid since].",
        "that pay would rise",
    ),
    "what the speaker was told to do": (
        "“Lund {told} me [the boat was full and I should wait],” he said.",
        "the boat was full and I should wait",
    ),
    "its own sentence": (
        "“The log {says} [the valve was shut. Nobody checked it. Nobody cared],” she said.",
        "the valve was shut.",
    ),
    "no sentence ends at a title": (
        "“The log {says} [that Dr. Ames had shut the valve],” she said.",
        "that Dr. Ames had shut the valve",
    ),
    "a dash": (
        "“The minister {said} [it was a bad harvest — and who would blame him]?” she asked.",
        "it was a bad harvest",
    ),
    "a plural's apostrophe ends nothing": (
        "“They {say} ['The drivers' names are gone' and laugh],” he said.",
        "'The drivers' names are gone'",
    ),
    "a dash too soon": ("“The minister {said} [no — he was tired of it],” she said.", "no — he was tired of it"),
    "two dashes": (
        "“The minister {said} [the farm — the old one — had burned]?” she asked.",
        "the farm — the old one — had burned",
    ),
    "what the speaker says of it": (
        "“The log {says} [the valve was shut, and that worries me],” she said.",
        "the valve was shut",
    ),
    "two clauses of it": (
        "“The log {says} [that the valve was shut, and that nobody checked it],” she said.",
        "that the valve was shut, and that nobody checked it",
    ),
    "a mark that nothing closes": (
        "“The minister {said} [“the farm has burned to the ground],” she said.",
        "“the farm has burned to the ground",
    ),
}


def marked(example: str) -> tuple[str, Attribution, Attribution]:
    """The text without its marks, and its two attributions.

    One of all that comes before the last word, and the marked one.
    """
    text = example.translate({ord(mark): None for mark in "{}[]"})
    at = {
        mark: len(example[: example.index(mark)].translate({ord(other): None for other in "{}[]"})) for mark in "{}[]"
    }
    outer = Attribution([], [(text.rindex(" ") + 1, len(text))], [(0, text.rindex(" "))])
    return text, outer, Attribution([], [(at["{"], at["}"])], [(at["["], at["]"])])


@pytest.mark.parametrize(("example", "content"), TABLE.values(), ids=TABLE)
def test_a_nested_content_ends_with_its_own_quotation_or_sentence(example: str, content: str) -> None:
    text, outer, inner = marked(example)
    found = bounded(text, [inner, outer])
    assert [text[start:end] for start, end in found[0].content] == [content]
    assert found[1] == outer


@pytest.mark.parametrize("example", ["{Asked} [why it was shut. It was late], he left.", "He {said} [it was. It is]."])
def test_one_that_is_not_nested_stays(example: str) -> None:
    text, _, alone = marked(example)
    assert bounded(text, [alone]) == [alone]


def test_one_before_its_cue_stays() -> None:
    text = "“It was shut. It was late, the clerk wrote,” she said."
    outer = Attribution([], [(48, 52)], [(0, 42)])
    inner = Attribution([], [(37, 42)], [(1, 25)])
    assert bounded(text, [inner, outer]) == [inner, outer]
