from __future__ import annotations

import math

import pytest

from pipelines.boilerplate.dumps.lines import NAMES, read_lines
from tests.pipelines.boilerplate.sample_dumps import JAPANESE, MENU, RIVER


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("The Mayor spoke to us", "capitalised", 2 / 5),
        ("STOP the ferry", "allCapitals", 1 / 3),
        ("I am here", "allCapitals", 0.0),
        ("3 of 4 went", "numbers", 2 / 4),
        ("one, two, three", "commas", 2 / 3),
        ("He left.", "closes", 1.0),
        ("“He left.”", "closes", 1.0),
        ("He left", "closes", 0.0),
        ("Results:", "colon", 1.0),
        ("Why?", "question", 1.0),
        ("And then...", "ellipsis", 1.0),
        ("News | Sport - Weather", "separators", 2.0),
        ("well-known (here) [there]", "brackets", 2.0),
        ("see www.gazette.example", "address", 1.0),
        ("follow @gazette", "address", 1.0),
        ("see below", "address", 0.0),
        ("नदी सोमवार को बढ़ी।", "closes", 1.0),
        ("دریا پیر کو چڑھ گیا۔", "closes", 1.0),
        ("नदी सोमवार को बढ़ी। फिर वह उतर गई।", "sentenceBreaks", math.log(2)),
        ("पुल बंद है", "words", math.log(4)),
        ("• one", "startsBullet", 1.0),
        ("Flood in BrannockThe river rose.Then it fell", "glued", 2.0),
        ("8 March 2021", "dateOnly", 1.0),
        ("It was on 8 March 2021 that the river rose", "dateOnly", 0.0),
        ("Share on Facebook", "hint:share", 2.0),
    ],
)
def test_line_in_numbers(text: str, name: str, value: float) -> None:
    assert read_lines([text]).each[0].own[NAMES.index(name)] == pytest.approx(value)


def test_lines_read_together_are_as_read_alone() -> None:
    texts = [*MENU, *RIVER, *JAPANESE, "x", "—", "𝐁𝐨𝐥𝐝 letters", "İstanbul'da", "a" * 5000]
    together = read_lines(texts)
    for text, line in zip(texts, together.each, strict=True):
        alone = read_lines([text]).each[0]
        assert (line.text, line.words, line.rule) == (alone.text, alone.words, alone.rule)
        assert line.own.tolist() == pytest.approx(alone.own.tolist())


def test_content_words_count_once_a_line_and_alike_in_all() -> None:
    line, word = read_lines(["River and river", "the River"]).content()
    assert line.tolist() == [0, 1]
    assert word[0] == word[1]
