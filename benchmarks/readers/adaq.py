"""Read ADAQ: Russian and Czech sentences with attributions.

Their tokens are labelled as source, cue or content. For scores only.
"""

from __future__ import annotations

import csv
import gzip
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from pipelines.claims.structures import Attribution
from pipelines.core.spans import Spans

FILES = {"ru": Path("attribution/adaq/ru.tsv.gz"), "cs": Path("attribution/adaq/cs.tsv.gz")}

_UNSPACED_BEFORE = frozenset(",.;:!?)»…")
_UNSPACED_AFTER = frozenset("(«")
_QUOTED = '""""'
"""How the files write a quotation mark."""


@dataclass(frozen=True)
class Sentence:
    """A sentence as it would be printed, with one attribution if it has any."""

    text: str
    attributions: list[Attribution]


def read(path: Path) -> Iterator[Sentence]:
    """Read the sentences of the file at `path`."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        for _, tokens in groupby(rows, key=lambda row: row["sentence_num"]):
            yield sentence((row["text"], row["tags"]) for row in tokens)


def sentence(tokens: Iterable[tuple[str, str]]) -> Sentence:
    """Join tokens, and neighbours of one role to spans.

    Without a cue nothing counts as an attribution.
    """
    text = ""
    quoted = False
    unspaced = True
    spans: dict[str, Spans] = {"source": [], "cue": [], "content": []}
    last = ""
    for token, role in tokens:
        word = '"' if token == _QUOTED else token
        closes = word == '"' and quoted
        if not unspaced and not closes and word not in _UNSPACED_BEFORE:
            text += " "
        start = len(text)
        text += word
        unspaced = word in _UNSPACED_AFTER or (word == '"' and not quoted)
        quoted ^= word == '"'
        if role in spans:
            begin = spans[role].pop()[0] if role == last else start
            spans[role].append((begin, len(text)))
        last = role
    return Sentence(text, [Attribution(spans["source"], spans["cue"], spans["content"])] if spans["cue"] else [])
