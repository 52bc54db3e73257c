import pytest

from pipelines.core.language_codes import base_language


@pytest.mark.parametrize(("code", "language"), [("en", "en"), ("pt-BR", "pt"), ("ZH-Hant-TW", "zh"), ("", "")])
def test_the_language_of_a_code(code: str, language: str) -> None:
    assert base_language(code) == language
