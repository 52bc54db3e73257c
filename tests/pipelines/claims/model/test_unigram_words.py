"""Words and pieces of the multilingual network."""

from __future__ import annotations

import pytest

from pipelines.claims.model.unigram_words import END, UNKNOWN, UnigramPieces
from pipelines.claims.model.words import QUOTATIONS, SHAPES

PIECES = ["<s>", "<pad>", "</s>", "<unk>", "▁", "▁sag", "te", "▁er", "e", "r", "ab", "a", "b", "fi", "▁x", "."]
SCORES = [0.0, 0.0, 0.0, 0.0, -3.0, -4.0, -4.0, -4.0, -6.0, -6.0, -5.0, -9.0, -9.0, -7.0, -5.0, -3.0]


@pytest.fixture(scope="module")
def splitter() -> UnigramPieces:
    return UnigramPieces(PIECES, SCORES)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sagte er.", "▁sag te ▁er ."),
        # The most probable pieces: one of two letters before two of one.
        ("xab", "▁x ab"),
        # Compatibility forms are written out: a ligature is two letters.
        ("x\ufb01", "▁x fi"),
        # What no piece has is unknown, and no word crosses a mark.
        ("xö.x", "▁x <unk> . <unk>"),
        # A run of unknown characters is one, however long.
        ("x" + "市" * 99, "▁x <unk>"),
        ("x" + "\u0301" * 1000, "<unk>"),
        ("x." + "\u0301" * 1000, "▁x . <unk>"),
        # What nobody sees is no word.
        ("x\u200b\u200db", "▁x ▁ b"),
        ("sagte\n\n er", "▁sag te </s> ▁er"),
        ("", ""),
    ],
)
def test_words_fall_into_their_most_probable_pieces(splitter: UnigramPieces, text: str, expected: str) -> None:
    assert [PIECES[piece] for piece in splitter.split(text).pieces] == expected.split()


def test_offsets_are_into_the_text_as_given(splitter: UnigramPieces) -> None:
    text = "  Er „sagte“,\n\n``nein'' e\u0301tre 🙂"
    found = splitter.split(text)
    words = [text[start:end] for start, end in zip(found.starts, found.ends, strict=True)]
    assert words == ["Er", "„", "sagte", "“", ",", "\n\n", "``", "nein", "''", "e\u0301tre", "🙂"]
    assert found.pieces[found.first[5]] == END
    assert found.pieces[found.first[-1]] in {UNKNOWN, PIECES.index("▁")}
    assert [int(number) for number in found.paragraph] == [0] * 6 + [1] * 5
    assert [int(number) for number in found.spaced] == [1, 1, 0, 0, 0, 0, 1, 1, 0, 1, 1]


@pytest.mark.parametrize(
    "text",
    [
        "Er: „(so)“, nein.",
        "Er: »(so)«, nein.",
        "Il: «(so)», no.",
        "Il: « (so) », no.",
        "Han: ”(so)”, nej.",
        'He: "(so)", no.',
        "He: “(so)”, no.",
        "On: „(so)”, nie.",
        "Hij: ‘(so)’, nee.",
    ],
)
def test_the_marks_of_all_languages_open_and_close(splitter: UnigramPieces, text: str) -> None:
    found = splitter.split(text)
    words = [text[start:end] for start, end in zip(found.starts, found.ends, strict=True)]
    shapes = [SHAPES[shape] for shape in found.shape]
    quoted = [word for word, state in zip(words, found.quotation, strict=True) if QUOTATIONS[state] != "outside"]
    opening, closing = shapes.index("opening"), shapes.index("closing")
    assert (shapes.count("opening"), shapes.count("closing")) == (1, 1)
    assert words[opening + 1 : closing] == ["(", "so", ")"]
    assert quoted[1:] == ["(", "so", ")"]


@pytest.mark.parametrize("text", ["l'été d’or", "the 1990s' end, it’s", "rock ’n’ roll"])
def test_apostrophes_quote_nothing(splitter: UnigramPieces, text: str) -> None:
    found = splitter.split(text)
    assert not any(SHAPES[shape] in {"opening", "closing"} for shape in found.shape)


def test_a_paragraph_ends_a_quotation_that_is_left_open(splitter: UnigramPieces) -> None:
    found = splitter.split("„so\n\nso“ er")
    assert [QUOTATIONS[state] for state in found.quotation] == [
        "double",
        "double",
        "outside",
        "outside",
        "outside",
        "outside",
    ]


def test_the_longest_run_of_letters_is_cut(splitter: UnigramPieces) -> None:
    found = splitter.split("x" * 250)
    assert [int(end - start) for start, end in zip(found.starts, found.ends, strict=True)] == [100, 100, 50]
