"""Make models/corroboration/words.npz: how rare each stem is in news.

python -m training.corroboration.words [--data ../shared/data]

Document frequencies are those of PolNeAR train, each article once.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import sys
from collections import Counter
from pathlib import Path

import numpy as np

from benchmarks.floors import DEFAULT_DATA
from pipelines.corroboration.words import TABLES, stem, tokens

_FEWEST = 2  # documents that a stem has to be in; all rarer ones are as good as unknown


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA)
    options = parser.parse_args(argv)
    documents = [{stem(token) for token in tokens(text)} for text in read_texts(options.data)]
    counts = Counter(word for document in documents for word in document)
    stems = sorted(word for word, count in counts.items() if count >= _FEWEST and not word[0].isdigit())
    rarity = [math.log((len(documents) + 1) / (counts[word] + 0.5)) for word in stems]
    unknown = math.log((len(documents) + 1) / 0.5)
    TABLES.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(TABLES, stems=np.array(" ".join(stems)), idf=np.array([*rarity, unknown], dtype=np.float32))
    sys.stderr.write(f"{len(stems)} stems, {TABLES.stat().st_size / 1000:.0f} kB\n")
    return 0


def read_texts(data: Path) -> list[str]:
    """Read each article of PolNeAR train once."""
    texts: dict[str, str] = {}
    with gzip.open(data / "attribution" / "polnear" / "train.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            texts.setdefault(row["doc"], row["text"])
    return list(texts.values())


if __name__ == "__main__":
    raise SystemExit(main())
