"""MinHash signatures of texts (Broder 1997), and their similarity.

The signatures are those of datasketch 2.0, MinHash(num_perm=128, seed=1), number for number. The library itself is not
used: its index lives in memory, while what is compared here must commit with the lines on disk (the bands go into a
table, see `articles`), and it depends on scipy, which adds half a second to each run's start and 48 MB.
"""

from __future__ import annotations

import hashlib
import re
from functools import cache

import numpy as np
import numpy.typing as npt

Signature = npt.NDArray[np.uint32]

# With this many hashes the similarity of two texts is estimated to within 0.04, one standard deviation.
PERMUTATIONS = 128
# Texts with no band in common are not compared: of pairs with a similarity of 0.45, one in 55 has none; with one of
# 0.05, 199 in 200. Two hashes are in no band.
BANDS = 42
_ROWS = 3
# Words in a shingle. Shorter ones are shared by all reports on a topic, longer ones change with every edit.
_SHINGLE = 4
# A text of fewer shingles is too short to compare.
_FEWEST_SHINGLES = 20

# In scripts without spaces each letter counts, with its marks. Of alphabets, a shingle has as many as four words have.
_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003ffff"
_ALPHABETS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai and Lao, Burmese, Khmer
_MARKS = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u17b4-\u17d3"
_WORDS = re.compile(f"[{_ALPHABETS}][{_MARKS}]*|[{_IDEOGRAPHS}]|[^\\W{_IDEOGRAPHS}{_ALPHABETS}]+")
_IS_ALPHABET = re.compile(f"[{_ALPHABETS}]")
_LETTERS_SHINGLE = 12
# Hashes that are permuted at once: a huge text has millions.
_BLOCK = 512


def signature(text: str) -> Signature | None:
    """The PERMUTATIONS 32-bit hashes of a text; None if it is too short to compare."""
    words = _WORDS.findall(text.lower())
    size = _LETTERS_SHINGLE if 2 * len(_IS_ALPHABET.findall(text)) > len(words) else _SHINGLE
    shingles = {" ".join(words[start : start + size]) for start in range(len(words) - size + 1)}
    if len(shingles) < _FEWEST_SHINGLES:
        return None
    digests = b"".join(hashlib.sha1(shingle.encode("utf-8", "replace")).digest()[:4] for shingle in shingles)
    hashes = _mixed(np.frombuffer(digests, dtype="<u4").astype(np.uint32))
    factors, offsets = _permutations()
    least = np.full(PERMUTATIONS, np.iinfo(np.uint32).max, dtype=np.uint32)
    for start in range(0, len(hashes), _BLOCK):
        # Overflow is the modulus of the permutations, 2 to the 32nd.
        np.minimum(least, (hashes[start : start + _BLOCK, None] * factors + offsets).min(axis=0), out=least)
    return least


def similarity(one: Signature, other: Signature) -> float:
    """The estimated share of shingles that two texts have in common (Jaccard)."""
    return float(np.mean(one == other))


def bands(hashes: Signature) -> list[int]:
    """A signed 64-bit number for each band; similar texts are likely to share one."""
    rows = hashes[: BANDS * _ROWS].reshape(BANDS, _ROWS).astype(np.uint64)
    mixed = np.arange(1, BANDS + 1, dtype=np.uint64)
    for column in range(_ROWS):
        # FNV-1a on whole words, which relies on overflow.
        mixed = (mixed ^ rows[:, column]) * np.uint64(0x100000001B3)
        mixed ^= mixed >> np.uint64(29)
    return [int(number) for number in mixed.view(np.int64)]


def packed(hashes: Signature) -> bytes:
    """As bytes to keep."""
    return hashes.astype("<u4").tobytes()


def unpacked(kept: bytes) -> Signature:
    """What `packed` has kept."""
    return np.frombuffer(kept, dtype="<u4")


@cache
def _permutations() -> tuple[Signature, Signature]:
    """Odd factors and offsets of the permutations h → factor · h + offset."""
    draw = np.random.RandomState(1)
    factors = draw.randint(0, 2**31, PERMUTATIONS, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    return factors, draw.randint(0, 2**32, PERMUTATIONS, dtype=np.uint32)


def _mixed(hashes: Signature) -> Signature:
    """MurmurHash3's finalizer (Appleby 2011), as a base of linear permutations."""
    hashes = (hashes ^ (hashes >> np.uint32(16))) * np.uint32(0x85EBCA6B)
    hashes = (hashes ^ (hashes >> np.uint32(13))) * np.uint32(0xC2B2AE35)
    mixed: Signature = hashes ^ (hashes >> np.uint32(16))
    return mixed
