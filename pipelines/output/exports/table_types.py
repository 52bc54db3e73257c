"""What a table of an export is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ColumnType = Literal["text", "integer", "number", "boolean", "texts", "integers"]


@dataclass(frozen=True)
class Column:
    name: str
    type: ColumnType
    description: str


@dataclass(frozen=True)
class Table:
    """A table, and what a database makes of its columns."""

    name: str
    description: str
    columns: tuple[Column, ...]
    key: str | None = None
    """Column whose values are unique."""
    references: tuple[tuple[str, str, str], ...] = ()
    """A column, and the table and column that its values name."""
    facets: tuple[str, ...] = ()
    """Columns of few values, worth counting."""
    searched: tuple[str, ...] = ()
    """Columns with text to search in."""
