import pytest

from pipelines.boilerplate.headline import is_site_like, site_names, split_title
from pipelines.boilerplate.lines import read_line

TITLE = "Hundreds moved as river floods Brannock"


@pytest.mark.parametrize(
    ("text", "sites", "others", "headline"),
    [
        (TITLE, set(), [], TITLE),
        (f"{TITLE} - The Gazette", set(), [], TITLE),
        (f"{TITLE} | World | The Gazette", set(), [], TITLE),
        (f"The Gazette | {TITLE}", {"The Gazette"}, [], TITLE),
        (f"{TITLE} - the paper of the lower Aller valley", set(), [TITLE], TITLE),
        (f"{TITLE} - but the bridge holds", set(), [], f"{TITLE} - but the bridge holds"),
        (f"{TITLE}: mayor", set(), [], f"{TITLE}: mayor"),
        ("Flood - Gazette", set(), [], "Flood - Gazette"),
    ],
)
def test_site_is_cut_from_a_title(text, sites, others, headline):
    title = split_title(text, sites=sites, others=others)
    assert text[title.start : title.end].strip() == headline


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("The Gazette", True),
        ("gazette.example", True),
        ("Bank of Aller News", True),
        ("but it holds", False),
        ("", False),
    ],
)
def test_names_of_sites(name, expected):
    assert is_site_like(name) is expected


def test_what_several_lines_end_with_is_the_site():
    lines = [read_line(text) for text in (f"{TITLE} - The Gazette", "A boat in the street - The Gazette", "A - b")]
    assert site_names(lines) == {"The Gazette"}
