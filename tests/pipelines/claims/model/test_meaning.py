from __future__ import annotations

from base64 import b64decode

import numpy as np

from pipelines.claims.extract import extract_claims
from pipelines.claims.model.meaning import Meaning
from pipelines.claims.model.reader import read


def cosine(one: str | None, other: str | None) -> float:
    left, right = (np.frombuffer(b64decode(each or ""), dtype=np.int8).astype(float) for each in (one, other))
    return float(left @ right / np.linalg.norm(left) / np.linalg.norm(right))


def test_sentences_of_like_meaning_have_vectors_that_are_near() -> None:
    one, near, far = "The minister has quit.", "The minister resigned on Monday.", "Oil was 3% dearer in May."
    text = " ".join((one, near, far))
    meaning = read(text).meaning
    vectors = [meaning.of(text.index(each), text.index(each) + len(each)) for each in (one, near, far)]
    assert cosine(vectors[0], vectors[1]) > cosine(vectors[0], vectors[2]) + 0.2


def test_the_words_in_a_stretch_are_summed_and_scaled_to_bytes() -> None:
    meaning = Meaning(np.array([0, 2, 4]), np.array([1, 3, 5]), np.array([[1, 0], [1, -4], [9, 9]], dtype=np.float32))
    assert np.frombuffer(b64decode(meaning.of(0, 3) or ""), dtype=np.int8).tolist() == [64, -127]


def test_a_stretch_without_words_has_no_vector() -> None:
    assert Meaning().of(0, 9) is None
    assert read("Rain fell.").meaning.of(100, 110) is None


def test_each_sentence_around_a_claim_has_a_vector() -> None:
    text = "“We have lost the bridge. Nobody was hurt,” Ana Ruiz said. It rained."
    (claim,) = [claim for claim in extract_claims(text) if claim.cue]
    assert [text[each.start : each.end] for each in claim.vectors] == [
        "“We have lost the bridge.",
        "Nobody was hurt,” Ana Ruiz said.",
    ]
    assert all(len(b64decode(each.bytes)) == 128 for each in claim.vectors)


def test_claims_in_other_languages_have_vectors_too() -> None:
    (claim,) = extract_claims("„Wir haben die Brücke verloren“, sagte Ana Ruiz.", language="de")
    assert [len(b64decode(each.bytes)) for each in claim.vectors] == [128]
