from pipelines.boilerplate.dumps.lines import read_line
from pipelines.boilerplate.dumps.repeats import copies
from tests.pipelines.boilerplate.sample_dumps import POEM, RIVER


def groups(*texts: str) -> list[list[int]]:
    return copies([read_line(text) for text in texts])


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
