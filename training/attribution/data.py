"""Training data of the attribution network: annotated texts and tagged sentences."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from training.attribution.entity_names import composed

Span = tuple[int, int]
Spans = list[Span]

TaggedSentence = list[tuple[str, str]]
"""Tokens with their BIO entity labels, of the types of their data set."""

ENTITY_TYPES = {
    "person": "person", "politician": "person", "per": "person",
    "organisation": "organization", "politicalparty": "organization", "org": "organization",
    "location": "place", "country": "place", "loc": "place",
    "misc": "other", "event": "other", "election": "other",
}  # fmt: skip
"""What the types of the data sets are to the network."""


@dataclass(frozen=True)
class Gold:
    """An annotated attribution, in code points.

    `nested` if it lies inside the content of another.
    """

    source: Spans
    cue: Spans
    content: Spans
    nested: bool = False


@dataclass(frozen=True)
class Annotated:
    """A text with its attributions.

    `surveyed` spans have all their nested attributions annotated; elsewhere inside a content they are unknown.
    """

    text: str
    attributions: list[Gold]
    surveyed: Spans = field(default_factory=list)


def read_polnear(path: Path) -> list[tuple[str, Annotated]]:
    """Read (document name, annotated text), one a document and annotator.

    In file order.
    """
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


def read_basil(folder: Path) -> list[str]:
    """Read the texts of BASIL's news articles.

    Paragraphs are separated as in PolNeAR.
    """
    rows = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    return ["\n\n".join(" ".join(paragraph) for paragraph in row["body-paragraphs"]) for row in rows]


def read_bio(path: Path) -> list[TaggedSentence]:
    """Read sentences from a file of tokens and BIO labels, one token a line."""
    content = path.read_bytes()
    if path.suffix == ".gz":
        content = gzip.decompress(content)
    sentences: list[TaggedSentence] = [[]]
    for line in content.decode().splitlines():
        fields = line.split()
        if not fields or fields[0] == "-DOCSTART-":
            sentences.append([])
            continue
        sentences[-1].append((fields[0], fields[-1]))
    return [sentence for sentence in sentences if sentence]


def names_of(sentences: Iterable[TaggedSentence]) -> dict[str, list[list[str]]]:
    """Collect the named entities of sentences as tokens, by type."""
    found: dict[str, list[list[str]]] = {}
    for sentence in sentences:
        for kind, tokens in stretches(sentence):
            if kind:
                found.setdefault(kind, []).append(tokens)
    return found


def renamed(sentence: TaggedSentence, names: dict[str, list[list[str]]], generator: random.Random) -> TaggedSentence:
    """Replace about half of a sentence's names by others of their type.

    Dai and Adel, 2020. Half of the new names are composed, the others are drawn from `names`.
    """
    made: TaggedSentence = []
    for kind, tokens in stretches(sentence):
        name = tokens
        if kind and generator.random() < 0.5:
            new = composed(kind, names, generator) if generator.random() < 0.5 else None
            name = new or generator.choice(names[kind])
        made += [(token, f"{'I' if index else 'B'}-{kind}" if kind else "O") for index, token in enumerate(name)]
    return made


def stretches(sentence: TaggedSentence) -> list[tuple[str, list[str]]]:
    """Split a sentence's tokens by entity, each part with its type.

    The type is empty between entities.
    """
    found: list[tuple[str, list[str]]] = []
    for token, label in sentence:
        position, _, kind = label.partition("-")
        # Some sets begin an entity with an inside label.
        if not found or position == "B" or kind != found[-1][0]:
            found.append((kind, []))
        found[-1][1].append(token)
    return found
