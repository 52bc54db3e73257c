"""The lines of a dump with their features and the decisions made so far."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipelines.boilerplate.dumps.dump_lines import Dump, Field, Piece
from pipelines.boilerplate.dumps.lines import Line


@dataclass(slots=True)
class Entry:
    """A piece that splitting left undecided, with the classifier's probability.

    `parts` is [piece], or what the piece was cut into; `is_open` says that nothing was decided yet.
    """

    line: Line
    keep: float
    parts: list[Piece]
    is_open: bool = True

    @property
    def field(self) -> Field:
        """The field of the piece, or of its first part that is kept."""
        return next((part.field for part in self.parts if part.field != "removed"), "removed")

    def put(self, field: Field) -> None:
        """Decide the whole piece."""
        self.parts[0].field = field
        self.is_open = False

    def remove(self, reason: str, rule: str) -> None:
        """Remove the whole piece."""
        self.parts[0].remove(reason, rule)
        self.is_open = False

    def cut(self, start: int, end: int, field: Field, *, reason: str, rule: str) -> None:
        """Put `text[start:end]` into `field` and remove what stands before and behind it."""
        self.is_open = False
        text = self.line.text
        cuts = [(text[:start], "removed"), (text[start:end], field), (text[end:], "removed")]
        self.parts = [
            Piece(part.strip(), into, reason, rule) if into == "removed" else Piece(part.strip(), into)
            for part, into in cuts
            if part.strip()
        ]


@dataclass(slots=True)
class Draft:
    """All pieces of a dump in order, and the open ones among them as entries."""

    dump: Dump
    entries: list[Entry]

    def open(self) -> Iterator[tuple[int, Entry]]:
        """The undecided entries, with their indices."""
        for index, entry in enumerate(self.entries):
            if entry.is_open:
                yield index, entry

    def pieces(self) -> Iterator[Piece]:
        """All pieces in document order, those that were cut as their parts."""
        entries = iter(self.entries)
        for piece in self.dump.pieces:
            if piece.was_open:
                yield from next(entries).parts
            else:
                yield piece
