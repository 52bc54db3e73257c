from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from pipelines.runs.line_file import LineFile


def test_a_torn_tail_is_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "lines"
    path.write_bytes(b"one\ntwo\nthr")
    file = LineFile(path, size=8)
    assert file.write(b"three\n") == (8, 14)
    file.sync()
    file.close()
    assert path.read_bytes() == b"one\ntwo\nthree\n"
    assert (file.bytes, file.rows, file.sha256) == (14, 3, hashlib.sha256(b"one\ntwo\nthree\n").hexdigest())


def test_a_file_that_lost_lines_is_not_resumed(tmp_path: Path) -> None:
    path = tmp_path / "lines"
    path.write_bytes(b"one\n")
    with pytest.raises(OSError, match="4 of the 8 bytes"):
        LineFile(path, size=8)
