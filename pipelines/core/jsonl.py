"""One record, one line, for every reader."""

from __future__ import annotations

from pipelines.core.records import Record

# JSON allows these inside strings, yet some readers (Python's splitlines among them) break lines at them.
# Replaced as bytes: str.translate takes longer than all else that makes a line.
_LINE_BREAKS = [(character.encode(), f"\\u{ord(character):04x}".encode()) for character in "\u0085\u2028\u2029"]


def to_line(record: Record) -> bytes:
    """`record` as one line of JSON Lines in UTF-8, with its newline."""
    line = record.model_dump_json().encode()
    for character, escaped in _LINE_BREAKS:
        line = line.replace(character, escaped)
    return line + b"\n"
