"""Quotation marks of other languages in annotated texts."""

from __future__ import annotations

import random

import pytest

from training.attribution.data import Annotated, Gold
from training.attribution.marks import STYLES, with_marks

TEXT = '“It rained,” she said. “All "day".”'


@pytest.mark.parametrize("seed", range(30))
def test_spans_move_with_their_words(seed: int) -> None:
    gold = Gold([(13, 16)], [(17, 21)], [(0, 12), (23, 35)])
    found = with_marks(Annotated(TEXT, [gold], [(0, len(TEXT))]), random.Random(seed))
    (moved,) = found.attributions
    assert [found.text[slice(*span)] for span in (*moved.source, *moved.cue)] == ["she", "said"]
    first, last = (found.text[slice(*span)] for span in moved.content)
    opening, closing = next(style for style in STYLES if first == f"{style[0]}It rained,{style[1]}")
    assert last == f"{opening}All {opening}day{closing}.{closing}"
    assert found.surveyed == [(0, len(found.text))]


def test_apostrophes_stay() -> None:
    assert with_marks(Annotated("It’s the boys' dog", []), random.Random(0)).text == "It’s the boys' dog"
