"""Each pattern, filled: every attribution has a cue and a content, and the inner one lies in the outer or shares it."""

from __future__ import annotations

import random

import pytest

from training.attribution import compose as attribution_compose
from training.attribution.compose import patterned
from training.attribution.data import Annotated
from training.attribution.templates import PATTERNS

SENTENCES = [Annotated("The ferry sank near the pier.", []), Annotated("Rents have doubled since May.", [])]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_filled_pattern(pattern: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attribution_compose, "PATTERNS", (pattern,))
    filled = patterned(SENTENCES, random.Random(3))
    assert not set("<>{}|") & set(filled.text)
    assert [gold.nested for gold in filled.attributions] in ([False], [False, True])
    for gold in filled.attributions:
        assert gold.cue
        assert gold.content
        assert all(0 <= start < end <= len(filled.text) for start, end in (*gold.source, *gold.cue, *gold.content))
    if len(filled.attributions) == 2:
        outer, inner = filled.attributions
        assert all(any(a <= start and end <= b for a, b in outer.content) for start, end in inner.content)
