"""What the attribution network learns from: annotated texts and tagged sentences."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

Span = tuple[int, int]
Spans = list[Span]

TaggedSentence = list[tuple[str, str]]
"""Tokens with their BIO entity labels."""

_TYPES = {
    "person": "person", "politician": "person", "per": "person",
    "organisation": "organization", "politicalparty": "organization", "org": "organization",
    "location": "place", "country": "place", "loc": "place",
    "misc": "other", "event": "other", "election": "other",
}  # fmt: skip


@dataclass(frozen=True)
class Gold:
    """An annotated attribution, in code points; `nested` where it stands inside the content of another."""

    source: Spans
    cue: Spans
    content: Spans
    nested: bool = False


@dataclass(frozen=True)
class Annotated:
    """A text with its attributions.

    `surveyed` are stretches whose nested attributions are all annotated; elsewhere inside a content they are unknown.
    """

    text: str
    attributions: list[Gold]
    surveyed: Spans = field(default_factory=list)


def read_polnear(path: Path) -> list[tuple[str, Annotated]]:
    """(document name, annotated text), a row a document and annotator, in file order."""
    rows = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            golds = [
                Gold(_spans(item["source"]), _spans(item["cue"]), _spans(item["content"]))
                for item in row["attributions"]
                if item["cue"]
            ]
            rows.append((row["doc"], Annotated(row["text"], golds)))
    return rows


def _spans(pairs: Iterable[Iterable[int]]) -> Spans:
    return sorted((start, end) for start, end in pairs)


def read_bio(path: Path) -> list[TaggedSentence]:
    """Sentences of a file of tokens and BIO labels, a token a line, with the types that the network knows."""
    content = path.read_bytes()
    if path.suffix == ".gz":
        content = gzip.decompress(content)
    sentences: list[TaggedSentence] = [[]]
    for line in content.decode().splitlines():
        fields = line.split()
        if not fields or fields[0] == "-DOCSTART-":
            sentences.append([])
            continue
        position, _, kind = fields[-1].partition("-")
        sentences[-1].append((fields[0], f"{position}-{_TYPES[kind.lower()]}" if kind else "O"))
    return [sentence for sentence in sentences if sentence]
