import pytest

from benchmarks.readers.labelled import check, checksum


def test_a_text_that_changed_is_refused() -> None:
    row = {"document": "basil/a", "sha256": checksum("the text"), "start": 0, "end": 8}
    check(row, "the text")
    with pytest.raises(ValueError, match=r"basil/a \[0:8\]"):
        check(row, "another text")
