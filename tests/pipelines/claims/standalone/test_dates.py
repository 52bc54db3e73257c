import pytest

from pipelines.claims.standalone.dates import spelled


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("2026-03-09", "9 March 2026"),
        ("2026-03", "March 2026"),
        ("2026-W11", "9 March 2026"),
        ("2026", "2026"),
        ("2026-03-09/2026-03-12", None),
        ("../2026-03-09", None),
        ("T14:00", None),
        ("2026-13", None),
    ],
)
def test_spelled(value: str, text: str | None) -> None:
    assert spelled(value) == text
