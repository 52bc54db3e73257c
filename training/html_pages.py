"""The public pages that the HTML cleaner is trained and scored on, and their split.

Two collections: article-extraction-benchmark, pages with the whole article text, and trafilatura's evaluation pages,
with strings that belong into the text and strings that do not. Pages are split by a hash of their name, so that no
figure for the held-out fifth is of a page that was trained or tuned on.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

BENCHMARK = Path("extraction/article-extraction-benchmark")
SEGMENTS = Path("extraction/trafilatura-eval")
FOLDS = 10
HELD_OUT_FOLDS = frozenset({0, 1})


@dataclass(frozen=True)
class SamplePage:
    """One page with what is known of its article: all of the text, or strings that are `inside` and `outside`."""

    name: str
    url: str
    html: bytes
    article: str | None
    inside: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()

    @property
    def fold(self) -> int:
        """0 to 9, by name."""
        return int(hashlib.sha256(f"hearsay:{self.name}".encode()).hexdigest(), 16) % FOLDS

    @property
    def held_out(self) -> bool:
        """Whether training and tuning leave the page alone."""
        return self.fold in HELD_OUT_FOLDS


def read_benchmark(data: Path) -> Iterator[SamplePage]:
    """The pages of article-extraction-benchmark below `data`, by name."""
    truth = json.loads((data / BENCHMARK / "ground-truth.json").read_text(encoding="utf-8"))
    for name, row in sorted(truth.items()):
        html = gzip.decompress((data / BENCHMARK / "html" / f"{name}.html.gz").read_bytes())
        yield SamplePage(name, row["url"], html, row["articleBody"])


def read_segments(data: Path) -> Iterator[SamplePage]:
    """The pages of trafilatura's evaluation below `data`, in file order."""
    for row in json.loads((data / SEGMENTS / "evaldata.json").read_text(encoding="utf-8")):
        html = gzip.decompress((data / SEGMENTS / "html" / f"{row['file']}.gz").read_bytes())
        yield SamplePage(row["file"], row.get("url") or "", html, None, tuple(row["with"]), tuple(row["without"]))
