import pytest

from pipelines.claims.extract import extract_claims
from pipelines.claims.fields.check_worthiness import MODEL, features_of, scored
from pipelines.claims.model.check_worthiness import CheckWorthiness
from pipelines.core.logistic import load_weights

# The claim of the first paragraph deserves a check before that of the second.
ORDERED = [
    "“The council spends more on flowers than on schools,” Councillor Ada Brink said.\n\nThe fair was first held in 1971.",
    "“They sell us twice what they buy from us,” Trade Minister Ivo Tann said.\n\nIt was her third visit since 2018.",
    "“His firm dumped waste in the river and lied about it,” Ana Ruiz said.\n\nThe mill was founded in 1902.",
    "The audit found that 40 percent of the pumps had failed.\n\nThe bridge opened in 1988.",
]


@pytest.mark.parametrize("text", ORDERED)
def test_what_matters_comes_before_bare_dates(text: str) -> None:
    second = text.index("\n\n")
    claims = extract_claims(text)
    first = [claim.checkWorthiness or 0 for claim in claims if claim.fragments[0].start < second]
    others = [claim.checkWorthiness or 0 for claim in claims if claim.fragments[0].start > second]
    assert first
    assert max(first) > max(others, default=0)


def test_of_one_sentence_only_the_best_keeps_its_score() -> None:
    claims = extract_claims("Ana Ruiz said the mill lost 40 jobs, and Ivo Tann said the quay lost 60 jobs.")
    assert len(claims) == 2
    ranked = scored(claims, [0.6, 0.5])
    assert ranked[0].checkWorthiness == 0.6
    assert (ranked[1].checkWorthiness or 1) < 0.3


def test_weights_know_every_feature() -> None:
    text = "The mill lost 40 jobs."
    features = features_of(extract_claims(text)[0], text, CheckWorthiness())
    assert set(load_weights(MODEL)) == {"bias", *features}
