from __future__ import annotations

import pytest

from pipelines.boilerplate.bylines import byline_names, is_author_note, whom_note_is_about


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Byron", ["Ada Byron"]),
        ("By Ada Byron, chief reporter", ["Ada Byron"]),
        ("von Ada Byron und Max Frey", ["Ada Byron", "Max Frey"]),
        ("8 March 2021 | By Ada Byron", ["Ada Byron"]),
        ("Posted on March 8, 2021 by Ada Byron", ["Ada Byron"]),
        ("By Ada Byron · 8 March 2021, 07:30", ["Ada Byron"]),
        ("By Monday it was over", []),
        ("By the river a heron stood and waited for the fish", []),
        ("8 March 2021", []),
        ("By " + "Ada Byron " * 40, []),
    ],
)
def test_byline_names(line: str, names: list[str]) -> None:
    assert byline_names(line) == names


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ada Byron is an editor of the Post.", True),
        ("Ada Byron covers the coast.", False),
        ("Ada Byron writes about the coast for the Post.", True),
        ("Ada Byron ist Redakteurin der Post.", True),
        ("Ada Byron is afraid of the sea.", False),
        ("Max Frey is an editor of the Post.", False),
        ("Ada Byrons is a place.", False),
    ],
)
def test_is_author_note(line: str, expected: bool) -> None:
    assert is_author_note(line, ["Ada Byron", "Li Wu"]) is expected
    assert not is_author_note(line, [])


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("About Ada Byron", "Ada Byron"),
        ("About the author: Ada Byron", "Ada Byron"),
        ("Über Eva van Maar", "Eva van Maar"),
        ("Sobre Li Wu:", "Li Wu"),
        ("About the flood", None),
        ("About Brannock", None),
        ("About Ada Byron and the flood of the year", None),
    ],
)
def test_whom_a_note_is_about(heading: str, name: str | None) -> None:
    assert whom_note_is_about(heading) == name
