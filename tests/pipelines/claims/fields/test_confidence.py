import pytest

from pipelines.claims.extract import extract_claims
from pipelines.claims.fields.confidence import (
    MODEL,
    calibrated,
    confidence_features,
    statement_confidence,
    statement_features,
)
from pipelines.claims.structures import Attribution
from pipelines.core.logistic import load_weights

TEXT = "She told me I think it rained all day."
SHE_TOLD = Attribution([(0, 3)], [(4, 8)], [(12, 37)], confidence=0.9)
I_THINK = Attribution([(12, 13)], [(14, 19)], [(20, 37)], confidence=0.5)


def test_features() -> None:
    outer, inner = (
        confidence_features(TEXT, each, nested=nested) for each, nested in ((SHE_TOLD, False), (I_THINK, True))
    )
    assert outer["saying"] == 1
    assert inner["saying"] == 0
    assert outer["nested"] == 0
    assert inner["nested"] == 1
    assert inner["first or second person"] == 1
    assert inner["network"] == pytest.approx(0)


def test_weights_know_every_feature() -> None:
    features = confidence_features(TEXT, SHE_TOLD, nested=False)
    assert set(load_weights(MODEL, "attribution")) == set(load_weights(MODEL, "nested")) == {"bias", *features}
    assert set(load_weights(MODEL, "statement")) == {"bias", *statement_features(0.5)}


@pytest.mark.parametrize("nested", [False, True])
@pytest.mark.parametrize("confidence", [0.0, 0.5, 1.0])
def test_is_a_share(confidence: float, nested: bool) -> None:
    features = confidence_features(TEXT, Attribution([], [(4, 8)], [], confidence=confidence), nested=nested)
    assert 0 < calibrated(features) < 1


def test_rises_with_what_the_network_says() -> None:
    sure = confidence_features(TEXT, SHE_TOLD, nested=False)
    assert calibrated(sure) > calibrated({**sure, "network": 0.0})
    assert statement_confidence(0.95) > statement_confidence(0.45)


def test_a_nested_attribution_is_not_taken_for_wrong() -> None:
    likely = Attribution(I_THINK.source, I_THINK.cue, I_THINK.content, confidence=0.8)
    assert calibrated(confidence_features(TEXT, likely, nested=True)) > 0.4


def test_the_name_of_the_source_counts() -> None:
    named = next(claim for claim in extract_claims("Ana Ruiz runs the mill. She said it was safe.") if claim.source)
    assert named.source is not None
    assert named.source.confidence is not None
    assert named.confidence <= named.source.confidence
