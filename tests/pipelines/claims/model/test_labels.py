"""Distances of words from cues, for one word and for many."""

from __future__ import annotations

import numpy as np

from pipelines.claims.model.labels import distance_bucket, distance_buckets


def test_one_distance_has_the_bucket_that_it_has_among_many() -> None:
    first, last = 200, 203
    positions = np.arange(400)
    many = distance_buckets(positions, np.array([first]), np.array([last]))[0]
    assert [distance_bucket(position, first, last) for position in range(400)] == many.tolist()
