"""Read the articles that our labels point into.

None of them is in this repository. A label names its article (`polnear/train/NAME`, `polnear/NAME` or `basil/NAME`),
gives [start, end) code points into its text, and a checksum by which a text is noticed that has changed under its
labels.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.readers import basil, polnear


def read_texts(data: Path, *, stripped: bool = False) -> dict[str, str]:
    """Read the text of every article of PolNeAR train and BASIL.

    By the names that labels give it.

    Args:
        stripped: without spaces around the paragraphs of BASIL, as some labels were made.
    """
    texts = {}
    for document in polnear.read(data / polnear.TRAIN):
        texts[f"polnear/{document.name}"] = texts[f"polnear/train/{document.name}"] = document.text
    for path in sorted((data / basil.FOLDER).glob("*.json")):
        texts[f"basil/{path.stem}"] = basil.read(path, stripped=stripped)
    return texts


def read_rows(labels: Path) -> Iterator[dict[str, Any]]:
    """Read each line of `labels`."""
    for line in labels.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def check(row: dict[str, Any], passage: str) -> None:
    """Check that `passage` is the one that `row` labels.

    Raises:
        ValueError: it is another one.
    """
    if checksum(passage) != row["sha256"]:
        place = f" [{row['start']}:{row['end']}]" if "start" in row and "end" in row else ""
        raise ValueError(f"{row['document']}{place} is not the text that was labelled")


def checksum(passage: str) -> str:
    """The first 16 hex digits of the passage's SHA-256, in UTF-8."""
    return hashlib.sha256(passage.encode()).hexdigest()[:16]


def span(pair: list[int]) -> tuple[int, int]:
    """A span of the [start, end] of a JSON line."""
    start, end = pair
    return start, end
