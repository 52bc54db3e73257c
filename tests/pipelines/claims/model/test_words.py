"""Words: exact offsets on any text, and their features.

The features are those that the tokeniser throws away.
"""

from __future__ import annotations

import pytest
from tokenizers import Tokenizer

from pipelines.claims.model.reader import MODEL
from pipelines.claims.model.words import QUOTATIONS, SHAPES, plain, split


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return Tokenizer.from_file(str(MODEL / "tokenizer.json"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        (" \t ", []),
        ("Yes, he’s in.", ["Yes", ",", "he", "’", "s", "in", "."]),
        ("One.\n\n Two", ["One", ".", "\n\n ", "Two"]),
        ("naïve 北京\ud800!", ["naïve", "北", "京", "!"]),
    ],
)
def test_words_are_the_text_at_their_offsets(tokenizer: Tokenizer, text: str, words: list[str]) -> None:
    found = split(text, tokenizer)
    assert [text[start:end] for start, end in zip(found.starts, found.ends, strict=True)] == words


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“Go,” he said", "Go ,"),
        ('"Go," he said', "Go ,"),
        ("`` Go , '' he said", "Go ,"),
        ("‘Don’t go,’ he said", "Don ’ t go ,"),
        ("“Go\n\n“Stay” he said", "Go Stay"),
        ("rock ’n’ roll he said", ""),
    ],
)
def test_quoted_words(tokenizer: Tokenizer, text: str, quoted: str) -> None:
    found = split(text, tokenizer)
    inside = [
        text[start:end]
        for start, end, state, shape in zip(found.starts, found.ends, found.quotation, found.shape, strict=True)
        if QUOTATIONS[state] != "outside" and SHAPES[shape] not in {"opening", "closing"}
    ]
    assert [word for word in inside if word != "`"] == quoted.split()


def test_shapes(tokenizer: Tokenizer) -> None:
    found = split("He met IBM in 1999, iPhone", tokenizer)
    assert [SHAPES[shape] for shape in found.shape] == "title lower upper lower digits mark mixed".split()


def test_plain_keeps_every_offset() -> None:
    text = "`` Yes '' -LRB- no -RRB- \udfff"
    assert len(plain(text)) == len(text)
