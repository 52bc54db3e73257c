from __future__ import annotations

import numpy as np
import pytest

from pipelines.corroboration.decision import load
from pipelines.corroboration.features import FEATURES, compare, longest_run
from pipelines.corroboration.matrices import Runs
from tests.pipelines.corroboration.stories import matrices_of, report
from tests.pipelines.corroboration.test_group import COURIER, LEDGER


def test_both_articles_are_treated_alike() -> None:
    one, other = matrices_of(report("Hill Ledger", LEDGER)), matrices_of(report("Corrin Courier", COURIER))
    forth, back = compare(one, other), compare(other, one)
    order = np.lexsort((back.rows, back.columns))
    assert forth.rows.tolist() == back.columns[order].tolist()
    np.testing.assert_allclose(forth.features, back.features[order], rtol=1e-4, atol=1e-5)


def test_there_is_a_figure_for_every_feature() -> None:
    one, other = matrices_of(report("Hill Ledger", LEDGER)), matrices_of(report("Corrin Courier", COURIER))
    found = compare(one, other)
    assert found.features.shape == (len(found.rows), len(FEATURES))
    assert np.isfinite(found.features).all()
    assert len(load().weights) == len(FEATURES)


def test_articles_without_claims_have_no_pairs() -> None:
    assert (
        len(compare(matrices_of(report("Hill Ledger", LEDGER)), matrices_of(report("B", "Rain.", claims=[]))).rows) == 0
    )


def test_articles_on_different_events_have_no_pairs() -> None:
    """Whatever single words and names they share."""
    later = "The water board will move its offices from Corrin to the harbour next spring, the mayor of Velling said."
    assert (
        len(compare(matrices_of(report("Hill Ledger", LEDGER)), matrices_of(report("Corrin Courier", later))).rows) == 0
    )


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("a b c d", "x b c y", 2),
        ("a b a b c", "a b c", 3),
        ("a a a a a", "a a a a a a", 4),
        ("a", "b", 0),
        ("", "a", 0),
    ],
)
def test_longest_run(one: str, other: str, expected: int) -> None:
    ones, others = Runs(one.split()), Runs(other.split())
    assert longest_run(ones, others, most=4) == longest_run(others, ones, most=4) == expected
