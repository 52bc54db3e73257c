import pytest

from pipelines.claims.fields.confidence import calibrated, load_weights, signs_of
from pipelines.claims.structures import Attribution

TEXT = "She told me I think it rained all day."
SHE_TOLD = Attribution([(0, 3)], [(4, 8)], [(12, 37)], confidence=0.9)
I_THINK = Attribution([(12, 13)], [(14, 19)], [(20, 37)], confidence=0.5)


def test_signs() -> None:
    outer, inner = (signs_of(TEXT, each, [SHE_TOLD, I_THINK]) for each in (SHE_TOLD, I_THINK))
    assert outer["saying"] == 1
    assert inner["saying"] == 0
    assert outer["nested"] == 0
    assert inner["nested"] == 1
    assert inner["first or second person"] == 1
    assert inner["network"] == pytest.approx(0)


def test_weights_know_every_sign() -> None:
    assert set(load_weights()) == {"bias", *signs_of(TEXT, SHE_TOLD, [SHE_TOLD])}


@pytest.mark.parametrize("confidence", [0.0, 0.5, 1.0])
def test_is_a_share(confidence: float) -> None:
    signs = signs_of(TEXT, Attribution([], [(4, 8)], [], confidence=confidence), [])
    assert 0 < calibrated(signs) < 1


def test_rises_with_what_the_network_says() -> None:
    sure = signs_of(TEXT, SHE_TOLD, [SHE_TOLD])
    assert calibrated(sure) > calibrated({**sure, "network": 0.0})
