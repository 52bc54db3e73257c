"""Read sentences of CrossNER's politics part with named entities.

The entities are mapped to our four types.
"""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from pathlib import Path

POLITICS = Path("entities/politics-dev.bio.gz")

# CrossNER's types of politics mapped to ours; elections and events are none of person, organization or place.
TYPES = {
    "person": "person",
    "politician": "person",
    "organisation": "organization",
    "politicalparty": "organization",
    "location": "place",
    "country": "place",
    "misc": "other",
    "event": "other",
    "election": "other",
}
UNSPACED_BEFORE = frozenset({",", ".", ";", ":", ")", "'s", "%", "?", "!"})
"""Tokens that are printed right behind the one before."""


@dataclass(frozen=True)
class Named:
    """A sentence; `entities` are (start, end, type) in it."""

    text: str
    entities: frozenset[tuple[int, int, str]]


def read_politics(path: Path) -> list[Named]:
    """Read the sentences in a file of tokens and BIO labels.

    Tokens are joined as they would be printed.
    """
    with gzip.open(path, "rt", encoding="utf-8") as file:
        blocks = file.read().split("\n\n")
    return [
        _sentence([line.split("\t") for line in block.splitlines() if line.strip()])
        for block in blocks
        if block.strip()
    ]


def _sentence(rows: list[list[str]]) -> Named:
    """Join tokens as they would be printed, and their labels to spans."""
    text = ""
    spans: list[tuple[int, int, str]] = []
    for token, label in ((row[0], row[-1]) for row in rows):
        if text and token not in UNSPACED_BEFORE and not text.endswith("("):
            text += " "
        start = len(text)
        text += token
        position, _, kind = label.partition("-")
        if position == "B":
            spans.append((start, len(text), TYPES[kind]))
        elif position == "I" and spans:
            spans[-1] = (spans[-1][0], len(text), spans[-1][2])
    return Named(text, frozenset(spans))
