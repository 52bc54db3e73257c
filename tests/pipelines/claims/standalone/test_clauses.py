import pytest

from pipelines.claims.standalone.clauses import as_sentence, is_statement, without_that


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("the dam was safe", True),
        ("nine ferries sailed to Oslo", True),
        ("anyone who wants to sail has to pay", True),
        ("to leave by May", False),
        ("whether the dam was safe", False),
        ("building a dam", False),
        ("his plan to build a dam that was safe", False),
        ("a dam", False),
        ("the idea of armed guards", False),
        ("boats lashed to the quay", False),
        ("a storm if boats remained", False),
        ("a “storm” if boats remained", False),
        ("the guild to “embrace” the boats he’s building", False),
        ("rules he was drafting", False),
        ("the rules he was drafting were late", True),
    ],
)
def test_statement(text: str, statement: bool) -> None:
    assert is_statement(text) == statement


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("the dam was safe,", "The dam was safe."),
        ("“it holds,” for now", "“It holds,” for now."),
        ("Is it safe?", "Is it safe?"),
        ("[Ana Ruiz] left", "[Ana Ruiz] left."),
        ("it holds.”", "It holds.”"),
    ],
)
def test_sentence(text: str, sentence: str) -> None:
    assert as_sentence(text) == sentence


def test_conjunction() -> None:
    assert without_that("that it rained") == "it rained"
