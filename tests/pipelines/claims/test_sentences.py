import pytest

from pipelines.claims.sentences import around, paragraphs, sentences
from pipelines.claims.tables.foreign.languages import WORDS

CASES = [
    ("It rained. It froze.", ["It rained.", "It froze."]),
    ("Mr. Weber left. He was tired.", ["Mr. Weber left.", "He was tired."]),
    ("The U.S. Senate met. It voted.", ["The U.S. Senate met.", "It voted."]),
    ("On Jan. 5 it rained.", ["On Jan. 5 it rained."]),
    ("George W. Bush came.", ["George W. Bush came."]),
    (
        "The T.J. Harrow chain shut. N.J. Senator Ana Ruiz left.",
        ["The T.J. Harrow chain shut.", "N.J. Senator Ana Ruiz left."],
    ),
    ("He lives in Camden, N.J. The port is near.", ["He lives in Camden, N.J.", "The port is near."]),
    ("“Why?” he asked. “Who pays?”", ["“Why?” he asked.", "“Who pays?”"]),
    ("“It rained.” She left.", ["“It rained.”", "She left."]),
    ("It cost $3.5 million.", ["It cost $3.5 million."]),
    ("It rained at 5 p.m. The dam broke.", ["It rained at 5 p.m.", "The dam broke."]),
    ("A title\n\nIt rained.", ["A title", "It rained."]),
    ("Wait … what? Yes!", ["Wait … what?", "Yes!"]),
    ("No stop at the end", ["No stop at the end"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == expected


def test_a_language_has_abbreviations_of_its_own() -> None:
    text = "Am 12. Mai kam z.B. Frau Dr. Lind. Sie blieb bis 2019. Dann ging sie."
    spans = sentences(text, abbreviations=WORDS["de"].abbreviations)
    assert [text[start:end] for start, end in spans] == [
        "Am 12. Mai kam z.B. Frau Dr. Lind.",
        "Sie blieb bis 2019.",
        "Dann ging sie.",
    ]


def test_paragraphs() -> None:
    text = " One\ntwo.\n\n \nThree. "
    assert [text[start:end] for start, end in paragraphs(text)] == ["One\ntwo.", "Three."]


def test_around_takes_whole_sentences() -> None:
    text = "It rained. It froze. It thawed."
    start, end = around(sentences(text), [(14, 16), (21, 23)])
    assert text[start:end] == "It froze. It thawed."
