"""Read sentences labelled for check-worthiness.

ClaimBuster's debates, and news labelled by hand. The news labels are data/checkworthy.jsonl: {document, start, end,
sha256, label, split}, offsets into a text of PolNeAR. The text itself is not in this repository; `sha256` (16 digits)
detects a changed text.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from benchmarks.readers import polnear
from benchmarks.readers.labelled import checksum
from pipelines.core.spans import Span

CLAIMBUSTER = Path("checkworthiness/claimbuster-train.json.gz")
NEWS = Path(__file__).parents[1] / "data" / "checkworthy.jsonl"


@dataclass(frozen=True)
class Labelled:
    """A sentence with a label, 1 if it is check-worthy.

    `held_out` sentences are not for training. Of these, `scaling` ones are for fitting the scale of the scores, the
    others for scoring only. For news, `document` is the name of the text in PolNeAR, and `span` the sentence in it.
    """

    text: str
    label: int
    held_out: bool
    scaling: bool = False
    document: str = ""
    span: Span = (0, 0)


def read_claimbuster(data: Path) -> list[Labelled]:
    """Read ClaimBuster's sentences, in the order in which they were said.

    A fifth, by hash of the sentence's id, is held out, and half of that fifth is for the scale.
    """
    with gzip.open(data / CLAIMBUSTER, "rt", encoding="utf-8") as file:
        rows = json.load(file)
    rows.sort(key=lambda row: row["sentence_id"])
    found = []
    for row in rows:
        digest = hashlib.sha256(str(row["sentence_id"]).encode()).digest()
        held_out = digest[0] % 5 == 0
        found.append(Labelled(row["text"], row["label"], held_out, held_out and digest[1] % 2 == 0))
    return found


def read_news(data: Path) -> list[Labelled]:
    """Read the hand-labelled sentences of news.

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
        span = (row["start"], row["end"])
        found.append(Labelled(sentence, row["label"], row["split"] == "test", document=row["document"], span=span))
    return found
