"""Signatures tell how much two texts share."""

from __future__ import annotations

import random

import pytest

from pipelines.core.minhash import BANDS, bands, packed, signature, similarity, unpacked

WORDS = [f"word{number}" for number in range(3000)]


def text(seed: int, *, words: int = 400) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=words))


@pytest.mark.parametrize(("kept", "expected"), [(400, 1.0), (300, 0.74), (200, 0.49), (0, 0.0)])
def test_the_estimate_is_near_the_share_of_shingles(kept: int, expected: float) -> None:
    one, other = (
        signature(text(1)),
        signature(" ".join(text(1).split()[:kept]) + " " + text(2, words=1 if kept else 400)),
    )
    assert one is not None
    assert other is not None
    assert similarity(one, other) == pytest.approx(expected, abs=0.12)


def test_similar_texts_share_a_band_and_others_none() -> None:
    one, near, far = (signature(given) for given in (text(1), text(1)[:-600], text(2)))
    assert one is not None
    assert near is not None
    assert far is not None
    assert len(bands(one)) == BANDS
    assert set(bands(one)) & set(bands(near))
    assert not set(bands(one)) & set(bands(far))


def test_case_and_punctuation_do_not_count() -> None:
    one, other = signature(text(1)), signature(text(1).upper().replace(" ", ", "))
    assert one is not None
    assert other is not None
    assert similarity(one, other) == 1.0


@pytest.mark.parametrize("given", ["", "Too short to tell.", "“”—…"])
def test_a_short_text_has_none(given: str) -> None:
    assert signature(given) is None


def test_scripts_without_spaces_have_one() -> None:
    assert signature("海港大桥将关闭至秋季市长周二表示裂缝出现在四座桥墩中的两座东岸商户担心失去四成顾客") is not None


def test_signatures_are_those_of_datasketch() -> None:
    # Ledgers hold them for years: MinHash(num_perm=128, seed=1) of datasketch 2.0 gave these.
    hashes = signature(
        "The bridge will be closed until autumn, because cracks were found in four of its piers on the eastern side,"
        " and repairs take longer than the city had hoped they would."
    )
    assert hashes is not None
    assert [*hashes[:3].tolist(), int(hashes[-1])] == [75881316, 350501578, 53989678, 146135208]


def test_a_signature_is_kept_and_read_again_unchanged() -> None:
    hashes = signature(text(1))
    assert hashes is not None
    assert (unpacked(packed(hashes)) == hashes).all()
    assert len(packed(hashes)) == 512


UNSPACED = {
    "Thai": (
        "สภาเมืองลงมติเมื่อวันอังคารให้ปิดสะพานเก่าเป็นเวลาอย่างน้อยสิบเอ็ดเดือน เพื่อให้วิศวกรเปลี่ยนคานที่ขึ้นสนิม ค่าใช้จ่ายคาดว่าจะอยู่ที่สิบสี่ล้านบาท",
        "ตำรวจจับกุมชายสองคนหลังเกิดอุบัติเหตุบนทางหลวงเมื่อคืนวันเสาร์ โดยไม่มีผู้ได้รับบาดเจ็บสาหัส และรถทั้งสองคันถูกลากออกไปก่อนรุ่งสาง",
    ),
    "Japanese": (
        "港町の市議会は火曜日、老朽化した橋を少なくとも十一か月の間、通行止めにすることを決めた。橋げたの腐食が進んでいるためだ。",
        "県警は土曜日の夜、高速道路で起きた事故をめぐり男二人を逮捕した。けが人はなく、車は夜明け前に撤去されたという。",
    ),
    "Khmer": (
        "ក្រុមប្រឹក្សាក្រុងបានសម្រេចបិទស្ពានចាស់រយៈពេលដប់មួយខែ ដើម្បីឱ្យវិស្វករប្តូរធ្នឹមដែលច្រែះ ហើយការចំណាយនឹងមានដប់បួនលាន",
        "នគរបាលបានចាប់ខ្លួនបុរសពីរនាក់បន្ទាប់ពីគ្រោះថ្នាក់ចរាចរណ៍នៅយប់ថ្ងៃសៅរ៍ ដោយគ្មានអ្នករងរបួសធ្ងន់ ហើយរថយន្តត្រូវបានយកចេញ",
    ),
}


@pytest.mark.parametrize("language", UNSPACED)
def test_scripts_without_spaces(language: str) -> None:
    one, other = UNSPACED[language]
    first, edited, second = signature(one), signature(one[:-8]), signature(other)
    assert first is not None
    assert edited is not None
    assert second is not None
    assert similarity(first, edited) > 0.75
    assert similarity(first, second) < 0.05
