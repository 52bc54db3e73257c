"""One record, one line, for every reader."""

from __future__ import annotations

from pipelines.records import Record

# JSON allows these inside strings, yet some readers (Python's splitlines among them) break lines at them.
_LINE_BREAKS = {ord(character): f"\\u{ord(character):04x}" for character in "\u0085\u2028\u2029"}


def to_line(record: Record) -> bytes:
    """`record` as one line of JSON Lines in UTF-8, with its newline."""
    return record.model_dump_json().translate(_LINE_BREAKS).encode() + b"\n"
