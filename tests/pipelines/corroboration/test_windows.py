from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from pipelines.corroboration.comparing import Scored
from pipelines.corroboration.grouping import group
from pipelines.corroboration.index import WINDOW_DAYS
from pipelines.corroboration.windows import settled

THRESHOLD = 0.5
Found = list[tuple[str, list[Scored]]]


def months_of_pairs(seed: int, *, undated: int = 0) -> tuple[Found, dict[str, float | None]]:
    """Pairs of sentences of random articles of 90 days, and the day of each."""
    chance = random.Random(seed)
    days: dict[str, float | None] = {f"art_{number:03}": number / 2 for number in range(180)}
    days |= dict.fromkeys([f"art_{number:03}" for number in range(undated)])
    order = sorted(days, key=lambda article: (days[article] is not None, days[article], article))
    found: Found = []
    for place, article in enumerate(order):
        later = [other for other in order[place + 1 :] if _near(days[article], days[other])]
        pairs = [
            ((min(one, two), max(one, two)), chance.random())
            for other in chance.sample(later, k=min(4, len(later)))
            for one, two in [((article, chance.randrange(2)), (other, chance.randrange(2)))]
        ]
        found.append((article, pairs))
    return found, days


def _near(one: float | None, other: float | None) -> bool:
    return one is None or other is None or abs(one - other) <= WINDOW_DAYS


@pytest.mark.parametrize(("seed", "undated"), [(1, 0), (2, 0), (3, 3)])
def test_groups_are_those_of_all_pairs_at_once(seed: int, undated: int) -> None:
    found, days = months_of_pairs(seed, undated=undated)
    together = group({pair: likely for _, pairs in found for pair, likely in pairs}, threshold=THRESHOLD)
    apart = [
        each for edges in settled(found, days.get, threshold=THRESHOLD) for each in group(edges, threshold=THRESHOLD)
    ]
    assert sorted(apart) == together


def test_old_pairs_do_not_wait_for_the_last_article() -> None:
    chains: Found = [(f"art_{day}", [(((f"art_{day}", 0), (f"art_{day}x", 0)), 0.9)]) for day in range(100)]
    taken: list[str] = []

    def in_turn() -> Iterator[tuple[str, list[Scored]]]:
        for each in chains:
            taken.append(each[0])
            yield each

    waiting = []
    given = 0
    for edges in settled(in_turn(), lambda article: float(article[4:].rstrip("x")), threshold=THRESHOLD):
        given += len(edges)
        waiting.append(len(taken) - given)
    assert given == 100
    assert max(waiting) <= 3 * WINDOW_DAYS
