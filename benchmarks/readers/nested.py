"""Read our nested set: attributions within attributions, labelled by hand.

Each line of ``data/nested.jsonl`` names a document (``polnear/train/…`` or ``seeds/…``) and a passage in it, and gives
the levels of one chain, from the outlet to the origin, as offsets into the passage. The articles are not in the
repository; a checksum detects a document that has changed under its labels.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from benchmarks.readers import polnear
from benchmarks.readers.labelled import check, read_rows
from pipelines.claims.structures import Attribution

CASES = Path(__file__).parents[1] / "data" / "nested.jsonl"


@dataclass(frozen=True)
class Case:
    """One chain of attributions in a passage.

    `relation` is "nested" if the inner cue lies within the outer content, and "chain" if both levels share one content
    ("…, X reports, citing Y"). `split` is "dev" if developers of the model may look at it, else "test".
    """

    document: str
    text: str
    levels: list[Attribution]
    relation: Literal["nested", "chain"]
    split: Literal["dev", "test"]


def sources(data: Path) -> list[Path]:
    """The file in `data` and the folder beside it that hold the passages."""
    return [data / polnear.TRAIN, data.parent / "seeds"]


def read(data: Path, *, path: Path = CASES) -> Iterator[Case]:
    """Read the cases at `path`, with the passages' text from `data`.

    Raises:
        ValueError: a passage is not what was labelled.
    """
    articles, seeds = sources(data)
    texts = {f"polnear/train/{document.name}": document.text for document in polnear.read(articles)}
    texts |= {f"seeds/{file.name}": file.read_text(encoding="utf-8") for file in seeds.glob("*.txt")}
    for row in read_rows(path):
        passage = texts[row["document"]][row["start"] : row["end"]]
        check(row, passage)
        levels = [polnear.attribution(level) for level in row["levels"]]
        yield Case(row["document"], passage, levels, row["relation"], row["split"])
