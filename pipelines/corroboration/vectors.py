"""Vectors of stems, from which words of like meaning are known.

`resigned` and `quit` The table is models/corroboration/vectors.npz; see the card there.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

TABLES = Path(__file__).resolve().parents[2] / "models" / "corroboration" / "vectors.npz"
SCALE = 127  # of the stored whole numbers


def vectors_of(stems: Sequence[str]) -> npt.NDArray[np.float32]:
    """The unit vector of each stem, one row each; zeros for an unknown one."""
    rows, table = _table()
    return table[[rows.get(stem, -1) for stem in stems]]


@cache
def _table() -> tuple[dict[str, int], npt.NDArray[np.float32]]:
    """The row of each known stem, and the vectors; the last row is zero."""
    with np.load(TABLES) as stored:
        rows = {stem: row for row, stem in enumerate(str(stored["stems"]).split(" "))}
        vectors = stored["vectors"].astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return rows, np.concatenate([vectors, np.zeros((1, vectors.shape[1]), dtype=np.float32)])
