"""Read predicted attributions labelled as a statement or a deed.

They were labelled by reading. Each line of ``data/deeds.jsonl`` names an article of PolNeAR train or BASIL and gives
the spans of one attribution in it, without any of its text. A checksum detects an article that has changed under its
labels. benchmarks/README.md describes how the set was drawn and labelled.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from benchmarks.readers import polnear
from benchmarks.readers.labelled import check, read_rows, read_texts
from pipelines.claims.structures import Attribution

CASES = Path(__file__).parents[1] / "data" / "deeds.jsonl"


@dataclass(frozen=True)
class Judged:
    """An attribution in `text`.

    split: "train" if it is for fitting alone, "dev" if developers of the filter may look at its scores, else "test" or,
    of attributions that have signs of a statement alone, "fresh".
    """

    text: str
    attribution: Attribution
    is_statement: bool
    split: Literal["train", "dev", "test", "fresh"]


def read(data: Path, *, path: Path = CASES) -> Iterator[Judged]:
    """Read the labelled attributions at `path`, with the articles' text from `data`.

    Raises:
        ValueError: an article is not the one that was labelled.
    """
    texts = read_texts(data, stripped=True)
    for row in read_rows(path):
        text = texts[row["document"]]
        check(row, text)
        yield Judged(text, polnear.attribution(row), row["label"] == "statement", row["split"])
