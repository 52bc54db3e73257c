"""Read source mentions with their hand-labelled antecedents, and GAP's pronouns.

data/sources.jsonl: {document, start, end, sha256, mention, names, split} and, but for PolNeAR dev, types. `names` are
the names that count as right, null if the article gives none; `types` are the types that count. Documents are those of
PolNeAR dev, or `polnear/train/NAME` and `basil/NAME`. Splits: rules were written on `dev`; `test` was scored unseen
once (pronouns 0.84, noun phrases 0.56) and has guided general rules since; `train` was labelled later, for fitting and
for finding causes, and may give `label`, the span of the fullest mention of a source that has no name; `fresh` is for
scores only. The texts are not in this repository; `sha256` (16 digits) detects a changed text.
"""

from __future__ import annotations

import csv
import gzip
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from benchmarks.readers import polnear
from benchmarks.readers.labelled import check, read_rows, read_texts
from pipelines.claims.model.reader import read
from pipelines.claims.sources.people import People
from pipelines.claims.sources.referents import find_discourse
from pipelines.core.spans import Span

SOURCES = Path(__file__).parents[1] / "data" / "sources.jsonl"
GAP = (Path("coreference/gap-development.tsv.gz"), Path("coreference/gap-validation.tsv.gz"))


@dataclass(frozen=True)
class LabelledSource:
    """A source mention with the names and the types that count as right.

    Types are empty if not labelled.
    """

    start: int
    end: int
    mention: Literal["pronoun", "nominal", "name"]
    names: list[str | None]
    split: Literal["dev", "test", "train", "fresh"]
    types: list[str | None]


@dataclass(frozen=True)
class Ambiguous:
    """A pronoun of GAP and its two candidates, each with whether it is the antecedent.

    `weighing` cases of the development part do not train the network; they weight its scores against other features.
    """

    text: str
    pronoun: Span
    candidates: tuple[tuple[Span, bool], tuple[Span, bool]]
    weighing: bool


def read_sources(data: Path) -> Iterator[tuple[polnear.Document, list[LabelledSource]]]:
    """Read the labelled documents of PolNeAR dev with their labels.

    See `read_article_sources` for the others.

    Raises:
        ValueError: a text is not the one that was labelled.
    """
    texts = {document.name: document for document in polnear.read(data / polnear.DEV)}
    for name, labels in _labels({name: document.text for name, document in texts.items()}).items():
        yield texts[name], labels


def read_article_sources(data: Path) -> Iterator[tuple[str, str, list[LabelledSource]]]:
    """Read name, text and labels of articles whose every source is labelled.

    Raises:
        ValueError: a text is not the one that was labelled.
    """
    texts = read_texts(data)
    for name, labels in _labels(texts).items():
        yield name, texts[name], labels


def _labels(texts: Mapping[str, str]) -> dict[str, list[LabelledSource]]:
    """The labels of those documents that are among `texts`."""
    labels: dict[str, list[LabelledSource]] = {}
    for row in read_rows(SOURCES):
        name, start, end = row["document"], row["start"], row["end"]
        if name not in texts:
            continue
        check(row, texts[name][start:end])
        labels.setdefault(name, []).append(
            LabelledSource(start, end, row["mention"], row["names"], row["split"], row.get("types", []))
        )
    return labels


def read_gap(path: Path) -> Iterator[Ambiguous]:
    """Read the cases of one of GAP's files."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for index, row in enumerate(csv.DictReader(file, delimiter="\t")):
            start = int(row["Pronoun-offset"])
            first, second = (
                ((int(row[f"{key}-offset"]), int(row[f"{key}-offset"]) + len(row[key])), row[f"{key}-coref"] == "TRUE")
                for key in ("A", "B")
            )
            yield Ambiguous(row["Text"], (start, start + len(row["Pronoun"])), (first, second), index % 5 == 4)


def gap_people(
    case: Ambiguous, *, network: bool = True, weights: dict[str, float] | None = None
) -> tuple[People, list[str | None]]:
    """The persons of a case, its candidates among them, and the key of each candidate.

    Args:
        network: use the network's scores, too.
        weights: as for `People`.
    """
    spans = [span for span, _ in case.candidates]
    found = read(case.text)
    names = [
        (entity.start, entity.end, entity.type)
        for entity in found.entities
        if not any(entity.start < end and start < entity.end for start, end in spans)
    ]
    discourse = find_discourse(case.text, [*names, *((start, end, "person") for start, end in spans)])
    people = People(discourse, antecedents=found.antecedents if network else None, weights=weights)
    return people, [people.key_at(*span) for span in spans]
