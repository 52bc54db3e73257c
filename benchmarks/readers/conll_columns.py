"""Read words in columns: document, sentence, number of the word, word."""

from __future__ import annotations

import gzip
from collections import defaultdict
from pathlib import Path


def read_words(path: Path) -> dict[tuple[str, int], list[str]]:
    """The words of each sentence in a compressed file, by document and number."""
    words: dict[tuple[str, int], list[str]] = defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            columns = line.rstrip("\n").split("\t")
            if len(columns) > 3:
                words[columns[0], int(columns[1])].append(columns[3])
    return words
