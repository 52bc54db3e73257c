import pytest

from pipelines.boilerplate.dumps.foreign_script import is_stray, main_script, split_stray_tail
from tests.pipelines.boilerplate.sample_dumps import ARABIC, GREEK, JAPANESE, RIVER, RUSSIAN


@pytest.mark.parametrize(
    ("lines", "script"),
    [
        (RIVER, "LATIN"),
        (RUSSIAN, "CYRILLIC"),
        (GREEK, "GREEK"),
        (ARABIC, "ARABIC"),
        (JAPANESE, "CJK"),
        ([*RIVER[:2], *RUSSIAN], None),
        (["123", "--"], "LATIN"),
        ([], "LATIN"),
    ],
)
def test_main_script(lines, script):
    assert main_script("\n".join(lines)) == script


@pytest.mark.parametrize(
    ("line", "script", "expected"),
    [
        ("Заголовок материала", "LATIN", True),
        ("مواضيع أخرى", "CYRILLIC", True),
        ("«Заголовок материала»", "LATIN", False),
        ("Заголовок of the day", "LATIN", False),
        ("Manchester United 2:1", "CYRILLIC", False),
        ("Заголовок материала", None, False),
        ("12:30", "LATIN", False),
        (RUSSIAN[0], "LATIN", False),
    ],
)
def test_stray_lines(line, script, expected):
    assert is_stray(line, script) is expected


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("It rained. Заголовок открываемого материала", ("It rained.", "Заголовок открываемого материала")),
        ("It rained, said Пётр Иванов", ("It rained, said Пётр Иванов", "")),
        ("It rained.", ("It rained.", "")),
        # Words that can be told apart in many ways take for ever.
        (f"It rained. {'щ' * 180}1", (f"It rained. {'щ' * 180}1", "")),
    ],
)
def test_stray_tail_is_cut(line, parts):
    assert split_stray_tail(line, "LATIN") == parts
