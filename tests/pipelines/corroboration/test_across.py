from __future__ import annotations

import numpy as np
import pytest

from pipelines.claims.extract import model_name
from pipelines.corroboration.across import FEATURES, compare
from pipelines.corroboration.decision import load_across
from pipelines.corroboration.group import group_claims
from pipelines.corroboration.views import vector_space
from tests.pipelines.corroboration.stories import foreign, matrices_of, report

ENGLISH = "The bridge over the Sorne was closed on Monday because of deep cracks in two pillars, Mayor Anna Lund said."


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("de", "Die Sorne-Brücke ist wegen tiefer Risse in zwei Pfeilern gesperrt, sagte Anna Lund."),
        ("es", "El puente sobre el Sorne está cerrado por grietas en dos pilares, dijo Anna Lund."),
        ("fr", "Le pont sur la Sorne est fermé à cause de fissures dans deux piliers, a déclaré Anna Lund."),
        ("nl", "De brug over de Sorne is gesloten wegens scheuren in twee pijlers, zei Anna Lund."),
    ],
)
def test_a_claim_in_two_languages_is_one_group(language: str, body: str) -> None:
    articles = [report("Sorne Post", ENGLISH), foreign("anderswo", body, language)]
    groups = group_claims(articles)
    assert [{member.claimId for member in group.members} for group in groups] == [
        {articles[0].claims[0].id, articles[1].claims[0].id}
    ]


def test_claims_on_one_subject_that_differ_are_not_grouped() -> None:
    body = "Die Stadt hat für die Brücke über die Sorne nie Geld bekommen, sagte Bürgermeisterin Anna Lund."
    assert group_claims([report("Sorne Post", ENGLISH), foreign("anderswo", body, "de")]) == []


def test_the_pair_of_one_meaning_is_the_likeliest() -> None:
    english = "Nobody was hurt, said Anna Lund. The rescue service has asked the army for a ferry, said Peter Holt."
    german = "Der Rettungsdienst hat die Armee um eine Fähre gebeten, sagte Peter Holt. Es regne, sagte Lund."
    found = compare(matrices_of(report("Sorne Post", english)), matrices_of(foreign("anderswo", german, "de")))
    assert found.features.shape == (len(found.rows), len(FEATURES))
    likeliest = np.argmax(load_across().probabilities(found.features))
    assert (found.rows[likeliest], found.columns[likeliest]) == (1, 0)


def test_articles_without_claims_have_no_pairs() -> None:
    empty = matrices_of(report("Sorne Post", "Rain fell.", claims=[]))
    assert len(compare(empty, matrices_of(report("Hill Ledger", ENGLISH))).rows) == 0


def test_the_models_of_all_languages_give_vectors_of_one_space() -> None:
    assert vector_space(model_name("en")) == vector_space(model_name("de"))
    assert vector_space("attribution-0.0.1") != vector_space("attribution-0.0.2")
