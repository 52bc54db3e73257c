"""Sentences with the label whether they are worth a check: ClaimBuster's debates, and news labelled by hand.

The news labels are data/checkworthy.jsonl: {document, start, end, sha256, label, split}, offsets into a text of
PolNeAR; the text itself is not in this repository, and `sha256` (16 digits) tells whether the offsets still fit it.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from benchmarks.readers import polnear
from benchmarks.readers.nested import checksum

CLAIMBUSTER = Path("checkworthiness/claimbuster-train.json.gz")
NEWS = Path(__file__).parents[1] / "data" / "checkworthy.jsonl"


@dataclass(frozen=True)
class Labelled:
    """A sentence; `label` is 1 where it is worth a check; `held_out` sentences are for scoring alone."""

    text: str
    label: int
    held_out: bool


def read_claimbuster(data: Path) -> list[Labelled]:
    """ClaimBuster's sentences; a fifth, by hash of the sentence's id, is held out."""
    with gzip.open(data / CLAIMBUSTER, "rt", encoding="utf-8") as file:
        rows = json.load(file)
    return [Labelled(row["text"], row["label"], _bucket(str(row["sentence_id"])) == 0) for row in rows]


def read_news(data: Path) -> list[Labelled]:
    """The hand-labelled sentences of news.

    Raises:
        ValueError: a text is not the one that was labelled.
    """
    texts = {document.name: document.text for document in polnear.read(data / polnear.TRAIN)}
    found = []
    for line in NEWS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        sentence = texts[row["document"]][row["start"] : row["end"]]
        if checksum(sentence) != row["sha256"]:
            raise ValueError(f"{row['document']}: offsets do not fit this text")
        found.append(Labelled(sentence, row["label"], row["split"] == "test"))
    return found


def _bucket(key: str) -> int:
    return hashlib.sha256(key.encode()).digest()[0] % 5
