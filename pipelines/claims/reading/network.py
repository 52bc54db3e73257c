"""The trained network behind attributions and entities, run by onnxruntime: word pieces in, scores of words out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from pipelines.claims.reading.decode import Scores
from pipelines.claims.reading.reading_windows import Window
from pipelines.claims.reading.words import Words

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

CLS, SEP = 101, 102
NETWORK, TOKENIZER, TABLES, SETTINGS = "network.onnx", "tokenizer.json", "tables.npz", "settings.json"

_WINDOWS_AT_ONCE = 8


@dataclass(frozen=True)
class WindowScores:
    """Scores of the words of one window, a row a word; word_side and cue_side are both sides of the link scores."""

    cue: Scores
    entity: Scores
    word_side: Scores
    cue_side: Scores


@dataclass(frozen=True)
class Network:
    """A loaded model; see `load`.

    tables: what decoding needs beside the network: transitions of the chains, embeddings of distances, the last layer
    of the link scores. settings: numbers that were tuned after training.
    """

    session: InferenceSession
    tokenizer: Tokenizer
    tables: dict[str, NDArray[Any]]
    settings: dict[str, Any]

    def scores(self, words: Words, windows: Sequence[Window]) -> list[WindowScores]:
        """Scores of each window's words."""
        found: list[WindowScores] = []
        for start in range(0, len(windows), _WINDOWS_AT_ONCE):
            batch = windows[start : start + _WINDOWS_AT_ONCE]
            outputs = self.session.run(None, _inputs(words, batch))
            for row, window in enumerate(batch):
                count = window.last - window.first
                found.append(WindowScores(*(output[row, :count] for output in outputs)))
        return found


def load(folder: Path) -> Network:
    """The model in `folder`.

    One thread, so that the same input gives the same output everywhere, and crawls of several processes do not
    fight for cores.
    """
    import onnxruntime  # noqa: PLC0415 - importing this module loads no model
    from tokenizers import Tokenizer  # noqa: PLC0415

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(folder / NETWORK, options, providers=["CPUExecutionProvider"])
    tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    # A text may hold "[SEP]" as any other characters.
    tokenizer.encode_special_tokens = True
    with np.load(folder / TABLES) as stored:
        tables = dict(stored)
    return Network(session, tokenizer, tables, json.loads((folder / SETTINGS).read_text(encoding="utf-8")))


def _inputs(words: Words, windows: Sequence[Window]) -> dict[str, NDArray[Any]]:
    extents = [(int(words.first[w.first]), int(words.last[w.last - 1])) for w in windows]
    length = max(last - first for first, last in extents) + 2
    count = max(window.last - window.first for window in windows)
    shape = (len(windows), length)
    inputs: dict[str, NDArray[Any]] = {
        name: np.zeros(shape, dtype=np.int64) for name in ("pieces", "shape", "quotation", "spaced")
    }
    inputs["mask"] = np.zeros(shape, dtype=np.bool_)
    inputs["first"] = np.zeros((len(windows), count), dtype=np.int64)
    for row, (window, (first, last)) in enumerate(zip(windows, extents, strict=True)):
        own = slice(window.first, window.last)
        size = last - first
        lengths = words.last[own] - words.first[own]
        inputs["pieces"][row, 0] = CLS
        inputs["pieces"][row, 1 : size + 1] = words.pieces[first:last]
        inputs["pieces"][row, size + 1] = SEP
        for name, values in (("shape", words.shape), ("quotation", words.quotation), ("spaced", words.spaced)):
            inputs[name][row, 1 : size + 1] = np.repeat(values[own], lengths)
        inputs["mask"][row, : size + 2] = True
        inputs["first"][row, : window.last - window.first] = words.first[own] - first + 1
    return inputs
