"""The base class of records, and stretches of text."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Literal

from pydantic import BaseModel, ConfigDict

from pipelines.core.scalars import Offset, Text

SCHEMA_VERSION: Literal["1.1"] = "1.1"


class Record(BaseModel):
    """Base of all records: every key on every line, and no unknown key."""

    model_config = ConfigDict(
        extra="forbid",
        validate_assignment=True,
        use_attribute_docstrings=True,
        json_schema_serialization_defaults_required=True,
    )


class Range(Record):
    """A stretch of articleBody."""

    start: Offset
    """First code point, 0-based."""
    end: Offset
    """One past the last code point."""


class Span(Range):
    """A stretch of articleBody and its text: `articleBody[start:end] == text`."""

    text: Text
    """The text between the offsets."""


def spans_of(text: str, spans: Iterable[tuple[int, int]]) -> list[Span]:
    """The spans of `text` at those offsets."""
    return [Span(start=start, end=end, text=text[start:end]) for start, end in spans]


def digest(text: str) -> str:
    """The first 16 hex digits of the SHA-256 of `text`."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
