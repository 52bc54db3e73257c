from __future__ import annotations

import numpy as np
import pytest

from pipelines.core.records import Article
from pipelines.corroboration.decision import load
from pipelines.corroboration.features import FEATURES, compare
from pipelines.corroboration.matrices import Matrix
from pipelines.corroboration.similarities import MEANT, RANKED, SHARES, Words, similarities, standing
from pipelines.corroboration.vectors import vectors_of
from pipelines.corroboration.words import stem
from tests.pipelines.corroboration.stories import matrices_of, report


def similarities_of(one: Article, other: Article) -> dict[str, Matrix]:
    return similarities(Words.of(matrices_of(one), matrices_of(other)))


@pytest.mark.parametrize(
    ("one", "near", "far"),
    [("resigned", "quit", "flooded"), ("police", "officers", "harvest"), ("jail", "prison", "choir")],
)
def test_words_of_like_meaning_are_near_each_other(one: str, near: str, far: str) -> None:
    vectors = vectors_of([stem(word) for word in (one, near, far)])
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2] + 0.1


def test_an_unknown_stem_is_like_no_other() -> None:
    assert not vectors_of(["qzxv"]).any()


def test_a_paraphrase_is_aligned_better_than_another_sentence() -> None:
    one = report("Hill Ledger", "The warden resigned after the flood in 2019, Petra Lund said.")
    quit_ = "The warden quit after the flood in 2019, according to Petra Lund."
    other = report("Corrin Courier", f"{quit_}\n\nThe choir of Velling sang at the opera, Karl Holm said.")
    found = similarities_of(one, other)
    assert found["aligned"].shape == (1, 2)
    for name in ("aligned", "plain aligned", "meaning", "weighted"):
        assert found[name][0, 0] > found[name][0, 1]
    assert set(found) == {*RANKED, *SHARES}


def test_an_unknown_word_costs_less_than_all_it_weighs() -> None:
    articles = [
        report(outlet, f"The warden resigned after the flood, {name} said.")
        for outlet, name in (("Hill Ledger", "Qzxva"), ("Corrin Courier", "Wvyxk"))
    ]
    found = similarities_of(*articles)
    assert found["plain aligned"][0, 0] == pytest.approx(1)
    assert found["contained, the shorter"][0, 0] < found["aligned"][0, 0] < 1


def test_standing_of_the_best_pair() -> None:
    figures = np.array([[0.9, 0.2], [0.3, 0.1]], dtype=np.float32)
    margin, worse, rank, worst = standing(figures, np.array([0, 1]), np.array([0, 1]))
    assert margin[0] == pytest.approx(0.7)
    assert worse[0] == pytest.approx(0.6)
    assert (rank[0], worst.tolist()) == (0, [0, 1])


def test_claims_without_vectors_are_judged_by_all_else() -> None:
    one = report("Hill Ledger", "The warden resigned after the flood in 2019, Petra Lund said.")
    other = report("Corrin Courier", "The warden quit after the flood in 2019, according to Petra Lund.")
    bare = [claim.model_copy(update={"vectors": []}) for claim in other.claims]
    given = [matrices_of(each) for each in (one, other, other.model_copy(update={"claims": bare}))]
    known, unknown = compare(given[0], given[1]).features, compare(given[0], given[2]).features
    missing = np.isnan(unknown[0])
    assert not np.isnan(known).any()
    assert {FEATURES[place].rpartition(": ")[0] or FEATURES[place] for place in np.flatnonzero(missing)} == set(MEANT)
    assert (known[0, ~missing] == unknown[0, ~missing]).all()
    assert 0 < load().probabilities(unknown)[0] < 1


def test_vectors_of_different_models_are_not_compared() -> None:
    articles = [
        report("Hill Ledger", "The warden resigned after the flood in 2019, Petra Lund said."),
        report("Corrin Courier", "The warden quit after the flood in 2019, according to Petra Lund."),
    ]
    articles[1].metadata.claimsModel = "attribution-0.0.1"
    assert np.isnan(similarities_of(*articles)["sentence meaning"]).all()
