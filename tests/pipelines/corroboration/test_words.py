from __future__ import annotations

import pytest

from pipelines.corroboration.words import idf, is_content, stem, tokens


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("executed", "executions"),
        ("executes", "executing"),
        ("killed", "kills"),
        ("resigned", "resigns"),
        ("companies", "company"),
        ("planned", "plans"),
        ("ministry's", "ministry"),
        ("1,200", "1200"),
    ],
)
def test_forms_of_a_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("ferry", "fear"), ("police", "pole"), ("ten", "tenth")])
def test_different_words_have_different_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_tokens_are_words_and_numbers() -> None:
    assert tokens("The Mayor’s 1,200 men, at 3.5%.") == ["the", "mayor's", "1,200", "men", "at", "3.5"]


def test_rare_words_weigh_more_than_common_ones() -> None:
    assert idf(stem("people")) < idf(stem("trawler")) <= idf("qwxyz")


@pytest.mark.parametrize(("token", "content"), [("the", False), ("said", False), ("ferry", True), ("7", True)])
def test_content_words(token: str, content: bool) -> None:
    assert is_content(token) is content
