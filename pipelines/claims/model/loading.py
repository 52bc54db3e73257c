"""Load a model from its folder, once a process."""

from __future__ import annotations

import json
import threading
from functools import cache
from pathlib import Path

import numpy as np

from pipelines.claims.model.network import NETWORK, SETTINGS, TABLES, TOKENIZER, VOCABULARY, Network
from pipelines.claims.model.unigram_words import UnigramPieces
from pipelines.claims.model.words import Splitter, WordPieces

_lock = threading.Lock()


def load(folder: Path) -> Network:
    """The model in `folder`, loaded at the first call, once a process."""
    with _lock:
        return _load(_resolved(folder))


@cache
def _resolved(folder: Path) -> Path:
    return folder.resolve()


@cache
def _load(folder: Path) -> Network:
    """The model in `folder`.

    One thread, so that the same input gives the same output everywhere, and crawls of several processes do not
    fight for cores.
    """
    import onnxruntime  # noqa: PLC0415 - importing this module loads no model

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
    with np.load(folder / TABLES) as stored:
        tables = dict(stored)
    return Network(session, splitter_of(folder), tables, json.loads((folder / SETTINGS).read_text(encoding="utf-8")))


def splitter_of(folder: Path) -> Splitter:
    """Load what splits text into the pieces of the model in `folder`."""
    if (folder / VOCABULARY).exists():
        with np.load(folder / VOCABULARY) as stored:
            return UnigramPieces(stored["pieces"].tobytes().decode().split("\n"), stored["scores"].tolist())
    from tokenizers import Tokenizer  # noqa: PLC0415 - importing this module loads no model

    return WordPieces(Tokenizer.from_file(str(folder / TOKENIZER)))
