"""Relative pronouns and verbs as sources, in other languages."""

from __future__ import annotations

import pytest

from benchmarks.readers.marked import parse
from pipelines.claims.foreign.relatives import with_antecedents

CASES = [
    ("fr", "[Q1 Il pleut], [C1 selon] [S1 le rapport], [S2 qui] [C2 précise] [Q2 qu'il neige].", "le rapport"),
    ("pt", "Falou Rui Melo, [S1 que] [C1 disse] [Q1 que chove].", "Rui Melo"),
    ("es", "Habló con su madre, [S1 que] [C1 dijo] [Q1 que llueve].", "su madre"),
    (
        "it",
        "Ne parlò Anna Ferri, un'esperta presso la Nordic Bank, [S1 che] [C1 ha detto] [Q1 che piove].",
        "Anna Ferri",
    ),
    ("it", "A New York, la società Nordic Bank, [S1 che] [C1 ha detto] [Q1 che piove].", "Nordic Bank"),
    ("es", "Vio un barco [S1 que] [C1 dijo] [Q1 que llueve].", "que"),
    ("es", "[C1 Según] [S1 apuntó], [Q1 llueve].", ""),
    ("es", "[S1 Ha] [C1 dicho] [Q1 que llueve].", ""),
]


@pytest.mark.parametrize(("language", "marked", "source"), CASES)
def test_the_last_attribution_has_its_antecedent(language: str, marked: str, source: str) -> None:
    text, attributions = parse(marked)
    found = with_antecedents(text, attributions, language)
    assert " ".join(text[start:end] for start, end in found[-1].source) == source
