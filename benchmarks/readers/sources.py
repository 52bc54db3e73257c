"""Source mentions of PolNeAR dev with whom they stand for, labelled by hand, and GAP's pronouns.

data/sources.jsonl: {document, start, end, sha256, mention, names, split}; `names` are the names that count as
right, null for none that the article tells. Rules were written on the `dev` mentions; the `test` ones were scored
unseen once (pronouns 0.84, noun phrases 0.56) and have guided general rules since. The text itself is not in this
repository; `sha256` (16 digits) tells whether the offsets still fit it.
"""

from __future__ import annotations

import csv
import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from benchmarks.readers import polnear
from benchmarks.readers.nested import checksum
from pipelines.claims.model.reader import read
from pipelines.claims.sources.discourse import Discourse
from pipelines.claims.sources.names import find_names
from pipelines.claims.sources.people import People
from pipelines.claims.spans import Span

SOURCES = Path(__file__).parents[1] / "data" / "sources.jsonl"
GAP = (Path("coreference/gap-development.tsv.gz"), Path("coreference/gap-validation.tsv.gz"))


@dataclass(frozen=True)
class LabelledSource:
    """A source mention and the names that count as right."""

    start: int
    end: int
    mention: Literal["pronoun", "nominal"]
    names: list[str | None]
    split: Literal["dev", "test"]


@dataclass(frozen=True)
class Ambiguous:
    """A pronoun of GAP and its two candidates, each with whether it is the antecedent.

    `weighing` cases of the development part are not for the network, but to weigh its scores against other signs.
    """

    text: str
    pronoun: Span
    candidates: tuple[tuple[Span, bool], tuple[Span, bool]]
    weighing: bool


def read_sources(data: Path) -> Iterator[tuple[polnear.Document, list[LabelledSource]]]:
    """The labelled documents with their labels.

    Raises:
        ValueError: a text is not the one that was labelled.
    """
    labels: dict[str, list[LabelledSource]] = {}
    texts = {document.name: document for document in polnear.read(data / polnear.DEV)}
    for line in SOURCES.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        name, start, end = row["document"], row["start"], row["end"]
        if checksum(texts[name].text[start:end]) != row["sha256"]:
            raise ValueError(f"{name} [{start}:{end}] is not the mention that was labelled")
        labels.setdefault(name, []).append(LabelledSource(start, end, row["mention"], row["names"], row["split"]))
    for name, labelled in labels.items():
        yield texts[name], labelled


def read_gap(path: Path) -> Iterator[Ambiguous]:
    """The cases of one of GAP's files."""
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
        network: whether the network is asked, too.
        weights: as for `People`.
    """
    spans = [span for span, _ in case.candidates]
    names = [
        (name.start, name.end, name.kind)
        for name in find_names(case.text)
        if not any(name.start < end and start < name.end for start, end in spans)
    ]
    discourse = Discourse(case.text, [*names, *((start, end, "person") for start, end in spans)])
    people = People(discourse, antecedents=read(case.text).antecedents if network else None, weights=weights)
    return people, [people.key_at(*span) for span in spans]
