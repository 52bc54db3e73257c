from __future__ import annotations

import numpy as np
import pytest

from pipelines.claims.model.check_worthiness import CheckWorthiness
from pipelines.claims.model.labels import CHECK_WORTHINESS_HEADS
from pipelines.claims.model.reader import CHUNK, read

FIGURES = "The city cut 1,200 jobs in 2015."


def scores_of(values: list[float], weights: list[float] | None = None) -> CheckWorthiness:
    """Words of one letter with a blank between.

    The first head alone has something to say of them.
    """
    scores = np.zeros((len(values), 2 * CHECK_WORTHINESS_HEADS), dtype=np.float32)
    scores[:, 0] = weights or [0.0] * len(values)
    scores[:, CHECK_WORTHINESS_HEADS] = values
    starts = np.arange(0, 2 * len(values), 2)
    return CheckWorthiness(starts, starts + 1, scores)


@pytest.mark.parametrize(
    ("spans", "odds"),
    [
        ([(0, 1)], 4.0),
        ([(2, 3)], -2.0),
        ([(0, 3)], 1.0),
        ([(0, 1), (4, 5)], 2.0),
        ([(1, 2)], None),
        ([], None),
        ([(90, 99)], None),
    ],
)
def test_the_mean_of_the_words_within(spans: list[tuple[int, int]], odds: float | None) -> None:
    expected = 0.0 if odds is None else 1 / (1 + np.exp(-odds))
    assert scores_of([4.0, -2.0, 0.0]).of(spans) == pytest.approx(expected, abs=1e-4)


def test_heavier_words_count_for_more() -> None:
    assert scores_of([4.0, -4.0], [9.0, 0.0]).of([(0, 3)]) > 0.9
    assert scores_of([4.0, -4.0], [0.0, 9.0]).of([(0, 3)]) < 0.1


def test_nothing_read_is_worth_nothing() -> None:
    assert CheckWorthiness().of([(0, 10)]) == 0.0


def test_figures_are_worth_more_than_a_question() -> None:
    text = f"{FIGURES} And who would not be happy to hear it?"
    found = read(text).check_worthiness
    assert found.of([(0, len(FIGURES))]) > 0.5 > found.of([(len(FIGURES) + 1, len(text))])


def test_offsets_go_on_from_chunk_to_chunk() -> None:
    filling = "Nothing happened on that day, nor on the next one.\n" * (CHUNK // 51)
    text = filling + FIGURES
    assert len(text) > CHUNK
    assert read(text).check_worthiness.of([(len(filling), len(text))]) > 0.5 > read(text).check_worthiness.of([(0, 50)])
