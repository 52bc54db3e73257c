"""The trained network behind attributions and entities, run by onnxruntime: word pieces in, scores of words out."""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from pipelines.claims.model.decode import Scores
from pipelines.claims.model.windows import Window
from pipelines.claims.model.words import Words

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

CLS, SEP = 101, 102
NETWORK, TOKENIZER, TABLES, SETTINGS = "network.onnx", "tokenizer.json", "tables.npz", "settings.json"


@dataclass(frozen=True)
class WindowScores:
    """Scores of the words of one window, a row a word.

    word_side and cue_side are both sides of the link scores, pronoun_side and name_side those of the antecedents';
    worth is what a word adds to check-worthiness.
    """

    cue: Scores
    entity: Scores
    word_side: Scores
    cue_side: Scores
    worth: Scores
    pronoun_side: Scores
    name_side: Scores


@dataclass(frozen=True)
class Network:
    """A loaded model; see `load`.

    tables: what decoding needs beside the network: transitions of the chains, embeddings of distances, the last layer
    of the link and antecedent scores. settings: numbers that were tuned after training.
    """

    session: InferenceSession
    tokenizer: Tokenizer
    tables: dict[str, NDArray[Any]]
    settings: dict[str, Any]

    def scores(self, words: Words, windows: Sequence[Window]) -> list[WindowScores]:
        """Scores of each window's words."""
        return [self._scores(words, window) for window in windows]

    def _scores(self, words: Words, window: Window) -> WindowScores:
        # One at a time: windows side by side would have to be padded, and be quantised by each other's extremes.
        return WindowScores(*(output[0] for output in self.session.run(None, _inputs(words, window))))


_lock = threading.Lock()


def load(folder: Path) -> Network:
    """The model in `folder`, loaded at the first call, once a process."""
    with _lock:
        return _load(folder.resolve())


@cache
def _load(folder: Path) -> Network:
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
    session = onnxruntime.InferenceSession(
        folder / NETWORK,
        options,
        providers=["CPUExecutionProvider"],
        # In onnxruntime 1.31 the joint operator takes a tenth more of the whole than sum and normalisation apart.
        disabled_optimizers=["SkipLayerNormFusion"],
    )
    tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    # A text may hold "[SEP]" as any other characters.
    tokenizer.encode_special_tokens = True
    with np.load(folder / TABLES) as stored:
        tables = dict(stored)
    return Network(session, tokenizer, tables, json.loads((folder / SETTINGS).read_text(encoding="utf-8")))


def _inputs(words: Words, window: Window) -> dict[str, NDArray[Any]]:
    own = slice(window.first, window.last)
    first, last = words.first[window.first], words.last[window.last - 1]
    lengths = words.last[own] - words.first[own]
    features = {"shape": words.shape, "quotation": words.quotation, "spaced": words.spaced}
    return {
        "pieces": np.concatenate([[CLS], words.pieces[first:last], [SEP]])[None],
        "first": (words.first[own] - first + 1)[None],
        **{name: np.pad(np.repeat(values[own], lengths), 1)[None] for name, values in features.items()},
    }
