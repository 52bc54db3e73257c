from __future__ import annotations

from pipelines.boilerplate.dumps.likeness import NAMES
from pipelines.boilerplate.dumps.lines import read_lines
from pipelines.boilerplate.dumps.neighbourhood import NAMES as ALL
from pipelines.boilerplate.dumps.neighbourhood import features
from tests.pipelines.boilerplate.sample_dumps import RIVER


def column(name: str, *texts: str) -> list[float]:
    assert name in NAMES
    return [round(value, 2) for value in features(read_lines(texts))[:, ALL.index(name)].tolist()]


def test_shapes_are_counted_up_to_numbers() -> None:
    assert column("shapesAlike", "2 hours ago", RIVER[0], "3 hours ago", "14 hours ago", "9 hours ago") == [
        1,
        0,
        1,
        1,
        1,
    ]


def test_lines_of_comments_end_alike() -> None:
    names = [f"{name} says:" for name in ("Ada", "Bo", "Cleo", "Dan")]
    assert column("endsAlike", *names, RIVER[0]) == [1, 1, 1, 1, 0]


def test_what_stands_in_other_lines_is_copied() -> None:
    assert column("copied", RIVER[0], RIVER[1], RIVER[0]) == [1, 0, 1]
    assert column("copiedBefore", RIVER[0], RIVER[1], RIVER[0]) == [0, 0, 1]
