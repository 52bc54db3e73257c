import pytest

from pipelines.boilerplate.dumps.lookalikes import map_lookalikes


@pytest.mark.parametrize(
    ("text", "mapped", "words"),
    [
        ("in Мoscow today", "in Moscow today", ["Мoscow"]),
        ("в Mоскве", "в Москве", ["Mоскве"]),
        ("Аthеns and Rоmе", "Athens and Rome", ["Аthеns", "Rоmе"]),
        ("Αthens", "Athens", ["Αthens"]),
        ("COVIDом", "COVIDом", []),
        ("Москва and Moscow", "Москва and Moscow", []),
        ("plain text", "plain text", []),
        ("", "", []),
    ],
)
def test_mixed_words_are_written_in_one_script(text, mapped, words):
    assert map_lookalikes(text) == (mapped, words)
    assert len(mapped) == len(text)
