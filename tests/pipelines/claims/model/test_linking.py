"""What speaks for an attribution, and how it is weighed."""

from __future__ import annotations

import pytest

from pipelines.claims.model.linking import EVIDENCE, Cue, evidence_of, probability
from pipelines.claims.structures import Attribution

TEXT = "She has told them that he thinks the bridge is safe."


@pytest.mark.parametrize(
    ("source", "cue", "nested", "expected"),
    [
        ("She", "has told", False, {"source": 1, "nested": 0, "saying": 1, "pronoun": 1}),
        ("", "told", False, {"source": 0, "nested": 0, "saying": 1, "pronoun": 0}),
        ("he", "thinks", True, {"source": 1, "nested": 1, "saying": 0, "pronoun": 1}),
        ("the bridge", "is safe", True, {"source": 1, "nested": 1, "saying": 0, "pronoun": 0}),
    ],
)
def test_evidence(source: str, cue: str, nested: bool, expected: dict[str, float]) -> None:
    def span(part: str) -> list[tuple[int, int]]:
        return [(TEXT.index(part), TEXT.index(part) + len(part))] if part else []

    found = Attribution(span(source), span(cue), [(0, len(TEXT))])
    evidence = dict(zip(EVIDENCE, evidence_of(TEXT, found, Cue(0, 1, nested, 0.5), log_probability=-99.0), strict=True))
    assert evidence == {"cue": 0, "link": -20, **expected}


def test_probability() -> None:
    weights = {"bias": -1.0, **dict.fromkeys(EVIDENCE, 0.0), "cue": 2.0}
    assert probability(weights, [0.5, -3, 1, 0, 1, 0]) == pytest.approx(0.5)
    assert probability(weights, [9, -3, 1, 0, 1, 0]) > 0.99
