"""How much a sentence deserves a check: whether it states something factual that readers would want to know is true.

A logistic regression over hashed words, word pairs and the shapes of tokens, trained by ``training.checkworthiness``.
"""

from __future__ import annotations

import json
import re
import zlib
from functools import lru_cache
from pathlib import Path
from typing import TypedDict

import numpy as np
from numpy.typing import NDArray

MODEL = Path(__file__).resolve().parents[2] / "models" / "checkworthiness"
# From this score on a sentence of the outlet's own is a claim; chosen on hand-labelled news.
THRESHOLD = 0.4

_TOKEN = re.compile(r"[$£€]|\d[\d,.]*|%|[\w]+(?:['’]\w+)?|[?!“”\"]")
_NUMBER = re.compile(r"\d")


class _Calibration(TypedDict):
    scale: float
    shift: float


class _Model(TypedDict):
    weights: NDArray[np.float32]
    bias: float
    calibration: _Calibration


def check_worthiness(sentence: str) -> float:
    """0 to 1: the share of sentences of this score that people find worth a check."""
    model = _load()
    score = float(model["weights"][features(sentence, size=len(model["weights"]))].sum()) + model["bias"]
    calibration = model["calibration"]
    return round(1.0 / (1.0 + float(np.exp(-(calibration["scale"] * score + calibration["shift"])))), 4)


def features(sentence: str, *, size: int) -> NDArray[np.int64]:
    """The distinct features of `sentence` as indices below `size`: words, pairs, shapes and length."""
    words = [_normal(token) for token in _TOKEN.findall(sentence)]
    names = [f"w:{word}" for word in words]
    names += [f"p:{first} {second}" for first, second in zip(["^", *words], [*words, "$"], strict=True)]
    names += [f"l:{min(len(words) // 4, 10)}", f"n:{min(sum(word == '0' for word in words), 4)}"]
    names += [f"c:{min(len(re.findall(r'(?<=[a-z,] )[A-Z][a-z]+', sentence)), 5)}", f"q:{'?' in sentence}"]
    names += [f"s:{word[-3:]}" for word in words if len(word) > 5]
    return np.unique([zlib.crc32(name.encode()) % size for name in names])


@lru_cache(maxsize=8192)
def _normal(token: str) -> str:
    return "0" if _NUMBER.search(token) else token.lower().replace("’", "'")


@lru_cache(maxsize=1)
def _load() -> _Model:
    with np.load(MODEL / "weights.npz") as arrays:
        weights = arrays["weights"].astype(np.float32) * float(arrays["scale"])
    settings = json.loads((MODEL / "settings.json").read_text(encoding="utf-8"))
    return {"weights": weights, "bias": settings["bias"], "calibration": settings["calibration"]}
