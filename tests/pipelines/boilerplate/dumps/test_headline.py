import pytest

from pipelines.boilerplate.dumps.headline import is_site_like, names_in_title, site_names, split_title
from pipelines.boilerplate.dumps.lines import read_lines
from pipelines.boilerplate.text import clean_text

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
        (f"UPDATE 2-{TITLE}", set(), [], TITLE),
        (f"RPT-WRAPUP 1 - {TITLE} - The Gazette", set(), [], TITLE),
        (f"REFILE-FACTBOX-{TITLE}", set(), [], TITLE),
        (f"Update on {TITLE}", set(), [], f"Update on {TITLE}"),
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
    lines = read_lines([f"{TITLE} - The Gazette", "A boat in the street - The Gazette", "A - b"])
    assert site_names(lines.each) == {"The Gazette"}


@pytest.mark.parametrize(
    ("title", "lines", "names"),
    [
        (f"Aller Gazette: {TITLE}", ["Photo: Aller Gazette/Ann Lee"], {"Aller Gazette"}),
        (f"{TITLE} – La Voz del Aller", ["El puente. Foto: Ann Lee / La Voz del Aller"], {"La Voz del Aller"}),
        (f"{TITLE} - Aller Gazette", ["Aller Gazette"], {"Aller Gazette"}),
        (f"Die Allerpost: {TITLE}", ["Ein Boot im Hof. Foto: Allerpost/Ann Lee"], {"Die Allerpost"}),
        # A topic before a colon is the headline's, however often it is named.
        (f"White House: {TITLE}", ["White House aides resign", "The White House said so."], set()),
        (TITLE, [TITLE, "© Aller Gazette"], set()),
    ],
)
def test_names_in_a_title_need_a_line_that_tells(title, lines, names):
    assert names_in_title(title, lines) == names


def test_a_name_with_a_colon_is_cut_where_it_is_the_sites():
    title = f"Aller Gazette: {TITLE}"
    cut = split_title(title, sites={"Aller Gazette"}, others=[])
    assert title[cut.start : cut.end].strip() == TITLE


@pytest.mark.parametrize("time", ["{}", "Posted at {} 4 Mar", "{} Uhr"])
def test_headline_of_a_live_blog_stands_above_the_first_time(time: str) -> None:
    entries = [
        ("11:20", "Trains stop", "Trains between Aller and Brannock have stopped, the railway told its passengers."),
        (
            "10:05",
            "Bridge shut",
            "Firefighters have shut the bridge of Brannock, which stands in water up to its deck.",
        ),
    ]
    lines = [line for clock, title, text in entries for line in (time.format(clock), title, text)]
    assert clean_text("\n".join(["Flood live: the river in Brannock", "Edited by Ann Lee", *lines])).headline == (
        "Flood live: the river in Brannock"
    )


@pytest.mark.parametrize("bullet", "•●▪■")
def test_a_point_of_a_list_is_no_headline(bullet: str) -> None:
    points = [f"{bullet} River in Brannock floods the old bridge", f"{bullet} Hundreds leave the town"]
    lead = "BRANNOCK, May 3 (Reuters) - The river floods the old bridge of Brannock, and hundreds left, police said."
    assert clean_text("\n".join([TITLE, *points, lead, "Police shut the bridge on Friday."])).headline == TITLE
