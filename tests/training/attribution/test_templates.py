"""Every attribution of each filled pattern has a cue and a content.

The inner one lies in the outer or shares it.
"""

from __future__ import annotations

import random

import pytest

from training.attribution import rare_fillers, rare_shapes
from training.attribution.data import Annotated
from training.attribution.filled_patterns import filled_at_random
from training.attribution.templates import FILLERS, PATTERNS

SENTENCES = [
    Annotated(text, [])
    for text in ("The ferry sank near the pier.", "Rents doubled.", "It rained for a week.", "He has bought the mill.")
]


@pytest.mark.parametrize(
    ("pattern", "fillers"),
    [
        *((pattern, FILLERS) for pattern in PATTERNS),
        *((pattern, rare_fillers.FILLERS) for group in rare_shapes.SHAPES for pattern in group),
    ],
)
def test_a_filled_pattern(pattern: str, fillers: dict[str, tuple[str, ...]]) -> None:
    filled = filled_at_random([pattern], fillers, SENTENCES, random.Random(3))
    assert not set("<>{}|") & set(filled.text)
    assert ",," not in filled.text
    assert ",." not in filled.text
    assert len(filled.attributions) == sum(f"<C{level}|" in pattern for level in "123")
    for gold in filled.attributions:
        assert gold.cue
        assert gold.content
        assert all(0 <= start < end <= len(filled.text) for start, end in (*gold.source, *gold.cue, *gold.content))
        if gold.nested:
            outer = filled.attributions[0]
            assert all(any(a <= start and end <= b for a, b in outer.content) for start, end in gold.content)
