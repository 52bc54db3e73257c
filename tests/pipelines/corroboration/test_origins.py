from __future__ import annotations

import pytest

from pipelines.core.records import Article, Dateline
from pipelines.corroboration.origins import find_origins
from pipelines.corroboration.views import ArticleView, ClaimView, view_of
from tests.pipelines.corroboration.stories import foreign, report, statement


def members(*articles: Article) -> list[tuple[ArticleView, ClaimView]]:
    """The first claim of each article."""
    views = [view_of(article) for article in articles]
    return [(view, view.sentences[0].claims[0]) for view in views]


def independent(*articles: Article) -> int:
    return find_origins(members(*articles))[1]


CITED = "The mine will close in May, the Copper Gazette reported, citing a manager."
AGENCY = Dateline(text="VELLING (Nordpress) –", place="VELLING", agency="Nordpress")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(
            "The mine will close in May, Petra Lund said.",
            "The mine is to close in May, Lund told reporters.",
            1,
            id="one named source",
        ),
        pytest.param(
            "The mine will close in May, Petra Lund said.",
            "The mine is to close in May, Karl Holm said.",
            2,
            id="two named sources",
        ),
        pytest.param(
            CITED, "A manager told the Copper Gazette that the mine would close in May.", 1, id="one newspaper"
        ),
        pytest.param(
            "The mine will close in May, an official said.",
            "The mine closes in May, officials said.",
            1,
            id="unnamed sources of one kind cannot be told apart",
        ),
        pytest.param(
            "The mine will close in May, a miner said.",
            "The mine closes in May, a priest said.",
            2,
            id="unnamed sources of two kinds",
        ),
        pytest.param(
            "The mine will close in May, the coast guard said.",
            "The mine closes in May, the Tarenian coast guard said.",
            1,
            id="a description of the other's name",
        ),
        pytest.param(
            "The mine will close in May, Petra Lund said.",
            "The mine closes in May, a foreman said.",
            1,
            id="an unnamed source may be the named one",
        ),
    ],
)
def test_independent_origins(one: str, other: str, expected: int) -> None:
    assert independent(report("Daily Skerry", one), report("Velling Post", other)) == expected
    assert independent(report("Velling Post", other), report("Daily Skerry", one)) == expected


def test_an_unnamed_source_does_not_make_two_named_ones_one() -> None:
    said = ("The mine will close in May, Petra Lund said.", "The mine closes in May, Karl Holm said.")
    unnamed = report("Port Lantern", "The mine is closing in May, a foreman said.")
    assert independent(report("Daily Skerry", said[0]), report("Velling Post", said[1]), unnamed) == 2


def test_who_cites_nobody_shows_no_second_origin() -> None:
    one = statement("Daily Skerry", "The mine will close in May.")
    other = report("Velling Post", "The mine will close in May, Petra Lund said.")
    assert independent(one, other) == independent(other, one) == 1


def test_outlets_that_cite_nobody_are_origins_of_their_own() -> None:
    one = statement("Daily Skerry", "The mine in the hills will close in May.")
    assert independent(one, statement("Velling Post", "Some 400 miners will lose their jobs.")) == 2


def test_reports_of_one_agency_are_one_origin() -> None:
    one = statement("Daily Skerry", "The mine in the hills will close in May.", dateline=AGENCY)
    other = statement("Velling Post", "Some 400 miners will lose their jobs.", dateline=AGENCY)
    origins, count = find_origins(members(one, other))
    assert ([origin.name for origin in origins], count) == (["Nordpress"], 1)


def test_a_near_duplicate_is_no_second_origin() -> None:
    one = statement("Daily Skerry", "The mine in the hills will close in May.")
    other = statement("Velling Post", "Some 400 miners will lose their jobs.", nearDuplicateOf=one.id)
    assert independent(one, other) == 1


def test_an_origin_has_the_fullest_name_and_all_its_members() -> None:
    one = report("Daily Skerry", "The mine will close in May, Petra Lund said.")
    other = report("Velling Post", "The mine is to close in May, Lund told reporters.")
    (origin,), _ = find_origins(members(one, other))
    assert (origin.name, len(origin.members)) == ("Petra Lund", 2)


@pytest.mark.parametrize(
    ("german", "expected"),
    [
        pytest.param("Die Mine wird im Mai geschlossen, sagte Karl Holm.", 2, id="two people"),
        pytest.param("Die Mine wird im Mai geschlossen, sagte Petra Lund.", 1, id="one person"),
        pytest.param("Die Mine wird im Mai geschlossen, sagte Pjotra Lund.", 1, id="one person, spelt otherwise"),
        pytest.param("Die Mine wird im Mai geschlossen, sagte ein Sprecher.", 1, id="someone"),
        pytest.param("Die Mine wird im Mai geschlossen, teilte das Ministerium mit.", 1, id="a body"),
    ],
)
def test_only_people_are_told_apart_in_two_languages(german: str, expected: int) -> None:
    one = report("Copper Gazette", "The mine will close in May, Petra Lund said.")
    assert independent(one, foreign("Kupferbote", german, "de")) == expected
