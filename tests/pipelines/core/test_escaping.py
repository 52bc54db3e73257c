from __future__ import annotations

import pytest

from pipelines.core.escaping import escaped


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain\ttext, žluť", "plain\ttext, žluť"),
        ("\x1b[2J\r", "\\x1b[2J\\r"),
        ("a\n2026-01-01 [root] ERROR: forged", "a\n    2026-01-01 [root] ERROR: forged"),
        ("a\u2028b\u202ec\x85", "a\\u2028b\\u202ec\\x85"),
    ],
)
def test_what_steers_a_terminal_is_escaped(text: str, expected: str) -> None:
    assert escaped(text) == expected
