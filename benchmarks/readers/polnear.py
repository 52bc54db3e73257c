"""Read PolNeAR: news articles with every attribution (Newell et al., 2018).

An attribution has source, cue and content.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pipelines.claims.structures import Attribution

DEV = Path("attribution/polnear/dev.jsonl.gz")
TRAIN = Path("attribution/polnear/train.jsonl.gz")


@dataclass(frozen=True)
class Document:
    """An article and its gold attributions."""

    name: str
    text: str
    attributions: list[Attribution]


def read(path: Path) -> Iterator[Document]:
    """Read the documents of the file at `path`.

    Of several annotators of one document the first, in file order.
    """
    seen: set[str] = set()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row["doc"] not in seen:
                seen.add(row["doc"])
                yield Document(row["doc"], row["text"], [attribution(one) for one in row["attributions"]])


def attribution(spans: dict[str, list[list[int]]]) -> Attribution:
    """Make an Attribution of lists of [start, end] pairs by role."""
    return Attribution(
        source=[(start, end) for start, end in spans["source"]],
        cue=[(start, end) for start, end in spans["cue"]],
        content=[(start, end) for start, end in spans["content"]],
    )
