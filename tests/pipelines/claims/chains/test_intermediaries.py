from __future__ import annotations

import re

import pytest

from benchmarks.hostile.patterns import resembling
from pipelines.claims.tables import relay_words as words


@pytest.mark.parametrize("name", ["CITING", "QUOTED_BY", "INTERVIEW", "PUBLISHED", "BROADCAST", "WRITING"])
def test_every_phrase_begins_with_an_opening(name: str) -> None:
    """What the pattern of openings lacks is never found."""
    pattern = getattr(words, name)
    matches = [match for seed in range(300) if (match := re.search(pattern, resembling(pattern, seed)))]
    assert len(matches) > 30
    assert {match[0] for match in matches if not re.match(words.OPENING, match[0])} == set()
