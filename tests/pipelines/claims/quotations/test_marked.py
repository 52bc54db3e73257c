import pytest

from pipelines.claims.quotations.marked import marked
from pipelines.claims.tables.quotations.languages import GRAMMARS

CASES = [
    ("de", "„Ja“, sagte er, „und nein.“", ["„Ja“", "„und nein.“"]),
    ("de", "»Ja« und «Nein» zugleich", ["»Ja«", "«Nein»"]),
    ("de", 'Das „Ja" und das "Nein"', ['„Ja"', '"Nein"']),
    ("de", "„Er rief ‚Halt!‘ und lief“", ["„Er rief ‚Halt!‘ und lief“"]),
    ("fr", "« Il a dit “oui” », dit-elle", ["« Il a dit “oui” »"]),
    ("fr", "« Il a lu « Le Soir » hier »", ["« Il a lu « Le Soir » hier »"]),
    ("es", "“Uno” y \"dos\"", ["“Uno”", '"dos"']),
    ("ru", "«Он крикнул „беги“ и ушёл»", ["«Он крикнул „беги“ и ушёл»"]),
    ("ru", "«Не закрыто, «Закрыто»", ["«Закрыто»"]),
    ("ru", "«Без конца", []),
    ("ru", "«» и «…»", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_stretches_in_marks(language: str, text: str, expected: list[str]) -> None:
    found = marked(text, 0, len(text), GRAMMARS[language].marks)
    assert [text[start:end] for start, end in found] == expected
