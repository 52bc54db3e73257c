"""Offsets in UTF-16, as a table.

Text, offset in code points, offset in code units.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.offsets import Utf16Offsets

CASES = [
    ("plain", 3, 3),
    ("", 0, 0),
    ("a😀b", 1, 1),
    ("a😀b", 2, 3),
    ("a😀b", 3, 4),
    ("😀😀😀", 3, 6),
    ("𠮷野家 said", 1, 2),
    ("é中\u2028x", 4, 4),
]


@pytest.mark.parametrize(("text", "points", "units"), CASES)
def test_offsets_count_code_units(text: str, points: int, units: int) -> None:
    assert Utf16Offsets(text)(points) == units


@given(st.text(st.sampled_from("aé中😀𠮷\n"), max_size=30))
def test_a_slice_of_utf16_is_the_slice_of_the_text(text: str) -> None:
    encoded = text.encode("utf-16-le")
    offsets = Utf16Offsets(text)
    for start in range(len(text) + 1):
        for end in range(start, len(text) + 1):
            first, last = offsets.span(start, end)
            assert encoded[2 * first : 2 * last].decode("utf-16-le") == text[start:end]
