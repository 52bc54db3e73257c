from __future__ import annotations

import itertools

import pytest

from pipelines.claims.sources.discourse import Context
from pipelines.claims.sources.people import People
from tests.pipelines.claims.given import discourse_of


@pytest.mark.parametrize(
    "text", ["She said “the „mill“ burnt” and “so“.\n\n“Go”, «no “yes” no», he said. “Rain", "No quotation.", "““”“”””"]
)
def test_quotations_are_found_by_place(text: str) -> None:
    discourse = discourse_of(text)
    for start, end in itertools.combinations(range(len(text) + 1), 2):
        assert discourse.quotations_in(start, end) == [
            (first, last) for first, last in discourse.quotations if first < end and start < last
        ]


def test_speakers_are_found_by_place() -> None:
    discourse = discourse_of("She said that he said that it rained.")
    speakers = [((0, 300), (0, 3)), ((14, 36), (14, 16)), ((130, 131), (3, 5)), ((130, 260), (5, 6))]
    context = Context(discourse, speakers, People(discourse))
    for place in range(310):
        assert context.speakers_at(place) == [one for one in speakers if one[0][0] <= place < one[0][1]]
