"""Read standalone texts that were judged by hand.

Understood without the article, and true to it. data/standalone.jsonl: {document, published, start, end, sha256,
understandable, true}, for a claim at `start` to `end` of an article of PolNeAR train or BASIL. `sha256` (16 digits) is
that of the standalone text that was judged, so that a label holds only for that text. All have guided rules, the last
66 only once they had been judged. The articles are not in this repository.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.readers.labelled import read_rows, read_texts

STANDALONE = Path(__file__).parents[1] / "data" / "standalone.jsonl"


@dataclass(frozen=True)
class ReadText:
    """A judged standalone text.

    Its claim's fragments extend from `start` to `end`.
    """

    start: int
    end: int
    sha256: str
    understandable: bool
    true: bool


@dataclass(frozen=True)
class ReadArticle:
    """An article and its judged texts."""

    name: str
    text: str
    published: date | None
    read: tuple[ReadText, ...]


def read_standalone(data: Path) -> Iterator[ReadArticle]:
    """Read the articles with judged standalone texts."""
    texts = read_texts(data)
    rows: dict[str, list[dict[str, Any]]] = {}
    for row in read_rows(STANDALONE):
        rows.setdefault(row["document"], []).append(row)
    for name, found in rows.items():
        published = found[0]["published"]
        yield ReadArticle(
            name,
            texts[name],
            date.fromisoformat(published) if published else None,
            tuple(
                ReadText(row["start"], row["end"], row["sha256"], row["understandable"], row["true"]) for row in found
            ),
        )
