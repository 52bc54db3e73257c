"""Read the two public collections of saved pages.

Each page comes with what is known of its article.
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
FOLDS = 5
TRUTH = BENCHMARK / "ground-truth.json"
STRINGS = SEGMENTS / "evaldata.json"


@dataclass(frozen=True)
class SavedPage:
    """A page with its article's text, or with strings to tell it by.

    The strings are `inside` and `outside` of it; `url` is "" if unknown.
    """

    name: str
    html: bytes
    url: str = ""
    article: str = ""
    inside: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()

    @property
    def fold(self) -> int:
        """0 to FOLDS - 1, by name: which copy of each trained model has not seen the page."""
        return fold_of(self.name)


def fold_of(name: str) -> int:
    """The fold of the page called `name`, in all its forms."""
    return int(hashlib.sha256(f"hearsay:{name}".encode()).hexdigest(), 16) % (2 * FOLDS) // 2


def read_benchmark(data: Path) -> Iterator[SavedPage]:
    """Read the pages of article-extraction-benchmark, by name."""
    for name, row in sorted(json.loads((data / TRUTH).read_text(encoding="utf-8")).items()):
        html = gzip.decompress((data / BENCHMARK / "html" / f"{name}.html.gz").read_bytes())
        yield SavedPage(name, html, row["url"], article=row["articleBody"])


def read_segments(data: Path) -> Iterator[SavedPage]:
    """Read the pages of trafilatura's evaluation, in file order."""
    for row in json.loads((data / STRINGS).read_text(encoding="utf-8")):
        html = gzip.decompress((data / SEGMENTS / "html" / f"{row['file']}.gz").read_bytes())
        yield SavedPage(
            row["file"], html, row.get("url") or "", inside=tuple(row["with"]), outside=tuple(row["without"])
        )
