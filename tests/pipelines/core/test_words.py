from __future__ import annotations

import pytest

from pipelines.core.words import count_words, has_unspaced_script, has_words


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("The pier at Callow is shut.", 6, 6),
        ("", 0, 0),
        ("— …", 2, 2),
        ("码头周一因两根桩断裂而关闭", 6, 10),  # 13 characters
        ("桟橋は月曜日に閉鎖された。", 5, 9),
        ("ท่าเรือปิดเมื่อวันจันทร์", 4, 7),
        ("부두가 월요일에 폐쇄됐다", 3, 3),
        ("2025年に Callow Pier が閉鎖", 4, 8),
        ("。、！", 1, 1),
    ],
)
def test_words_are_counted_in_any_script(text: str, low: int, high: int) -> None:
    assert low <= count_words(text) <= high


def test_a_chinese_paragraph_counts_about_as_much_as_its_translation() -> None:
    english = "The harbour office closed the pier on Monday after a diver found two of its piles broken."
    chinese = "一名潜水员发现两根桩断裂后，港务处周一关闭了码头。"
    assert 0.6 < count_words(chinese) / count_words(english) < 1.6


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain.", True),
        ("码头周一因两根桩断裂而关闭", True),
        ("Donaudampfschifffahrtsgesellschaftskapitänsmütze", True),
        ("नाव घाट सोमवार को बंद हुआ", True),
        ("3 of 5 boats sank", True),
        ("", False),
        ("— … !", False),
        ("1 2 3 4.5 6,7", False),
        ("d41d8cd98f00b204e9800998ecf8427e", False),
        ("https://example.org/pier https://example.org/boats", False),
        ("x" * 200, False),
    ],
)
def test_words_are_told_from_other_text(text: str, expected: bool) -> None:
    assert has_words(text) is expected


@pytest.mark.parametrize(("text", "expected"), [("Café", False), ("码头", True), ("ท่าเรือ", True), ("부두", False)])
def test_scripts_without_spaces_are_known(text: str, expected: bool) -> None:
    assert has_unspaced_script(text) is expected
