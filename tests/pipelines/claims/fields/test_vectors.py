from __future__ import annotations

import numpy as np

from pipelines.claims.fields.vectors import add_vectors
from pipelines.claims.model.meaning import Meaning
from pipelines.core.records import Range
from tests.samples import claim, span

BODY = "Rain fell. Snow fell. Hail fell."


def test_a_claim_has_a_vector_of_each_sentence_in_its_context_that_means_something() -> None:
    starts = np.array([0, 5, 11, 16, 22, 27])
    rows = np.repeat(np.array([[1.0], [0.0], [2.0]], dtype=np.float32), 2, axis=0) @ np.ones((1, 128), dtype=np.float32)
    meaning = Meaning(starts, starts + 4, rows)
    one = claim("art_0123456789abcdef", [span(BODY, "Snow fell")])
    one.context = Range(start=11, end=32)
    add_vectors([one], [(0, 10), (11, 21), (22, 32)], meaning)
    assert [(each.start, each.end) for each in one.vectors] == [(22, 32)]
