from pipelines.boilerplate.dumps.lines import read_lines
from pipelines.boilerplate.dumps.repeats import copies, in_one_line, openings
from tests.pipelines.boilerplate.sample_dumps import POEM, RIVER


def groups(*texts: str) -> list[list[int]]:
    return copies(read_lines(texts).each)


def test_same_paragraph_is_found_again():
    assert groups(RIVER[0], "Subscribe", RIVER[1], RIVER[0].upper(), f"{RIVER[0]} - The Gazette") == [[0, 3, 4]]


def test_paragraph_that_goes_on_after_the_lead_is_no_copy():
    assert (
        groups(
            "The river rose two metres in the night, they said.", f"The river rose two metres in the night, {RIVER[1]}"
        )
        == []
    )


def test_short_lines_may_repeat():
    assert groups(*POEM, *POEM) == []


def test_whole_article_in_one_line_is_found():
    assert in_one_line(read_lines(["News", *RIVER, " ".join(RIVER), "Sport"]).each) == [6]


def test_long_paragraph_is_no_article_in_one_line():
    assert in_one_line(read_lines([RIVER[0], RIVER[1], " ".join([RIVER[0], *RIVER[2:]])]).each) == []


def test_opening_that_is_broken_off_is_found():
    lines = read_lines([RIVER[0], f"{RIVER[0][:40]}...", f"{RIVER[1][:50]} …", "And so it went on and on…", RIVER[1]])
    assert openings(lines.each) == [1, 2]
